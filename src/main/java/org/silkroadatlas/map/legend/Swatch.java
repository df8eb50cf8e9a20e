package org.silkroadatlas.map.legend;

import java.util.Arrays;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import org.silkroadatlas.draw.Palette;
import org.silkroadatlas.draw.StillPane;
import org.silkroadatlas.draw.Symbols;
import org.silkroadatlas.map.layer.CountryNotes;
import org.silkroadatlas.map.layer.FillLayer;
import org.silkroadatlas.map.layer.FillPaints;
import org.silkroadatlas.map.layer.FillPlan.Token;
import org.silkroadatlas.map.layer.FillStyle;
import org.silkroadatlas.map.layer.RouteLayer;
import org.silkroadatlas.model.EventKind;
import org.silkroadatlas.model.RouteStatus;
import org.silkroadatlas.model.Status;

/**
 * A small sample in the legend, drawn by the same code as the map. Equal swatches look the same, so
 * that a legend with unchanged rows can be kept.
 */
sealed interface Swatch {
  double WIDTH = 20;
  double HEIGHT = 13;
  double MIDDLE = HEIGHT / 2;

  /** Draws it in logical pixels. */
  void draw(GraphicsContext g);

  /** A node that shows it. */
  default Node node() {
    return new StillPane(WIDTH, HEIGHT, this::draw);
  }

  /** A patch of land, filled like a country. */
  record Patch(FillStyle look, Palette palette) implements Swatch {
    @Override
    public void draw(GraphicsContext g) {
      var rimmed = FillLayer.isRimmed(look);
      g.setFill(palette.land());
      g.fillRect(1, 1, WIDTH - 2, HEIGHT - 2);
      g.setFill(FillPaints.of(look, palette));
      g.fillRect(1, 1, WIDTH - 2, HEIGHT - 2);
      g.setStroke(rimmed ? FillPaints.rim(look, palette) : palette.line());
      g.setLineWidth(rimmed ? 2.4 : 0.8);
      g.strokeRect(1.5, 1.5, WIDTH - 3, HEIGHT - 3);
    }
  }

  /** A token beside a name. */
  record Tokened(Token token, Palette palette) implements Swatch {
    @Override
    public void draw(GraphicsContext g) {
      CountryNotes.draw(g, token, (WIDTH - 9) / 2, (HEIGHT - 9) / 2, 9, palette);
    }
  }

  /** The colour of symbols and routes. */
  record Dot(Color colour) implements Swatch {
    @Override
    public void draw(GraphicsContext g) {
      g.setFill(colour);
      g.fillOval(WIDTH / 2 - 4.5, MIDDLE - 4.5, 9, 9);
    }
  }

  /** A symbol of an event. */
  record Symbol(EventKind kind, Status status, double radius, Palette palette) implements Swatch {
    @Override
    public void draw(GraphicsContext g) {
      Symbols.draw(g, kind, status, WIDTH / 2, MIDDLE, radius, palette.text(), palette.halo());
    }
  }

  /** The mark of own records. */
  record Own(Palette palette) implements Swatch {
    @Override
    public void draw(GraphicsContext g) {
      var x = WIDTH / 2;
      Symbols.draw(
          g, EventKind.SUMMIT, Status.HELD, x, MIDDLE, 6.5, palette.text(), palette.halo());
      Symbols.markOwn(g, Status.HELD, x, MIDDLE, 6.5, palette.text(), palette.halo());
    }
  }

  /** A coloured line. */
  record Line(Color colour, double width, List<Double> dashes) implements Swatch {
    Line(Color colour, double width, double... dashes) {
      this(colour, width, Arrays.stream(dashes).boxed().toList());
    }

    @Override
    public void draw(GraphicsContext g) {
      g.setStroke(colour);
      g.setLineWidth(width);
      g.setLineDashes(dashes.stream().mapToDouble(Double::doubleValue).toArray());
      g.strokeLine(1, MIDDLE, WIDTH - 1, MIDDLE);
    }
  }

  /** The plate of a country that joined or left. */
  record Plate(boolean joined, Palette palette) implements Swatch {
    @Override
    public void draw(GraphicsContext g) {
      g.setFill(joined ? palette.text() : palette.halo());
      g.fillRoundRect(2, 2, WIDTH - 4, HEIGHT - 4, 5, 5);
      g.setStroke(palette.text());
      g.strokeRoundRect(2, 2, WIDTH - 4, HEIGHT - 4, 5, 5);
      g.setStroke(joined ? palette.halo() : palette.text());
      g.setLineWidth(1.4);
      g.strokeLine(WIDTH / 2 - 3, MIDDLE, WIDTH / 2 + 3, MIDDLE);
      if (joined) {
        g.strokeLine(WIDTH / 2, MIDDLE - 3, WIDTH / 2, MIDDLE + 3);
      }
    }
  }

  /** The arrows for a number that rose or fell. */
  record Arrows(Palette palette) implements Swatch {
    @Override
    public void draw(GraphicsContext g) {
      g.setStroke(palette.text());
      g.setLineWidth(1.3);
      arrow(g, WIDTH / 2 - 4, 1);
      arrow(g, WIDTH / 2 + 4, -1);
    }

    private static void arrow(GraphicsContext g, double x, int way) {
      var tip = MIDDLE - way * 4.5;
      g.strokeLine(x, MIDDLE + way * 4.5, x, tip);
      g.strokeLine(x - 2.6, tip + way * 3, x, tip);
      g.strokeLine(x + 2.6, tip + way * 3, x, tip);
    }
  }

  /** A route with a given status. */
  static Swatch route(RouteStatus status, Palette palette) {
    return new Line(palette.text(), 1.8, RouteLayer.dashes(status, 1.8));
  }

  /** A border. */
  static Swatch border(double width, Palette palette, double... dashes) {
    return new Line(palette.border(), width, dashes);
  }
}
