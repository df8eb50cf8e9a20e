package org.silkroadatlas.views.trends;

import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;

/** The marker shape that, besides its colour, distinguishes a line from others. */
final class TrendMark {
  private TrendMark() {}

  /** Draws the marker of a line around a point, with the current fill. */
  static void draw(GraphicsContext g, int number, double x, double y, double r) {
    switch (number % 6) {
      case 0 -> g.fillOval(x - r, y - r, 2 * r, 2 * r);
      case 1 -> g.fillRect(x - r * 0.9, y - r * 0.9, r * 1.8, r * 1.8);
      case 2 -> polygon(g, x, y, r * 1.2, 3, -Math.PI / 2);
      case 3 -> polygon(g, x, y, r * 1.2, 4, 0);
      case 4 -> polygon(g, x, y, r * 1.2, 3, Math.PI / 2);
      default -> {
        g.fillRect(x - r, y - r * 0.4, 2 * r, r * 0.8);
        g.fillRect(x - r * 0.4, y - r, r * 0.8, 2 * r);
      }
    }
  }

  private static void polygon(
      GraphicsContext g, double x, double y, double r, int corners, double start) {
    var xs = new double[corners];
    var ys = new double[corners];
    for (var i = 0; i < corners; i++) {
      var angle = start + 2 * Math.PI * i / corners;
      xs[i] = x + r * Math.cos(angle);
      ys[i] = y + r * Math.sin(angle);
    }
    g.fillPolygon(xs, ys, corners);
  }

  /** The marker for the legend; a square for bars. */
  static Canvas sample(int number, Color colour, boolean isBar) {
    var sample = new Canvas(12, 12);
    var g = sample.getGraphicsContext2D();
    g.setFill(colour);
    draw(g, isBar ? 1 : number, 6, 6, 5);
    return sample;
  }
}
