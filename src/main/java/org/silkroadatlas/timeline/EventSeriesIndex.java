package org.silkroadatlas.timeline;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.silkroadatlas.model.Country;
import org.silkroadatlas.model.Event;
import org.silkroadatlas.model.Format;
import org.silkroadatlas.model.Vector;
import org.silkroadatlas.query.DatasetIndex;
import org.silkroadatlas.query.Lane;
import org.silkroadatlas.time.YearRange;

/** The series of a dataset: one per format and one per vector. Created once per dataset. */
final class EventSeriesIndex {
  /** Events of one format seldom overlap; more rows would only make lanes taller. */
  private static final int MOST_ROWS = 3;

  private final Map<String, EventSeries> byFormat = new HashMap<>();
  private final List<Format> formats;
  private final List<String> countries;
  private final Map<Vector, EventSeries> byVector = new TreeMap<>();
  private final Map<String, int[]> placeInVector = new HashMap<>();
  private final YearRange reach;

  /** Builds the series. */
  EventSeriesIndex(DatasetIndex index) {
    reach = index.reach();
    formats = index.dataset().formats();
    countries = coreFirst(index.dataset().countries());
    var ofFormat = new HashMap<String, List<Event>>();
    var ofVector = new TreeMap<Vector, List<Event>>();
    for (var event : index.dataset().events()) {
      var vector = index.format(event.format()).vector();
      ofFormat.computeIfAbsent(event.format(), key -> new ArrayList<>()).add(event);
      ofVector.computeIfAbsent(vector, key -> new ArrayList<>()).add(event);
    }
    ofFormat.forEach((format, events) -> byFormat.put(format, EventSeries.of(events, MOST_ROWS)));
    ofVector.forEach((vector, events) -> byVector.put(vector, EventSeries.of(events, 1)));
    for (var track : byVector.values()) {
      placeEvents(track);
    }
  }

  /** Maps the events of each format to positions in the series of its vector. */
  private void placeEvents(EventSeries ofVector) {
    var next = new HashMap<String, Integer>();
    for (var i = 0; i < ofVector.size(); i++) {
      var format = ofVector.event(i).format();
      var places = placeInVector.computeIfAbsent(format, f -> new int[of(f).size()]);
      places[next.merge(format, 1, Integer::sum) - 1] = i;
    }
  }

  private static List<String> coreFirst(List<Country> countries) {
    return countries.stream()
        .sorted(Comparator.comparing((Country country) -> !country.core()))
        .map(Country::id)
        .toList();
  }

  /** Ids of all countries, the five states first. */
  List<String> countries() {
    return countries;
  }

  /** All formats. */
  List<Format> formats() {
    return formats;
  }

  /** The years that can be shown: those of the timeline and of all records. */
  YearRange reach() {
    return reach;
  }

  /** The events of a format. */
  EventSeries of(String format) {
    return byFormat.computeIfAbsent(format, key -> EventSeries.of(List.of(), 1));
  }

  /** The events of all formats of a vector, as one row. */
  EventSeries of(Vector vector) {
    return byVector.computeIfAbsent(vector, key -> EventSeries.of(List.of(), 1));
  }

  /** The positions, in the series of its format, of a lane's events that match the filter. */
  BitSet inFilter(Lane lane) {
    var set = new BitSet();
    var track = of(lane.format().id());
    if (lane.others().isEmpty()) {
      set.set(0, track.size());
      return set;
    }
    mark(track, lane.events(), set);
    return set;
  }

  /**
   * Marks the positions of some events in the series of their format.
   *
   * @param events events of the format in chronological order
   * @param set the set to add them to
   */
  void mark(String format, List<Event> events, BitSet set) {
    mark(of(format), events, set);
  }

  /**
   * Converts positions in the series of a format to positions in the series of its vector.
   *
   * @param all the set to add them to
   */
  void addTo(BitSet all, String format, BitSet ofFormat) {
    var places = placeInVector.get(format);
    if (places != null) {
      for (var i = ofFormat.nextSetBit(0); i >= 0; i = ofFormat.nextSetBit(i + 1)) {
        all.set(places[i]);
      }
    }
  }

  /** Both lists have the same order, so one pass over the series finds all. */
  @SuppressWarnings("ReferenceEquality") // both hold the same event objects
  private static void mark(EventSeries track, List<Event> events, BitSet set) {
    var position = 0;
    for (var event : events) {
      while (position < track.size() && track.event(position) != event) {
        position++;
      }
      if (position < track.size()) {
        set.set(position++);
      }
    }
  }
}
