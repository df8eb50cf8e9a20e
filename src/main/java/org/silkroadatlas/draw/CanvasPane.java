package org.silkroadatlas.draw;

import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.layout.Region;
import javafx.scene.transform.Scale;

/**
 * A region filled by one canvas, which is redrawn at most once per pulse, however often it is
 * marked dirty. Bits tell {@link #paint} what changed.
 */
public abstract class CanvasPane extends Region {
  /** Everything has changed. */
  public static final int ALL = -1;

  /** In logical pixels: some graphics cards have no larger textures. */
  private static final double LARGEST_SIDE = 4096;

  private final Canvas canvas = new Canvas();
  private int dirty = ALL;
  private double fineness = 1;
  private long frames;

  /** An empty pane, first drawn in the first layout. */
  protected CanvasPane() {
    canvas.setManaged(false);
    getChildren().add(canvas);
  }

  /**
   * Requests a redraw in the next pulse.
   *
   * @param bits what changed, as defined by the subclass
   */
  public final void markDirty(int bits) {
    dirty |= bits;
    requestLayout();
  }

  /**
   * Draws. Called once per pulse in which something is dirty, with the canvas cleared.
   *
   * @param g the canvas in logical pixels
   * @param width its width in logical pixels
   * @param height its height in logical pixels
   * @param bits what has changed since the last draw
   */
  protected abstract void paint(GraphicsContext g, double width, double height, int bits);

  /**
   * Draws at a higher resolution than the screen needs, for pictures larger than the screen.
   *
   * @param pixels of the canvas per logical pixel
   */
  public final void setFineness(double pixels) {
    if (pixels != fineness) {
      fineness = pixels;
      canvas.getTransforms().setAll(new Scale(1 / pixels, 1 / pixels));
      markDirty(ALL);
    }
  }

  /** How often it has been drawn; for tests and benchmarks. */
  public final long frames() {
    return frames;
  }

  @Override
  protected void layoutChildren() {
    var width = Math.min(Math.ceil(getWidth()), LARGEST_SIDE);
    var height = Math.min(Math.ceil(getHeight()), LARGEST_SIDE);
    if (canvas.getWidth() != width * fineness || canvas.getHeight() != height * fineness) {
      canvas.setWidth(width * fineness);
      canvas.setHeight(height * fineness);
      dirty = ALL;
    }
    if (dirty == 0 || width <= 0 || height <= 0) {
      return;
    }
    var bits = dirty;
    dirty = 0;
    frames++;
    var g = canvas.getGraphicsContext2D();
    g.setTransform(fineness, 0, 0, fineness, 0, 0);
    g.clearRect(0, 0, width, height);
    paint(g, width, height, bits);
  }
}
