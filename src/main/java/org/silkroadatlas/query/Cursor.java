package org.silkroadatlas.query;

import java.time.LocalDate;
import java.util.Locale;
import org.silkroadatlas.time.Edtf;
import org.silkroadatlas.time.Precision;
import org.silkroadatlas.time.Span;

/** The time that is shown: a year, in its state on 31 December, or one day. */
public sealed interface Cursor {

  /** A whole year. */
  record AtYear(int year) implements Cursor {
    @Override
    public LocalDate day() {
      return LocalDate.of(year, 12, 31);
    }

    @Override
    public String toString() {
      return String.format(Locale.ROOT, "%04d", year);
    }
  }

  /** One day. */
  record OnDay(LocalDate day) implements Cursor {
    @Override
    public int year() {
      return day.getYear();
    }

    @Override
    public String toString() {
      return day.toString();
    }
  }

  /** The year. */
  int year();

  /** The day as of which memberships are read. */
  LocalDate day();

  /** The whole year as a span. */
  default Span yearSpan() {
    return Span.ofYear(year());
  }

  /**
   * The cursor for a date, as precise as the date is: the first day or year of an interval, or the
   * year of its end if its beginning is not known.
   */
  static Cursor at(Edtf date) {
    var opens = !date.earliest().equals(LocalDate.MIN);
    return opens && date.precision() == Precision.DAY
        ? new OnDay(date.earliest())
        : new AtYear((opens ? date.earliest() : date.latest()).getYear());
  }
}
