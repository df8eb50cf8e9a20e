package org.silkroadatlas.map.input;

import java.util.Optional;
import org.silkroadatlas.draw.HitIndex;
import org.silkroadatlas.geo.BaseMap;
import org.silkroadatlas.geo.Feature;
import org.silkroadatlas.geo.ScreenPoint;
import org.silkroadatlas.geo.Viewport;
import org.silkroadatlas.map.layer.MapContents;
import org.silkroadatlas.map.layer.MapHit;
import org.silkroadatlas.map.layer.RouteLayer;
import org.silkroadatlas.map.surface.MapCanvases;
import org.silkroadatlas.model.ItemRef;
import org.silkroadatlas.model.Route;

/** Finds what is under the pointer: a symbol, a route or a country. */
final class MapHits {
  private static final double SYMBOL_REACH = 4;
  private static final double ROUTE_REACH = 5;
  private static final double SMALL_COUNTRY_REACH = 8;

  private final BaseMap base;
  private final HitIndex<MapHit> symbols;

  MapHits(BaseMap base, HitIndex<MapHit> symbols) {
    this.base = base;
    this.symbols = symbols;
  }

  /** The item at a point of the window, in logical pixels. */
  Optional<MapHit> at(double x, double y, Viewport viewport, MapContents contents, boolean ready) {
    return symbols
        .at(x + MapCanvases.MARGIN, y + MapCanvases.MARGIN, SYMBOL_REACH)
        .or(() -> route(x, y, viewport, contents))
        .or(
            () ->
                country(x, y, viewport, ready)
                    .filter(contents.index()::hasCountry)
                    .map(id -> MapHit.of(ItemRef.country(id))));
  }

  /** The country at a point, whether or not the dataset knows it. */
  Optional<String> country(double x, double y, Viewport viewport, boolean ready) {
    return ready
        ? base.countryNear(viewport, x, y, SMALL_COUNTRY_REACH)
            .map(Feature::id)
            .filter(id -> !id.isEmpty() && !id.startsWith("X"))
        : Optional.empty();
  }

  private static Optional<MapHit> route(
      double x, double y, Viewport viewport, MapContents contents) {
    Route nearest = null;
    var least = ROUTE_REACH;
    for (var route : contents.routes()) {
      var distance = distance(route, x, y, viewport);
      if (distance < least) {
        least = distance;
        nearest = route;
      }
    }
    return Optional.ofNullable(nearest).map(route -> MapHit.of(route.ref()));
  }

  private static double distance(Route route, double x, double y, Viewport viewport) {
    var least = Double.MAX_VALUE;
    for (var way : RouteLayer.ways(route)) {
      for (var i = 1; i < way.size(); i++) {
        var from = viewport.toScreen(way.get(i - 1));
        var to = viewport.toScreen(way.get(i));
        least = Math.min(least, distance(x, y, from, to));
      }
    }
    return least;
  }

  private static double distance(double x, double y, ScreenPoint a, ScreenPoint b) {
    var dx = b.x() - a.x();
    var dy = b.y() - a.y();
    var length = dx * dx + dy * dy;
    var t = length == 0 ? 0 : Math.clamp(((x - a.x()) * dx + (y - a.y()) * dy) / length, 0.0, 1.0);
    return Math.hypot(a.x() + t * dx - x, a.y() + t * dy - y);
  }
}
