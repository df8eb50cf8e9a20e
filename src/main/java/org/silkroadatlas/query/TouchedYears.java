package org.silkroadatlas.query;

import java.time.LocalDate;
import java.util.stream.IntStream;
import org.silkroadatlas.time.Edtf;
import org.silkroadatlas.time.YearRange;

/**
 * The years in which a record counts: all that its date touches. A date without an end extends to
 * the end of the timeline. Of a date without a beginning only the end is known, so it counts in
 * that year alone.
 */
public final class TouchedYears {
  private TouchedYears() {}

  /**
   * The years that a date touches.
   *
   * @param open the years that dates without a beginning or an end extend to
   */
  public static YearRange of(Edtf date, YearRange open) {
    var first = date.earliest();
    var last = date.latest();
    var firstYear =
        first.equals(LocalDate.MIN)
            ? last.equals(LocalDate.MAX) ? open.first() : last.getYear()
            : first.getYear();
    var lastYear = last.equals(LocalDate.MAX) ? Math.max(open.last(), firstYear) : last.getYear();
    return new YearRange(firstYear, lastYear);
  }

  /** The years of a range that a date touches. */
  public static IntStream within(YearRange range, Edtf date) {
    var years = of(date, range);
    return IntStream.rangeClosed(
        Math.max(range.first(), years.first()), Math.min(range.last(), years.last()));
  }
}
