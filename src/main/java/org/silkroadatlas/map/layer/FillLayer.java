package org.silkroadatlas.map.layer;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javafx.scene.paint.Color;
import javafx.scene.shape.FillRule;
import javafx.scene.shape.StrokeLineJoin;
import org.silkroadatlas.draw.Palette;
import org.silkroadatlas.geo.Feature;
import org.silkroadatlas.geo.Layer;
import org.silkroadatlas.map.layer.FillStyle.Style;

/** The fills of the countries, below water and borders. */
public final class FillLayer {
  private FillLayer() {}

  /**
   * Draws the fills of a plan.
   *
   * @return ids of the countries in the window that were filled or outlined at full strength
   */
  public static Set<String> paint(DrawContext context, FillPlan plan) {
    var painted = new LinkedHashSet<String>();
    var seen = context.inView();
    for (var feature : context.features(Layer.COUNTRIES)) {
      var look = plan.looks().get(feature.id());
      if (look != null) {
        fill(context, feature, look);
        note(seen, feature, look, painted);
      }
    }
    for (var feature : context.features(Layer.AREAS)) {
      var look = plan.looks().get(feature.id());
      if (look != null) {
        area(context, feature, look);
        note(seen, feature, look, painted);
      }
    }
    return painted;
  }

  private static void note(InView seen, Feature feature, FillStyle look, Set<String> painted) {
    if (!look.faint() && seen.reaches(feature)) {
      painted.add(feature.id());
    }
  }

  /** A largely unrecognised state is covered by the fill of another and only outlined. */
  private static void area(DrawContext context, Feature feature, FillStyle look) {
    context.isolated(
        g -> {
          g.beginPath();
          context.traceWhole(List.of(feature));
          g.setLineJoin(StrokeLineJoin.ROUND);
          g.setLineDashes(outlineDashes());
          g.setStroke(outline(look, context.palette()));
          g.setLineWidth(1.6);
          g.stroke();
        });
  }

  /** The colour of the outline of an area that is not a state. */
  public static Color outline(FillStyle look, Palette palette) {
    return FillPaints.rim(look, palette);
  }

  /** The dashes of that outline, in logical pixels. */
  public static double[] outlineDashes() {
    return new double[] {4, 3};
  }

  private static void fill(DrawContext context, Feature feature, FillStyle look) {
    context.isolated(
        g -> {
          g.beginPath();
          context.trace(feature);
          g.setFillRule(FillRule.EVEN_ODD);
          // Patterns are anchored to the world, not to the window, so that they do not swim.
          g.setFill(
              FillPaints.anchored(
                  FillPaints.of(look, context.palette()),
                  context.viewport().originX(),
                  context.viewport().originY()));
          g.fill();
        });
    if (isRimmed(look)) {
      rim(context, feature, FillPaints.rim(look, context.palette()));
    }
  }

  /** Signatories and suspended members only have a coloured rim. */
  public static boolean isRimmed(FillStyle look) {
    return look instanceof FillStyle.Bands(var bands, var faint)
        && bands.size() == 1
        && bands.getFirst().style() == Style.RIMMED;
  }

  private static void rim(DrawContext context, Feature feature, Color colour) {
    context.isolated(
        g -> {
          g.beginPath();
          context.trace(feature);
          g.setFillRule(FillRule.EVEN_ODD);
          g.clip();
          g.setLineJoin(StrokeLineJoin.ROUND);
          g.setStroke(colour);
          g.setLineWidth(9);
          g.stroke();
        });
  }
}
