package org.silkroadatlas.map.layer;

import java.util.List;
import javafx.scene.paint.Color;
import javafx.scene.shape.FillRule;
import javafx.scene.shape.StrokeLineJoin;
import org.silkroadatlas.draw.Palette;
import org.silkroadatlas.geo.Feature;
import org.silkroadatlas.geo.Layer;
import org.silkroadatlas.map.layer.FillPlan.Look;
import org.silkroadatlas.model.Role.Standing;

/** The fills of the countries, beneath water and borders. */
public final class FillLayer {
  private FillLayer() {}

  /** Draws the fills of a plan. */
  public static void paint(Sheet sheet, FillPlan plan) {
    for (var feature : sheet.features(Layer.COUNTRIES)) {
      var look = plan.looks().get(feature.id());
      if (look != null) {
        fill(sheet, plan, feature, look);
      }
    }
    outlines(sheet, plan);
  }

  /** What hardly anybody recognises as a state is part of another's fill and only outlined. */
  private static void outlines(Sheet sheet, FillPlan plan) {
    for (var feature : sheet.features(Layer.AREAS)) {
      var look = plan.looks().get(feature.id());
      if (look != null) {
        sheet.isolated(
            g -> {
              g.beginPath();
              sheet.traceWhole(List.of(feature));
              g.setLineJoin(StrokeLineJoin.ROUND);
              g.setLineDashes(outlineDashes());
              g.setStroke(outline(look, sheet.palette()));
              g.setLineWidth(1.6);
              g.stroke();
            });
      }
    }
  }

  /** The colour of the outline of what is no state. */
  public static Color outline(Look look, Palette palette) {
    var colour = look.bands().isEmpty() ? palette.accent() : look.bands().getFirst().colour();
    return FillPaints.translucent(colour, look.faint() ? 0.3 : 0.9);
  }

  /** The dashes of that outline, in logical pixels. */
  public static double[] outlineDashes() {
    return new double[] {4, 3};
  }

  private static void fill(Sheet sheet, FillPlan plan, Feature feature, Look look) {
    sheet.isolated(
        g -> {
          g.setGlobalAlpha(look.faint() ? 0.3 : 1);
          g.beginPath();
          sheet.trace(feature);
          g.setFillRule(FillRule.EVEN_ODD);
          // Patterns start at a point of the world, not of the window: they do not swim.
          g.setFill(
              FillPaints.anchored(
                  FillPaints.of(look, plan.mode(), sheet.palette()),
                  sheet.viewport().originX(),
                  sheet.viewport().originY()));
          g.fill();
        });
    if (plan.mode() == FillPlan.Mode.ROLE) {
      outline(sheet, feature, look);
    }
  }

  /** Who signed without effect, or is suspended, has no more than a coloured rim. */
  private static void outline(Sheet sheet, Feature feature, Look look) {
    var band = look.bands().getFirst();
    if (band.standing() == Standing.SIGNATORY) {
      rim(sheet, feature, FillPaints.translucent(band.colour(), look.faint() ? 0.3 : 0.8));
    }
  }

  private static void rim(Sheet sheet, Feature feature, Color colour) {
    sheet.isolated(
        g -> {
          g.beginPath();
          sheet.trace(feature);
          g.setFillRule(FillRule.EVEN_ODD);
          g.clip();
          g.setLineJoin(StrokeLineJoin.ROUND);
          g.setStroke(colour);
          g.setLineWidth(9);
          g.stroke();
        });
  }
}
