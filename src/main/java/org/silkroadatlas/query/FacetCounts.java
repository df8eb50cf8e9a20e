package org.silkroadatlas.query;

import java.util.BitSet;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.silkroadatlas.model.EventKind;
import org.silkroadatlas.model.Route;
import org.silkroadatlas.time.YearRange;

/**
 * How many items each choice of a facet would match, with all other facets unchanged. A choice
 * counts by itself, whatever else is chosen in its facet; where all countries must take part, it
 * counts together with the chosen ones. Items are counted as in {@link Counts#items()}.
 *
 * @param countries by country id, for every country of the dataset
 * @param formats by format id, for every format of the dataset, in the order of lanes
 * @param kinds by kind of event
 * @param persons by person id, for every person of the dataset
 * @param years by year, for every year of the timeline
 * @param any what the filter matches if any of its countries is enough
 * @param all what it matches if all of them must take part
 */
public record FacetCounts(
    Map<String, Integer> countries,
    Map<String, Integer> formats,
    Map<EventKind, Integer> kinds,
    Map<String, Integer> persons,
    Map<Integer, Integer> years,
    int any,
    int all) {

  /** Counts every choice. */
  public static FacetCounts of(DatasetIndex index, Filter filter) {
    var countries = new HashMap<String, Integer>();
    var all = filter.match() == Match.ALL;
    var without = new Base(index, all ? filter : filter.without(Facet.COUNTRIES));
    for (var country : index.dataset().countries()) {
      var id = country.id();
      countries.put(
          id,
          without.count(
              kind -> kind.ofCountry(id),
              all && !filter.countries().contains(id)
                  ? filter.togglingCountry(id)
                  : all ? filter : filter.withCountries(Set.of(id))));
    }
    return new FacetCounts(
        countries,
        formats(index, filter),
        kinds(index, filter),
        persons(index, filter),
        years(index, filter),
        items(index, filter.withMatch(Match.ANY)),
        items(index, filter.withMatch(Match.ALL)));
  }

  private static Map<String, Integer> formats(DatasetIndex index, Filter filter) {
    var counts = new LinkedHashMap<String, Integer>();
    var without = new Base(index, filter.without(Facet.FORMATS));
    for (var format : index.formatsInLaneOrder()) {
      var id = format.id();
      counts.put(id, without.count(kind -> kind.ofFormat(id), filter.withFormats(Set.of(id))));
    }
    return counts;
  }

  private static Map<EventKind, Integer> kinds(DatasetIndex index, Filter filter) {
    var counts = new EnumMap<EventKind, Integer>(EventKind.class);
    var without = new Base(index, filter.without(Facet.KINDS));
    for (var choice : EventKind.values()) {
      counts.put(
          choice, without.count(kind -> kind.ofKind(choice), filter.withKinds(Set.of(choice))));
    }
    return counts;
  }

  private static Map<String, Integer> persons(DatasetIndex index, Filter filter) {
    var counts = new HashMap<String, Integer>();
    var without = new Base(index, filter.without(Facet.PERSONS));
    for (var person : index.dataset().persons()) {
      var id = person.id();
      counts.put(id, without.count(kind -> kind.ofPerson(id), filter.withPersons(Set.of(id))));
    }
    return counts;
  }

  private static Map<Integer, Integer> years(DatasetIndex index, Filter filter) {
    var counts = new LinkedHashMap<Integer, Integer>();
    var without = new Base(index, filter.without(Facet.YEARS));
    for (var year = index.years().first(); year <= index.years().last(); year++) {
      var only = year;
      var choosing = filter.withYears(Optional.of(new YearRange(year, year)));
      counts.put(year, without.count(kind -> kind.touching(only), choosing));
    }
    return counts;
  }

  /** How many items match a filter, as {@link Counts#items()} counts. */
  public static int items(DatasetIndex index, Filter filter) {
    return new Base(index, filter)
        .count(
            kind -> {
              var everything = new BitSet();
              everything.set(0, kind.items().size());
              return everything;
            },
            filter);
  }

  /** What matches the other facets; the text is matched once here, not for every choice. */
  private static final class Base {
    private final Map<FacetIndex<?>, BitSet> sets = new LinkedHashMap<>();
    private final List<Route> routes;
    private final DatasetIndex index;

    Base(DatasetIndex index, Filter filter) {
      this.index = index;
      for (var kind : index.timed()) {
        var set = kind.inFilter(filter);
        if (kind == index.events()) {
          set.andNot(index.notHeld());
        }
        sets.put(kind, set);
      }
      routes =
          index.routes().stream().filter(route -> Query.isInFilter(index, route, filter)).toList();
    }

    int count(Function<FacetIndex<?>, BitSet> choice, Filter choosing) {
      var items = 0;
      for (var entry : sets.entrySet()) {
        var chosen = choice.apply(entry.getKey());
        chosen.and(entry.getValue());
        items += chosen.cardinality();
      }
      var found = choosing.withText("");
      return items
          + (int) routes.stream().filter(route -> Query.isInFilter(index, route, found)).count();
    }
  }
}
