package org.silkroadatlas.draw;

import java.util.function.Consumer;
import javafx.scene.canvas.GraphicsContext;

/** A small drawing of fixed size, such as a legend symbol, as sharp as its surroundings. */
public final class StillPane extends CanvasPane {
  private Consumer<GraphicsContext> drawing = g -> {};

  /**
   * A drawing.
   *
   * @param width in logical pixels
   * @param height in logical pixels
   * @param drawing called to draw it, in logical pixels, whenever needed
   */
  public StillPane(double width, double height, Consumer<GraphicsContext> drawing) {
    this(width, height);
    this.drawing = drawing;
  }

  /** An empty drawing. */
  public StillPane(double width, double height) {
    setMinSize(width, height);
    setPrefSize(width, height);
    setMaxSize(width, height);
  }

  /** Shows another drawing. */
  public void show(Consumer<GraphicsContext> next) {
    drawing = next;
    markDirty(ALL);
  }

  @Override
  protected void paint(GraphicsContext g, double width, double height, int bits) {
    g.save();
    drawing.accept(g);
    g.restore();
  }
}
