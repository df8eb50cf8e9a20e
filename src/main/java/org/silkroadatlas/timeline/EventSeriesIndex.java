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

/** The tracks of a dataset: one per format and one per vector. Made once per dataset. */
final class EventSeriesIndex {
  /** Events of one format seldom meet; more rows would only make lanes tall. */
  private static final int MOST_ROWS = 3;

  private final Map<String, EventSeries> byFormat = new HashMap<>();
  private final List<Format> formats;
  private final List<String> countries;
  private final Map<Vector, EventSeries> byVector = new TreeMap<>();
  private final Map<String, int[]> placeInVector = new HashMap<>();
  private final YearRange reach;

  /** Builds the tracks. */
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

  /** Where the events of each format stand in the track of its vector. */
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

  /** The years that one can look at: those of the timeline and all that records reach. */
  YearRange reach() {
    return reach;
  }

  /** The events of a format. */
  EventSeries of(String format) {
    return byFormat.computeIfAbsent(format, key -> EventSeries.of(List.of(), 1));
  }

  /** The events of all formats of a vector, in one row. */
  EventSeries of(Vector vector) {
    return byVector.computeIfAbsent(vector, key -> EventSeries.of(List.of(), 1));
  }

  /** The positions of a lane's events of the filter in the track of its format. */
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
   * Marks the positions of some events in the track of their format.
   *
   * @param events events of the format in order of time
   * @param set where to mark them
   */
  void mark(String format, List<Event> events, BitSet set) {
    mark(of(format), events, set);
  }

  /**
   * The positions in the track of a vector of events given by their positions in a format's track.
   *
   * @param all where to add them
   */
  void addTo(BitSet all, String format, BitSet ofFormat) {
    var places = placeInVector.get(format);
    if (places != null) {
      for (var i = ofFormat.nextSetBit(0); i >= 0; i = ofFormat.nextSetBit(i + 1)) {
        all.set(places[i]);
      }
    }
  }

  /** Both lists are in the same order, so one walk along the track finds all. */
  @SuppressWarnings("ReferenceEquality") // both hold the very events of the dataset
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
