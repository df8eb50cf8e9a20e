package org.silkroadatlas.time;

import java.time.LocalDate;

/**
 * A half-open span of days: it includes {@code start} but not {@code end}. So one role can end on
 * the very day on which the next begins.
 *
 * @param start first day; {@link LocalDate#MIN} if the span has no beginning
 * @param end first day after the span; {@link LocalDate#MAX} if it is ongoing
 */
public record Span(LocalDate start, LocalDate end) {
  /** All time. */
  public static final Span ALWAYS = new Span(LocalDate.MIN, LocalDate.MAX);

  /**
   * Checks the order of the two days.
   *
   * @throws IllegalArgumentException if {@code end} is before {@code start}
   */
  public Span {
    if (end.isBefore(start)) {
      throw new IllegalArgumentException("A span cannot end (" + end + ") before it starts");
    }
  }

  /** The span of one year. */
  public static Span ofYear(int year) {
    return new Span(LocalDate.of(year, 1, 1), LocalDate.of(year + 1, 1, 1));
  }

  /** The span from the first day of one year to the last day of another, inclusive. */
  public static Span ofYears(int first, int last) {
    return new Span(LocalDate.of(first, 1, 1), LocalDate.of(last + 1, 1, 1));
  }

  /** Whether a day belongs to the span. */
  public boolean contains(LocalDate day) {
    return !day.isBefore(start) && day.isBefore(end);
  }

  /** Whether the two spans share at least one day. */
  public boolean overlaps(Span other) {
    return start.isBefore(other.end) && other.start.isBefore(end);
  }

  /** Whether the span has no end. */
  public boolean isOngoing() {
    return end.equals(LocalDate.MAX);
  }

  /** Whether the span has no beginning. */
  public boolean hasNoStart() {
    return start.equals(LocalDate.MIN);
  }

  /** The last day of the span; {@link LocalDate#MAX} if it is ongoing. */
  public LocalDate lastDay() {
    return isOngoing() ? end : end.minusDays(1);
  }

  /** The day before the first one, or the first one itself if the span has no beginning. */
  public LocalDate dayBefore() {
    return start.equals(LocalDate.MIN) ? start : start.minusDays(1);
  }
}
