package org.silkroadatlas.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One EDTF date of some precision.
 *
 * @param text as written
 * @param earliest the first day it can mean
 * @param latest the last day it can mean, inclusive
 * @param precision how precisely it is known
 * @param isUncertain whether it carries {@code ?} or {@code %}
 * @param isApproximate whether it carries {@code ~} or {@code %}
 */
public record EdtfDate(
    String text,
    LocalDate earliest,
    LocalDate latest,
    Precision precision,
    boolean isUncertain,
    boolean isApproximate)
    implements Edtf {

  private static final Pattern FORM =
      Pattern.compile("([0-9]{2}(?:[0-9]{2}|[0-9]X|XX))(?:-([0-9]{2}|XX))?(?:-([0-9]{2}|XX))?");

  private static final Pattern LONG_OR_NEGATIVE =
      Pattern.compile("Y-?[0-9]|[-\u2212\u2013][0-9X]{2,}|[0-9]{5,7}(?:[-?~%]|$)|[0-9]{9,}");
  private static final Pattern TIME = Pattern.compile("[0-9]T[0-9]");
  private static final Pattern LEVEL_TWO =
      Pattern.compile("^[\\[{?~%]|[0-9X][?~%]-|-[?~%]|X[0-9]|[0-9]S[0-9]|[0-9]E[0-9]");

  /** The day as a date of day precision. */
  public static EdtfDate of(LocalDate day) {
    return new EdtfDate(day.toString(), day, day, Precision.DAY, false, false);
  }

  /** The whole year as a date of year precision. */
  public static EdtfDate ofYear(int year) {
    return parse(String.format(Locale.ROOT, "%04d", year));
  }

  /**
   * Reads one date.
   *
   * @throws EdtfException if the text is not a single EDTF level-1 date
   */
  public static EdtfDate parse(String text) {
    if (text.isEmpty()) {
      throw new EdtfException(text, "it is empty; leave the field out if the date is not known");
    }
    var mark = text.charAt(text.length() - 1);
    var marked = mark == '?' || mark == '~' || mark == '%';
    var matcher = FORM.matcher(marked ? text.substring(0, text.length() - 1) : text);
    if (!matcher.matches()) {
      throw new EdtfException(text, reason(text));
    }
    var days = days(text, matcher.group(1), matcher.group(2), matcher.group(3));
    return new EdtfDate(
        text,
        days.first,
        days.last,
        days.precision,
        mark == '?' || mark == '%',
        mark == '~' || mark == '%');
  }

  /** Names the common reasons why a date cannot be read and how to write it instead. */
  private static String reason(String text) {
    if (LONG_OR_NEGATIVE.matcher(text).lookingAt()) {
      return "years run from 0000 to 9999 here; say in the note what lies outside of them";
    }
    if (TIME.matcher(text).find()) {
      return "times of day are not read; write the day alone, such as 2018-03-15";
    }
    return LEVEL_TWO.matcher(text).find()
        ? "sets and marks before or amid a date (EDTF level 2) are not read; write an interval such as"
            + " 2018/2020, or ~ behind the date"
        : "write it as 2018, 2018-03 or 2018-03-15, with ~ behind it if approximate";
  }

  private record Days(LocalDate first, LocalDate last, Precision precision) {
    static Days ofYears(int first, int last, Precision precision) {
      return new Days(LocalDate.of(first, 1, 1), LocalDate.of(last, 12, 31), precision);
    }

    static Days ofMonths(YearMonth first, int count, Precision precision) {
      return new Days(first.atDay(1), first.plusMonths(count - 1L).atEndOfMonth(), precision);
    }
  }

  private static Days days(String text, String year, @Nullable String month, @Nullable String day) {
    try {
      if (year.endsWith("X")) {
        if (month != null) {
          throw new EdtfException(text, "a month needs a whole year before it");
        }
        return year.endsWith("XX")
            ? century(year)
            : Days.ofYears(number(year, '0'), number(year, '9'), Precision.DECADE);
      }
      var y = Integer.parseInt(year);
      if (month == null || month.equals("XX")) {
        if (day != null && !day.equals("XX")) {
          throw new EdtfException(text, "a day needs a month before it");
        }
        return Days.ofYears(y, y, Precision.YEAR);
      }
      var m = Integer.parseInt(month);
      if (m > 20) {
        return season(text, y, m, day);
      }
      if (day == null || day.equals("XX")) {
        return Days.ofMonths(YearMonth.of(y, m), 1, Precision.MONTH);
      }
      var date = LocalDate.of(y, m, Integer.parseInt(day));
      return new Days(date, date, Precision.DAY);
    } catch (DateTimeException e) {
      throw new EdtfException(text, "there is no such day in the calendar");
    }
  }

  private static Days century(String year) {
    return Days.ofYears(number(year, '0'), number(year, '9'), Precision.CENTURY);
  }

  private static int number(String year, char unknown) {
    return Integer.parseInt(year.replace('X', unknown));
  }

  /** Seasons 21–24 as quarters that start in March; winter extends into the next year. */
  private static Days season(String text, int year, int season, @Nullable String day) {
    if (season > 24 || day != null) {
      throw new EdtfException(text, "months are 01 to 12, seasons 21 (spring) to 24 (winter)");
    }
    return Days.ofMonths(YearMonth.of(year, 3 * (season - 20)), 3, Precision.SEASON);
  }

  @Override
  public String toString() {
    return text;
  }
}
