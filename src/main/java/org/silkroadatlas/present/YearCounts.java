package org.silkroadatlas.present;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.silkroadatlas.model.Vector;
import org.silkroadatlas.query.Visible;
import org.silkroadatlas.time.YearRange;

/** How many events of the filter took place each year, by vector. */
final class YearCounts {
  private final YearRange years;
  private final Map<Vector, int[]> counts = new TreeMap<>();

  /**
   * Counts what a state shows. An event of several years counts in its first.
   *
   * @param years the years of the dataset
   */
  YearCounts(YearRange years, Visible.OnTimeline timeline) {
    this.years = years;
    for (var lane : timeline.lanes()) {
      var ofVector =
          counts.computeIfAbsent(lane.format().vector(), vector -> new int[years.length()]);
      for (var event : lane.events()) {
        var year = event.date().earliest().getYear();
        if (event.held() && years.contains(year)) {
          ofVector[year - years.first()]++;
        }
      }
    }
  }

  YearRange years() {
    return years;
  }

  /** In a year, of a vector. */
  int of(int year, Vector vector) {
    var ofVector = counts.get(vector);
    return ofVector == null || !years.contains(year) ? 0 : ofVector[year - years.first()];
  }

  /** The vectors of which there are events, in their order. */
  Set<Vector> vectors() {
    return counts.keySet();
  }

  /** In a year. */
  int of(int year) {
    return counts.keySet().stream().mapToInt(vector -> of(year, vector)).sum();
  }

  /** The most of any year; at least 1. */
  int most() {
    var most = 1;
    for (var year = years.first(); year <= years.last(); year++) {
      most = Math.max(most, of(year));
    }
    return most;
  }
}
