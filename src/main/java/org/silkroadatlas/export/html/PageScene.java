package org.silkroadatlas.export.html;

import java.util.Optional;
import org.silkroadatlas.export.page.PageSubject;
import org.silkroadatlas.geo.Extent;
import org.silkroadatlas.geo.LonLat;
import org.silkroadatlas.geo.Viewport;
import org.silkroadatlas.model.Scene;
import org.silkroadatlas.model.Slide;
import org.silkroadatlas.query.DatasetIndex;
import org.silkroadatlas.query.LocalText;
import org.silkroadatlas.query.MapFraming;
import org.silkroadatlas.query.Query;
import org.silkroadatlas.query.State;
import org.silkroadatlas.query.Visible;

/**
 * A scene of a page.
 *
 * @param number from 1
 * @param visible what it shows
 * @param caption its caption; empty if there is none
 * @param notes the speaker's notes, if they are included
 * @param view the viewport of its map
 * @param shown what it was made from
 */
record PageScene(
    int number,
    Visible visible,
    Optional<LocalText> caption,
    Optional<String> notes,
    Viewport view,
    PageSubject shown) {
  /** The size of every map, in its own pixels. */
  static final Scene.Frame FRAME = new Scene.Frame(640, 400);

  /** The extent for states without a map position. */
  private static final Extent REGION = new Extent(45, 34, 89, 56.5);

  /** A scene for a state. */
  static PageScene of(
      int number, PageSubject shown, Optional<LocalText> caption, DatasetIndex index) {
    var made = shown.made().orElse(MapFraming.OF_TOURS);
    var state = shown.state();
    return new PageScene(
        number,
        Query.visible(state.shown(index), state),
        caption,
        shown.notes(),
        view(shown.state(), made),
        shown);
  }

  private static Viewport view(State state, Scene.Frame made) {
    var whole = new Viewport(new LonLat(66, 45), 4, FRAME.width(), FRAME.height());
    return MapFraming.fit(state, made, FRAME)
        .position()
        .map(
            at ->
                new Viewport(
                    new LonLat(at.lon(), at.lat()), at.zoom(), FRAME.width(), FRAME.height()))
        .orElseGet(() -> whole.fit(REGION, 2))
        .clamped();
  }

  /** Its slide, if it is one. */
  Optional<Slide> slide() {
    return shown.slide();
  }

  State state() {
    return visible.state();
  }

  /** The id of its section. */
  String id() {
    return "scene-" + number;
  }
}
