package org.silkroadatlas.map.layer;

import java.util.List;
import javafx.scene.paint.Color;
import javafx.scene.shape.FillRule;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.shape.StrokeLineJoin;
import org.silkroadatlas.geo.Feature;
import org.silkroadatlas.geo.Layer;
import org.silkroadatlas.geo.Mercator;

/**
 * The base map above the relief and the fills: sea, lakes, rivers, graticule, coast and borders.
 * The relief shows through on land.
 */
public final class BaseLayer {
  private BaseLayer() {}

  /**
   * Draws it.
   *
   * @param graticule whether meridians and parallels are drawn
   */
  public static void paint(DrawContext sheet, boolean graticule) {
    var g = sheet.g();
    // At these widths corners are invisible; round joins would triple the edges to draw.
    g.setLineJoin(StrokeLineJoin.BEVEL);
    g.setLineCap(StrokeLineCap.BUTT);
    rivers(sheet);
    sea(sheet);
    lakes(sheet);
    if (graticule && !sheet.draft()) {
      graticule(sheet);
    }
    coast(sheet);
    borders(sheet);
  }

  /** Draws only sea and borders, for very small maps. */
  public static void outline(DrawContext sheet) {
    sea(sheet);
    stroke(sheet, sheet.features(Layer.BORDERS), sheet.palette().border(), 0.5);
    stroke(sheet, sheet.features(Layer.COAST), sheet.palette().coast(), 0.4);
  }

  /** Everything that is not the land of a country, as an even-odd shape that leaves land open. */
  private static void sea(DrawContext sheet) {
    var g = sheet.g();
    g.beginPath();
    g.rect(-2, -2, sheet.viewport().width() + 4, sheet.viewport().height() + 4);
    sheet.trace(sheet.features(Layer.COUNTRIES));
    g.setFillRule(FillRule.EVEN_ODD);
    g.setFill(sheet.palette().sea());
    g.fill();
  }

  private static void lakes(DrawContext sheet) {
    var g = sheet.g();
    var least = sheet.viewport().zoom() < 5 ? 6 : 3;
    var lakes =
        sheet.features(Layer.LAKES).stream().filter(lake -> pixels(sheet, lake) > least).toList();
    g.beginPath();
    sheet.trace(lakes);
    g.setFillRule(FillRule.EVEN_ODD);
    g.setFill(sheet.palette().sea());
    g.fill();
    g.setStroke(sheet.palette().lakeShore());
    g.setLineWidth(0.7);
    g.stroke();
  }

  private static double pixels(DrawContext sheet, Feature feature) {
    var extent = feature.extent();
    var scale = sheet.viewport().scale();
    return Math.max(
        extent.width() / 360 * scale,
        (Mercator.y(extent.south()) - Mercator.y(extent.north())) * scale);
  }

  private static void rivers(DrawContext sheet) {
    var g = sheet.g();
    var zoom = sheet.viewport().zoom();
    g.setStroke(sheet.palette().river());
    for (var rank = 0; rank <= (sheet.draft() ? 3 : 10); rank++) {
      var wanted = rank;
      var rivers =
          sheet.features(Layer.RIVERS).stream().filter(river -> river.rank() == wanted).toList();
      if (!rivers.isEmpty()) {
        g.beginPath();
        sheet.trace(rivers);
        g.setLineWidth(riverWidth(rank, zoom));
        g.stroke();
      }
    }
  }

  /** Large rivers are wider, and all get slightly wider as the map zooms in. */
  private static double riverWidth(int rank, double zoom) {
    var width = 1.5 - rank * 0.14 + (zoom - 4) * 0.14;
    return Math.clamp(width, 0.45, 2.2);
  }

  private static void graticule(DrawContext sheet) {
    var g = sheet.g();
    var viewport = sheet.viewport();
    var step = Graticule.step(viewport.zoom());
    var extent = viewport.extent();
    g.setStroke(sheet.palette().graticule());
    g.setLineWidth(0.7);
    g.beginPath();
    for (var lon : Graticule.lines(extent.west(), extent.east(), step)) {
      var x = Math.round(viewport.screenX(lon)) + 0.5;
      g.moveTo(x, 0);
      g.lineTo(x, viewport.height());
    }
    for (var lat : Graticule.lines(extent.south(), extent.north(), step)) {
      var y = Math.round(viewport.screenY(lat)) + 0.5;
      g.moveTo(0, y);
      g.lineTo(viewport.width(), y);
    }
    g.stroke();
  }

  private static void coast(DrawContext sheet) {
    var g = sheet.g();
    g.beginPath();
    sheet.trace(sheet.features(Layer.COAST));
    g.setStroke(sheet.palette().coast());
    g.setLineWidth(0.8);
    g.stroke();
  }

  private static void borders(DrawContext sheet) {
    var g = sheet.g();
    var casing = sheet.palette().borderCasing().deriveColor(0, 1, 1, 0.75);
    var line = sheet.palette().border();
    var solid = sheet.features(Layer.BORDERS);
    var disputed = sheet.features(Layer.DISPUTED);
    var control = sheet.features(Layer.CONTROL_LINE);
    for (var lines : sheet.draft() ? List.<List<Feature>>of() : List.of(solid, disputed, control)) {
      stroke(sheet, lines, casing, 3);
    }
    stroke(sheet, solid, line, borderWidth(sheet));
    stroke(sheet, disputed, line, borderWidth(sheet), 6, 4);
    g.setLineCap(StrokeLineCap.ROUND);
    stroke(sheet, control, line, 1.5, 0.01, 3.6);
    g.setLineCap(StrokeLineCap.BUTT);
    stroke(sheet, sheet.features(Layer.AREAS), line.deriveColor(0, 1, 1, 0.7), 0.8, 2.5, 2.5);
  }

  private static double borderWidth(DrawContext sheet) {
    return sheet.viewport().zoom() < 4 ? 1 : 1.3;
  }

  private static void stroke(
      DrawContext sheet, List<Feature> lines, Color colour, double width, double... dashes) {
    if (lines.isEmpty()) {
      return;
    }
    var g = sheet.g();
    g.beginPath();
    if (dashes.length == 0) {
      sheet.trace(lines);
    } else {
      sheet.traceWhole(lines);
    }
    g.setStroke(colour);
    g.setLineWidth(width);
    g.setLineDashes(dashes);
    g.stroke();
    g.setLineDashes();
  }
}
