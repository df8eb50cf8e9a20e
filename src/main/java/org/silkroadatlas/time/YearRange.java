package org.silkroadatlas.time;

/**
 * A range of whole years, inclusive.
 *
 * @param first the first year
 * @param last the last year, not before the first
 */
public record YearRange(int first, int last) {
  /**
   * Checks the order of the years.
   *
   * @throws IllegalArgumentException if {@code last} is before {@code first}
   */
  public YearRange {
    if (last < first) {
      throw new IllegalArgumentException(
          "A range of years cannot end (" + last + ") before it starts (" + first + ")");
    }
  }

  /** The range between two years given in any order. */
  public static YearRange between(int one, int other) {
    return new YearRange(Math.min(one, other), Math.max(one, other));
  }

  /** Whether a year belongs to the range. */
  public boolean contains(int year) {
    return first <= year && year <= last;
  }

  /** The year of the range nearest to a year. */
  public int clamp(int year) {
    return Math.clamp(year, first, last);
  }

  /** The days of the range. */
  public Span span() {
    return Span.ofYears(first, last);
  }

  /** How many years the range has. */
  public int length() {
    return last - first + 1;
  }
}
