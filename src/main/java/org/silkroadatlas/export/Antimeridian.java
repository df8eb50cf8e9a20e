package org.silkroadatlas.export;

import java.util.ArrayList;
import java.util.List;
import org.silkroadatlas.model.Waypoint;

/** Cuts lines where they cross the meridian of 180°. */
final class Antimeridian {
  private Antimeridian() {}

  /** The parts of a line; each step goes the shorter way around the globe. */
  static List<List<Waypoint>> cut(List<Waypoint> line) {
    var parts = new ArrayList<List<Waypoint>>();
    var part = new ArrayList<Waypoint>();
    for (var point : line) {
      if (!part.isEmpty() && Math.abs(point.lon() - part.getLast().lon()) > 180) {
        var from = part.getLast();
        var side = from.lon() > 0 ? 180.0 : -180.0;
        var way = point.lon() + 2 * side - from.lon();
        var lat = from.lat() + (point.lat() - from.lat()) * (side - from.lon()) / way;
        part.add(new Waypoint("", lat, side));
        parts.add(part);
        part = new ArrayList<>();
        part.add(new Waypoint("", lat, -side));
      }
      part.add(point);
    }
    parts.add(part);
    return parts;
  }
}
