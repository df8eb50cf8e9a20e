package org.silkroadatlas.panel.chart;

import java.util.List;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.text.Font;
import javafx.scene.text.TextAlignment;
import org.silkroadatlas.draw.CanvasPane;
import org.silkroadatlas.draw.CanvasText;
import org.silkroadatlas.draw.Palette;
import org.silkroadatlas.draw.TextMeasure;
import org.silkroadatlas.draw.TextProbe;
import org.silkroadatlas.model.Figure;
import org.silkroadatlas.panel.text.Phrases;
import org.silkroadatlas.query.Cursor;

/**
 * The figures of a series as columns at their dates, from zero up or down, so that lengths and gaps
 * are comparable. Numbers and years without room are left out, except the current one.
 */
public final class SeriesChart extends CanvasPane {
  private static final double AXIS_HEIGHT = 18;
  private static final double TOP = 18;
  private static final double WIDEST = 46;

  /** The maximum width of a year, however wide the panel is. */
  private static final double WIDEST_STEP = 92;

  private static final double GAP = 6;

  private final List<Figure> series;
  private final Figure current;
  private final Phrases phrases;
  private final Palette palette;
  private final SeriesScale scale;
  private final TextProbe probe = new TextProbe();

  /** A chart of a series, oldest first, with one figure highlighted. */
  public SeriesChart(List<Figure> series, Figure current, Phrases phrases, Palette palette) {
    this.series = List.copyOf(series);
    this.current = current;
    this.phrases = phrases;
    this.palette = palette;
    scale = new SeriesScale(series);
    getStyleClass().add("series-chart");
    getChildren().add(probe);
    probe.whenChanged(() -> markDirty(ALL));
  }

  @Override
  protected void paint(GraphicsContext g, double width, double height, int bits) {
    var text = probe.factor();
    var wide = Math.min(width, WIDEST_STEP / scale.step());
    var font = Font.font("Silk Road Sans", 11 * text);
    g.setFont(font);
    g.setTextAlign(TextAlignment.CENTER);
    var columns = scale.columns();
    // Numbers are above positive columns and below negative ones.
    var top = TOP * text;
    var room = height - (AXIS_HEIGHT + TOP) * text - (hasFalling() ? TOP * text : 0);
    var bar = Math.clamp(wide * scale.step() * 0.6, 1, WIDEST);
    var numbers = new FreeRoom(width, font);
    var years = new FreeRoom(width, font);
    numbers.take(phrases.value(current), columns.get(series.indexOf(current)).middle() * wide);
    years.take(year(current), columns.get(series.indexOf(current)).middle() * wide);
    for (var i = 0; i < series.size(); i++) {
      var figure = series.get(i);
      var column = columns.get(i);
      var isCurrent = figure.equals(current);
      var x = column.middle() * wide;
      var upper = top + column.top() * room;
      var length = Math.max(1, (column.bottom() - column.top()) * room);
      g.setFill(isCurrent ? palette.accent() : palette.line());
      g.fillRect(x - bar / 2, upper, bar, length);
      g.setFill(isCurrent ? palette.text() : palette.quietText());
      var y = figure.value() < 0 ? upper + length + 12 * text : upper - 5;
      numbers.write(g, phrases.value(figure), x, y, isCurrent);
      years.write(g, year(figure), x, height - 4, isCurrent);
    }
    var zero = Math.rint(top + scale.zero() * room) + 0.5;
    g.setStroke(palette.line());
    g.setLineWidth(1);
    g.strokeLine(0, zero, wide, zero);
  }

  private boolean hasFalling() {
    return series.stream().anyMatch(figure -> figure.value() < 0);
  }

  private static String year(Figure figure) {
    return Integer.toString(Cursor.at(figure.date()).year());
  }

  /** A line of texts that neither touch each other nor extend beyond the chart. */
  private static final class FreeRoom {
    private final double width;
    private final Font font;
    private double keptFrom;
    private double keptTo;
    private double end = Double.NEGATIVE_INFINITY;

    FreeRoom(double width, Font font) {
      this.width = width;
      this.font = font;
    }

    /** Reserves room for a required text. */
    void take(String text, double x) {
      var half = half(text);
      var middle = inside(x, half);
      keptFrom = middle - half;
      keptTo = middle + half;
    }

    private double half(String text) {
      return Math.min(width, TextMeasure.width(text, font)) / 2;
    }

    private double inside(double x, double half) {
      return Math.clamp(x, half, Math.max(half, width - half));
    }

    void write(GraphicsContext g, String text, double x, double y, boolean isKept) {
      var half = half(text);
      var middle = inside(x, half);
      var touches = middle - half < keptTo + GAP && middle + half > keptFrom - GAP;
      if (isKept || (!touches && middle - half > end + GAP)) {
        CanvasText.fill(g, text, middle, y, width);
        end = middle + half;
      }
    }
  }
}
