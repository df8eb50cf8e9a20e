package org.silkroadatlas.timeline;

import java.util.BitSet;
import java.util.EnumMap;
import java.util.Map;
import org.silkroadatlas.model.Vector;
import org.silkroadatlas.time.YearRange;

/**
 * How many events each year had, by vector: those that took place and lie in the scope. An event of
 * several years counts in its first.
 */
final class Density {
  private final YearRange years;
  private final Map<Vector, int[]> counts = new EnumMap<>(Vector.class);
  private final int[] others;

  /**
   * Counts nothing yet.
   *
   * @param years the years that the timeline offers
   */
  Density(YearRange years) {
    this.years = years;
    others = new int[years.length()];
  }

  /** Counts the events of a track. */
  void add(Vector vector, Track track, BitSet inScope) {
    var ofVector = counts.computeIfAbsent(vector, v -> new int[years.length()]);
    for (var i = 0; i < track.size(); i++) {
      if (track.held(i) && years.contains(track.year(i))) {
        (inScope.get(i) ? ofVector : others)[track.year(i) - years.first()]++;
      }
    }
  }

  YearRange years() {
    return years;
  }

  /** The count of a year and a vector. */
  int count(int year, Vector vector) {
    var ofVector = counts.get(vector);
    return ofVector != null && years.contains(year) ? ofVector[year - years.first()] : 0;
  }

  /** The count of a year. */
  int count(int year) {
    var sum = 0;
    for (var ofVector : counts.values()) {
      sum += years.contains(year) ? ofVector[year - years.first()] : 0;
    }
    return sum;
  }

  /** How many events of a year took place outside the scope. */
  int others(int year) {
    return years.contains(year) ? others[year - years.first()] : 0;
  }

  /** The largest count of a year, with or without what lies outside the scope; at least 1. */
  int most(boolean withOthers) {
    var most = 1;
    for (var year = years.first(); year <= years.last(); year++) {
      most = Math.max(most, count(year) + (withOthers ? others(year) : 0));
    }
    return most;
  }
}
