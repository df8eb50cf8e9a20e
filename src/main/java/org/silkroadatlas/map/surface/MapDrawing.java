package org.silkroadatlas.map.surface;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.geometry.Rectangle2D;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.layout.Pane;
import org.silkroadatlas.coordination.Messages;
import org.silkroadatlas.draw.HitIndex;
import org.silkroadatlas.draw.Palette;
import org.silkroadatlas.geo.BaseMap;
import org.silkroadatlas.geo.Viewport;
import org.silkroadatlas.map.layer.DrawContext;
import org.silkroadatlas.map.layer.MapContents;
import org.silkroadatlas.map.layer.MapHit;
import org.silkroadatlas.model.ItemRef;

/** A drawn map: surface and canvases in a node, with a source of contents. */
public final class MapDrawing {
  /** What is drawn. */
  public interface Source {
    MapContents contents();

    /** The item hovered in any pane. */
    Optional<ItemRef> hover();

    /** A hovered country that is not in the dataset. */
    Optional<String> unknownHover();

    /** The boxes of overlays, in logical pixels of the window, which names avoid. */
    List<Rectangle2D> covered();

    /** The text size factor. */
    double text();

    /** Requests what placing names needs; returns whether it is already available. */
    boolean requestNames(double zoom);
  }

  private final BaseMap base;
  private final Source source;
  private final MapPainter painter;
  private final MapCanvases canvases;
  private final MapSurface surface;

  /** A map that fills an area and draws the contents of a source. */
  public MapDrawing(
      Pane area, BaseMap base, Messages messages, Viewport start, Palette palette, Source source) {
    this.base = base;
    this.source = source;
    painter = new MapPainter(messages);
    canvases =
        new MapCanvases(
            start,
            (g, v, draft) -> on(g, v, draft, context -> painter.fills(context, source.contents())),
            (g, v, draft) -> on(g, v, draft, context -> painter.base(context, source.contents())),
            (g, v, draft) -> on(g, v, draft, this::data),
            (g, v, draft) -> on(g, v, draft, context -> painter.lines(context, source.contents())),
            (g, v, draft) -> on(g, v, draft, this::live));
    surface = new MapSurface(area, canvases, palette, start, this::wide);
  }

  private void wide(GraphicsContext g, Viewport viewport) {
    on(
        g,
        viewport,
        true,
        context -> {
          painter.fills(context, source.contents());
          painter.base(context, source.contents());
        });
  }

  private void on(
      GraphicsContext g, Viewport viewport, boolean draft, Consumer<DrawContext> painting) {
    var palette = source.contents().palette();
    base.readyZoom(viewport.zoom())
        .map(
            detail ->
                new DrawContext(g, viewport, palette, base, detail, MapCanvases.MARGIN, draft))
        .map(context -> context.withText(source.text()))
        .ifPresent(painting);
  }

  private void data(DrawContext context) {
    var named = source.requestNames(context.viewport().zoom());
    var kept = source.covered().stream().map(MapDrawing::shifted).toList();
    painter.data(context, source.contents(), named, kept);
  }

  private static Rectangle2D shifted(Rectangle2D box) {
    return new Rectangle2D(
        box.getMinX() + MapCanvases.MARGIN,
        box.getMinY() + MapCanvases.MARGIN,
        box.getWidth(),
        box.getHeight());
  }

  private void live(DrawContext context) {
    painter.live(context, source.contents(), source.hover(), source.unknownHover());
  }

  /** Positions of the data drawn, in canvas pixels, which begin a margin before the window's. */
  public HitIndex<MapHit> hits() {
    return painter.hits();
  }

  /** What the last complete drawing showed at full strength: countries, events, routes. */
  public Set<ItemRef> painted() {
    return painter.painted();
  }

  /** The canvases over the surface. */
  public MapCanvases canvases() {
    return canvases;
  }

  /** The relief, which moves with the camera. */
  public MapSurface surface() {
    return surface;
  }
}
