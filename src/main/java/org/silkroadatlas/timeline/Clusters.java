package org.silkroadatlas.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.silkroadatlas.time.TickUnit;

/**
 * Combines events of a row that would overlap into clusters. The result depends only on the zoom,
 * not on the visible range, so panning changes nothing; zooming in splits clusters.
 */
final class Clusters {
  /** The minimum gap between marks, in logical pixels. */
  private static final double GAP = 1.5;

  /**
   * A run of overlapping events becomes one cluster up to this width, in logical pixels; a wider
   * run is divided by the calendar.
   */
  private static final double WIDEST = 44;

  private final EventSeries track;
  private final BitSet full;
  private final double perDay;
  private final double size;

  /**
   * Clusters at one zoom.
   *
   * @param track the events
   * @param full which of them are emphasised
   * @param perDay logical pixels per day
   * @param size the scale of symbols; 1 is normal
   */
  Clusters(EventSeries track, BitSet full, double perDay, double size) {
    this.track = track;
    this.full = full;
    this.perDay = perDay;
    this.size = size;
  }

  /** Half the width of the pill with a count. */
  static double half(int count, double size) {
    return size
        * (count < 10 ? 9 : count < 100 ? 11.5 : count < 1000 ? 15 : count < 10_000 ? 18.5 : 22);
  }

  /**
   * The marks of one row in chronological order, without overlaps.
   *
   * @param row the row
   * @param events positions in the series, ordered by their centres
   */
  List<EventMark> of(int row, int[] events) {
    var marks = new ArrayList<EventMark>();
    var from = 0;
    while (from < events.length) {
      var to = from + 1;
      while (to < events.length && overlap(events[to - 1], events[to])) {
        to++;
      }
      addRun(marks, row, events, from, to);
      from = to;
    }
    return marks;
  }

  private boolean overlap(int one, int next) {
    var distance = (track.centre(next) - track.centre(one)) * perDay;
    return distance < (track.radius(one) + track.radius(next)) * size + GAP;
  }

  private void addRun(List<EventMark> marks, int row, int[] events, int from, int to) {
    var width = (track.centre(events[to - 1]) - track.centre(events[from])) * perDay;
    if (width <= WIDEST * size) {
      add(marks, mark(row, Arrays.copyOfRange(events, from, to)));
      return;
    }
    var unit = unit();
    while (from < to) {
      var end = binEnd(unit, track.centre(events[from]));
      var next = from + 1;
      while (next < to && track.centre(events[next]) < end) {
        next++;
      }
      add(marks, mark(row, Arrays.copyOfRange(events, from, next)));
      from = next;
    }
  }

  /** The finest calendar unit with room for a cluster. */
  private TickUnit unit() {
    var finest = TickUnit.CENTURY;
    for (var unit : TickUnit.values()) {
      if (unit.days() * perDay >= WIDEST / 2 * size) {
        finest = unit;
      }
    }
    return finest;
  }

  private static double binEnd(TickUnit unit, double day) {
    var date = LocalDate.ofEpochDay((long) Math.floor(day));
    return unit.next(unit.floor(date)).toEpochDay();
  }

  /** Adds a mark, combined with previous ones if it would overlap them. */
  private void add(List<EventMark> marks, EventMark mark) {
    var joined = mark;
    while (!marks.isEmpty() && meets(marks.getLast(), joined)) {
      var last = marks.removeLast();
      var both = Arrays.copyOf(last.events(), last.events().length + joined.events().length);
      System.arraycopy(joined.events(), 0, both, last.events().length, joined.events().length);
      joined = mark(joined.row(), both);
    }
    marks.add(joined);
  }

  private boolean meets(EventMark one, EventMark next) {
    return (next.centre() - one.centre()) * perDay < one.half() + next.half() + GAP;
  }

  /** If some of the events are emphasised, the mark represents only those. */
  private EventMark mark(int row, int[] all) {
    var lit = Arrays.stream(all).filter(full::get).toArray();
    var events = lit.length == 0 ? all : lit;
    var held = (int) Arrays.stream(lit).filter(track::held).count();
    var centre = (track.centre(events[0]) + track.centre(events[events.length - 1])) / 2;
    var half =
        events.length == 1
            ? track.radius(events[0]) * size
            : half(held == 0 ? events.length : held, size);
    return new EventMark(row, events, held, lit.length > 0, centre, half);
  }
}
