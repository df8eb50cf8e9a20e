package org.silkroadatlas.timeline;

import java.util.BitSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.silkroadatlas.model.Vector;
import org.silkroadatlas.time.YearRange;

/**
 * Counts the events that took place in each year by vector, separately for emphasised and other
 * events. As in map and panel, an event counts in every year it touches.
 */
final class Density {
  private final YearRange years;
  private final Map<Vector, int[]> counts = new TreeMap<>();
  private final int[] all;
  private final int[] others;

  /** By first and last year, so that a range counts an event of several years once. */
  private final int[] starting;

  private final int[] ended;

  /**
   * Starts with no events.
   *
   * @param years the years that can be shown
   */
  Density(YearRange years) {
    this.years = years;
    all = new int[years.length()];
    others = new int[years.length()];
    starting = new int[years.length()];
    ended = new int[years.length()];
  }

  /** Counts the events of a series. */
  void add(Vector vector, EventSeries track, BitSet full) {
    var ofVector = counts.computeIfAbsent(vector, v -> new int[years.length()]);
    for (var i = 0; i < track.size(); i++) {
      var isSeen = track.lastYear(i) >= years.first() && track.year(i) <= years.last();
      if (track.held(i) && isSeen) {
        var from = years.clamp(track.year(i)) - years.first();
        var to = years.clamp(track.lastYear(i)) - years.first();
        var isFull = full.get(i);
        for (var year = from; year <= to; year++) {
          (isFull ? ofVector : others)[year]++;
          all[year] += isFull ? 1 : 0;
        }
        if (isFull) {
          starting[from]++;
          ended[to]++;
        }
      }
    }
  }

  YearRange years() {
    return years;
  }

  /** The vectors with events, in their order. */
  Set<Vector> vectors() {
    return counts.keySet();
  }

  /** The number of emphasised events of a vector in a year. */
  int count(int year, Vector vector) {
    var ofVector = counts.get(vector);
    return ofVector != null && years.contains(year) ? ofVector[year - years.first()] : 0;
  }

  /** The number of emphasised events in a year. */
  int count(int year) {
    return years.contains(year) ? all[year - years.first()] : 0;
  }

  /** How many emphasised events touch a range of years, each counted once. */
  int count(int first, int last) {
    var sum = 0;
    var from = years.clamp(first) - years.first();
    var to = years.clamp(last) - years.first();
    for (var year = 0; year <= to; year++) {
      sum += starting[year];
      sum -= year < from ? ended[year] : 0;
    }
    return sum;
  }

  /** How many other events there were in a year. */
  int others(int year) {
    return years.contains(year) ? others[year - years.first()] : 0;
  }

  /**
   * The largest count of any year in a range, with or without the other events; at least 1.
   *
   * @param range the visible years
   */
  int most(YearRange range, boolean withOthers) {
    var most = 1;
    for (var year = range.first(); year <= range.last(); year++) {
      most = Math.max(most, count(year) + (withOthers ? others(year) : 0));
    }
    return most;
  }
}
