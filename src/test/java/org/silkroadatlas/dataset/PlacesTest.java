package org.silkroadatlas.dataset;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.silkroadatlas.BundledData;
import org.silkroadatlas.geo.BaseMap;
import org.silkroadatlas.geo.LonLat;
import org.silkroadatlas.model.Attendance;
import org.silkroadatlas.model.Event;
import org.silkroadatlas.model.Place;

/** Places are in or near their countries, and what an event resulted in has its date. */
class PlacesTest {
  /** The base map is generalised: a harbour may be some kilometres off its coast. */
  private static final double REACH_DEGREES = 0.3;

  /** Too small for the base map. */
  private static final Set<String> TOO_SMALL = Set.of("VA");

  private static final BaseMap MAP = BaseMapReader.bundled();

  @Test
  void everyPlaceLiesInOrNearItsCountry() {
    var astray = new ArrayList<String>();
    for (var place : BundledData.INDEX.dataset().places()) {
      if (!TOO_SMALL.contains(place.country()) && !liesNear(place)) {
        astray.add(place.id() + " is not in " + place.country());
      }
    }
    assertEquals(List.of(), astray);
  }

  private static boolean liesNear(Place place) {
    for (var dx = -1; dx <= 1; dx++) {
      for (var dy = -1; dy <= 1; dy++) {
        var point = new LonLat(place.lon() + dx * REACH_DEGREES, place.lat() + dy * REACH_DEGREES);
        var country = MAP.countryAt(point, 6);
        if (country.filter(found -> found.id().equals(place.country())).isPresent()) {
          return true;
        }
      }
    }
    return false;
  }

  @Test
  void everyEventThatHasAHostTookPlaceInItOrSaysWhy() {
    var index = BundledData.INDEX;
    var odd = new ArrayList<String>();
    for (Event event : index.dataset().events()) {
      var hosts =
          event.participants().stream()
              .filter(p -> p.as() == Attendance.HOST)
              .map(p -> p.country())
              .toList();
      var place = event.place().map(index::place);
      if (place.isPresent()
          && !hosts.isEmpty()
          && !hosts.contains(place.get().country())
          && event.note().isEmpty()) {
        odd.add(event.id());
      }
    }
    assertEquals(List.of(), odd);
  }
}
