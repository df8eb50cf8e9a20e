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
 * Which countries share a land border. Lakes and rivers count as land (borders run through them),
 * the sea does not, and the Caspian counts as sea: Kazakhstan and Azerbaijan are not neighbours.
 * Immutable.
 */
public final class Neighbours {
  /** How many times farther a neighbour may be than another country and still be preferred. */
  private static final double NEIGHBOUR_BONUS = 3;

  private final Map<String, SortedSet<String>> byCountry = new TreeMap<>();

  /** Finds the borders: the arcs shared by two countries. */
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

  /** The ids of the countries with a land border to one, in alphabetical order. */
  public Set<String> of(String country) {
    return Collections.unmodifiableSet(byCountry.getOrDefault(country, new TreeSet<>()));
  }

  /**
   * The country that an arrow key leads to: close, in that direction, and preferably a neighbour.
   *
   * @param among ids of the countries that can be reached
   * @param place the label point of a country
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
    // Countries more than 60° off belong to another arrow key.
    if (!(straight >= 0.5)) {
      return Double.POSITIVE_INFINITY;
    }
    return length / (straight * straight * straight) / (neighbour ? NEIGHBOUR_BONUS : 1);
  }

  private record Step(String id, double cost) {}
}
