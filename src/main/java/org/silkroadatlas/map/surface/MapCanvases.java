package org.silkroadatlas.map.surface;

import java.util.List;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.layout.Pane;
import org.silkroadatlas.draw.CanvasPane;
import org.silkroadatlas.geo.Viewport;

/**
 * The stacked canvases of the map, each for what changes together. They are larger than the window
 * by a margin, so that they can be moved under it.
 */
public final class MapCanvases extends Pane {
  /** What a canvas shows. */
  interface Painting {
    /** Draws a viewport as large as the canvas. */
    void paint(GraphicsContext g, Viewport viewport, boolean draft);
  }

  /** How far the canvases extend beyond the window, in logical pixels. */
  public static final double MARGIN = 128;

  private final MapCanvas fills;
  private final MapCanvas base;
  private final MapCanvas data;
  private final MapCanvas lines;
  private final MapCanvas live;
  private Viewport drawn;
  private boolean draft;
  private boolean toTheEdges;
  private long version;

  MapCanvases(
      Viewport start, Painting fills, Painting base, Painting data, Painting lines, Painting live) {
    drawn = start;
    this.fills = new MapCanvas(fills);
    this.base = new MapCanvas(base);
    this.data = new MapCanvas(data);
    this.lines = new MapCanvas(lines);
    this.live = new MapCanvas(live);
    getChildren().addAll(all());
    all().forEach(context -> context.setManaged(false));
    // Drawn before lines and outlines, which need its boxes, but shown above them: names are never
    // crossed by them.
    this.data.setViewOrder(-1);
    setManaged(false);
    setMouseTransparent(true);
  }

  private List<MapCanvas> all() {
    return List.of(fills, base, data, lines, live);
  }

  /** Resizes the canvases; the size includes the margins. */
  void fit(double width, double height) {
    resizeRelocate(0, 0, width, height);
    all().forEach(context -> context.resizeRelocate(0, 0, width, height));
  }

  /**
   * Draws another viewport, as large as the canvases.
   *
   * @param asDraft whether it is temporary and should be quick
   */
  void draw(Viewport viewport, boolean asDraft) {
    drawn = viewport;
    draft = asDraft;
    toTheEdges = asDraft;
    markDirty();
  }

  private void markDirty() {
    all().forEach(context -> context.markDirty(CanvasPane.ALL));
  }

  /** Marks everything as changed. */
  public void invalidate() {
    version++;
    toTheEdges = draft;
    markDirty();
  }

  /** Marks the data as changed, but not the base map. */
  public void invalidateData() {
    version++;
    toTheEdges = draft;
    fills.markDirty(CanvasPane.ALL);
    data.markDirty(CanvasPane.ALL);
    lines.markDirty(CanvasPane.ALL);
    live.markDirty(CanvasPane.ALL);
  }

  /**
   * Draws the margins as well. A drawing at rest leaves them out, which is more than half of the
   * area: they become visible only when the map moves.
   */
  void widen() {
    toTheEdges = true;
    all().stream()
        .filter(context -> context.narrow)
        .forEach(context -> context.markDirty(CanvasPane.ALL));
  }

  /** A number that changes with anything but the viewport and the pointer layer. */
  long version() {
    return version;
  }

  /** Shows or hides the pointer layer. */
  void setPointing(boolean shown) {
    live.setVisible(shown);
  }

  /** Marks the pointer layer as changed. */
  public void invalidateLive() {
    live.markDirty(CanvasPane.ALL);
  }

  /** How often the base map was drawn. */
  public long baseFrames() {
    return base.frames();
  }

  /** How often the pointer layer was drawn. */
  public long liveFrames() {
    return live.frames();
  }

  private final class MapCanvas extends CanvasPane {
    private final Painting painting;
    private boolean narrow;

    MapCanvas(Painting painting) {
      this.painting = painting;
    }

    @Override
    protected void paint(GraphicsContext g, double width, double height, int bits) {
      narrow = !toTheEdges && width > 2 * MARGIN && height > 2 * MARGIN;
      g.save();
      if (narrow) {
        g.beginPath();
        g.rect(MARGIN, MARGIN, width - 2 * MARGIN, height - 2 * MARGIN);
        g.clip();
      }
      painting.paint(g, drawn.resized(width, height), draft);
      g.restore();
    }
  }
}
