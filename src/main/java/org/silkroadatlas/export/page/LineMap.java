package org.silkroadatlas.export.page;

import java.util.List;
import java.util.Set;
import org.silkroadatlas.export.pdf.PdfPage;
import org.silkroadatlas.geo.BaseMap;
import org.silkroadatlas.geo.Feature;
import org.silkroadatlas.geo.Layer;
import org.silkroadatlas.geo.ScreenPath;
import org.silkroadatlas.geo.Viewport;

/** The base map as lines on a page: coast, borders, lakes and rivers, without names. */
final class LineMap {
  private static final int WATER = 0xDCE8EF;
  private static final int SHORE = 0x7D9BAD;
  private static final int BORDER = 0x3D444D;
  private static final double MARGIN = 8;
  private static final double LEAST_LAKE = 9;

  private final BaseMap base;
  private final Viewport viewport;
  private final PdfPage page;
  private final double left;
  private final double top;
  private final double detail;
  private final ScreenPath screen = new ScreenPath();

  /**
   * @param viewport the visible part, with one logical pixel per point
   * @param left its position on the page, in points
   * @param top its position on the page, in points
   */
  LineMap(BaseMap base, Viewport viewport, PdfPage page, double left, double top) {
    this.base = base;
    this.viewport = viewport;
    this.page = page;
    this.left = left;
    this.top = top;
    // Paper shows more detail than a screen, so the next finer band is used.
    detail = Math.min(Viewport.MAX_ZOOM, viewport.zoom() + 1);
  }

  /** Fills countries, before everything else is drawn over them. */
  void fill(Set<String> countries, int colour) {
    for (var id : countries) {
      base.layer(Layer.COUNTRIES, detail)
          .byId(id)
          .ifPresent(
              country -> {
                trace(country, false);
                page.fill(colour);
              });
    }
  }

  void draw() {
    base.prepare(detail);
    trace(Layer.COUNTRIES, false);
    box();
    page.fill(WATER);
    trace(Layer.RIVERS, false);
    page.stroke(0.5, SHORE);
    lakes();
    page.fill(WATER);
    lakes();
    page.stroke(0.5, SHORE);
    trace(Layer.COAST, false);
    page.stroke(0.7, SHORE);
    trace(Layer.BORDERS, false);
    page.stroke(1, BORDER);
    trace(Layer.DISPUTED, true);
    page.stroke(1, BORDER, 4, 3);
    trace(Layer.CONTROL_LINE, true);
    page.stroke(1.2, BORDER, 0.01, 3);
    trace(Layer.AREAS, true);
    page.stroke(0.6, BORDER, 2, 2);
  }

  /** Together with the land inside it, an even-odd box leaves the water. */
  private void box() {
    page.moveTo(left - 2, top - 2);
    page.lineTo(left + viewport.width() + 2, top - 2);
    page.lineTo(left + viewport.width() + 2, top + viewport.height() + 2);
    page.lineTo(left - 2, top + viewport.height() + 2);
    page.closePath();
  }

  private void trace(Layer layer, boolean whole) {
    features(layer).forEach(feature -> trace(feature, whole));
  }

  /** Small lakes would only be specks. */
  private void lakes() {
    features(Layer.LAKES).stream().filter(this::isLarge).forEach(lake -> trace(lake, false));
  }

  private boolean isLarge(Feature lake) {
    return lake.extent().width() / 360 * viewport.scale() > LEAST_LAKE;
  }

  private List<Feature> features(Layer layer) {
    return base.layer(layer, detail).within(viewport.extent(MARGIN));
  }

  private void trace(Feature feature, boolean whole) {
    for (var path : feature.paths()) {
      if (!path.extent().intersects(viewport.extent(MARGIN))) {
        continue;
      }
      var count = screen.trace(path, viewport, whole ? Double.POSITIVE_INFINITY : MARGIN);
      for (var i = 0; i < count; i++) {
        var x = left + screen.xs()[i];
        var y = top + screen.ys()[i];
        if (i == 0) {
          page.moveTo(x, y);
        } else {
          page.lineTo(x, y);
        }
      }
      if (count > 0 && path.closed()) {
        page.closePath();
      }
    }
  }
}
