package org.silkroadatlas.timeline;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.silkroadatlas.model.Event;
import org.silkroadatlas.model.Vector;
import org.silkroadatlas.query.Lane;
import org.silkroadatlas.time.YearRange;

/** How many events each year had, by vector: those that took place and lie in the scope. */
final class Density {
  private final YearRange years;
  private final Map<Vector, int[]> counts = new EnumMap<>(Vector.class);
  private final int[] others;

  private Density(YearRange years) {
    this.years = years;
    others = new int[years.length()];
  }

  /** Counts the events of all lanes. An event of several years counts in its first. */
  static Density of(List<Lane> lanes, YearRange years) {
    var density = new Density(years);
    for (var lane : lanes) {
      var counts =
          density.counts.computeIfAbsent(lane.format().vector(), v -> new int[years.length()]);
      for (var event : lane.events()) {
        var year = density.year(event);
        if (year >= 0) {
          counts[year]++;
        }
      }
      for (var event : lane.others()) {
        var year = density.year(event);
        if (year >= 0) {
          density.others[year]++;
        }
      }
    }
    return density;
  }

  private int year(Event event) {
    var year = event.date().earliest().getYear();
    return event.held() && years.contains(year) ? year - years.first() : -1;
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
    for (var vector : Vector.values()) {
      sum += count(year, vector);
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
