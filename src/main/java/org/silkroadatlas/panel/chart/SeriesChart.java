package org.silkroadatlas.panel.chart;

import java.util.List;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.text.Font;
import javafx.scene.text.TextAlignment;
import org.silkroadatlas.draw.CanvasPane;
import org.silkroadatlas.draw.Palette;
import org.silkroadatlas.draw.TextProbe;
import org.silkroadatlas.model.Figure;
import org.silkroadatlas.panel.text.Phrases;
import org.silkroadatlas.query.Cursor;

/**
 * Figures of one series as columns over the years, from zero up, so that lengths can be compared.
 */
public final class SeriesChart extends CanvasPane {
  private static final double AXIS_HEIGHT = 18;
  private static final double TOP = 18;
  private static final double WIDEST = 46;

  private final List<Figure> series;
  private final Figure current;
  private final Phrases phrases;
  private final Palette palette;
  private final TextProbe probe = new TextProbe();

  /** A chart of a series, oldest first, with one figure marked. */
  public SeriesChart(List<Figure> series, Figure current, Phrases phrases, Palette palette) {
    this.series = List.copyOf(series);
    this.current = current;
    this.phrases = phrases;
    this.palette = palette;
    getStyleClass().add("series-chart");
    getChildren().add(probe);
    probe.whenChanged(() -> markDirty(ALL));
  }

  @Override
  protected void paint(GraphicsContext g, double width, double height, int bits) {
    var most = series.stream().mapToDouble(Figure::value).max().orElse(1);
    var text = probe.factor();
    var floor = height - AXIS_HEIGHT * text;
    var step = Math.min(width / series.size(), 2 * WIDEST);
    var bar = Math.min(WIDEST, step * 0.6);
    g.setFont(Font.font("Silk Road Sans", 11 * text));
    g.setTextAlign(TextAlignment.CENTER);
    var x = step / 2;
    for (var figure : series) {
      var length = Math.max(1, (floor - TOP * text) * figure.value() / most);
      var isCurrent = figure.equals(current);
      g.setFill(isCurrent ? palette.accent() : palette.line());
      g.fillRect(x - bar / 2, floor - length, bar, length);
      g.setFill(isCurrent ? palette.text() : palette.quietText());
      g.fillText(phrases.value(figure), x, floor - length - 5);
      g.fillText(Integer.toString(Cursor.at(figure.date()).year()), x, height - 4);
      x += step;
    }
    g.setStroke(palette.line());
    g.setLineWidth(1);
    g.strokeLine(0, floor + 0.5, Math.min(width, step * series.size()), floor + 0.5);
  }
}
