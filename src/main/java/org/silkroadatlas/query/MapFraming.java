package org.silkroadatlas.query;

import org.silkroadatlas.model.Scene;

/** Adapts the map of a scene to another size, so that it shows the same area. */
public final class MapFraming {
  /** The map size, in a window of 1280 by 720, for which the guided tours are made. */
  public static final Scene.Frame OF_TOURS = new Scene.Frame(768, 410);

  private static final double LN2 = Math.log(2);

  private MapFraming() {}

  /**
   * A state whose map shows at least the area that it showed when it was made.
   *
   * @param made the size of the map where it was made
   * @param now the size of the map that will show it
   */
  public static State fit(State state, Scene.Frame made, Scene.Frame now) {
    return state.withPosition(state.position().map(position -> fit(position, made, now)));
  }

  private static MapPosition fit(MapPosition position, Scene.Frame made, Scene.Frame now) {
    var width = (double) now.width() / made.width();
    var height = (double) now.height() / made.height();
    return new MapPosition(
        position.lat(),
        position.lon(),
        Math.clamp(position.zoom() + Math.log(Math.min(width, height)) / LN2, 0, 24));
  }
}
