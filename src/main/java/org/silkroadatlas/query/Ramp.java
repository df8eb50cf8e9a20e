package org.silkroadatlas.query;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Maps numbers to the strength of a fill. One ramp serves all years, so that growth is visible.
 * Where the numbers of one year that must be distinguishable lie too close together, they are moved
 * apart as little as possible, keeping their order.
 *
 * @param most the number at the end of the ramp, at least 1
 * @param classes the numbers made distinguishable, with their places from 0 to 1
 */
public record Ramp(int most, NavigableMap<Integer, Double> classes) {
  /** The least distance between two distinguishable numbers. */
  static final double APART = 0.11;

  /** The number of even steps that explain a ramp without classes. */
  private static final int STEPS = 4;

  /** Copies the map. */
  public Ramp {
    most = Math.max(1, most);
    classes = Collections.unmodifiableNavigableMap(new TreeMap<>(classes));
  }

  /** A linear ramp. */
  public static Ramp even(int most) {
    return new Ramp(most, Collections.emptyNavigableMap());
  }

  /**
   * A ramp on which some numbers are made distinguishable.
   *
   * @param most the largest number of any year
   * @param numbers those of one year, at most nine distinct ones; none is larger than {@code most}
   */
  static Ramp of(int most, Collection<Integer> numbers) {
    var sorted = List.copyOf(new TreeSet<>(numbers));
    var room = 1 - APART * (sorted.size() - 1);
    var places = new TreeMap<Integer, Double>();
    var shifts = rising(sorted, Math.max(1, most));
    for (var i = 0; i < sorted.size(); i++) {
      var shift = Math.clamp(shifts.get(i), Math.min(APART / 2, room), room);
      places.put(sorted.get(i), shift + i * APART);
    }
    return new Ramp(most, places);
  }

  /**
   * The places of the numbers minus their minimum distance from the first. Where these would
   * decrease, neighbours share their mean, which moves all places as little as possible (pool
   * adjacent violators).
   */
  private static List<Double> rising(List<Integer> numbers, int most) {
    record Pool(double sum, int size) {
      double mean() {
        return sum / size;
      }
    }
    var pools = new ArrayList<Pool>();
    for (var i = 0; i < numbers.size(); i++) {
      var pool = new Pool(numbers.get(i) / (double) most - i * APART, 1);
      while (!pools.isEmpty() && pools.getLast().mean() > pool.mean()) {
        var last = pools.removeLast();
        pool = new Pool(last.sum + pool.sum, last.size + pool.size);
      }
      pools.add(pool);
    }
    return pools.stream()
        .flatMap(pool -> Collections.nCopies(pool.size, pool.mean()).stream())
        .toList();
  }

  /** The strength of the fill for a number, from 0 to 1. */
  public double share(int number) {
    var below = classes.floorEntry(number);
    var above = classes.ceilingEntry(number);
    var from = below == null ? 0 : below.getKey();
    var to = above == null ? Math.max(most, from) : above.getKey();
    var low = below == null ? 0 : below.getValue();
    var high = above == null ? 1 : above.getValue();
    return to <= from
        ? high
        : Math.clamp(low + (high - low) * (number - from) / (to - from), 0.0, 1.0);
  }

  /** The numbers for the legend, ascending: 1 and the classes, or even steps without classes. */
  public List<Integer> steps() {
    var steps = new TreeSet<>(classes.keySet());
    steps.add(1);
    if (classes.isEmpty()) {
      for (var i = 1; i <= STEPS; i++) {
        steps.add(Math.max(1, Math.round(most * i / (float) STEPS)));
      }
    }
    return List.copyOf(steps);
  }
}
