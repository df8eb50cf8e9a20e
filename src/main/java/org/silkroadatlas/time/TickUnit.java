package org.silkroadatlas.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

/** The calendar units that an axis can be divided into, coarsest first. */
public enum TickUnit {
  /** A hundred years. */
  CENTURY(36524.25, 100, 60),
  /** Ten years. */
  DECADE(3652.425, 10, 44),
  /** Five years. */
  FIVE_YEARS(1826.2125, 5, 44),
  /** One year. */
  YEAR(365.2425, 1, 32),
  /** Three months. */
  QUARTER(91.31, 0, 36),
  /** One month. */
  MONTH(30.44, 0, 34),
  /** From Monday to Sunday. */
  WEEK(7, 0, 44),
  /** One day. */
  DAY(1, 0, 24);

  private final double days;
  private final int years;
  private final double room;

  TickUnit(double days, int years, double room) {
    this.days = days;
    this.years = years;
    this.room = room;
  }

  /** Its average length, in days. */
  public double days() {
    return days;
  }

  /** Its length in years; 0 if it is shorter than a year. */
  public int years() {
    return years;
  }

  /** How much room its label needs at normal text size, in logical pixels. */
  double room() {
    return room;
  }

  /** The first day of the unit that contains a day. */
  public LocalDate floor(LocalDate day) {
    return switch (this) {
      case CENTURY, DECADE, FIVE_YEARS, YEAR ->
          LocalDate.of(Math.floorDiv(day.getYear(), years) * years, 1, 1);
      case QUARTER -> LocalDate.of(day.getYear(), (day.getMonthValue() - 1) / 3 * 3 + 1, 1);
      case MONTH -> day.withDayOfMonth(1);
      case WEEK -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
      case DAY -> day;
    };
  }

  /**
   * The first day of the unit after one.
   *
   * @param start the first day of a unit
   */
  public LocalDate next(LocalDate start) {
    return switch (this) {
      case CENTURY, DECADE, FIVE_YEARS, YEAR -> start.plusYears(years);
      case QUARTER -> start.plusMonths(3);
      case MONTH -> start.plusMonths(1);
      case WEEK -> start.plusWeeks(1);
      case DAY -> start.plusDays(1);
    };
  }

  /** The next finer unit; the finest one returns itself. */
  public TickUnit finer() {
    return switch (this) {
      case CENTURY -> DECADE;
      case DECADE -> FIVE_YEARS;
      case FIVE_YEARS -> YEAR;
      case YEAR -> QUARTER;
      case QUARTER -> MONTH;
      case MONTH -> WEEK;
      case WEEK, DAY -> DAY;
    };
  }
}
