package org.silkroadatlas.timeline;

import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.silkroadatlas.coordination.Coordinator;
import org.silkroadatlas.model.Agreement;
import org.silkroadatlas.model.Event;
import org.silkroadatlas.model.Figure;
import org.silkroadatlas.model.Format;
import org.silkroadatlas.model.ItemRef;
import org.silkroadatlas.model.Membership;
import org.silkroadatlas.model.Quote;
import org.silkroadatlas.query.Cursor;
import org.silkroadatlas.query.State;
import org.silkroadatlas.time.TimeScale;
import org.silkroadatlas.timeline.Hints.Side;

/** Brings new selections into view with as little movement as possible. */
final class SelectionScroller {
  private final TimelineCanvas canvas;
  private final Coordinator coordinator;

  SelectionScroller(TimelineCanvas canvas, Coordinator coordinator) {
    this.canvas = canvas;
    this.coordinator = coordinator;
  }

  /** Handles the transition between two states. */
  void follow(State before, State now) {
    var isNewFocus = !before.focus().equals(now.focus()) && now.focus().isPresent();
    var isNewFilter = !before.filter().equals(now.filter());
    if (isNewFocus) {
      reveal(now.focus().get());
    } else if (!before.cursor().equals(now.cursor())) {
      reveal(now.cursor());
    }
    if (isNewFocus || isNewFilter) {
      revealSomething();
    }
  }

  /** Shows the first state, without movement. */
  void start(State state) {
    reveal(state.cursor());
    state.focus().ifPresent(this::reveal);
    canvas.window().arrive();
    revealSomething();
    canvas.window().arrive();
  }

  /** Brings an item into view, if the timeline shows it. */
  void reveal(ItemRef ref) {
    var event = canvas.model().emphasis().event();
    var item = coordinator.index().find(ref).orElse(null);
    switch (item) {
      case Event shown -> reveal(shown);
      case Format format -> scroll(format.id());
      case Membership membership -> {
        scroll(membership.format());
        event.ifPresent(this::reveal);
      }
      case Agreement a -> reveal(event);
      case Quote q -> reveal(event);
      case Figure f -> reveal(event);
      case null, default -> reveal(coordinator.state().cursor());
    }
  }

  private void reveal(Optional<Event> event) {
    event.ifPresentOrElse(this::reveal, () -> reveal(coordinator.state().cursor()));
  }

  /** If no selected content is in view, brings the nearest into view. */
  private void revealSomething() {
    var hints = canvas.hintsAtAim();
    if (canvas.isSomethingSeen()) {
      return;
    }
    Stream.of(Side.BELOW, Side.ABOVE, Side.LATER, Side.EARLIER)
        .filter(side -> hints.of(side).isPresent())
        .min(Comparator.comparingDouble(side -> distance(side, hints.of(side).get())))
        .ifPresent(this::reveal);
  }

  /** How far the view must move, in logical pixels. */
  private double distance(Side side, Hints.Beyond beyond) {
    var scale = canvas.window().aim();
    return switch (side) {
      case ABOVE, BELOW -> 0;
      case EARLIER -> -scale.x(beyond.nearest());
      case LATER -> scale.x(beyond.nearest()) - scale.width();
    };
  }

  /**
   * Brings the nearest item beyond a side into view.
   *
   * @return whether there is one
   */
  boolean reveal(Side side) {
    var beyond = canvas.hintsAtAim().of(side);
    beyond.ifPresent(
        found -> {
          switch (side) {
            case ABOVE, BELOW ->
                canvas
                    .window()
                    .glideTo(canvas.window().aim(), scrollBeyond(side, (int) found.nearest()));
            case EARLIER, LATER ->
                canvas.window().reveal(found.nearest(), canvas.window().aimedScroll());
          }
        });
    return beyond.isPresent();
  }

  /** Scrolls by a page, so that the nearest row outside appears at the opposite edge. */
  private double scrollBeyond(Side side, int number) {
    var row = canvas.rowLayout().all().get(number);
    return side == Side.BELOW ? rowTop(row) : row.bottom() - canvas.geometry().lanes();
  }

  /** A lane taller than the view is scrolled through page by page. */
  private double rowTop(RowLayout.Placed row) {
    var lanes = canvas.geometry().lanes();
    var scroll = canvas.window().aimedScroll();
    return row.top() <= scroll || row.height() > lanes ? scroll + lanes * 0.8 : row.top();
  }

  private void scroll(String format) {
    var window = canvas.window();
    canvas
        .rowLayout()
        .find(ItemRef.format(format).toString())
        .ifPresent(row -> window.glideTo(window.aim(), scrollTo(row)));
  }

  /** Brings an event into view. */
  void reveal(Event event) {
    var start = EventSeries.start(event.date());
    var end = EventSeries.end(event.date());
    var middle =
        start == -EventSeries.ENDLESS
            ? end
            : end == EventSeries.ENDLESS ? start : (start + end) / 2;
    canvas
        .window()
        .reveal(
            middle,
            Rows.of(event, canvas.rowLayout(), coordinator.index())
                .map(this::scrollTo)
                .orElse(canvas.window().aimedScroll()));
  }

  /** Brings a row into view. */
  void reveal(RowLayout.Placed row) {
    canvas.window().glideTo(canvas.window().aim(), scrollTo(row));
  }

  /** Brings the cursor into view. */
  void reveal(Cursor cursor) {
    var window = canvas.window();
    var first = TimeScale.moment(cursor.yearSpan().start());
    var isDay = cursor instanceof Cursor.OnDay;
    var day = isDay ? TimeScale.moment(cursor.day()) : first + 183;
    var scale = window.aim();
    if (isDay || scale.x(first + 365) < 1 || scale.x(first) > scale.width() - 1) {
      window.reveal(day, window.aimedScroll());
    }
  }

  /** The smallest scroll that shows a row completely. */
  private double scrollTo(RowLayout.Placed row) {
    var least = Math.max(row.bottom() - canvas.geometry().lanes(), 0);
    return Math.clamp(canvas.window().aimedScroll(), least, Math.max(least, row.top()));
  }
}
