package org.silkroadatlas.query;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Whom a country met, year by year: in how many held events both took part. The filter is ignored,
 * as for the ties on the map.
 *
 * @param country id of the country
 * @param order ids of the partners: those met most often in the requested year first, then over all
 *     years
 * @param counts by country, then by year; years without a meeting are left out
 */
public record Partners(
    String country, List<String> order, Map<String, Map<Integer, Integer>> counts) {

  /** Copies the collections. */
  public Partners {
    order = List.copyOf(order);
    counts = Map.copyOf(counts);
  }

  /** In how many held events of a year both took part. */
  public int count(String other, int year) {
    return counts.getOrDefault(other, Map.of()).getOrDefault(year, 0);
  }

  /** In how many held events of all years both took part. */
  public int total(String other) {
    return counts.getOrDefault(other, Map.of()).values().stream().mapToInt(n -> n).sum();
  }

  /**
   * The partners of a country.
   *
   * @param year whose partners come first
   */
  public static Partners of(DatasetIndex index, String country, int year) {
    var events = index.events().ofCountry(country);
    var counts = new HashMap<String, Map<Integer, Integer>>();
    var years = index.years();
    for (var at = years.first(); at <= years.last(); at++) {
      for (var met : MeetingCounts.ofYear(index, events, at).entrySet()) {
        if (!met.getKey().equals(country)) {
          counts.computeIfAbsent(met.getKey(), id -> new TreeMap<>()).put(at, met.getValue());
        }
      }
    }
    var unordered = new Partners(country, List.of(), counts);
    var order =
        counts.keySet().stream()
            .sorted(
                Comparator.comparingInt((String other) -> -unordered.count(other, year))
                    .thenComparingInt(other -> -unordered.total(other))
                    .thenComparing(Comparator.naturalOrder()))
            .toList();
    return new Partners(country, order, new LinkedHashMap<>(counts));
  }
}
