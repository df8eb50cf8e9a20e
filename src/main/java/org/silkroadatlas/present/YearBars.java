package org.silkroadatlas.present;

import java.time.LocalDate;
import java.util.Optional;
import javafx.geometry.VPos;
import javafx.scene.AccessibleRole;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;
import javafx.scene.text.TextAlignment;
import javafx.util.Subscription;
import org.silkroadatlas.coordination.Coordinator;
import org.silkroadatlas.coordination.Messages;
import org.silkroadatlas.draw.CanvasPane;
import org.silkroadatlas.draw.CanvasText;
import org.silkroadatlas.draw.Palette;
import org.silkroadatlas.draw.TextMeasure;
import org.silkroadatlas.query.Cursor;
import org.silkroadatlas.time.TimeScale;

/**
 * The timeline for an audience: a bar with the events of the filter for each year, as many year
 * labels as fit, the current year, and no controls. JavaFX thread only.
 */
final class YearBars extends CanvasPane {
  /** Its preferred height, in logical pixels. */
  static final double HEIGHT = 106;

  private static final double EDGE = 24;
  private static final double AXIS = 40;
  private static final double COUNT = 32;
  private static final double GAP = 3;

  /** The maximum height per event, so that few events do not look like many. */
  private static final double LARGEST_UNIT = 11;

  private static final Font PLAIN = Font.font("Silk Road Sans", FontWeight.NORMAL, 24);
  private static final Font BOLD = Font.font("Silk Road Sans", FontWeight.BOLD, 24);

  /** The possible intervals between labelled years; the first with enough room is used. */
  private static final int[] STEPS = {1, 2, 5, 10, 20, 25, 50, 100};

  private final Coordinator coordinator;
  private final Messages messages;
  private final Palette palette;
  private Optional<YearCounts> counts = Optional.empty();

  YearBars(Coordinator coordinator, Messages messages, Palette palette) {
    this.coordinator = coordinator;
    this.messages = messages;
    this.palette = palette;
    setId("present-years");
    setMouseTransparent(true);
    setAccessibleRole(AccessibleRole.TEXT);
    setMinSize(0, 0);
  }

  /** Follows the state until unsubscribed. */
  Subscription attach() {
    return coordinator.visibleProperty().subscribe(visible -> count());
  }

  private void count() {
    var counted = new YearCounts(coordinator.index().years(), coordinator.visible().timeline());
    counts = Optional.of(counted);
    var year = coordinator.state().cursor().year();
    setAccessibleText(
        messages.get("timeline.spoken.year", Integer.toString(year), counted.of(year)));
    markDirty(ALL);
  }

  /** The number of events in a year. */
  int count(int year) {
    return counts.map(counted -> counted.of(year)).orElse(0);
  }

  /** The interval between labelled years at which labels of a given width do not touch. */
  static int step(double perYear, double name) {
    for (var step : STEPS) {
      if (step * perYear >= name) {
        return step;
      }
    }
    return 1000;
  }

  @Override
  protected void paint(GraphicsContext g, double width, double height, int bits) {
    counts.ifPresent(counted -> new Painting(g, counted, width, height).paint());
  }

  /** One drawing. */
  private final class Painting {
    private final GraphicsContext g;
    private final YearCounts counted;
    private final double width;
    private final double height;
    private final double axis;
    private final TimeScale scale;
    private final Cursor cursor;

    Painting(GraphicsContext g, YearCounts counted, double width, double height) {
      this.g = g;
      this.counted = counted;
      this.width = width;
      this.height = height;
      axis = height - AXIS;
      scale = TimeScale.fitting(counted.years().span(), Math.max(1, width - 2 * EDGE));
      cursor = coordinator.state().cursor();
    }

    void paint() {
      g.setFill(palette.background());
      g.fillRect(0, 0, width, height);
      g.setFill(palette.line());
      g.fillRect(0, 0, width, 2);
      g.fillRect(EDGE, axis - 1, width - 2 * EDGE, 2);
      paintRange();
      paintCursor();
      for (var year = counted.years().first(); year <= counted.years().last(); year++) {
        paintBar(year);
      }
      paintNames();
      paintDay();
    }

    private double left(int year) {
      return EDGE + scale.x(LocalDate.of(year, 1, 1));
    }

    private double middle(int year) {
      return (left(year) + left(year + 1)) / 2;
    }

    /** The years of the filter. */
    private void paintRange() {
      coordinator
          .state()
          .filter()
          .years()
          .ifPresent(
              years -> {
                var from = left(Math.max(years.first(), counted.years().first()));
                var to = left(Math.min(years.last(), counted.years().last()) + 1);
                g.setFill(palette.accent().deriveColor(0, 1, 1, 0.16));
                g.fillRect(from, axis + 1, to - from, AXIS - 1);
                g.setFill(palette.accent());
                g.fillRect(from, height - 4, to - from, 4);
              });
    }

    private void paintCursor() {
      var half = (nameWidth() + 14) / 2;
      var at = Math.clamp(middle(cursor.year()), half, Math.max(half, width - half));
      g.setFill(palette.accent());
      g.fillRoundRect(at - half, axis + 3, 2 * half, AXIS - 8, 12, 12);
    }

    private void paintBar(int year) {
      var unit = Math.min(LARGEST_UNIT, (axis - COUNT - 6) / counted.most());
      var from = left(year) + GAP;
      var wide = Math.max(1, left(year + 1) - left(year) - 2 * GAP);
      var top = axis - 1;
      for (var vector : counted.vectors()) {
        top = stack(palette.of(vector), counted.of(year, vector) * unit, from, top, wide);
      }
      if (year == cursor.year()) {
        g.setFont(BOLD);
        g.setFill(palette.text());
        g.setTextAlign(TextAlignment.CENTER);
        g.setTextBaseline(VPos.BOTTOM);
        CanvasText.fill(g, Integer.toString(counted.of(year)), middle(year), top - 1);
      }
    }

    private double stack(Color colour, double high, double from, double top, double wide) {
      g.setFill(colour);
      g.fillRect(from, top - high, wide, high);
      return top - high;
    }

    private double nameWidth() {
      return TextMeasure.width("2000", BOLD);
    }

    /** The current year is always labelled; labels too close to it are left out. */
    private void paintNames() {
      var name = nameWidth() + 10;
      var step = step(left(counted.years().first() + 1) - EDGE, name);
      for (var year = counted.years().first(); year <= counted.years().last(); year++) {
        var isCursor = year == cursor.year();
        var isFree = Math.abs(middle(year) - middle(cursor.year())) >= name;
        if (isCursor || step == 1 || (year % step == 0 && isFree)) {
          paintName(year, isCursor);
        }
      }
    }

    private void paintName(int year, boolean isCursor) {
      var isIn =
          coordinator.state().filter().years().filter(range -> !range.contains(year)).isEmpty();
      var half = nameWidth() / 2;
      g.setFont(isCursor ? BOLD : PLAIN);
      g.setFill(isCursor ? palette.onAccent() : isIn ? palette.text() : palette.quietText());
      g.setTextAlign(TextAlignment.CENTER);
      g.setTextBaseline(VPos.CENTER);
      CanvasText.fill(
          g,
          Integer.toString(year),
          Math.clamp(middle(year), half, Math.max(half, width - half)),
          axis + AXIS / 2 - 1);
    }

    /** The current day, if one is shown. */
    private void paintDay() {
      if (cursor instanceof Cursor.OnDay(var day)) {
        var x = EDGE + scale.x(day.toEpochDay() + 0.5);
        g.setFill(palette.text());
        g.fillPolygon(
            new double[] {x - 7, x + 7, x}, new double[] {axis - 10, axis - 10, axis + 3}, 3);
      }
    }
  }
}
