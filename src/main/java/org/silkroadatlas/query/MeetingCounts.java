package org.silkroadatlas.query;

import java.util.BitSet;
import java.util.Map;
import java.util.TreeMap;
import org.silkroadatlas.time.YearRange;

/** Counts the events that countries took part in. Events that did not take place never count. */
final class MeetingCounts {
  private MeetingCounts() {}

  /** The number of the given events that each country took part in. */
  static Map<String, Integer> attendance(DatasetIndex index, BitSet events) {
    var counts = new TreeMap<String, Integer>();
    var items = index.events().items();
    for (var i = events.nextSetBit(0); i >= 0; i = events.nextSetBit(i + 1)) {
      for (var participant : items.get(i).participants()) {
        counts.merge(participant.country(), 1, Integer::sum);
      }
    }
    return counts;
  }

  /** The meetings that took place and touch a year. */
  static Map<String, Integer> ofYear(DatasetIndex index, BitSet events, int year) {
    var held = index.events().touching(year);
    held.and(events);
    held.andNot(index.notHeld());
    return attendance(index, held);
  }

  /** The largest number that any country but one reaches in any year; at least 1. */
  static int most(DatasetIndex index, BitSet events, YearRange years, String except) {
    var most = 1;
    for (var year = years.first(); year <= years.last(); year++) {
      for (var count : ofYear(index, events, year).entrySet()) {
        if (!count.getKey().equals(except)) {
          most = Math.max(most, count.getValue());
        }
      }
    }
    return most;
  }
}
