package org.silkroadatlas.query;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Ways out of an empty year or an empty filter.
 *
 * @param years the nearest years before and after the cursor that have matches
 * @param blockers what could be removed so that the filter matches something in any year; empty if
 *     it does
 */
public record EmptyResultAdvice(List<YearCount> years, List<Blocker> blockers) {

  /**
   * A year in which the filter has matches.
   *
   * @param year the year
   * @param items how many; planned and cancelled events count here, since the year shows them
   */
  public record YearCount(int year, int items) {}

  /**
   * A part of the filter that leaves no matches.
   *
   * @param facet the facet it belongs to
   * @param country the one country of several that must all take part; empty for a whole facet
   * @param without the filter without this part
   * @param items how many items then match
   */
  public record Blocker(Facet facet, Optional<String> country, Filter without, int items) {}

  /** Copies the lists. */
  public EmptyResultAdvice {
    years = List.copyOf(years);
    blockers = List.copyOf(blockers);
  }

  /** Advice for a state in which nothing is shown for the cursor's year. */
  public static EmptyResultAdvice to(DatasetIndex index, State state) {
    var filter = state.filter();
    return new EmptyResultAdvice(
        nearest(index, filter, state.cursor().year()),
        FacetCounts.items(index, filter) > 0 ? List.of() : blockers(index, filter));
  }

  private static List<YearCount> nearest(DatasetIndex index, Filter filter, int cursor) {
    var years = filter.years().orElse(index.years());
    Optional<YearCount> before = Optional.empty();
    Optional<YearCount> after = Optional.empty();
    for (var year = years.first(); year <= years.last(); year++) {
      var found = new YearCount(year, inYear(index, filter, year));
      if (found.items() > 0 && year < cursor) {
        before = Optional.of(found);
      } else if (found.items() > 0 && year > cursor && after.isEmpty()) {
        after = Optional.of(found);
      }
    }
    var nearest = new ArrayList<YearCount>();
    before.ifPresent(nearest::add);
    after.ifPresent(nearest::add);
    return nearest;
  }

  private static int inYear(DatasetIndex index, Filter filter, int year) {
    var items = 0;
    for (var kind : index.timed()) {
      var set = kind.touching(year);
      set.and(kind.inFilter(filter));
      items += set.cardinality();
    }
    return items;
  }

  private static List<Blocker> blockers(DatasetIndex index, Filter filter) {
    var blockers = new ArrayList<Blocker>();
    if (filter.match() == Match.ALL && filter.countries().size() > 1) {
      for (var country : filter.countries()) {
        Set<String> others = new TreeSet<>(filter.countries());
        others.remove(country);
        add(blockers, index, Facet.COUNTRIES, Optional.of(country), filter.withCountries(others));
      }
    }
    for (var facet : Facet.values()) {
      if (facet.isAskedBy(filter)) {
        add(blockers, index, facet, Optional.empty(), filter.without(facet));
      }
    }
    blockers.sort(Comparator.comparingInt(Blocker::items).reversed());
    return blockers;
  }

  private static void add(
      List<Blocker> blockers,
      DatasetIndex index,
      Facet facet,
      Optional<String> country,
      Filter without) {
    var items = FacetCounts.items(index, without);
    if (items > 0) {
      blockers.add(new Blocker(facet, country, without, items));
    }
  }
}
