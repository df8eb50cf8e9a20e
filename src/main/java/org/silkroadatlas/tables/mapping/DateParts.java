package org.silkroadatlas.tables.mapping;

import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The parts of a date that a text names.
 *
 * @param year the year, if it is named
 * @param month 1–12, or 21–24 for a season
 * @param day the day of the month
 */
record DateParts(@Nullable Integer year, @Nullable Integer month, @Nullable Integer day) {
  static final DateParts NONE = new DateParts(null, null, null);

  /** A year of two digits lies in this century until then. */
  private static final int TURN = 60;

  static int century(int year, int digits) {
    if (digits > 2) {
      return year;
    }
    return year < TURN ? 2000 + year : 1900 + year;
  }

  /** The parts, and from another date what they lack of coarser ones: “15” of “15–17 March”. */
  DateParts filledFrom(DateParts other) {
    return new DateParts(
        year == null ? other.year : year, month == null && year == null ? other.month : month, day);
  }

  /** EDTF, or nothing if no year is known. */
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
