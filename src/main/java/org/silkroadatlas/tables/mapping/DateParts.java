package org.silkroadatlas.tables.mapping;

import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The parts of a date in a text.
 *
 * @param year the year, if given
 * @param month 1–12, or 21–24 for a season
 * @param day the day of the month
 */
record DateParts(@Nullable Integer year, @Nullable Integer month, @Nullable Integer day) {
  static final DateParts NONE = new DateParts(null, null, null);

  /** Two-digit years up to this one are in this century. */
  private static final int TURN = 60;

  static int century(int year, int digits) {
    if (digits > 2) {
      return year;
    }
    return year < TURN ? 2000 + year : 1900 + year;
  }

  /** These parts, completed with the coarser ones of another date: “15” in “15–17 March”. */
  DateParts filledFrom(DateParts other) {
    return new DateParts(
        year == null ? other.year : year, month == null && year == null ? other.month : month, day);
  }

  /** The EDTF text; empty if the year is not known. */
  Optional<String> edtf() {
    if (year == null) {
      return Optional.empty();
    }
    var text = String.format(Locale.ROOT, "%04d", year);
    if (month == null) {
      return day == null ? Optional.of(text) : Optional.empty();
    }
    text += String.format(Locale.ROOT, "-%02d", month);
    return Optional.of(day == null ? text : text + String.format(Locale.ROOT, "-%02d", day));
  }
}
