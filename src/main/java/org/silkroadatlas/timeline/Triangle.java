package org.silkroadatlas.timeline;

import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;

/** The triangle of elements that can be opened. */
final class Triangle {
  private Triangle() {}

  /**
   * Draws a triangle.
   *
   * @param isClosed whether it points to the right instead of down
   * @param x centre in logical pixels
   * @param y centre in logical pixels
   * @param size its scale; 1 is normal
   */
  static void paint(
      GraphicsContext g, boolean isClosed, double x, double y, double size, Color colour) {
    var r = 3.6 * size;
    var s = r * 0.72;
    g.setFill(colour);
    if (isClosed) {
      g.fillPolygon(new double[] {x - s, x + r, x - s}, new double[] {y - r, y, y + r}, 3);
    } else {
      g.fillPolygon(new double[] {x - r, x + r, x}, new double[] {y - s, y - s, y + r}, 3);
    }
  }
}
