package org.silkroadatlas.query;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.silkroadatlas.time.YearRange;

/**
 * The two sides of a comparison, in the notation of a state line: {@code 2015,2025} or {@code
 * 2015:eaeu,2025:ots}.
 *
 * @param sides both sides; empty while they follow the cursor
 */
public record CompareChoice(List<Side> sides) {
  /** The cursor's year and five years before it. */
  public static final CompareChoice DEFAULT = new CompareChoice(List.of());

  private static final int YEARS_BEFORE = 5;
  private static final Pattern SIDE = Pattern.compile("(\\d{4})(?::(.+))?");

  /**
   * One of the two maps.
   *
   * @param year the year whose end it shows
   * @param format id of the only format it shows; empty for those of the filter
   */
  public record Side(int year, Optional<String> format) {
    @Override
    public String toString() {
      return String.format(Locale.ROOT, "%04d", year) + format.map(id -> ":" + id).orElse("");
    }
  }

  /** Copies the list. */
  public CompareChoice {
    sides = List.copyOf(sides);
  }

  /** Parses the result of {@link #toString}; empty if that fails. */
  static Optional<CompareChoice> parse(String text) {
    var matches = Stream.of(text.split(",", -1)).map(SIDE::matcher).toList();
    return matches.size() == 2 && matches.stream().allMatch(it -> it.matches())
        ? Optional.of(
            new CompareChoice(
                matches.stream()
                    .map(
                        it ->
                            new Side(
                                Integer.parseInt(it.group(1)), Optional.ofNullable(it.group(2))))
                    .toList()))
        : Optional.empty();
  }

  /** Whether every format exists. */
  boolean isKnown(Predicate<String> hasFormat) {
    return sides.stream().flatMap(side -> side.format.stream()).allMatch(hasFormat);
  }

  /** This choice, if the formats exist. */
  public CompareChoice knownTo(DatasetIndex index) {
    return isKnown(index::hasFormat) ? this : DEFAULT;
  }

  /**
   * Both sides, within the years of the timeline.
   *
   * @param cursor the year that they follow if nothing was chosen
   */
  public List<Side> at(int cursor, YearRange years) {
    var both =
        sides.isEmpty()
            ? List.of(
                new Side(cursor - YEARS_BEFORE, Optional.empty()),
                new Side(cursor, Optional.empty()))
            : sides;
    return both.stream().map(it -> new Side(years.clamp(it.year), it.format)).toList();
  }

  @Override
  public String toString() {
    return sides.stream().map(Side::toString).collect(Collectors.joining(","));
  }
}
