package org.silkroadatlas.timeline;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/** The events of one row in one state, with their marks at the zoom last requested. */
final class RowEvents {
  /** No events. */
  static final RowEvents NONE =
      new RowEvents(EventSeries.of(List.of(), 1), new BitSet(), new BitSet());

  private final EventSeries track;
  private final BitSet full;
  private final BitSet shown;
  private List<List<EventMark>> marks = List.of();
  private double perDay;
  private double size;

  /**
   * The events of a row.
   *
   * @param track all of its events
   * @param full which of them are emphasised; not modified afterwards
   * @param shown which of them are drawn at all; not modified afterwards
   */
  RowEvents(EventSeries track, BitSet full, BitSet shown) {
    this.track = track;
    this.full = full;
    this.shown = shown;
  }

  EventSeries track() {
    return track;
  }

  /** The positions of the emphasised events. */
  BitSet full() {
    return full;
  }

  boolean isFull(int event) {
    return full.get(event);
  }

  /** Whether an event is drawn at all. */
  boolean isShown(int event) {
    return shown.get(event);
  }

  /**
   * The marks of each row inside the lane, in chronological order.
   *
   * @param newPerDay logical pixels per day
   * @param newSize the scale of symbols; 1 is normal
   */
  List<List<EventMark>> marks(double newPerDay, double newSize) {
    if (newPerDay != perDay || newSize != size) {
      var clusters = new Clusters(track, full, newPerDay, newSize);
      var rows = new ArrayList<List<EventMark>>(track.rows());
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
    return shown.cardinality() < track.size()
        ? Arrays.stream(all).filter(shown::get).toArray()
        : all;
  }

  /** The mark of an event at the zoom last requested. */
  Optional<EventMark> markOf(int event) {
    return marks.size() <= track.row(event)
        ? Optional.empty()
        : marks.get(track.row(event)).stream()
            .filter(mark -> Arrays.stream(mark.events()).anyMatch(i -> i == event))
            .findFirst();
  }
}
