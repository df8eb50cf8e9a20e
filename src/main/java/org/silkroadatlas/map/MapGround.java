package org.silkroadatlas.map;

import javafx.scene.layout.Pane;
import org.silkroadatlas.draw.Palette;
import org.silkroadatlas.geo.Viewport;
import org.silkroadatlas.map.gluon.GluonSurface;
import org.silkroadatlas.map.gluon.Tone;

/** The relief under the drawing: Gluon's surface, replaced when its time is over. */
final class MapGround {
  /** Gluon slows down with every tile it keeps; past this it is replaced at rest. */
  private static final int MOST_TILES = 1500;

  private final Pane area;
  private final MapSheets sheets;
  private GluonSurface surface;

  MapGround(Pane area, MapSheets sheets, Palette palette) {
    this.area = area;
    this.sheets = sheets;
    surface = new GluonSurface(tone(palette), sheets);
    area.getChildren().addFirst(surface.node());
  }

  private static Tone tone(Palette palette) {
    return new Tone(palette.land(), palette.isDark() ? 0.42 : 0.8);
  }

  void fit(double width, double height) {
    surface.node().resizeRelocate(0, 0, width, height);
    sheets.fit(width, height);
  }

  void show(Viewport viewport) {
    surface.show(viewport);
  }

  /** Whether it has gathered more tiles than is good for it. */
  boolean isOvergrown() {
    return surface.tiles() > MOST_TILES;
  }

  /** Begins anew: Gluon keeps the tiles that it has, in their colours, for life. */
  void renew(Palette palette, Viewport viewport) {
    var old = surface;
    old.release();
    surface = new GluonSurface(tone(palette), sheets);
    surface.node().resizeRelocate(0, 0, old.node().getWidth(), old.node().getHeight());
    area.getChildren().set(0, surface.node());
    surface.show(viewport);
  }
}
