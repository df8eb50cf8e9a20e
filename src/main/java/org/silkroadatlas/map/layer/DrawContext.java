package org.silkroadatlas.map.layer;

import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.canvas.GraphicsContext;
import org.silkroadatlas.draw.Palette;
import org.silkroadatlas.geo.BaseMap;
import org.silkroadatlas.geo.Extent;
import org.silkroadatlas.geo.Feature;
import org.silkroadatlas.geo.Layer;
import org.silkroadatlas.geo.LonLat;
import org.silkroadatlas.geo.Path;
import org.silkroadatlas.geo.ScreenPath;
import org.silkroadatlas.geo.ScreenPoint;
import org.silkroadatlas.geo.Viewport;

/**
 * What a painter needs for drawing.
 *
 * @param g the canvas, in logical pixels
 * @param viewport what the canvas shows, from edge to edge
 * @param palette the colours
 * @param base the base map
 * @param detail the zoom whose shapes are drawn; they are ready
 * @param overscan how far the canvas extends beyond the window on each side, in logical pixels
 * @param draft whether it is only a quick drawing during a move, without casings, halos and fine
 *     lines
 * @param text the text size factor
 * @param screen holds the projected vertices of one path at a time
 */
public record DrawContext(
    GraphicsContext g,
    Viewport viewport,
    Palette palette,
    BaseMap base,
    double detail,
    double overscan,
    boolean draft,
    double text,
    ScreenPath screen) {

  /** A context for one drawing, with text of normal size. */
  public DrawContext(
      GraphicsContext g,
      Viewport viewport,
      Palette palette,
      BaseMap base,
      double detail,
      double overscan,
      boolean draft) {
    this(g, viewport, palette, base, detail, overscan, draft, 1, new ScreenPath());
  }

  /** This context with another text size. */
  public DrawContext withText(double factor) {
    return new DrawContext(g, viewport, palette, base, detail, overscan, draft, factor, screen);
  }

  /** What the window shows, without the overscan. */
  public Viewport window() {
    return viewport.resized(
        Math.max(1, viewport.width() - 2 * overscan),
        Math.max(1, viewport.height() - 2 * overscan));
  }

  /** Wide strokes and casings extend this far beyond their lines. */
  private static final double MARGIN = 8;

  /** The visible extent with a small margin. */
  public Extent extent() {
    return viewport.extent(MARGIN);
  }

  /** The visible features of a layer. */
  public List<Feature> features(Layer layer) {
    return base.layer(layer, detail).within(extent());
  }

  /** Whether a point lies on a country or on none, but not on another one. */
  public boolean isOn(String country, double x, double y) {
    return base.layer(Layer.COUNTRIES, detail)
        .at(viewport.toLonLat(x, y))
        .map(Feature::id)
        .filter(id -> !id.equals(country))
        .isEmpty();
  }

  /** The part of the canvas that the window shows. */
  public InView inView() {
    return new InView(base, detail, window());
  }

  /** Whether the window shows a point of the canvas. */
  public boolean shows(double x, double y) {
    return inView().holds(x - overscan, y - overscan);
  }

  /** The point at which a position is drawn. */
  public ScreenPoint at(double lat, double lon) {
    return viewport.toScreen(new LonLat(lon, lat));
  }

  /** Adds the visible paths of features to the current path of the canvas. */
  public void trace(Collection<Feature> features) {
    var extent = extent();
    features.forEach(feature -> trace(feature, extent, false));
  }

  /** Traces every vertex, so that dashes do not crawl. */
  public void traceWhole(Collection<Feature> features) {
    var extent = extent();
    features.forEach(feature -> trace(feature, extent, true));
  }

  /** Adds the visible paths of a feature to the current path of the canvas. */
  public void trace(Feature feature) {
    trace(feature, extent(), false);
  }

  private void trace(Feature feature, Extent extent, boolean whole) {
    for (var path : feature.paths()) {
      if (path.extent().intersects(extent)) {
        trace(path, whole);
      }
    }
  }

  private void trace(Path path, boolean whole) {
    var count = path(path, whole);
    var xs = screen.xs();
    var ys = screen.ys();
    if (count > 0) {
      g.moveTo(xs[0], ys[0]);
    }
    for (var i = 1; i < count; i++) {
      g.lineTo(xs[i], ys[i]);
    }
    if (count > 0 && path.closed()) {
      g.closePath();
    }
  }

  private int path(Path path, boolean whole) {
    return screen.trace(path, viewport, whole ? Double.POSITIVE_INFINITY : MARGIN);
  }

  /** Draws and then restores the state of the canvas. */
  public void isolated(Consumer<GraphicsContext> drawing) {
    g.save();
    drawing.accept(g);
    g.restore();
  }
}
