package org.silkroadatlas.panel.chart;

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
import org.silkroadatlas.query.VectorProfile;

/** Stacked columns, one per year, of a country's events by vector. A click goes to the year. */
public final class ProfileChart extends CanvasPane {
  private static final double AXIS_HEIGHT = 16;
  private static final double TOP = 14;

  private final VectorProfile profile;
  private final int most;
  private final int cursor;
  private final boolean isLarge;
  private final Palette palette;
  private final TextProbe probe = new TextProbe();

  /**
   * A chart.
   *
   * @param most the number at full height, so that several charts are comparable
   * @param cursor the highlighted year
   * @param isLarge whether to label the years and the largest number
   * @param onYear called with a clicked year
   */
  public ProfileChart(
      VectorProfile profile,
      int most,
      int cursor,
      boolean isLarge,
      Palette palette,
      IntConsumer onYear) {
    this.profile = profile;
    this.most = Math.max(1, most);
    this.cursor = cursor;
    this.isLarge = isLarge;
    this.palette = palette;
    getStyleClass().add(isLarge ? "profile-chart" : "profile-small");
    getChildren().add(probe);
    probe.whenChanged(() -> markDirty(ALL));
    setCursor(Cursor.HAND);
    addEventHandler(
        MouseEvent.MOUSE_CLICKED,
        event -> {
          var at = (int) (event.getX() / getWidth() * profile.years().size());
          onYear.accept(profile.years().firstKey() + Math.clamp(at, 0, profile.years().size() - 1));
          event.consume();
        });
  }

  @Override
  protected void paint(GraphicsContext g, double width, double height, int bits) {
    var step = width / profile.years().size();
    var text = probe.factor();
    var gap = isLarge ? 3 : 1;
    var floor = height - (isLarge ? AXIS_HEIGHT * text : 1);
    var ceiling = isLarge ? TOP * text : 1;
    var x = 0.0;
    g.setFont(fitting(10.5 * text, step));
    g.setTextAlign(TextAlignment.CENTER);
    for (var year : profile.years().keySet()) {
      column(g, year, x + gap / 2.0, step - gap, floor, floor - ceiling);
      if (isLarge) {
        label(g, year, x + step / 2, height, floor);
      }
      x += step;
    }
    g.setStroke(palette.line());
    g.setLineWidth(1);
    g.strokeLine(0, floor + 0.5, width, floor + 0.5);
  }

  /** Limits large text so that the labels of neighbouring years do not overlap. */
  private static Font fitting(double size, double step) {
    var wished = Font.font("Silk Road Sans", size);
    var width = TextMeasure.width("’00", wished) + 2;
    return width <= step
        ? wished
        : Font.font("Silk Road Sans", Math.max(10.5, size * step / width));
  }

  private void column(
      GraphicsContext g, int year, double x, double width, double floor, double full) {
    var y = floor;
    var counts = profile.years().get(year);
    for (var vector : profile.totals().keySet()) {
      var count = counts == null ? 0 : counts.getOrDefault(vector, 0);
      if (count > 0) {
        var height = full * count / most;
        g.setFill(palette.of(vector));
        g.fillRect(x, y - height, width, height);
        y -= height;
        if (isLarge) {
          g.setFill(palette.background());
          g.fillRect(x, y, width, 0.8);
        }
      }
    }
    if (isLarge && profile.total(year) > 0) {
      g.setFill(palette.quietText());
      CanvasText.fill(g, Integer.toString(profile.total(year)), x + width / 2, y - 3);
    }
  }

  private void label(GraphicsContext g, int year, double x, double height, double floor) {
    var isMarked = year == cursor;
    g.setFill(isMarked ? palette.accent() : palette.quietText());
    CanvasText.fill(g, "’" + Integer.toString(year).substring(2), x, height - 3);
    if (isMarked) {
      g.fillRect(x - 9, floor, 18, 2);
    }
  }
}
