package org.silkroadatlas.timeline;

import java.util.Optional;
import javafx.geometry.Rectangle2D;
import org.silkroadatlas.model.Event;

/**
 * An event in view, with the position of its mark.
 *
 * @param event the event
 * @param x the centre of the mark
 * @param y the centre of the mark
 * @param half half the width of the mark
 * @param high half the height of the mark
 */
record SeenEvent(Event event, double x, double y, double half, double high) {
  private static final double GAP = 3.5;

  /** The box of a ring around the mark. */
  Rectangle2D box() {
    return new Rectangle2D(x - half - GAP, y - high - GAP, 2 * (half + GAP), 2 * (high + GAP));
  }

  /** Finds the mark of an event; empty if it is not in view. */
  static Optional<SeenEvent> of(Event event, PaintContext frame) {
    var geometry = frame.geometry();
    return Rows.of(event, frame.layout(), frame.index())
        .flatMap(placed -> of(event, placed, frame))
        .filter(s -> s.x > geometry.left() - s.half && s.x < geometry.right() + s.half)
        .filter(s -> s.y > geometry.lanesTop() - 4 && s.y < geometry.height() + 4);
  }

  private static Optional<SeenEvent> of(Event event, RowLayout.Placed placed, PaintContext frame) {
    var events = placed.row().events();
    var i = events.track().indexOf(event);
    if (i < 0 || !events.isShown(i)) {
      return Optional.empty();
    }
    var y = frame.y(frame.layout().middle(placed, events.track().row(i)));
    var pill = frame.layout().pillHeight(placed) / 2;
    return events
        .markOf(i)
        .map(
            mark ->
                new SeenEvent(
                    event,
                    frame.x(mark.centre()),
                    y,
                    mark.half(),
                    mark.isCluster() ? pill : mark.half()));
  }
}
