package org.silkroadatlas.present;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.silkroadatlas.model.Vector;
import org.silkroadatlas.query.TouchedYears;
import org.silkroadatlas.query.Visible;
import org.silkroadatlas.time.YearRange;

/** How many events of the filter took place in each year, by vector. */
final class YearCounts {
  private final YearRange years;
  private final Map<Vector, int[]> counts = new TreeMap<>();

  /**
   * Counts the events of a state, each in every year it touches.
   *
   * @param years the years of the dataset
   */
  YearCounts(YearRange years, Visible.OnTimeline timeline) {
    this.years = years;
    for (var lane : timeline.lanes()) {
      var ofVector =
          counts.computeIfAbsent(lane.format().vector(), vector -> new int[years.length()]);
      for (var event : lane.events()) {
        if (event.held()) {
          TouchedYears.within(years, event.date())
              .forEach(year -> ofVector[year - years.first()]++);
        }
      }
    }
  }

  YearRange years() {
    return years;
  }

  /** The number of events of a vector in a year. */
  int of(int year, Vector vector) {
    var ofVector = counts.get(vector);
    return ofVector == null || !years.contains(year) ? 0 : ofVector[year - years.first()];
  }

  /** The vectors with events, in their order. */
  Set<Vector> vectors() {
    return counts.keySet();
  }

  /** The number of events in a year. */
  int of(int year) {
    return counts.keySet().stream().mapToInt(vector -> of(year, vector)).sum();
  }

  /** The highest number in any year; at least 1. */
  int most() {
    var most = 1;
    for (var year = years.first(); year <= years.last(); year++) {
      most = Math.max(most, of(year));
    }
    return most;
  }
}
