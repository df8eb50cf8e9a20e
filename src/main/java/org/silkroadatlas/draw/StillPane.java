package org.silkroadatlas.draw;

import java.util.function.Consumer;
import javafx.scene.canvas.GraphicsContext;

/** A small drawing of fixed size, such as a symbol in a legend; as fine as the picture around. */
public final class StillPane extends CanvasPane {
  private final Consumer<GraphicsContext> drawing;

  /**
   * A drawing.
   *
   * @param width in logical pixels
   * @param height in logical pixels
   * @param drawing draws it in logical pixels, whenever it is needed
   */
  public StillPane(double width, double height, Consumer<GraphicsContext> drawing) {
    this.drawing = drawing;
    setMinSize(width, height);
    setPrefSize(width, height);
    setMaxSize(width, height);
  }

  @Override
  protected void paint(GraphicsContext g, double width, double height, int bits) {
    g.save();
    drawing.accept(g);
    g.restore();
  }
}
