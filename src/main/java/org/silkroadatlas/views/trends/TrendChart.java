package org.silkroadatlas.views.trends;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.IntConsumer;
import java.util.function.ToDoubleFunction;
import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.input.MouseButton;
import javafx.scene.paint.Color;
import javafx.scene.text.Font;
import javafx.scene.text.TextAlignment;
import org.jspecify.annotations.Nullable;
import org.silkroadatlas.draw.CanvasPane;
import org.silkroadatlas.draw.CanvasText;
import org.silkroadatlas.draw.Palette;
import org.silkroadatlas.draw.TextProbe;
import org.silkroadatlas.export.TrendTable;
import org.silkroadatlas.query.Trend;
import org.silkroadatlas.query.TrendForm;

/** Draws numbers over the years; the cursor's year is marked, and a click moves the cursor. */
final class TrendChart extends CanvasPane {
  private static final double LEFT = 46;
  private static final double RIGHT = 14;
  private static final double TOP = 14;
  private static final double BOTTOM = 24;
  private static final double LEAST_CELL = 150;

  /**
   * What is drawn.
   *
   * @param colours the colours of the lines, in their order
   * @param unit the unit of the numbers; may be empty
   */
  record Contents(
      Trend trend,
      TrendForm form,
      int cursor,
      List<Color> colours,
      TrendTable words,
      String unit,
      Palette palette) {}

  /** A part of the canvas with its own chart. */
  private record Box(double x, double y, double width, double height) {}

  private final TextProbe probe = new TextProbe();
  private final IntConsumer chosen;
  private @Nullable Contents contents;

  TrendChart(IntConsumer chosen) {
    this.chosen = chosen;
    getStyleClass().add("trend-chart");
    setMinSize(0, 0);
    getChildren().add(probe);
    probe.whenChanged(() -> markDirty(ALL));
    setOnMouseClicked(
        event -> {
          if (event.getButton() == MouseButton.PRIMARY) {
            choose(event.getX(), event.getY());
          }
        });
  }

  void show(Contents next) {
    contents = next;
    setAccessibleText(
        next.words().title()
            + ". "
            + next.trend().lines().stream()
                .map(next.words()::spoken)
                .reduce((a, b) -> a + ". " + b)
                .orElse(""));
    markDirty(ALL);
  }

  private void choose(double x, double y) {
    var shown = contents;
    if (shown == null) {
      return;
    }
    for (var box : boxes(shown, getWidth(), getHeight())) {
      if (x >= box.x && x < box.x + box.width && y >= box.y && y < box.y + box.height) {
        var years = shown.trend().years();
        var step = (box.width - left() - RIGHT) / years.length();
        var year = years.first() + (int) Math.floor((x - box.x - left()) / step);
        if (years.contains(year)) {
          chosen.accept(year);
        }
      }
    }
  }

  private double left() {
    return LEFT * probe.factor();
  }

  /** One box for all lines, or one for each. */
  private static List<Box> boxes(Contents shown, double width, double height) {
    var count = shown.trend().lines().size();
    if (shown.form() != TrendForm.MULTIPLES || count == 0) {
      return List.of(new Box(0, 0, width, height));
    }
    var columns = (int) Math.clamp(Math.floor(width / LEAST_CELL / 1.4), 1, Math.min(count, 3));
    var rows = (count + columns - 1) / columns;
    var boxes = new ArrayList<Box>();
    for (var i = 0; i < count; i++) {
      boxes.add(
          new Box(
              i % columns * width / columns,
              Math.floorDiv(i, columns) * height / rows,
              width / columns,
              height / rows));
    }
    return boxes;
  }

  @Override
  protected void paint(GraphicsContext g, double width, double height, int bits) {
    var shown = contents;
    if (shown == null) {
      return;
    }
    g.setFill(shown.palette().background());
    g.fillRect(0, 0, width, height);
    g.setFont(Font.font(probe.getFont().getFamily(), 11 * probe.factor()));
    g.setLineDashes();
    var boxes = boxes(shown, width, height);
    var most = most(shown);
    if (shown.form() == TrendForm.MULTIPLES) {
      for (var i = 0; i < boxes.size() && i < shown.trend().lines().size(); i++) {
        var line = shown.trend().lines().get(i);
        frame(g, shown, boxes.get(i), most, shown.words().name(line));
        line(g, shown, boxes.get(i), most, i, true);
      }
    } else {
      frame(g, shown, boxes.getFirst(), most, shown.unit());
      if (shown.form() == TrendForm.STACKED) {
        stacks(g, shown, boxes.getFirst(), most);
      } else {
        for (var i = 0; i < shown.trend().lines().size(); i++) {
          line(g, shown, boxes.getFirst(), most, i, false);
        }
        shown.trend().disputed().forEach(year -> disputed(g, shown, boxes.getFirst(), most, year));
      }
    }
  }

  /** The upper end of the scale: a round number that no value exceeds. */
  static double most(Contents shown) {
    var most = 0.0;
    if (shown.form() == TrendForm.STACKED) {
      var sums = new TreeMap<Integer, Double>();
      shown
          .trend()
          .lines()
          .forEach(line -> line.values().forEach((year, v) -> sums.merge(year, v, Double::sum)));
      most = sums.values().stream().mapToDouble(Double::doubleValue).max().orElse(0);
    } else {
      ToDoubleFunction<Trend.Line> highest =
          line -> line.values().values().stream().mapToDouble(Double::doubleValue).max().orElse(0);
      most = shown.trend().lines().stream().mapToDouble(highest).max().orElse(0);
    }
    return round(most);
  }

  /** The next larger of 1, 2, 4, 5, 8 or 10 times a power of ten. */
  static double round(double value) {
    if (value <= 0) {
      return 1;
    }
    var power = Math.pow(10, Math.floor(Math.log10(value)));
    for (var step : new double[] {1, 2, 4, 5, 8}) {
      if (value <= step * power * (1 + 1e-9)) {
        return step * power;
      }
    }
    return 10 * power;
  }

  private double x(Contents shown, Box box, int year) {
    var years = shown.trend().years();
    var step = (box.width - left() - RIGHT) / years.length();
    return box.x + left() + (year - years.first() + 0.5) * step;
  }

  private double step(Contents shown, Box box) {
    return (box.width - left() - RIGHT) / shown.trend().years().length();
  }

  private double top(Contents shown) {
    return shown.unit().isEmpty() && shown.form() != TrendForm.MULTIPLES
        ? TOP
        : TOP + 12 * probe.factor();
  }

  private double y(Contents shown, Box box, double value, double most) {
    var height = box.height - top(shown) - BOTTOM * probe.factor();
    return box.y + top(shown) + height * (1 - value / most);
  }

  private void frame(GraphicsContext g, Contents shown, Box box, double most, String title) {
    var palette = shown.palette();
    var step = step(shown, box);
    g.setFill(palette.laneBand());
    var at = x(shown, box, shown.cursor());
    if (shown.trend().years().contains(shown.cursor())) {
      var y = y(shown, box, most, most);
      g.fillRect(at - step / 2, y, step, y(shown, box, 0, most) - y);
    }
    g.setLineWidth(1);
    g.setTextBaseline(VPos.CENTER);
    g.setTextAlign(TextAlignment.RIGHT);
    for (var part = 0; part <= 2; part++) {
      var value = most * part / 2;
      var y = Math.rint(y(shown, box, value, most)) + 0.5;
      g.setStroke(palette.line());
      g.strokeLine(box.x + left(), y, box.x + box.width - RIGHT, y);
      g.setFill(palette.quietText());
      if (part != 1 || most >= 2) {
        CanvasText.fill(g, shown.words().number(value), box.x + left() - 5, y);
      }
    }
    years(g, shown, box, most);
    g.setTextAlign(TextAlignment.LEFT);
    g.setTextBaseline(VPos.TOP);
    g.setFill(palette.text());
    CanvasText.fill(g, title, box.x + left(), box.y + 4, box.width - left() - RIGHT);
  }

  private void years(GraphicsContext g, Contents shown, Box box, double most) {
    var years = shown.trend().years();
    var every = (int) Math.ceil(34 * probe.factor() / step(shown, box));
    g.setTextAlign(TextAlignment.CENTER);
    g.setTextBaseline(VPos.TOP);
    for (var year = years.first(); year <= years.last(); year++) {
      var isCursor = year == shown.cursor();
      var isNear = Math.abs(year - shown.cursor()) < every && years.contains(shown.cursor());
      if (isCursor || ((years.last() - year) % every == 0 && !isNear)) {
        g.setFill(isCursor ? shown.palette().accent() : shown.palette().quietText());
        CanvasText.fill(g, Integer.toString(year), x(shown, box, year), y(shown, box, 0, most) + 5);
      }
    }
  }

  private void stacks(GraphicsContext g, Contents shown, Box box, double most) {
    var wide = Math.max(2, step(shown, box) * 0.72);
    var years = shown.trend().years();
    g.setTextAlign(TextAlignment.CENTER);
    g.setTextBaseline(VPos.CENTER);
    for (var year = years.first(); year <= years.last(); year++) {
      var below = 0.0;
      for (var i = 0; i < shown.trend().lines().size(); i++) {
        var value = shown.trend().lines().get(i).values().getOrDefault(year, 0.0);
        if (value <= 0) {
          continue;
        }
        var top = y(shown, box, below + value, most);
        var height = y(shown, box, below, most) - top;
        var colour = shown.colours().get(i);
        g.setFill(colour);
        g.fillRect(x(shown, box, year) - wide / 2, top, wide, Math.max(0.5, height - 1));
        if (height >= 13 * probe.factor() && wide >= 18) {
          g.setFill(on(colour));
          CanvasText.fill(
              g, number(shown, value), x(shown, box, year), top + height / 2 - 0.5, wide);
        }
        below += value;
      }
    }
  }

  private static String number(Contents shown, double value) {
    return shown.words().number(shown.words().choice().share() ? Math.rint(value) : value);
  }

  private static Color on(Color colour) {
    return luminance(colour) > 0.36 ? Color.web("#1a1a1a") : Color.WHITE;
  }

  private static double luminance(Color colour) {
    return 0.2126 * colour.getRed() * colour.getRed()
        + 0.7152 * colour.getGreen() * colour.getGreen()
        + 0.0722 * colour.getBlue() * colour.getBlue();
  }

  /** Where both sides differ, a dashed line with an inequality sign joins their numbers. */
  private void disputed(GraphicsContext g, Contents shown, Box box, double most, int year) {
    var values =
        shown.trend().lines().stream()
            .flatMap(line -> Optional.ofNullable(line.values().get(year)).stream())
            .mapToDouble(Double::doubleValue)
            .summaryStatistics();
    var x = x(shown, box, year);
    var upper = y(shown, box, values.getMax(), most);
    g.setStroke(shown.palette().text());
    g.setLineWidth(1);
    g.setLineDashes(3, 3);
    g.strokeLine(x, upper, x, y(shown, box, values.getMin(), most));
    g.setLineDashes();
    g.setLineWidth(1.5);
    var size = 4.5 * probe.factor();
    var middle = upper - 3 * size;
    g.strokeLine(x - size, middle - size / 2, x + size, middle - size / 2);
    g.strokeLine(x - size, middle + size / 2, x + size, middle + size / 2);
    g.strokeLine(x - size * 0.6, middle + size * 1.2, x + size * 0.6, middle - size * 1.2);
  }

  /** A line with its own marker shape at each year, so that colour is not the only signal. */
  private void line(
      GraphicsContext g, Contents shown, Box box, double most, int number, boolean isAlone) {
    var line = shown.trend().lines().get(number);
    g.setStroke(shown.colours().get(number));
    g.setFill(shown.colours().get(number));
    g.setLineWidth(2);
    Double beforeX = null;
    Double beforeY = null;
    for (var point : line.values().entrySet()) {
      var x = x(shown, box, point.getKey());
      var y = y(shown, box, point.getValue(), most);
      if (beforeX != null && beforeY != null) {
        g.strokeLine(beforeX, beforeY, x, y);
      }
      TrendMark.draw(g, isAlone ? 0 : number, x, y, 4 * Math.min(1.5, probe.factor()));
      beforeX = x;
      beforeY = y;
    }
    if (isAlone && !line.values().isEmpty()) {
      var last = line.values().lastEntry();
      g.setTextAlign(TextAlignment.CENTER);
      g.setTextBaseline(VPos.BOTTOM);
      g.setFill(shown.palette().text());
      CanvasText.fill(
          g,
          shown.words().number(last.getValue()),
          x(shown, box, last.getKey()),
          y(shown, box, last.getValue(), most) - 5);
    }
  }
}
