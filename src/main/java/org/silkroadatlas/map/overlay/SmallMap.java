package org.silkroadatlas.map.overlay;

import javafx.scene.canvas.Canvas;
import org.silkroadatlas.draw.Palette;
import org.silkroadatlas.geo.BaseMap;
import org.silkroadatlas.geo.Extent;
import org.silkroadatlas.geo.LonLat;
import org.silkroadatlas.geo.Viewport;
import org.silkroadatlas.map.layer.BaseLayer;
import org.silkroadatlas.map.layer.DrawContext;
import org.silkroadatlas.map.layer.FillLayer;
import org.silkroadatlas.map.layer.MapContents;
import org.silkroadatlas.query.AtlasLayer;
import org.silkroadatlas.query.DatasetIndex;
import org.silkroadatlas.query.Query;
import org.silkroadatlas.query.State;

/** A thumbnail map of the fills of a state. JavaFX thread only. */
public final class SmallMap {
  private static final Extent REGION = new Extent(26, 29, 104, 57);

  private SmallMap() {}

  /**
   * Draws a state; until the shapes of zoom 2 are ready, the canvas shows plain land.
   *
   * @param width in logical pixels
   * @param height in logical pixels
   */
  public static Canvas of(
      DatasetIndex index, State state, BaseMap base, Palette palette, double width, double height) {
    var visible = Query.visible(index, state);
    var canvas = new Canvas(width, height);
    paint(canvas, MapContents.of(index, visible, palette, AtlasLayer.all()), base, palette);
    return canvas;
  }

  static void paint(Canvas canvas, MapContents contents, BaseMap base, Palette palette) {
    var g = canvas.getGraphicsContext2D();
    g.setFill(palette.land());
    g.fillRect(0, 0, canvas.getWidth(), canvas.getHeight());
    if (base.readyZoom(2).isEmpty()) {
      return;
    }
    // Half the size of the smallest map, for which the coarsest shapes are fine enough.
    var viewport = fit(REGION, canvas.getWidth(), canvas.getHeight());
    var context = new DrawContext(g, viewport, palette, base, 2, 0, true);
    FillLayer.paint(context, contents.plan());
    BaseLayer.outline(context);
  }

  private static Viewport fit(Extent region, double width, double height) {
    var window = new Viewport(new LonLat(66, 44), 2, width, height).fit(region, 0);
    var share = width / ((region.width() / 360) * window.scale());
    return window.withZoom(window.zoom() + Math.log(share) / Math.log(2));
  }
}
