package org.silkroadatlas.map.layer;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import javafx.scene.paint.Color;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.shape.StrokeLineJoin;
import org.silkroadatlas.draw.Palette;
import org.silkroadatlas.geo.ScreenPoint;
import org.silkroadatlas.model.ItemRef;
import org.silkroadatlas.model.Route;
import org.silkroadatlas.model.RouteStatus;
import org.silkroadatlas.model.Vector;
import org.silkroadatlas.query.DatasetIndex;

/** Corridors, pipelines and cables: the line tells the status, chevrons the direction. */
public final class RouteLayer {
  private RouteLayer() {}

  /**
   * Draws routes; the focused one last and stronger.
   *
   * @param quiet whether they are context only
   */
  public static void paint(
      Sheet sheet,
      Collection<Route> routes,
      DatasetIndex index,
      Optional<ItemRef> focus,
      boolean quiet) {
    for (var route : routes) {
      if (!isFocused(route, focus)) {
        draw(
            sheet, route, colour(route, index, sheet.palette()), quiet ? 1.3 : 2, quiet ? 0.75 : 1);
      }
    }
    for (var route : routes) {
      if (isFocused(route, focus)) {
        draw(sheet, route, colour(route, index, sheet.palette()), 3, 1);
      }
    }
  }

  private static boolean isFocused(Route route, Optional<ItemRef> focus) {
    return focus.filter(route.ref()::equals).isPresent();
  }

  /** The colour of a route: that of the direction of its format. */
  public static Color colour(Route route, DatasetIndex index, Palette palette) {
    var vector = route.format().map(id -> index.format(id).vector()).orElse(Vector.REGIONAL);
    return palette.of(vector);
  }

  /** Draws one route. */
  static void draw(Sheet sheet, Route route, Color colour, double width, double opacity) {
    var points = points(sheet, route);
    if (points.size() < 2) {
      return;
    }
    sheet.isolated(
        g -> {
          g.setGlobalAlpha(opacity);
          g.setLineJoin(StrokeLineJoin.ROUND);
          g.setLineCap(StrokeLineCap.ROUND);
          curve(sheet, points);
          g.setStroke(sheet.palette().halo());
          g.setLineWidth(width + (opacity < 1 ? 1.2 : 2.2));
          g.stroke();
          g.setLineCap(StrokeLineCap.BUTT);
          g.setLineDashes(dashes(route.status(), width));
          g.setStroke(colour);
          g.setLineWidth(width);
          g.stroke();
          g.setLineDashes();
          chevrons(sheet, points, colour, width);
        });
  }

  /** Solid where it works, dashed while it is built, dotted where it is only planned. */
  public static double[] dashes(RouteStatus status, double width) {
    return switch (status) {
      case OPERATING -> new double[0];
      case UNDER_CONSTRUCTION -> new double[] {width * 5, width * 2.5};
      case PLANNED -> new double[] {width * 1.2, width * 2.2};
    };
  }

  /** Where the route runs on the sheet. */
  static List<ScreenPoint> points(Sheet sheet, Route route) {
    return route.waypoints().stream().map(point -> sheet.at(point.lat(), point.lon())).toList();
  }

  /** A smooth line through all points (cardinal spline, tension 0.5). */
  private static void curve(Sheet sheet, List<ScreenPoint> points) {
    var g = sheet.g();
    g.beginPath();
    g.moveTo(points.getFirst().x(), points.getFirst().y());
    var last = points.size() - 1;
    for (var i = 0; i < last; i++) {
      var before = points.get(Math.max(i - 1, 0));
      var from = points.get(i);
      var to = points.get(i + 1);
      var after = points.get(Math.min(i + 2, last));
      g.bezierCurveTo(
          from.x() + (to.x() - before.x()) / 8,
          from.y() + (to.y() - before.y()) / 8,
          to.x() - (after.x() - from.x()) / 8,
          to.y() - (after.y() - from.y()) / 8,
          to.x(),
          to.y());
    }
  }

  private static void chevrons(Sheet sheet, List<ScreenPoint> points, Color colour, double width) {
    var g = sheet.g();
    var size = 2.5 + width;
    g.setStroke(colour);
    g.setLineWidth(Math.max(1.3, width * 0.7));
    var travelled = 0.0;
    for (var i = 1; i < points.size(); i++) {
      var from = points.get(i - 1);
      var to = points.get(i);
      var length = Math.hypot(to.x() - from.x(), to.y() - from.y());
      travelled += length;
      if (travelled > 130 && length > 24) {
        travelled = 0;
        chevron(
            sheet,
            (from.x() + to.x()) / 2,
            (from.y() + to.y()) / 2,
            Math.atan2(to.y() - from.y(), to.x() - from.x()),
            size);
      }
    }
  }

  private static void chevron(Sheet sheet, double x, double y, double angle, double size) {
    var g = sheet.g();
    g.beginPath();
    g.moveTo(x + size * Math.cos(angle + 2.5), y + size * Math.sin(angle + 2.5));
    g.lineTo(x + size * 0.3 * Math.cos(angle), y + size * 0.3 * Math.sin(angle));
    g.lineTo(x + size * Math.cos(angle - 2.5), y + size * Math.sin(angle - 2.5));
    g.stroke();
  }
}
