package org.silkroadatlas.geo;

import java.util.ArrayList;
import java.util.List;

/**
 * Lines that take the short way around the globe, across the 180° meridian where that is shorter.
 * Any thread.
 */
public final class Antimeridian {
  private static final double ROUND = 360;
  private static final double EDGE = 180;

  private Antimeridian() {}

  /** The same points with longitudes that continue past 180° instead of jumping back. */
  public static List<LonLat> unwound(List<LonLat> line) {
    var unwound = new ArrayList<LonLat>();
    for (var point : line) {
      if (unwound.isEmpty()) {
        unwound.add(point);
      } else {
        var last = unwound.getLast().lon();
        unwound.add(new LonLat(point.lon() + turns(last - point.lon()), point.lat()));
      }
    }
    return unwound;
  }

  /** The number of full turns that reduces a difference of longitudes to at most half a turn. */
  private static double turns(double difference) {
    return Math.abs(difference) <= EDGE ? 0 : ROUND * Math.rint(difference / ROUND);
  }

  /**
   * A line as drawn on a map of one world: once, or twice where it leaves the map on one side and
   * returns on the other.
   */
  public static List<List<LonLat>> copies(List<LonLat> line) {
    var unwound = unwound(line);
    var copies = new ArrayList<List<LonLat>>(List.of(unwound));
    if (unwound.stream().anyMatch(at -> at.lon() > EDGE)) {
      copies.add(shifted(unwound, -ROUND));
    }
    if (unwound.stream().anyMatch(at -> at.lon() < -EDGE)) {
      copies.add(shifted(unwound, ROUND));
    }
    return copies;
  }

  private static List<LonLat> shifted(List<LonLat> line, double by) {
    return line.stream().map(at -> new LonLat(at.lon() + by, at.lat())).toList();
  }

  /**
   * A line cut at the 180° meridian, as RFC 7946 asks. Consecutive duplicate points are left out.
   *
   * @return lines of two points or more; empty if the line has only one position
   */
  public static List<List<LonLat>> cut(List<LonLat> line) {
    var parts = new ArrayList<List<LonLat>>();
    var points = withCrossings(unwound(line));
    var world = Double.NaN;
    for (var i = 1; i < points.size(); i++) {
      var from = points.get(i - 1);
      var to = points.get(i);
      var middle = (from.lon() + to.lon()) / 2;
      var isAlong = onEdge(from) && onEdge(to);
      var here =
          isAlong && !Double.isNaN(world) ? world : Math.floor((middle + EDGE) / ROUND) * ROUND;
      if (here != world) {
        parts.add(new ArrayList<>(List.of(shifted(from, here))));
        world = here;
      }
      parts.getLast().add(shifted(to, here));
    }
    return parts;
  }

  private static boolean onEdge(LonLat at) {
    return (at.lon() + EDGE) % ROUND == 0;
  }

  private static LonLat shifted(LonLat at, double world) {
    return new LonLat(Math.clamp(at.lon() - world, -EDGE, EDGE), at.lat());
  }

  /** Adds a point wherever the line crosses the meridian. */
  private static List<LonLat> withCrossings(List<LonLat> line) {
    var points = new ArrayList<LonLat>();
    for (var to : line) {
      if (!points.isEmpty()) {
        var from = points.getLast();
        if (from.equals(to)) {
          continue;
        }
        var low = Math.min(from.lon(), to.lon());
        var high = Math.max(from.lon(), to.lon());
        // A step spans at most half a turn, so it crosses at most once.
        var edge = Math.floor((low + EDGE) / ROUND) * ROUND + EDGE;
        if (edge > low && edge < high) {
          var share = (edge - from.lon()) / (to.lon() - from.lon());
          points.add(new LonLat(edge, from.lat() + share * (to.lat() - from.lat())));
        }
      }
      points.add(to);
    }
    return points;
  }
}
