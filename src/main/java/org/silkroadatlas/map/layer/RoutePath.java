package org.silkroadatlas.map.layer;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Rectangle2D;
import org.silkroadatlas.geo.ScreenPoint;

/**
 * The smooth line of a route, as short straight steps.
 *
 * @param points its course, in logical pixels of the canvas
 */
record RoutePath(List<ScreenPoint> points) {
  /** The approximate length of a step, in logical pixels. */
  private static final double STEP = 4;

  /** The maximum number of steps between points that are distant or far outside the canvas. */
  private static final int MOST_STEPS = 64;

  RoutePath {
    points = List.copyOf(points);
  }

  /**
   * A section of the line.
   *
   * @param points at least two
   * @param beneath whether it is under a name
   */
  record Part(List<ScreenPoint> points, boolean beneath) {
    Part {
      points = List.copyOf(points);
    }
  }

  /** The line through all points (cardinal spline, tension 0.5). */
  static RoutePath through(List<ScreenPoint> knots) {
    var line = new ArrayList<ScreenPoint>();
    line.add(knots.getFirst());
    var last = knots.size() - 1;
    for (var i = 0; i < last; i++) {
      var before = knots.get(Math.max(i - 1, 0));
      var after = knots.get(Math.min(i + 2, last));
      arc(line, before, knots.get(i), knots.get(i + 1), after);
    }
    return new RoutePath(line);
  }

  private static void arc(
      List<ScreenPoint> line,
      ScreenPoint before,
      ScreenPoint from,
      ScreenPoint to,
      ScreenPoint after) {
    var length = Math.hypot(to.x() - from.x(), to.y() - from.y());
    var steps = (int) Math.clamp(Math.ceil(length / STEP), 1, MOST_STEPS);
    for (var i = 1; i <= steps; i++) {
      var t = (double) i / steps;
      line.add(
          new ScreenPoint(
              bezier(from.x(), (to.x() - before.x()) / 8, (after.x() - from.x()) / 8, to.x(), t),
              bezier(from.y(), (to.y() - before.y()) / 8, (after.y() - from.y()) / 8, to.y(), t)));
    }
  }

  /** A cubic curve whose handles extend from its ends by {@code out} and {@code in}. */
  private static double bezier(double from, double out, double in, double to, double t) {
    var s = 1 - t;
    return s * s * s * from
        + 3 * s * s * t * (from + out)
        + 3 * s * t * t * (to - in)
        + t * t * t * to;
  }

  /** Its sections under names and between them, end to end. */
  List<Part> parts(List<Rectangle2D> names) {
    var parts = new ArrayList<Part>();
    var stretch = new ArrayList<ScreenPoint>(List.of(points.getFirst()));
    var beneath = false;
    for (var i = 1; i < points.size(); i++) {
      var from = points.get(i - 1);
      var to = points.get(i);
      var x = (from.x() + to.x()) / 2;
      var y = (from.y() + to.y()) / 2;
      var now = names.stream().anyMatch(box -> box.contains(x, y));
      if (now != beneath && stretch.size() > 1) {
        parts.add(new Part(stretch, beneath));
        stretch = new ArrayList<>(List.of(from));
      }
      beneath = now;
      stretch.add(to);
    }
    if (stretch.size() > 1) {
      parts.add(new Part(stretch, beneath));
    }
    return parts;
  }
}
