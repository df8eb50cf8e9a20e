package org.silkroadatlas.query;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.silkroadatlas.model.Country;
import org.silkroadatlas.model.Coverage;
import org.silkroadatlas.model.CoverageAim;
import org.silkroadatlas.model.CoverageOf;
import org.silkroadatlas.model.Event;
import org.silkroadatlas.model.Participant;
import org.silkroadatlas.time.YearRange;

/**
 * What a dataset aims to hold, and how much of it was counted in the dataset. Events that did not
 * take place are not counted.
 *
 * @param coverage the coverage statement
 * @param held how many events the dataset holds, by year of the statement
 */
public record CoverageReport(Coverage coverage, SequencedMap<Integer, Integer> held) {

  /** All coverage statements of a dataset with their counts, in the order of the file. */
  public static List<CoverageReport> of(DatasetIndex index) {
    return index.dataset().coverage().stream().map(it -> of(index, it)).toList();
  }

  private static CoverageReport of(DatasetIndex index, Coverage coverage) {
    var held = new TreeMap<Integer, Integer>();
    for (var year = coverage.years().first(); year <= coverage.years().last(); year++) {
      held.put(year, 0);
    }
    index.dataset().events().stream()
        .filter(event -> event.held() && speaksOf(index, coverage, event))
        .forEach(event -> held.merge(year(event), 1, Integer::sum));
    return new CoverageReport(coverage, held);
  }

  private static int year(Event event) {
    return Cursor.at(event.date()).year();
  }

  private static boolean speaksOf(DatasetIndex index, Coverage coverage, Event event) {
    return coverage.years().contains(year(event))
        && (coverage.kinds().isEmpty() || coverage.kinds().contains(event.kind()))
        && (coverage.levels().isEmpty() || coverage.levels().contains(event.level()))
        && (coverage.formats().isEmpty() || coverage.formats().contains(event.format()))
        && (coverage.participants() == CoverageOf.ANY || five(index, event) >= 2);
  }

  /**
   * Whether the dataset holds only a selection of events like this one: a statement says so and
   * none claims completeness.
   */
  public static boolean isSelection(DatasetIndex index, Event event) {
    var aims =
        index.dataset().coverage().stream()
            .filter(coverage -> speaksOf(index, coverage, event))
            .map(Coverage::aim)
            .toList();
    return aims.contains(CoverageAim.SELECTION) && !aims.contains(CoverageAim.COMPLETE);
  }

  private static long five(DatasetIndex index, Event event) {
    return event.participants().stream()
        .map(Participant::country)
        .map(index::country)
        .filter(Country::core)
        .count();
  }

  /**
   * The statement that covers all that matches a filter, preferring the one with the fewest
   * formats, then years; empty if statements cover only a part of it.
   */
  public static Optional<CoverageReport> of(DatasetIndex index, Filter filter) {
    return of(index).stream()
        .filter(report -> report.holdsFor(filter, index.years()))
        .min(
            Comparator.comparingInt((CoverageReport it) -> it.coverage.formats().size())
                .thenComparingInt(it -> it.coverage.years().length()));
  }

  private boolean holdsFor(Filter filter, YearRange offered) {
    var years = filter.years().orElse(offered);
    return coverage.years().contains(years.first())
        && coverage.years().contains(years.last())
        && speaksOfAll(coverage.formats(), filter.formats())
        && speaksOfAll(coverage.kinds(), filter.kinds());
  }

  /** A statement without restrictions covers everything. */
  private static boolean speaksOfAll(List<?> told, Collection<?> asked) {
    return told.isEmpty() || (!asked.isEmpty() && told.containsAll(asked));
  }

  /** Whether the dataset aims to hold all of it. */
  public boolean isComplete() {
    return coverage.aim() == CoverageAim.COMPLETE;
  }

  /** How many events the dataset holds of it. */
  public int total() {
    return held.values().stream().mapToInt(Integer::intValue).sum();
  }

  /** How many there should be in the years for which that is known; empty if there are none. */
  public Optional<Integer> expected() {
    return known()
        .map(year -> coverage.expected().get(Integer.toString(year)))
        .reduce(Integer::sum);
  }

  /** The share of the expected number that the dataset holds, at most 1; empty if unknown. */
  public Optional<Double> share() {
    var found = known().mapToInt(year -> held.getOrDefault(year, 0)).sum();
    return expected().filter(all -> all > 0).map(all -> Math.min(1.0, found / (double) all));
  }

  private Stream<Integer> known() {
    return held.keySet().stream()
        .filter(year -> coverage.expected().containsKey(Integer.toString(year)));
  }
}
