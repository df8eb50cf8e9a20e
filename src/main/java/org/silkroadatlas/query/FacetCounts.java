package org.silkroadatlas.query;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.silkroadatlas.model.EventKind;
import org.silkroadatlas.time.YearRange;

/**
 * How many items each choice of a facet would give, all other facets as they are. A choice counts
 * for itself, whatever else is chosen in its facet; where all countries must take part, it counts
 * together with those that are chosen. Items are counted as in {@link Counts#items()}.
 *
 * @param countries by id of the country; every country of the dataset
 * @param formats by id of the format; every format of the dataset, in the order of lanes
 * @param kinds by kind of event
 * @param years by year; every year of the timeline
 * @param any what the scope gives if any of its countries suffices
 * @param all what it gives if all of them must take part
 */
public record FacetCounts(
    Map<String, Integer> countries,
    Map<String, Integer> formats,
    Map<EventKind, Integer> kinds,
    Map<Integer, Integer> years,
    int any,
    int all) {

  /** Counts every choice. */
  public static FacetCounts of(DatasetIndex index, Scope scope) {
    var countries = new HashMap<String, Integer>();
    for (var country : index.dataset().countries()) {
      countries.put(country.id(), items(index, choosing(scope, country.id())));
    }
    var formats = new LinkedHashMap<String, Integer>();
    for (var format : index.formatsInLaneOrder()) {
      formats.put(format.id(), items(index, scope.withFormats(Set.of(format.id()))));
    }
    var kinds = new EnumMap<EventKind, Integer>(EventKind.class);
    for (var kind : EventKind.values()) {
      kinds.put(kind, items(index, scope.withKinds(Set.of(kind))));
    }
    var years = new LinkedHashMap<Integer, Integer>();
    for (var year = index.years().first(); year <= index.years().last(); year++) {
      var only = Optional.of(new YearRange(year, year));
      years.put(year, items(index, scope.withYears(only)));
    }
    return new FacetCounts(
        countries,
        formats,
        kinds,
        years,
        items(index, scope.withMatch(Match.ANY)),
        items(index, scope.withMatch(Match.ALL)));
  }

  private static Scope choosing(Scope scope, String country) {
    if (scope.match() == Match.ANY) {
      return scope.withCountries(Set.of(country));
    }
    return scope.countries().contains(country) ? scope : scope.togglingCountry(country);
  }

  /** How many items a scope holds, as {@link Counts#items()} tells it. */
  public static int items(DatasetIndex index, Scope scope) {
    var items = 0;
    for (var kind : index.timed()) {
      items += kind.inScope(scope).cardinality();
    }
    var notHeld = index.events().inScope(scope);
    notHeld.and(index.notHeld());
    var routes = index.routes().stream().filter(route -> Query.isInScope(route, scope)).count();
    return items - notHeld.cardinality() + (int) routes;
  }
}
