package org.silkroadatlas.dataset.consistency;

import org.silkroadatlas.geo.BaseMap;
import org.silkroadatlas.geo.Feature;
import org.silkroadatlas.geo.LonLat;
import org.silkroadatlas.model.Dataset;
import org.silkroadatlas.model.Place;

/**
 * A place lies in its country or within three degrees of it. That tolerates ports, islands and the
 * precision of the base map, but not swapped coordinates or null island.
 */
record PlaceCheck(Dataset dataset, BaseMap map) implements Consistency.Check {
  private static final int DETAIL = 6;
  private static final double TINY = 0.1;
  private static final double[] AROUND = {0, 0.5, 1, 2, 3};
  private static final int DIRECTIONS = 16;

  @Override
  public void run(Findings findings) {
    for (var place : dataset.places()) {
      if (map.country(place.country(), DETAIL).filter(it -> !isTinyAround(it, place)).isPresent()
          && !isNear(place, place.lon(), place.lat())) {
        var swapped = Math.abs(place.lon()) <= 90 && isNear(place, place.lat(), place.lon());
        findings.add(
            Rule.FAR_FROM_COUNTRY,
            "places",
            place.id(),
            "lat",
            place.name(),
            place.country(),
            swapped ? "swapped" : "wrong");
      }
    }
  }

  /** Whether the place belongs to a state so small that its outline encloses nothing. */
  private static boolean isTinyAround(Feature country, Place place) {
    var box = country.extent();
    return box.east() - box.west() < TINY
        && box.north() - box.south() < TINY
        && place.lon() > box.west() - TINY
        && place.lon() < box.east() + TINY
        && place.lat() > box.south() - TINY
        && place.lat() < box.north() + TINY;
  }

  private boolean isNear(Place place, double lon, double lat) {
    for (var distance : AROUND) {
      for (var direction = 0; direction < DIRECTIONS; direction++) {
        var angle = direction * 2 * Math.PI / DIRECTIONS;
        var point =
            new LonLat(
                around(lon + distance * Math.cos(angle)),
                Math.clamp(lat + distance * Math.sin(angle), -85, 85));
        if (map.countryAt(point, DETAIL)
            .filter(it -> it.id().equals(place.country()))
            .isPresent()) {
          return true;
        }
      }
    }
    return false;
  }

  /** The longitude on this side of 180°, where a country may go on. */
  private static double around(double lon) {
    return lon > 180 ? lon - 360 : lon < -180 ? lon + 360 : lon;
  }
}
