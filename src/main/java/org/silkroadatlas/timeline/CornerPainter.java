package org.silkroadatlas.timeline;

import java.time.LocalDate;
import javafx.geometry.Rectangle2D;
import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.text.TextAlignment;
import org.silkroadatlas.coordination.Messages;
import org.silkroadatlas.draw.CanvasText;
import org.silkroadatlas.draw.TextMeasure;
import org.silkroadatlas.time.EdtfDate;
import org.silkroadatlas.time.TimeScale;
import org.silkroadatlas.time.YearRange;

/** Draws the corner above the titles: the number of events, Play, and the visible time. */
final class CornerPainter {
  private static final double LEFT = 20;

  /** The minimum number of days for naming a range of years. */
  private static final double YEARS = 500;

  /** The minimum number of days for naming one year; below it, a month is named. */
  private static final double MONTHS = 45;

  /** A year of which less than this share of the view is visible does not count. */
  private static final double SLIVER = 0.02;

  private final PaintContext frame;
  private final GraphicsContext g;
  private final TimelineStyle style;
  private final Geometry geometry;

  CornerPainter(PaintContext frame) {
    this.frame = frame;
    g = frame.g();
    style = frame.style();
    geometry = frame.geometry();
  }

  /** Draws the corner. */
  void paint() {
    var palette = style.palette();
    var left = LEFT * style.size();
    var middle = geometry.axisTop() / 2;
    g.setTextAlign(TextAlignment.LEFT);
    g.setTextBaseline(VPos.CENTER);
    var fold = new TimelineHit.OfControl(TimelineHit.Control.FOLD);
    var isFolded = frame.layout().isFolded();
    Triangle.paint(g, isFolded, 4 + 8 * style.size(), middle, style.size(), ink(fold));
    g.setFont(style.text());
    g.setFill(ink(fold));
    CanvasText.fill(g, counted(held(), geometry.titles() - left - 30 * style.size()), left, middle);
    paintPlay(middle);
    g.setFont(style.bold());
    g.setFill(palette.text());
    var whole = new TimelineHit.OfControl(TimelineHit.Control.WHOLE);
    CanvasText.fill(
        g,
        time(frame.scale(), frame.messages()),
        left,
        (geometry.axisTop() + geometry.lanesTop()) / 2);
    var play = 30 * style.size();
    hit(0, 0, geometry.titles() - play, geometry.axisTop(), fold);
    hit(0, geometry.axisTop(), geometry.titles(), geometry.axis(), whole);
  }

  /** How many emphasised events took place in the visible years: the sum of the strip. */
  private int held() {
    var years = years(frame.scale());
    return frame.model().density().count(years.first(), years.last());
  }

  /** The visible years, without a few pixels of a neighbouring one. */
  static YearRange years(TimeScale scale) {
    var length = scale.last() - scale.first();
    var first = LocalDate.ofEpochDay(Math.round(scale.first() + length * SLIVER));
    var last = LocalDate.ofEpochDay(Math.round(scale.last() - length * SLIVER));
    return YearRange.between(first.getYear(), last.getYear());
  }

  /** In a narrow window, only the number. */
  private String counted(int held, double room) {
    var text = frame.messages().get("timeline.events", held);
    return TextMeasure.width(text, style.text()) <= room ? text : Integer.toString(held);
  }

  private Color ink(TimelineHit hit) {
    var palette = style.palette();
    return frame.interaction().isOn(hit) ? palette.accent() : palette.quietText();
  }

  private void paintPlay(double y) {
    var play = new TimelineHit.OfControl(TimelineHit.Control.PLAY);
    var r = 9 * style.size();
    var x = geometry.titles() - r - 8 * style.size();
    var palette = style.palette();
    var isOn = frame.interaction().isOn(play) || frame.interaction().isPlaying();
    g.setFill(isOn ? palette.accent() : TimelineStyle.faint(palette.accent(), 0.16));
    g.fillOval(x - r, y - r, 2 * r, 2 * r);
    g.setFill(isOn ? palette.onAccent() : palette.accent());
    var s = 4.2 * style.size();
    if (frame.interaction().isPlaying()) {
      g.fillRect(x - s * 0.8, y - s, s * 0.6, 2 * s);
      g.fillRect(x + s * 0.2, y - s, s * 0.6, 2 * s);
    } else {
      g.fillPolygon(
          new double[] {x - s * 0.6, x + s, x - s * 0.6}, new double[] {y - s, y, y + s}, 3);
    }
    hit(x - r, y - r, 2 * r, 2 * r, play);
  }

  private void hit(double x, double y, double width, double height, TimelineHit hit) {
    frame.hits().add(new Rectangle2D(x, y, Math.max(width, 1), Math.max(height, 1)), hit);
  }

  /** The visible time, as precisely as there is room for. */
  static String time(TimeScale scale, Messages messages) {
    var length = scale.last() - scale.first();
    var years = years(scale);
    if (length > YEARS) {
      return years.length() == 1
          ? messages.date(EdtfDate.ofYear(years.first()))
          : years.first() + "–" + years.last();
    }
    var middle = LocalDate.ofEpochDay(Math.round((scale.first() + scale.last()) / 2));
    return length > MONTHS
        ? messages.date(EdtfDate.ofYear(middle.getYear()))
        : messages.date(EdtfDate.parse(middle.toString().substring(0, 7)));
  }
}
