package org.silkroadatlas.timeline;

import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.text.TextAlignment;
import org.silkroadatlas.draw.TextMeasure;
import org.silkroadatlas.model.Vector;
import org.silkroadatlas.query.Cursor;
import org.silkroadatlas.query.Outside;
import org.silkroadatlas.time.Span;
import org.silkroadatlas.time.TickUnit;
import org.silkroadatlas.time.TimeScale;

/** Draws what stands above the lanes: the strip of counts, which is the overview, and the axis. */
final class HeaderPainter {
  private final Frame frame;
  private final GraphicsContext g;
  private final Style style;
  private final Geometry geometry;

  HeaderPainter(Frame frame) {
    this.frame = frame;
    g = frame.g();
    style = frame.style();
    geometry = frame.geometry();
  }

  /** Draws strip and axis. */
  void paint() {
    var palette = style.palette();
    g.setFill(palette.background());
    g.fillRect(0, 0, geometry.width(), geometry.lanesTop());
    g.save();
    g.beginPath();
    g.rect(geometry.left(), 0, geometry.plot(), geometry.lanesTop());
    g.clip();
    paintStrip();
    paintAxis();
    g.restore();
    g.setFill(palette.line());
    g.fillRect(0, geometry.lanesTop() - 1, geometry.width(), 1);
    g.fillRect(geometry.left(), geometry.axisTop(), geometry.plot(), 1);
  }

  /** The scale of the strip: always all years of the timeline. */
  static TimeScale overview(Frame frame) {
    return overview(frame.geometry(), frame.index().years().span());
  }

  /** The scale of the strip: always all years of the timeline. */
  static TimeScale overview(Geometry geometry, Span years) {
    return TimeScale.fitting(years, geometry.plot());
  }

  private void paintStrip() {
    var density = frame.model().density();
    var overview = overview(frame);
    var withOthers = frame.outside() != Outside.HIDE;
    var bottom = geometry.axisTop();
    var unit = (bottom - 14 * style.size()) / density.most(withOthers);
    for (var year = density.years().first(); year <= density.years().last(); year++) {
      var span = Span.ofYear(year);
      var from = geometry.left() + overview.x(span.start());
      var to = geometry.left() + overview.x(span.end());
      var gap = to - from > 12 ? 2 : to - from > 4 ? 1 : 0;
      var top = bottom;
      for (var vector : Vector.values()) {
        var height = density.count(year, vector) * unit;
        g.setFill(style.palette().of(vector));
        g.fillRect(from + gap, top - height, to - from - 2 * gap, height);
        top -= height;
      }
      if (withOthers && density.others(year) > 0) {
        var height = density.others(year) * unit;
        g.setFill(Style.faint(style.palette().quietText(), 0.22));
        g.fillRect(from + gap, top - height, to - from - 2 * gap, height);
        top -= height;
      }
      if (year == frame.state().cursor().year()) {
        count(density.count(year), (from + to) / 2, top);
      }
    }
    paintBrush(overview);
  }

  private void count(int count, double x, double top) {
    g.setFont(style.small());
    g.setTextAlign(TextAlignment.CENTER);
    g.setTextBaseline(VPos.BOTTOM);
    g.setFill(style.palette().text());
    g.fillText(Integer.toString(count), x, top - 1);
  }

  /** The window of the overview that the lanes show. */
  private void paintBrush(TimeScale overview) {
    var from = Math.max(geometry.left() + overview.x(frame.scale().first()), geometry.left());
    var to = Math.min(geometry.left() + overview.x(frame.scale().last()), geometry.right());
    if (to - from > geometry.plot() - 1) {
      return;
    }
    var palette = style.palette();
    g.setFill(Style.faint(palette.background(), 0.66));
    g.fillRect(geometry.left(), 0, Math.max(from - geometry.left(), 0), geometry.axisTop());
    g.fillRect(to, 0, Math.max(geometry.right() - to, 0), geometry.axisTop());
    var width = Math.max(to - from, 3);
    g.setStroke(palette.accent());
    g.setLineWidth(1.5);
    g.strokeRoundRect(from + 0.75, 1.5, width - 1.5, geometry.axisTop() - 3, 5, 5);
    g.setFill(palette.accent());
    var middle = geometry.axisTop() / 2;
    g.fillRoundRect(from - 1, middle - 6, 4, 12, 3, 3);
    g.fillRoundRect(from + width - 3, middle - 6, 4, 12, 3, 3);
  }

  private void paintAxis() {
    var palette = style.palette();
    var top = geometry.axisTop();
    var bottom = geometry.lanesTop();
    paintRange(top, bottom);
    paintCursor(top, bottom);
    g.setFill(palette.line());
    for (var mark : frame.ticks().marks()) {
      g.fillRect(frame.pixel(mark), bottom - 4, 1, 4);
    }
    g.setTextBaseline(VPos.CENTER);
    for (var cell : frame.ticks().cells()) {
      var x = frame.pixel(cell.start());
      g.setFill(cell.opens() ? palette.quietText() : palette.line());
      g.fillRect(x, cell.opens() ? top + 2 : bottom - 8, 1, bottom - top);
    }
    paintLabels((top + bottom) / 2);
  }

  private void paintLabels(double y) {
    var palette = style.palette();
    var years = frame.state().scope().years();
    for (var cell : frame.ticks().cells()) {
      var from = frame.x(cell.start());
      var to = frame.x(cell.end());
      var isYear = frame.ticks().unit() == TickUnit.YEAR;
      var isCursor = isYear && cell.start().getYear() == frame.state().cursor().year();
      var isOut = years.isPresent() && !years.get().span().contains(cell.start());
      var isBold = isYear || cell.opens();
      g.setFont(isBold ? style.bold() : style.text());
      g.setFill(isCursor ? palette.onAccent() : isOut ? palette.quietText() : palette.text());
      if (frame.ticks().unit().years() > 1) {
        g.setTextAlign(TextAlignment.LEFT);
        g.fillText(cell.label(), from + 4, y);
      } else if (TextMeasure.width(cell.label(), g.getFont()) <= to - from - 2) {
        g.setTextAlign(TextAlignment.CENTER);
        g.fillText(cell.label(), (from + to) / 2, y);
      }
    }
  }

  /** The years of the scope, as a bar along the axis. */
  private void paintRange(double top, double bottom) {
    frame
        .state()
        .scope()
        .years()
        .ifPresent(
            range -> {
              var from = frame.x(range.span().start());
              var to = frame.x(range.span().end());
              g.setFill(Style.faint(style.palette().accent(), 0.18));
              g.fillRect(from, top, to - from, bottom - top);
              g.setFill(style.palette().accent());
              g.fillRect(from, top, 2, bottom - top);
              g.fillRect(to - 2, top, 2, bottom - top);
              g.fillRect(from, bottom - 2, to - from, 2);
            });
  }

  private void paintCursor(double top, double bottom) {
    var cursor = frame.state().cursor();
    var palette = style.palette();
    var from = frame.x(cursor.yearSpan().start());
    var to = frame.x(cursor.yearSpan().end());
    if (frame.ticks().unit() == TickUnit.YEAR) {
      g.setFill(palette.accent());
      g.fillRoundRect(from + 1, top + 2, to - from - 2, bottom - top - 4, 8, 8);
    } else {
      g.setFill(palette.accent());
      g.fillRect(from, bottom - 3, to - from, 3);
    }
    if (cursor instanceof Cursor.OnDay(var day)) {
      var x = frame.x(day.toEpochDay() + 0.5);
      g.setFill(palette.accent());
      g.fillPolygon(
          new double[] {x - 5, x + 5, x}, new double[] {bottom - 6, bottom - 6, bottom}, 3);
    }
  }
}
