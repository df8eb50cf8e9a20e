package org.silkroadatlas.timeline;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.silkroadatlas.coordination.Coordinator;
import org.silkroadatlas.model.Event;
import org.silkroadatlas.model.ItemKind;
import org.silkroadatlas.query.TextFold;
import org.silkroadatlas.query.Visible;

/** Moves through the events of the filter in chronological order by keyboard. */
final class EventNavigator {
  private final Coordinator coordinator;
  private Optional<Visible> walked = Optional.empty();
  private List<Event> events = List.of();

  EventNavigator(Coordinator coordinator) {
    this.coordinator = coordinator;
  }

  /** The events of the filter in chronological order. */
  List<Event> events() {
    var visible = coordinator.visible();
    if (walked.filter(before -> isSame(before, visible)).isEmpty()) {
      var all = new ArrayList<Event>();
      visible.timeline().lanes().forEach(lane -> all.addAll(lane.events()));
      all.sort(EventSeries.ORDER);
      events = all;
      walked = Optional.of(visible);
    }
    return events;
  }

  @SuppressWarnings("ReferenceEquality") // every change makes a new value
  private static boolean isSame(Visible one, Visible other) {
    return one == other;
  }

  /** The previewed event, or else the selected one, if it is in the filter. */
  Optional<Event> current() {
    return coordinator
        .hoverProperty()
        .get()
        .filter(ref -> ref.kind() == ItemKind.EVENT)
        .or(() -> coordinator.state().focus().filter(ref -> ref.kind() == ItemKind.EVENT))
        .flatMap(coordinator.index()::find)
        .map(Event.class::cast);
  }

  /**
   * The event after or before the current one; without a current one, the next from the cursor.
   *
   * @param forward whether to move forward in time
   */
  Optional<Event> next(boolean forward) {
    var all = events();
    var found =
        current()
            .map(event -> Collections.binarySearch(all, event, EventSeries.ORDER))
            .orElseGet(() -> -insertionAtCursor() - 1);
    var target = found >= 0 ? (forward ? found + 1 : found - 1) : -found - 1 - (forward ? 0 : 1);
    return target >= 0 && target < all.size() ? Optional.of(all.get(target)) : Optional.empty();
  }

  private int insertionAtCursor() {
    var start = coordinator.state().cursor().yearSpan().start();
    var number = 0;
    for (var event : events()) {
      if (!event.date().earliest().isBefore(start)) {
        return number;
      }
      number++;
    }
    return number;
  }

  /**
   * The first event, from the current one on, whose title contains some words; wraps around.
   *
   * @param skipCurrent whether to skip the current one
   */
  Optional<Event> find(String words, boolean skipCurrent) {
    var folded = TextFold.fold(words);
    var all = events();
    if (folded.isEmpty() || all.isEmpty()) {
      return Optional.empty();
    }
    var at =
        current().map(event -> Collections.binarySearch(all, event, EventSeries.ORDER)).orElse(0);
    var start = at < 0 ? -at - 1 : at + (skipCurrent ? 1 : 0);
    for (var i = 0; i < all.size(); i++) {
      var event = all.get((start + i) % all.size());
      if (TextFold.fold(event.title()).contains(folded)) {
        return Optional.of(event);
      }
    }
    return Optional.empty();
  }
}
