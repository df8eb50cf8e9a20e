package org.silkroadatlas.timeline;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.silkroadatlas.draw.Symbols;
import org.silkroadatlas.model.Event;
import org.silkroadatlas.query.TouchedYears;
import org.silkroadatlas.time.Edtf;
import org.silkroadatlas.time.YearRange;

/**
 * The events of one row of the timeline as plain arrays in chronological order, with an interval
 * index. Created once per dataset; filter and zoom do not change it.
 */
final class EventSeries {
  /** The distance of open ends in days: beyond every timeline, yet finite. */
  static final double ENDLESS = 4e6;

  /** The order of events in a series: that of the dataset's index, so that lists match. */
  static final Comparator<Event> ORDER =
      Comparator.comparing((Event event) -> event.date().earliest()).thenComparing(Event::id);

  private final Event[] events;

  /** Open dates extend to years that no timeline has. */
  private static final YearRange EVER = new YearRange(-999_999, 999_999);

  private final double[] starts;
  private final double[] ends;
  private final double[] centres;
  private final double[] latestEnds;
  private final float[] radii;
  private final boolean[] held;
  private final int[] years;
  private final int[] lastYears;
  private final byte[] rows;
  private final int[][] byRow;

  private EventSeries(Event[] events, int mostRows) {
    this.events = events;
    var size = events.length;
    starts = new double[size];
    ends = new double[size];
    centres = new double[size];
    latestEnds = new double[size];
    radii = new float[size];
    held = new boolean[size];
    years = new int[size];
    lastYears = new int[size];
    var latest = Double.NEGATIVE_INFINITY;
    for (var i = 0; i < size; i++) {
      var date = events[i].date();
      starts[i] = start(date);
      ends[i] = end(date);
      centres[i] = centre(starts[i], ends[i]);
      latest = Math.max(latest, ends[i]);
      latestEnds[i] = latest;
      radii[i] = (float) Symbols.radius(events[i].level());
      held[i] = events[i].held();
      var touched = TouchedYears.of(date, EVER);
      years[i] = touched.first();
      lastYears[i] = touched.last();
    }
    rows = LanePacking.rows(starts, ends, mostRows);
    byRow = byRow();
  }

  /**
   * The series of some events.
   *
   * @param events in any order
   * @param mostRows the maximum number of rows for overlapping events
   */
  static EventSeries of(Collection<Event> events, int mostRows) {
    var sorted = events.toArray(Event[]::new);
    Arrays.sort(sorted, ORDER);
    return new EventSeries(sorted, mostRows);
  }

  /** The first moment that a date can mean, as a number of days; far away if it is open. */
  static double start(Edtf date) {
    return date.earliest().equals(LocalDate.MIN) ? -ENDLESS : date.earliest().toEpochDay();
  }

  /** The moment at which everything a date can mean is over. */
  static double end(Edtf date) {
    return date.latest().equals(LocalDate.MAX) ? ENDLESS : date.latest().toEpochDay() + 1.0;
  }

  /** The position of the symbol: the centre, or the only end that is known. */
  private static double centre(double start, double end) {
    return start == -ENDLESS ? end - 0.5 : end == ENDLESS ? start + 0.5 : (start + end) / 2;
  }

  private int[][] byRow() {
    var highest = 0;
    for (var row : rows) {
      highest = Math.max(highest, row);
    }
    var counts = new int[highest + 1];
    for (var row : rows) {
      counts[row]++;
    }
    var lists = new int[highest + 1][];
    for (var row = 0; row <= highest; row++) {
      lists[row] = new int[counts[row]];
      counts[row] = 0;
    }
    for (var i = 0; i < rows.length; i++) {
      lists[rows[i]][counts[rows[i]]++] = i;
    }
    for (var list : lists) {
      sortByCentre(list);
    }
    return lists;
  }

  /** Insertion sort: only overlapping spans that share a row are out of order. */
  private void sortByCentre(int[] list) {
    for (var i = 1; i < list.length; i++) {
      var moved = list[i];
      var j = i - 1;
      while (j >= 0 && centres[list[j]] > centres[moved]) {
        list[j + 1] = list[j];
        j--;
      }
      list[j + 1] = moved;
    }
  }

  int size() {
    return events.length;
  }

  Event event(int i) {
    return events[i];
  }

  double start(int i) {
    return starts[i];
  }

  double end(int i) {
    return ends[i];
  }

  double centre(int i) {
    return centres[i];
  }

  double radius(int i) {
    return radii[i];
  }

  boolean held(int i) {
    return held[i];
  }

  /** The first year in which an event counts. */
  int year(int i) {
    return years[i];
  }

  /** The last year in which an event counts; far away if its end is open. */
  int lastYear(int i) {
    return lastYears[i];
  }

  int row(int i) {
    return rows[i];
  }

  /** How many rows the series has, at least 1. */
  int rows() {
    return byRow.length;
  }

  /** The events of a row, ordered by their centres. Must not be modified. */
  int[] inRow(int row) {
    return byRow[row];
  }

  /** All events in chronological order. */
  List<Event> events() {
    return List.of(events);
  }

  /** The position of an event; −1 if it is not in the series. */
  int indexOf(Event event) {
    var found = Arrays.binarySearch(events, event, ORDER);
    return found < 0 ? -1 : found;
  }

  /** The first event that may end after a moment; no earlier event does. */
  int firstEndingAfter(double day) {
    var low = 0;
    var high = events.length;
    while (low < high) {
      var middle = (low + high) >>> 1;
      if (latestEnds[middle] > day) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }

  /** The first event that starts at or after a moment. */
  int firstStartingAt(double day) {
    var found = Arrays.binarySearch(starts, day);
    if (found < 0) {
      return -found - 1;
    }
    while (found > 0 && starts[found - 1] >= day) {
      found--;
    }
    return found;
  }
}
