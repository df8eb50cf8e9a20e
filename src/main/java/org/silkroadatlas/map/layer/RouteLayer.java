package org.silkroadatlas.map.layer;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import javafx.geometry.Rectangle2D;
import javafx.scene.paint.Color;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.shape.StrokeLineJoin;
import org.silkroadatlas.geo.Antimeridian;
import org.silkroadatlas.geo.LonLat;
import org.silkroadatlas.geo.ScreenPoint;
import org.silkroadatlas.model.ItemRef;
import org.silkroadatlas.model.Route;
import org.silkroadatlas.model.RouteStatus;

/** Corridors, pipelines and cables: the line style shows the status, chevrons the direction. */
public final class RouteLayer {
  /** The opacity of a route under a name. */
  private static final double BENEATH = 0.22;

  private RouteLayer() {}

  /**
   * Draws routes; the selected one last and stronger.
   *
   * @param colours the colour of a route
   * @param quiet whether they are context only
   * @param faded whether a route is unrelated to the selection
   * @param names boxes of names, under which routes fade
   * @return the routes in the window that were drawn at full strength
   */
  public static Set<ItemRef> paint(
      DrawContext context,
      Collection<Route> routes,
      Function<Route, Color> colours,
      Optional<ItemRef> focus,
      boolean quiet,
      Predicate<Route> faded,
      List<Rectangle2D> names) {
    var seen = context.inView();
    var painted = new LinkedHashSet<ItemRef>();
    for (var route : routes) {
      if (!faded.test(route) && seen.reaches(route)) {
        painted.add(route.ref());
      }
      if (!isFocused(route, focus)) {
        var colour = colours.apply(route);
        var isThin = quiet || faded.test(route);
        draw(context, route, colour, isThin ? 1.3 : 2, opacity(quiet, faded.test(route)), names);
      }
    }
    for (var route : routes) {
      if (isFocused(route, focus)) {
        // The selected route is not hidden under names.
        draw(context, route, colours.apply(route), 3, 1, List.of());
      }
    }
    return painted;
  }

  private static double opacity(boolean quiet, boolean faded) {
    return faded ? 0.32 : quiet ? 0.75 : 1;
  }

  private static boolean isFocused(Route route, Optional<ItemRef> focus) {
    return focus.filter(route.ref()::equals).isPresent();
  }

  /** Draws one route. */
  static void draw(
      DrawContext context,
      Route route,
      Color colour,
      double width,
      double opacity,
      List<Rectangle2D> names) {
    ways(route).forEach(way -> draw(context, route, way, colour, width, opacity, names));
  }

  private static void draw(
      DrawContext context,
      Route route,
      List<LonLat> way,
      Color colour,
      double width,
      double opacity,
      List<Rectangle2D> names) {
    var points = way.stream().map(at -> context.at(at.lat(), at.lon())).toList();
    if (points.size() < 2) {
      return;
    }
    var parts = RoutePath.through(points).parts(names);
    context.isolated(
        g -> {
          g.setLineJoin(StrokeLineJoin.ROUND);
          g.setLineCap(StrokeLineCap.BUTT);
          // A name is readable over a faint line, while a gap would interrupt the line.
          g.setGlobalAlpha(opacity * BENEATH);
          line(context, parts, true, route.status(), colour, width);
          g.setGlobalAlpha(opacity);
          halo(context, parts, width + (opacity < 1 ? 1.2 : 2.2));
          line(context, parts, false, route.status(), colour, width);
          chevrons(context, points, colour, width, names);
        });
  }

  private static void trace(DrawContext context, List<RoutePath.Part> parts, boolean beneath) {
    var g = context.g();
    g.beginPath();
    for (var part : parts) {
      if (part.beneath() == beneath) {
        var first = part.points().getFirst();
        g.moveTo(first.x(), first.y());
        part.points().stream().skip(1).forEach(point -> g.lineTo(point.x(), point.y()));
      }
    }
  }

  private static void halo(DrawContext context, List<RoutePath.Part> parts, double width) {
    var g = context.g();
    trace(context, parts, false);
    g.setLineDashes();
    g.setStroke(context.palette().halo());
    g.setLineWidth(width);
    g.stroke();
  }

  private static void line(
      DrawContext context,
      List<RoutePath.Part> parts,
      boolean beneath,
      RouteStatus status,
      Color colour,
      double width) {
    var g = context.g();
    trace(context, parts, beneath);
    g.setLineDashes(dashes(status, width));
    g.setStroke(colour);
    g.setLineWidth(width);
    g.stroke();
    g.setLineDashes();
  }

  /** Solid if in operation, dashed while being built, dotted if only planned, both if dormant. */
  public static double[] dashes(RouteStatus status, double width) {
    return switch (status) {
      case OPERATING -> new double[0];
      case UNDER_CONSTRUCTION -> new double[] {width * 5, width * 2.5};
      case PLANNED -> new double[] {width * 1.2, width * 2.2};
      case DORMANT -> new double[] {width * 5, width * 2.2, width * 1.2, width * 2.2};
    };
  }

  /** The course of a route: the short way, on both sides of the map if it leaves it. */
  public static List<List<LonLat>> ways(Route route) {
    return Antimeridian.copies(
        route.waypoints().stream().map(point -> new LonLat(point.lon(), point.lat())).toList());
  }

  private static void chevrons(
      DrawContext context,
      List<ScreenPoint> points,
      Color colour,
      double width,
      List<Rectangle2D> names) {
    var g = context.g();
    var size = 2.5 + width;
    g.setStroke(colour);
    g.setLineWidth(Math.max(1.3, width * 0.7));
    var travelled = 0.0;
    for (var i = 1; i < points.size(); i++) {
      var from = points.get(i - 1);
      var to = points.get(i);
      var length = Math.hypot(to.x() - from.x(), to.y() - from.y());
      travelled += length;
      var x = (from.x() + to.x()) / 2;
      var y = (from.y() + to.y()) / 2;
      if (travelled > 130 && length > 24 && names.stream().noneMatch(box -> box.contains(x, y))) {
        travelled = 0;
        chevron(context, x, y, Math.atan2(to.y() - from.y(), to.x() - from.x()), size);
      }
    }
  }

  private static void chevron(DrawContext context, double x, double y, double angle, double size) {
    var g = context.g();
    g.beginPath();
    g.moveTo(x + size * Math.cos(angle + 2.5), y + size * Math.sin(angle + 2.5));
    g.lineTo(x + size * 0.3 * Math.cos(angle), y + size * 0.3 * Math.sin(angle));
    g.lineTo(x + size * Math.cos(angle - 2.5), y + size * Math.sin(angle - 2.5));
    g.stroke();
  }
}
