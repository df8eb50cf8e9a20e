package org.silkroadatlas.map;

import java.util.List;
import javafx.animation.PauseTransition;
import javafx.scene.Group;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.layout.Region;
import javafx.scene.transform.Affine;
import javafx.util.Duration;
import org.silkroadatlas.draw.CanvasPane;
import org.silkroadatlas.geo.Viewport;

/**
 * The canvases of the map. They are drawn when the map rests, with a margin around the window;
 * while it moves they are shifted and scaled as they are, so that a frame of a drag costs no
 * drawing. The live one shows what follows the pointer, and is all that is drawn when only that
 * changes.
 */
final class MapSheets extends Region {
  /** What a canvas shows. */
  interface Painting {
    /** Draws what a viewport as large as the canvas shows. */
    void paint(GraphicsContext g, Viewport viewport);
  }

  /** How far the plates reach beyond the window, in logical pixels. */
  static final double MARGIN = 128;

  /** A plate is drawn anew when it would be scaled more than this. */
  private static final double MOST_SCALED = 0.9;

  private final Plate fills;
  private final Plate base;
  private final Plate data;
  private final Plate live;
  private final Group plates;
  private final Affine placed = new Affine();
  private final PauseTransition rest = new PauseTransition(Duration.millis(110));
  private Viewport drawn;
  private Viewport now;

  MapSheets(Viewport start, Painting fills, Painting base, Painting data, Painting live) {
    this.fills = new Plate(fills);
    this.base = new Plate(base);
    this.data = new Plate(data);
    this.live = new Plate(live);
    drawn = start;
    now = start;
    plates = new Group(this.fills, this.base, this.data, this.live);
    plates.setManaged(false);
    plates.getTransforms().add(placed);
    getChildren().add(plates);
    List.of(this.fills, this.base, this.data, this.live).forEach(plate -> plate.setManaged(false));
    setManaged(false);
    setMouseTransparent(true);
    rest.setOnFinished(e -> settle());
  }

  /** Fits the canvases to a window. */
  void fit(double width, double height) {
    resizeRelocate(0, 0, width, height);
    for (var plate : List.of(fills, base, data, live)) {
      plate.resizeRelocate(0, 0, Math.ceil(width) + 2 * MARGIN, Math.ceil(height) + 2 * MARGIN);
    }
  }

  /**
   * Shows another viewport.
   *
   * @param moving whether more of them will follow, so that drawing can wait
   */
  void look(Viewport viewport, boolean moving) {
    now = viewport;
    if (moving && isCovered()) {
      rest.playFromStart();
      place();
    } else if (moving) {
      rest.playFromStart();
      redraw();
    } else {
      settle();
    }
  }

  /** Draws what is shown now, crisply. */
  void settle() {
    rest.stop();
    redraw();
  }

  private void redraw() {
    if (!drawn.equals(now)) {
      drawn = now;
      fills.markDirty(CanvasPane.ALL);
      base.markDirty(CanvasPane.ALL);
      data.markDirty(CanvasPane.ALL);
      live.markDirty(CanvasPane.ALL);
    }
    place();
  }

  /** Everything changed. */
  void invalidate() {
    base.markDirty(CanvasPane.ALL);
    invalidateData();
  }

  /** The data changed, the base map did not. */
  void invalidateData() {
    fills.markDirty(CanvasPane.ALL);
    data.markDirty(CanvasPane.ALL);
    live.markDirty(CanvasPane.ALL);
  }

  /** What follows the pointer changed. */
  void invalidateLive() {
    live.markDirty(CanvasPane.ALL);
  }

  /** Whether the plates show exactly what is to be shown. */
  boolean isSettled() {
    return drawn.equals(now);
  }

  /** How often the base map was drawn. */
  long baseFrames() {
    return base.frames();
  }

  private double scaled() {
    return Math.pow(2, now.zoom() - drawn.zoom());
  }

  private boolean isCovered() {
    var k = scaled();
    var middle = now.toScreen(drawn.centre());
    var halfWidth = k * (drawn.width() / 2 + MARGIN);
    var halfHeight = k * (drawn.height() / 2 + MARGIN);
    return Math.abs(now.zoom() - drawn.zoom()) < MOST_SCALED
        && drawn.width() == now.width()
        && drawn.height() == now.height()
        && middle.x() - halfWidth <= 0
        && middle.x() + halfWidth >= now.width()
        && middle.y() - halfHeight <= 0
        && middle.y() + halfHeight >= now.height();
  }

  private void place() {
    var k = scaled();
    var middle = now.toScreen(drawn.centre());
    var width = Math.ceil(getWidth()) + 2 * MARGIN;
    var height = Math.ceil(getHeight()) + 2 * MARGIN;
    placed.setMxx(k);
    placed.setMyy(k);
    placed.setTx(snapped(middle.x() - k * width / 2, k));
    placed.setTy(snapped(middle.y() - k * height / 2, k));
  }

  /** Unscaled plates lie on whole pixels, or their lines would blur. */
  private static double snapped(double offset, double k) {
    return k == 1 ? Math.round(offset) : offset;
  }

  private final class Plate extends CanvasPane {
    private final Painting painting;

    Plate(Painting painting) {
      this.painting = painting;
    }

    @Override
    protected void paint(GraphicsContext g, double width, double height, int bits) {
      painting.paint(g, drawn.resized(width, height));
    }
  }
}
