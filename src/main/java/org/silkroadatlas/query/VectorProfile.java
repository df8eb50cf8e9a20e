package org.silkroadatlas.query;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.silkroadatlas.model.Vector;

/**
 * With whom a country dealt, year by year: how many held events it attended in formats of each
 * vector. The filter's countries and years are ignored, so that countries can be compared; its
 * formats, kinds and words apply.
 *
 * @param country id of the country
 * @param years by year, for every year of the timeline
 * @param totals over all years, each event once
 */
public record VectorProfile(
    String country, SortedMap<Integer, Map<Vector, Integer>> years, Map<Vector, Integer> totals) {

  /** The profile of a country. */
  public static VectorProfile of(DatasetIndex index, Filter filter, String country) {
    var asked = filter.without(Facet.COUNTRIES).without(Facet.YEARS);
    var set = index.events().inFilter(asked);
    set.and(index.events().ofCountry(country));
    set.andNot(index.notHeld());
    var range = index.years();
    var years = new TreeMap<Integer, Map<Vector, Integer>>();
    for (var year = range.first(); year <= range.last(); year++) {
      years.put(year, new TreeMap<>());
    }
    var totals = new TreeMap<Vector, Integer>();
    for (var event : index.events().select(set)) {
      var vector = index.format(event.format()).vector();
      var touched = TouchedYears.within(range, event.date()).toArray();
      for (var year : touched) {
        years.computeIfAbsent(year, it -> new TreeMap<>()).merge(vector, 1, Integer::sum);
      }
      if (touched.length > 0) {
        totals.merge(vector, 1, Integer::sum);
      }
    }
    return new VectorProfile(country, years, totals);
  }

  /** How many events there are in a year. */
  public int total(int year) {
    return years.getOrDefault(year, Map.of()).values().stream().mapToInt(Integer::intValue).sum();
  }

  /** The highest number of events in any year. */
  public int most() {
    return years.keySet().stream().mapToInt(this::total).max().orElse(0);
  }
}
