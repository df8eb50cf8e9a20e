package org.silkroadatlas.timeline;

import java.util.Optional;
import org.silkroadatlas.coordination.Coordinator;
import org.silkroadatlas.model.Event;
import org.silkroadatlas.model.Format;
import org.silkroadatlas.model.ItemRef;
import org.silkroadatlas.model.Membership;
import org.silkroadatlas.query.Cursor;
import org.silkroadatlas.query.State;
import org.silkroadatlas.time.TimeScale;

/** Brings into view what was newly chosen, with as little movement as it needs. */
final class Revealer {
  private final TimelineCanvas canvas;
  private final Coordinator coordinator;

  Revealer(TimelineCanvas canvas, Coordinator coordinator) {
    this.canvas = canvas;
    this.coordinator = coordinator;
  }

  /** Follows the state from one to the next. */
  void follow(State before, State now) {
    var isNewFocus = !before.focus().equals(now.focus()) && now.focus().isPresent();
    if (!before.scope().formats().equals(now.scope().formats())) {
      revealScope();
    }
    if (isNewFocus) {
      reveal(now.focus().get());
    } else if (!before.cursor().equals(now.cursor())) {
      reveal(now.cursor());
    }
  }

  /** Shows a first state: there is no movement from nothing. */
  void start(State state) {
    if (!state.scope().formats().isEmpty()) {
      revealScope();
    }
    reveal(state.cursor());
    state.focus().ifPresent(this::reveal);
    canvas.window().arrive();
  }

  /** Brings an item into view, if it is one that the timeline shows. */
  void reveal(ItemRef ref) {
    var item = coordinator.index().find(ref).orElse(null);
    switch (item) {
      case Event event -> reveal(event);
      case Format format -> scroll(format.id());
      case Membership membership -> scroll(membership.format());
      case null, default -> reveal(coordinator.state().cursor());
    }
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
    var start = Track.start(event.date());
    var end = Track.end(event.date());
    var middle = start == -Track.ENDLESS ? end : end == Track.ENDLESS ? start : (start + end) / 2;
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

  /** Brings the first lane of chosen formats into view, unless one is seen already. */
  private void revealScope() {
    var chosen = coordinator.state().scope().formats();
    var layout = canvas.rowLayout();
    var scroll = canvas.window().aimedScroll();
    Optional<RowLayout.Placed> first = Optional.empty();
    for (var placed : layout.all()) {
      if (placed.row() instanceof Row.Format format
          && chosen.contains(format.lane().format().id())) {
        var isSeen =
            placed.top() >= scroll && placed.bottom() <= scroll + canvas.geometry().lanes();
        if (isSeen) {
          return;
        }
        first = first.or(() -> Optional.of(placed));
      }
    }
    first.ifPresent(this::reveal);
  }

  /** The least scrolling that shows a row wholly. */
  private double scrollTo(RowLayout.Placed row) {
    var least = Math.max(row.bottom() - canvas.geometry().lanes(), 0);
    return Math.clamp(canvas.window().aimedScroll(), least, Math.max(least, row.top()));
  }
}
