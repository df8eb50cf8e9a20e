package org.silkroadatlas.export.html;

import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.silkroadatlas.geo.BaseMap;
import org.silkroadatlas.geo.Extent;
import org.silkroadatlas.geo.Feature;
import org.silkroadatlas.geo.Layer;
import org.silkroadatlas.geo.Mercator;
import org.silkroadatlas.geo.ScreenPath;
import org.silkroadatlas.geo.Viewport;

/**
 * The base map of a web page, written once and used by the maps of all its scenes, in whole numbers
 * with a resolution of half a pixel. Not thread-safe.
 */
final class BaseMapShapes {
  /** How many zoom steps the whole numbers are finer than the outlines. */
  private static final int FINER = 1;

  private static final int FINEST = 5;

  private static final double MARGIN = 12;

  private final BaseMap base;
  private final int detail;
  private final Viewport sheet;
  private final Set<String> countries = new TreeSet<>();
  private final Set<String> areas = new TreeSet<>();
  private final ScreenPath screen = new ScreenPath();

  /**
   * The base map of some windows.
   *
   * @param views what the scenes show, at least one
   */
  BaseMapShapes(BaseMap base, Collection<Viewport> views) {
    this(base, views, FINEST);
  }

  /**
   * The base map of some windows.
   *
   * @param views what the scenes show, at least one
   * @param finest the finest whole zoom step whose outlines are used
   */
  BaseMapShapes(BaseMap base, Collection<Viewport> views, int finest) {
    this.base = base;
    var zoom = views.stream().mapToDouble(Viewport::zoom).max().orElse(4);
    var all = Extent.around(views.stream().map(Viewport::extent).toList());
    detail = BaseMap.band(Math.min(zoom + 0.6, finest));
    var unit = detail + FINER;
    var width = (Mercator.x(all.east()) - Mercator.x(all.west())) * Mercator.scale(unit);
    var height = (Mercator.y(all.south()) - Mercator.y(all.north())) * Mercator.scale(unit);
    var x = (Mercator.x(all.east()) + Mercator.x(all.west())) / 2;
    var y = (Mercator.y(all.south()) + Mercator.y(all.north())) / 2;
    sheet = new Viewport(Mercator.toLonLat(x, y), unit, Math.max(1, width), Math.max(1, height));
  }

  /** The transformation that moves and scales the shapes into a window. */
  String transform(Viewport view) {
    var k = view.scale() / sheet.scale();
    var corner = view.toScreen(sheet.toLonLat(0, 0));
    return "translate("
        + SvgSymbols.n(corner.x())
        + " "
        + SvgSymbols.n(corner.y())
        + ") scale("
        + SvgSymbols.fine(k)
        + ")";
  }

  /** Pixels of a window per unit of the shapes. */
  double scale(Viewport view) {
    return view.scale() / sheet.scale();
  }

  /** The id of the shape of a country, if it has one here; it is then written. */
  Optional<String> country(String id) {
    return find(Layer.COUNTRIES, id)
        .map(
            found -> {
              countries.add(id);
              return "c-" + id;
            });
  }

  /** The id of the outline of an area that is not a state, if there is one; it is then written. */
  Optional<String> area(String id) {
    return find(Layer.AREAS, id)
        .map(
            found -> {
              areas.add(id);
              return "o-" + id;
            });
  }

  private Optional<Feature> find(Layer layer, String id) {
    return base.layer(layer, detail).byId(id).filter(f -> f.extent().intersects(sheet.extent()));
  }

  /** Writes the shapes; call it after all maps of the page have requested theirs. */
  void write(MarkupWriter page) {
    base.prepare(detail);
    page.open("svg", "class", "defs", "width", "0", "height", "0", "aria-hidden", "true")
        .open("defs");
    path(page, "land", data(features(Layer.COUNTRIES), false));
    path(page, "lakes", data(features(Layer.LAKES), false));
    path(page, "rivers", data(features(Layer.RIVERS), false));
    path(page, "coast", data(features(Layer.COAST), false));
    path(page, "borders", data(features(Layer.BORDERS), false));
    path(page, "disputed", data(features(Layer.DISPUTED), true));
    path(page, "loc", data(features(Layer.CONTROL_LINE), true));
    path(page, "areas", data(features(Layer.AREAS), true));
    var layer = base.layer(Layer.COUNTRIES, detail);
    countries.forEach(
        id ->
            page.leaf("path", "id", "c-" + id, "d", data(layer.byId(id).stream().toList(), false))
                .line());
    var outlines = base.layer(Layer.AREAS, detail);
    areas.forEach(id -> path(page, "o-" + id, data(outlines.byId(id).stream().toList(), true)));
    SvgSymbols.symbols(page);
    page.close(2);
  }

  private Collection<Feature> features(Layer layer) {
    return base.layer(layer, detail).within(sheet.extent(MARGIN));
  }

  private static void path(MarkupWriter page, String id, String data) {
    page.leaf(
            "path",
            "id",
            id,
            "vector-effect",
            "non-scaling-stroke",
            "d",
            data.isEmpty() ? "M0 0" : data)
        .line();
  }

  private String data(Collection<Feature> features, boolean whole) {
    var data = new StringBuilder();
    for (var feature : features) {
      for (var path : feature.paths()) {
        if (path.extent().intersects(sheet.extent(MARGIN))) {
          var margin = whole ? Double.POSITIVE_INFINITY : MARGIN;
          trace(screen.trace(path, sheet, margin), path.closed(), data);
        }
      }
    }
    return data.toString();
  }

  /** Differences between vertices in whole units, without zero steps. */
  private void trace(int count, boolean closed, StringBuilder data) {
    if (count < 2) {
      return;
    }
    var x = Math.round(screen.xs()[0]);
    var y = Math.round(screen.ys()[0]);
    data.append('M').append(x).append(y < 0 ? "" : " ").append(y).append('l');
    var first = true;
    for (var i = 1; i < count; i++) {
      var dx = Math.round(screen.xs()[i]) - x;
      var dy = Math.round(screen.ys()[i]) - y;
      if (dx != 0 || dy != 0) {
        data.append(first || dx < 0 ? "" : " ").append(dx).append(dy < 0 ? "" : " ").append(dy);
        first = false;
        x += dx;
        y += dy;
      }
    }
    data.append(first ? "0 0" : "").append(closed ? "z" : "");
  }
}
