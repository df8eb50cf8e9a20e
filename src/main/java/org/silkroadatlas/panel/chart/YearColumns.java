package org.silkroadatlas.panel.chart;

import java.util.SortedMap;
import java.util.function.IntConsumer;
import javafx.scene.Cursor;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.input.MouseEvent;
import javafx.scene.text.Font;
import javafx.scene.text.TextAlignment;
import org.silkroadatlas.draw.CanvasPane;
import org.silkroadatlas.draw.CanvasText;
import org.silkroadatlas.draw.Palette;
import org.silkroadatlas.draw.TextMeasure;
import org.silkroadatlas.draw.TextProbe;

/** A column with a number for each year; a click goes to the year. */
public final class YearColumns extends CanvasPane {
  private static final double AXIS_HEIGHT = 16;
  private static final double TOP = 14;

  private final SortedMap<Integer, Integer> counts;
  private final int cursor;
  private final Palette palette;
  private final TextProbe probe = new TextProbe();

  /**
   * A column for each year.
   *
   * @param onYear called with a clicked year
   */
  public YearColumns(
      SortedMap<Integer, Integer> counts, int cursor, Palette palette, IntConsumer onYear) {
    this.counts = counts;
    this.cursor = cursor;
    this.palette = palette;
    getStyleClass().add("year-columns");
    getChildren().add(probe);
    probe.whenChanged(() -> markDirty(ALL));
    setCursor(Cursor.HAND);
    addEventHandler(
        MouseEvent.MOUSE_CLICKED,
        event -> {
          onYear.accept(at(event.getX(), getWidth(), counts));
          event.consume();
        });
  }

  /** The year of the column at a point. */
  static int at(double x, double width, SortedMap<Integer, ?> columns) {
    var number = (int) (x / width * columns.size());
    return columns.firstKey() + Math.clamp(number, 0, columns.size() - 1);
  }

  /** A font that fits into a column, of the desired size if there is room. */
  static Font fitting(double wished, double room, String widest) {
    var font = Font.font("Silk Road Sans", wished);
    var width = TextMeasure.width(widest, font) + 2;
    return width <= room ? font : Font.font("Silk Road Sans", Math.max(7, wished * room / width));
  }

  @Override
  protected void paint(GraphicsContext g, double width, double height, int bits) {
    var step = width / counts.size();
    var text = probe.factor();
    var floor = height - AXIS_HEIGHT * text;
    var full = floor - TOP * text;
    var most = counts.values().stream().mapToInt(n -> n).max().orElse(1);
    g.setFont(fitting(10.5 * text, step, "’00"));
    g.setTextAlign(TextAlignment.CENTER);
    var x = 0.0;
    for (var entry : counts.entrySet()) {
      var isMarked = entry.getKey() == cursor;
      var tall = full * entry.getValue() / Math.max(1, most);
      g.setFill(isMarked ? palette.accent() : palette.line());
      g.fillRect(x + 1.5, floor - tall, step - 3, tall);
      g.setFill(isMarked ? palette.accent() : palette.quietText());
      if (entry.getValue() > 0) {
        CanvasText.fill(g, Integer.toString(entry.getValue()), x + step / 2, floor - tall - 3);
      }
      CanvasText.fill(
          g, "’" + Integer.toString(entry.getKey()).substring(2), x + step / 2, height - 3);
      x += step;
    }
    g.setStroke(palette.line());
    g.setLineWidth(1);
    g.strokeLine(0, floor + 0.5, width, floor + 0.5);
  }
}
