package org.silkroadatlas.panel.chart;

import java.util.SortedMap;
import java.util.function.IntConsumer;
import javafx.scene.Cursor;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.input.MouseEvent;
import javafx.scene.text.TextAlignment;
import org.silkroadatlas.draw.CanvasPane;
import org.silkroadatlas.draw.CanvasText;
import org.silkroadatlas.draw.Palette;
import org.silkroadatlas.draw.TextProbe;

/** A line of numbers, one per year, on a background that is stronger for larger ones. */
public final class YearNumbers extends CanvasPane {
  private final SortedMap<Integer, String> texts;
  private final SortedMap<Integer, Double> shares;
  private final int cursor;
  private final Palette palette;
  private final TextProbe probe = new TextProbe();

  /**
   * A line.
   *
   * @param texts the text by year
   * @param shares the strength of the background, 0 to 1, by year
   * @param cursor the highlighted year
   * @param onYear called with a clicked year
   */
  public YearNumbers(
      SortedMap<Integer, String> texts,
      SortedMap<Integer, Double> shares,
      int cursor,
      Palette palette,
      IntConsumer onYear) {
    this.texts = texts;
    this.shares = shares;
    this.cursor = cursor;
    this.palette = palette;
    getStyleClass().add("year-numbers");
    getChildren().add(probe);
    probe.whenChanged(() -> markDirty(ALL));
    setCursor(Cursor.HAND);
    addEventHandler(
        MouseEvent.MOUSE_CLICKED,
        event -> {
          onYear.accept(YearColumns.at(event.getX(), getWidth(), texts));
          event.consume();
        });
  }

  @Override
  protected void paint(GraphicsContext g, double width, double height, int bits) {
    var step = width / texts.size();
    g.setFont(YearColumns.fitting(11 * probe.factor(), step, "’00"));
    g.setTextAlign(TextAlignment.CENTER);
    var x = 0.0;
    for (var entry : texts.entrySet()) {
      var share = shares.getOrDefault(entry.getKey(), 0.0);
      if (share > 0) {
        g.setFill(palette.background().interpolate(palette.accent(), 0.08 + 0.34 * share));
        g.fillRect(x + 0.5, 1, step - 1, height - 2);
      }
      var isMarked = entry.getKey() == cursor;
      g.setFill(share > 0 ? palette.text() : palette.quietText());
      CanvasText.fill(g, entry.getValue(), x + step / 2, height / 2 + 4 * probe.factor());
      if (isMarked) {
        g.setStroke(palette.accent());
        g.setLineWidth(1.5);
        g.strokeLine(x + 0.75, 0, x + 0.75, height);
        g.strokeLine(x + step - 0.75, 0, x + step - 0.75, height);
      }
      x += step;
    }
  }
}
