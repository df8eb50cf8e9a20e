package org.silkroadatlas.tables;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/** Spreadsheet dates stored as numbers, and the precision with which a cell shows them. */
public final class SerialDate {
  /** Excel treats 1900 as a leap year, so its days before March 1900 are off by one. */
  private static final LocalDate EPOCH = LocalDate.of(1899, 12, 30);

  private static final LocalDate MAC_EPOCH = LocalDate.of(1904, 1, 1);
  private static final int FALSE_DAY = 60;
  private static final double LAST = 2_958_465;

  /** The precision with which a cell format shows a date. */
  enum Shown {
    DAY,
    MONTH,
    YEAR
  }

  private SerialDate() {}

  /** The day of a number, if it can be one. */
  public static Optional<LocalDate> day(double serial) {
    return day(serial, false);
  }

  static Optional<LocalDate> day(double serial, boolean since1904) {
    if (!(serial >= 1) || serial > LAST) {
      return Optional.empty();
    }
    try {
      var days = (long) Math.floor(serial);
      if (since1904) {
        return Optional.of(MAC_EPOCH.plusDays(days));
      }
      return Optional.of(EPOCH.plusDays(days < FALSE_DAY ? days + 1 : days));
    } catch (DateTimeException _) {
      return Optional.empty();
    }
  }

  /** The text of a date in the precision shown. */
  static String text(LocalDate day, Shown shown) {
    var text = day.toString();
    return switch (shown) {
      case DAY -> text;
      case MONTH -> text.substring(0, text.length() - 3);
      case YEAR -> text.substring(0, text.length() - 6);
    };
  }

  /** The precision of a built-in format. */
  static Optional<Shown> builtIn(int format) {
    if (format == 17) {
      return Optional.of(Shown.MONTH);
    }
    var isDate =
        (format >= 14 && format <= 16)
            || format == 22
            || (format >= 27 && format <= 31)
            || format == 36
            || (format >= 50 && format <= 58);
    return isDate ? Optional.of(Shown.DAY) : Optional.empty();
  }

  /** The precision of a format code, such as {@code dd.mm.yyyy}; empty if it is not a date. */
  static Optional<Shown> ofCode(String code) {
    var letters =
        code.toLowerCase(Locale.ROOT)
            .replaceAll("\"[^\"]*\"|\\\\.|\\[[^\\]]*\\]|_.|\\*.", "")
            .replaceAll(";.*", "")
            .replace("general", "");
    var year = letters.indexOf('y') >= 0 || letters.indexOf('e') >= 0;
    var day = letters.indexOf('d') >= 0;
    var month = letters.indexOf('m') >= 0;
    if (letters.matches(".*[0#].*e.*") || !(year || day)) {
      return Optional.empty();
    }
    if (day) {
      return Optional.of(Shown.DAY);
    }
    return Optional.of(month ? Shown.MONTH : Shown.YEAR);
  }
}
