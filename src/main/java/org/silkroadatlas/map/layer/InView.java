package org.silkroadatlas.map.layer;

import org.silkroadatlas.geo.BaseMap;
import org.silkroadatlas.geo.Feature;
import org.silkroadatlas.geo.Layer;
import org.silkroadatlas.geo.Path;
import org.silkroadatlas.geo.ScreenPoint;
import org.silkroadatlas.geo.Viewport;
import org.silkroadatlas.model.Route;

/**
 * Decides what is inside the window of a map, edges included. Painters use it to record what they
 * painted, and edge hints to find what is beyond.
 *
 * @param base the base map
 * @param detail the zoom whose shapes are ready
 * @param window what the map shows, without anything beyond its edges
 */
record InView(BaseMap base, double detail, Viewport window) {

  /** Whether a point, in logical pixels of the window, is inside it. */
  boolean holds(double x, double y) {
    return x >= 0 && y >= 0 && x <= window.width() && y <= window.height();
  }

  /** Whether any land of a country or area is in view; false without a shape in the base map. */
  boolean reaches(String country) {
    return base.layer(Layer.COUNTRIES, detail)
        .byId(country)
        .or(() -> base.layer(Layer.AREAS, detail).byId(country))
        .filter(this::reaches)
        .isPresent();
  }

  /** Whether any part of a shape is in view. */
  boolean reaches(Feature feature) {
    var extent = window.extent();
    return feature.extent().intersects(extent)
        && (feature.contains(window.centre())
            || feature.paths().stream()
                .anyMatch(path -> path.extent().intersects(extent) && reaches(path)));
  }

  private boolean reaches(Path path) {
    var scale = window.scale();
    var left = window.originX();
    var top = window.originY();
    for (var i = 0; i < path.size(); i++) {
      if (holds(path.x(i) * scale + left, path.y(i) * scale + top)) {
        return true;
      }
    }
    return false;
  }

  /** Whether any stretch of a route is in view. */
  boolean reaches(Route route) {
    return RouteLayer.ways(route).stream()
        .map(
            way ->
                way.stream()
                    .map(at -> new ScreenPoint(window.screenX(at.lon()), window.screenY(at.lat())))
                    .toList())
        .anyMatch(
            knots ->
                knots.size() > 1
                    && RoutePath.through(knots).points().stream()
                        .anyMatch(at -> holds(at.x(), at.y())));
  }
}
