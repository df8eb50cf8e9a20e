package org.silkroadatlas.time;

import java.time.LocalDate;

/**
 * A date in the Extended Date/Time Format, level 1 (<a
 * href="https://www.loc.gov/standards/datetime/">Library of Congress</a>), without times of day: a
 * single date of some precision, or an interval between two. {@link Object#toString()} returns the
 * text as written.
 */
public sealed interface Edtf permits EdtfDate, EdtfInterval {

  /**
   * Reads a date.
   *
   * @param text such as {@code 2018-03-15}, {@code 2021}, {@code 2022~} or {@code 2015/..}
   * @throws EdtfException if the text is not an EDTF level-1 date; the message says why
   */
  static Edtf parse(String text) {
    return text.indexOf('/') < 0 ? EdtfDate.parse(text) : EdtfInterval.parse(text);
  }

  /** The first day it can mean; {@link LocalDate#MIN} if it has no known beginning. */
  LocalDate earliest();

  /** The day before {@link #earliest()}, or {@link LocalDate#MIN} if it has no known beginning. */
  default LocalDate dayBefore() {
    var first = earliest();
    return first.equals(LocalDate.MIN) ? first : first.minusDays(1);
  }

  /** The last day it can mean, inclusive; {@link LocalDate#MAX} if it has no known end. */
  LocalDate latest();

  /** How precisely it is known; for an interval, the precision of its coarser end. */
  Precision precision();

  /** Whether it is marked as approximate ({@code ~} or {@code %}). */
  boolean isApproximate();

  /** Whether it is marked as uncertain ({@code ?} or {@code %}). */
  boolean isUncertain();

  /** All days that it can mean. */
  default Span span() {
    var last = latest();
    return new Span(earliest(), last.equals(LocalDate.MAX) ? last : last.plusDays(1));
  }

  /** Whether it means exactly one day, without doubt. */
  default boolean isExactDay() {
    return precision() == Precision.DAY && earliest().equals(latest()) && !isApproximate();
  }
}
