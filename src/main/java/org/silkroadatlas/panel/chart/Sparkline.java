package org.silkroadatlas.panel.chart;

import java.util.List;
import javafx.scene.canvas.Canvas;
import javafx.scene.paint.Color;
import org.silkroadatlas.draw.Palette;
import org.silkroadatlas.model.Figure;

/** A series in the space of a word: a column per figure, with the one of the entry emphasised. */
public final class Sparkline extends Canvas {
  private static final double HEIGHT = 22;
  private static final double BAR = 9;
  private static final double GAP = 3;

  /** A sparkline of a series, oldest first, with one figure highlighted. */
  public Sparkline(List<Figure> series, Figure current, Palette palette) {
    super(series.size() * (BAR + GAP), HEIGHT);
    var g = getGraphicsContext2D();
    var columns = new SeriesScale(series).columns();
    var x = 0.0;
    for (var i = 0; i < series.size(); i++) {
      var column = columns.get(i);
      Color ink = series.get(i).equals(current) ? palette.accent() : palette.line();
      g.setFill(ink);
      var upper = Math.min(HEIGHT - 1, HEIGHT * column.top());
      g.fillRect(x, upper, BAR, Math.max(1, HEIGHT * (column.bottom() - column.top())));
      x += BAR + GAP;
    }
  }
}
