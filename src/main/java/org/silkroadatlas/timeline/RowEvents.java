package org.silkroadatlas.timeline;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.silkroadatlas.model.Event;

/**
 * The events of one row in one state of the scope, with their marks at the zoom that was last asked
 * for.
 */
final class RowEvents {
  /** No events. */
  static final RowEvents NONE = new RowEvents(Track.of(List.of(), 1), new BitSet(), true);

  private final Track track;
  private final BitSet inScope;
  private final boolean scopeOnly;
  private List<List<Mark>> marks = List.of();
  private double perDay;
  private double size;

  /**
   * The events of a row.
   *
   * @param track all of its events
   * @param inScope which of them lie in the scope; not changed any more
   * @param scopeOnly whether the others are left out
   */
  RowEvents(Track track, BitSet inScope, boolean scopeOnly) {
    this.track = track;
    this.inScope = inScope;
    this.scopeOnly = scopeOnly;
  }

  Track track() {
    return track;
  }

  BitSet inScope() {
    return inScope;
  }

  boolean isInScope(int event) {
    return inScope.get(event);
  }

  /** The events of the scope in order of time. */
  Stream<Event> eventsInScope() {
    return inScope.stream().mapToObj(track::event);
  }

  /** Whether an event is drawn at all. */
  boolean isShown(int event) {
    return !scopeOnly || inScope.get(event);
  }

  /**
   * The marks of each row inside the lane, in order of time.
   *
   * @param newPerDay logical pixels per day
   * @param newSize how much larger than usual symbols are
   */
  List<List<Mark>> marks(double newPerDay, double newSize) {
    if (newPerDay != perDay || newSize != size) {
      var clusters = new Clusters(track, inScope, newPerDay, newSize);
      var rows = new ArrayList<List<Mark>>(track.rows());
      for (var row = 0; row < track.rows(); row++) {
        rows.add(clusters.of(row, shownIn(row)));
      }
      marks = rows;
      perDay = newPerDay;
      size = newSize;
    }
    return marks;
  }

  private int[] shownIn(int row) {
    var all = track.inRow(row);
    return scopeOnly ? Arrays.stream(all).filter(inScope::get).toArray() : all;
  }

  /** The mark that stands for an event at the zoom that was last asked for. */
  Optional<Mark> markOf(int event) {
    return marks.size() <= track.row(event)
        ? Optional.empty()
        : marks.get(track.row(event)).stream()
            .filter(mark -> Arrays.stream(mark.events()).anyMatch(i -> i == event))
            .findFirst();
  }
}
