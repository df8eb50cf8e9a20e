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
  public static void paint(DrawContext context, boolean graticule) {
    var g = context.g();
    // At these widths corners are invisible; round joins would triple the edges to draw.
    g.setLineJoin(StrokeLineJoin.BEVEL);
    g.setLineCap(StrokeLineCap.BUTT);
    rivers(context);
    sea(context);
    lakes(context);
    if (graticule && !context.draft()) {
      graticule(context);
    }
    coast(context);
    borders(context);
  }

  /** Draws only sea and borders, for very small maps. */
  public static void outline(DrawContext context) {
    sea(context);
    stroke(context, context.features(Layer.BORDERS), context.palette().border(), 0.5);
    stroke(context, context.features(Layer.COAST), context.palette().coast(), 0.4);
  }

  /** Everything that is not the land of a country, as an even-odd shape that leaves land open. */
  private static void sea(DrawContext context) {
    var g = context.g();
    g.beginPath();
    g.rect(-2, -2, context.viewport().width() + 4, context.viewport().height() + 4);
    context.trace(context.features(Layer.COUNTRIES));
    g.setFillRule(FillRule.EVEN_ODD);
    g.setFill(context.palette().sea());
    g.fill();
  }

  private static void lakes(DrawContext context) {
    var g = context.g();
    var least = context.viewport().zoom() < 5 ? 6 : 3;
    var lakes =
        context.features(Layer.LAKES).stream()
            .filter(lake -> pixels(context, lake) > least)
            .toList();
    g.beginPath();
    context.trace(lakes);
    g.setFillRule(FillRule.EVEN_ODD);
    g.setFill(context.palette().sea());
    g.fill();
    g.setStroke(context.palette().lakeShore());
    g.setLineWidth(0.7);
    g.stroke();
  }

  private static double pixels(DrawContext context, Feature feature) {
    var extent = feature.extent();
    var scale = context.viewport().scale();
    return Math.max(
        extent.width() / 360 * scale,
        (Mercator.y(extent.south()) - Mercator.y(extent.north())) * scale);
  }

  private static void rivers(DrawContext context) {
    var g = context.g();
    var zoom = context.viewport().zoom();
    g.setStroke(context.palette().river());
    for (var rank = 0; rank <= (context.draft() ? 3 : 10); rank++) {
      var wanted = rank;
      var rivers =
          context.features(Layer.RIVERS).stream().filter(river -> river.rank() == wanted).toList();
      if (!rivers.isEmpty()) {
        g.beginPath();
        context.trace(rivers);
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

  private static void graticule(DrawContext context) {
    var g = context.g();
    var viewport = context.viewport();
    var step = Graticule.step(viewport.zoom());
    var extent = viewport.extent();
    g.setStroke(context.palette().graticule());
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

  private static void coast(DrawContext context) {
    var g = context.g();
    g.beginPath();
    context.trace(context.features(Layer.COAST));
    g.setStroke(context.palette().coast());
    g.setLineWidth(0.8);
    g.stroke();
  }

  private static void borders(DrawContext context) {
    var g = context.g();
    var casing = context.palette().borderCasing().deriveColor(0, 1, 1, 0.75);
    var line = context.palette().border();
    var solid = context.features(Layer.BORDERS);
    var disputed = context.features(Layer.DISPUTED);
    var control = context.features(Layer.CONTROL_LINE);
    for (var lines :
        context.draft() ? List.<List<Feature>>of() : List.of(solid, disputed, control)) {
      stroke(context, lines, casing, 3);
    }
    stroke(context, solid, line, borderWidth(context));
    stroke(context, disputed, line, borderWidth(context), 6, 4);
    g.setLineCap(StrokeLineCap.ROUND);
    stroke(context, control, line, 1.5, 0.01, 3.6);
    g.setLineCap(StrokeLineCap.BUTT);
    stroke(context, context.features(Layer.AREAS), line.deriveColor(0, 1, 1, 0.7), 0.8, 2.5, 2.5);
  }

  private static double borderWidth(DrawContext context) {
    return context.viewport().zoom() < 4 ? 1 : 1.3;
  }

  private static void stroke(
      DrawContext context, List<Feature> lines, Color colour, double width, double... dashes) {
    if (lines.isEmpty()) {
      return;
    }
    var g = context.g();
    g.beginPath();
    if (dashes.length == 0) {
      context.trace(lines);
    } else {
      context.traceWhole(lines);
    }
    g.setStroke(colour);
    g.setLineWidth(width);
    g.setLineDashes(dashes);
    g.stroke();
    g.setLineDashes();
  }
}
