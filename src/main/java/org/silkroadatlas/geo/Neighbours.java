package org.silkroadatlas.geo;

import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * Which countries share a land border. Lakes and rivers count as land (a border runs through them);
 * the sea does not, and the Caspian is a sea: Kazakhstan and Azerbaijan are no neighbours.
 * Immutable.
 */
public final class Neighbours {
  /** How much farther a country may lie when it borders on the one that is left. */
  private static final double NEIGHBOUR_BONUS = 3;

  private final Map<String, SortedSet<String>> byCountry = new TreeMap<>();

  /** Finds the borders as the arcs that two countries share. */
  Neighbours(Topology topology) {
    Map<Integer, String> owners = new HashMap<>();
    for (TopoGeometry country : topology.object(Layer.COUNTRIES.object())) {
      for (int[][] polygon : country.parts()) {
        for (int[] ring : polygon) {
          for (int reference : ring) {
            String other = owners.putIfAbsent(Topology.index(reference), country.id());
            if (other != null && !other.equals(country.id())) {
              byCountry.computeIfAbsent(other, k -> new TreeSet<>()).add(country.id());
              byCountry.computeIfAbsent(country.id(), k -> new TreeSet<>()).add(other);
            }
          }
        }
      }
    }
  }

  /** The ids of the countries that border on one by land, in alphabetical order. */
  public Set<String> of(String country) {
    return Collections.unmodifiableSet(byCountry.getOrDefault(country, new TreeSet<>()));
  }

  /**
   * The country that an arrow key leads to: near, in that direction, and a neighbour rather than
   * not.
   *
   * @param among ids of the countries that may be reached
   * @param place where a country is, its label point
   */
  Optional<String> step(
      String from,
      Direction direction,
      Collection<String> among,
      Function<String, Optional<LonLat>> place) {
    Set<String> near = of(from);
    return place
        .apply(from)
        .flatMap(
            start ->
                among.stream()
                    .filter(id -> !id.equals(from))
                    .map(
                        id ->
                            new Step(
                                id, cost(start, place.apply(id), direction, near.contains(id))))
                    .filter(step -> step.cost() < Double.POSITIVE_INFINITY)
                    .min(Comparator.comparingDouble(Step::cost).thenComparing(Step::id))
                    .map(Step::id));
  }

  private static double cost(
      LonLat from, Optional<LonLat> to, Direction direction, boolean neighbour) {
    if (to.isEmpty()) {
      return Double.POSITIVE_INFINITY;
    }
    double x = Mercator.x(to.get().lon()) - Mercator.x(from.lon());
    double y = Mercator.y(to.get().lat()) - Mercator.y(from.lat());
    double length = Math.hypot(x, y);
    double straight = direction.along(x, y) / length;
    // Countries more than 60° off belong to another arrow.
    if (!(straight >= 0.5)) {
      return Double.POSITIVE_INFINITY;
    }
    return length / (straight * straight * straight) / (neighbour ? NEIGHBOUR_BONUS : 1);
  }

  private record Step(String id, double cost) {}
}
