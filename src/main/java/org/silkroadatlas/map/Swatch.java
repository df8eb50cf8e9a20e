package org.silkroadatlas.map;

import java.util.function.BiConsumer;
import javafx.scene.Node;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.paint.Paint;
import org.silkroadatlas.draw.Palette;
import org.silkroadatlas.draw.StillPane;
import org.silkroadatlas.draw.Symbols;
import org.silkroadatlas.map.layer.RouteLayer;
import org.silkroadatlas.model.EventKind;
import org.silkroadatlas.model.RouteStatus;
import org.silkroadatlas.model.Status;

/** The small pictures of the legend, drawn by the same code as the map. */
final class Swatch {
  static final double WIDTH = 20;
  static final double HEIGHT = 13;

  private Swatch() {}

  private static Node canvas(BiConsumer<GraphicsContext, Double> drawing) {
    return new StillPane(WIDTH, HEIGHT, g -> drawing.accept(g, HEIGHT / 2));
  }

  /** A patch of land filled with a paint. */
  static Node fill(Paint paint, Color rim, Palette palette) {
    return canvas(
        (g, middle) -> {
          g.setFill(palette.land());
          g.fillRect(1, 1, WIDTH - 2, HEIGHT - 2);
          g.setFill(paint);
          g.fillRect(1, 1, WIDTH - 2, HEIGHT - 2);
          g.setStroke(rim);
          g.setLineWidth(rim.equals(palette.line()) ? 0.8 : 2.4);
          g.strokeRect(1.5, 1.5, WIDTH - 3, HEIGHT - 3);
        });
  }

  /** A symbol of an event. */
  static Node symbol(EventKind kind, Status status, double radius, Palette palette) {
    return canvas(
        (g, middle) ->
            Symbols.draw(
                g, kind, status, WIDTH / 2, middle, radius, palette.text(), palette.halo()));
  }

  /** A route of some status. */
  static Node route(RouteStatus status, Palette palette) {
    return canvas(
        (g, middle) -> {
          g.setStroke(palette.text());
          g.setLineWidth(1.8);
          g.setLineDashes(RouteLayer.dashes(status, 1.8));
          g.strokeLine(1, middle, WIDTH - 1, middle);
        });
  }

  /** A border. */
  static Node border(double width, Palette palette, double... dashes) {
    return line(palette.border(), width, dashes);
  }

  /** A line of some colour. */
  static Node line(Color colour, double width, double... dashes) {
    return canvas(
        (g, middle) -> {
          g.setStroke(colour);
          g.setLineWidth(width);
          g.setLineDashes(dashes);
          g.strokeLine(1, middle, WIDTH - 1, middle);
        });
  }

  /** A small plate of a country that joined or left. */
  static Node change(boolean joined, Palette palette) {
    return canvas(
        (g, middle) -> {
          g.setFill(joined ? palette.text() : palette.halo());
          g.fillRoundRect(2, 2, WIDTH - 4, HEIGHT - 4, 5, 5);
          g.setStroke(palette.text());
          g.strokeRoundRect(2, 2, WIDTH - 4, HEIGHT - 4, 5, 5);
          g.setStroke(joined ? palette.halo() : palette.text());
          g.setLineWidth(1.4);
          g.strokeLine(WIDTH / 2 - 3, middle, WIDTH / 2 + 3, middle);
          if (joined) {
            g.strokeLine(WIDTH / 2, middle - 3, WIDTH / 2, middle + 3);
          }
        });
  }
}
