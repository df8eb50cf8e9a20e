package org.silkroadatlas.time;

import java.time.LocalDate;

/**
 * A date of the Extended Date/Time Format, level 1 (<a
 * href="https://www.loc.gov/standards/datetime/">Library of Congress</a>), without times of day:
 * either one date of some precision or an interval between two of them. What was written is kept:
 * {@link Object#toString()} gives it back.
 */
public sealed interface Edtf permits EdtfDate, EdtfInterval {

  /**
   * Reads a date.
   *
   * @param text such as {@code 2018-03-15}, {@code 2021}, {@code 2022~} or {@code 2015/..}
   * @throws EdtfException if the text is no EDTF level-1 date, with what is wrong with it
   */
  static Edtf parse(String text) {
    return text.indexOf('/') < 0 ? EdtfDate.parse(text) : EdtfInterval.parse(text);
  }

  /** The first day it may mean; {@link LocalDate#MIN} if it has no known beginning. */
  LocalDate earliest();

  /** The day before the first one; the first one itself if it has no known beginning. */
  default LocalDate dayBefore() {
    var first = earliest();
    return first.equals(LocalDate.MIN) ? first : first.minusDays(1);
  }

  /** The last day it may mean, included; {@link LocalDate#MAX} if it has no known end. */
  LocalDate latest();

  /** How finely it is known; of an interval, how finely its coarser end is known. */
  Precision precision();

  /** Whether it is marked as approximate ({@code ~} or {@code %}). */
  boolean isApproximate();

  /** Whether it is marked as uncertain ({@code ?} or {@code %}). */
  boolean isUncertain();

  /** All days that it may mean. */
  default Span span() {
    var last = latest();
    return new Span(earliest(), last.equals(LocalDate.MAX) ? last : last.plusDays(1));
  }

  /** Whether it names one certain day. */
  default boolean isExactDay() {
    return precision() == Precision.DAY && earliest().equals(latest()) && !isApproximate();
  }
}
