package org.silkroadatlas.panel.chart;

import java.util.List;
import javafx.scene.canvas.Canvas;
import javafx.scene.paint.Color;
import org.silkroadatlas.draw.Palette;
import org.silkroadatlas.model.Figure;

/** A series in the space of a word: a column per figure, the one of the entry strong. */
public final class Sparkline extends Canvas {
  private static final double HEIGHT = 22;
  private static final double BAR = 9;
  private static final double GAP = 3;

  /** A small line of a series, oldest first, with one figure marked. */
  public Sparkline(List<Figure> series, Figure current, Palette palette) {
    super(series.size() * (BAR + GAP), HEIGHT);
    var g = getGraphicsContext2D();
    var most = series.stream().mapToDouble(Figure::value).max().orElse(1);
    var x = 0.0;
    for (var figure : series) {
      var length = Math.max(1, HEIGHT * figure.value() / most);
      Color ink = figure.equals(current) ? palette.accent() : palette.line();
      g.setFill(ink);
      g.fillRect(x, HEIGHT - length, BAR, length);
      x += BAR + GAP;
    }
  }
}
