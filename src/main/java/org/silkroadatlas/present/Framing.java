package org.silkroadatlas.present;

import java.util.Optional;
import org.silkroadatlas.model.Scene;
import org.silkroadatlas.query.MapPosition;

/** Shows on the map of the projector as much as on the map where a scene was made. */
final class Framing {
  /** The map of a window of 1280 by 720, for which the guided tours are made. */
  private static final Scene.Frame USUAL = new Scene.Frame(768, 410);

  private Framing() {}

  /**
   * The position that shows as much.
   *
   * @param made the map on which the scene was made, if that is known
   * @param width of the map that is to show it, in its own logical pixels
   * @param height likewise
   */
  static MapPosition fit(
      MapPosition position, Optional<Scene.Frame> made, double width, double height) {
    var frame = made.orElse(USUAL);
    var share = Math.min(width / frame.width(), height / frame.height());
    return new MapPosition(
        position.lat(),
        position.lon(),
        Math.clamp(position.zoom() + Math.log(share) / Math.log(2), 1, 24));
  }
}
