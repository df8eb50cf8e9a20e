package org.silkroadatlas.timeline;

import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.text.TextAlignment;
import org.silkroadatlas.draw.CanvasText;
import org.silkroadatlas.draw.TextMeasure;
import org.silkroadatlas.query.Cursor;
import org.silkroadatlas.query.OutOfFilterMode;
import org.silkroadatlas.time.Span;
import org.silkroadatlas.time.TickUnit;
import org.silkroadatlas.time.TimeScale;
import org.silkroadatlas.time.YearRange;

/** Draws what is above the lanes: the strip of counts and the axis below it. */
final class HeaderPainter {
  /** The height of the minimap, which is shown when only some years are visible. */
  static final double MINIMAP = 6;

  private final PaintContext frame;
  private final GraphicsContext g;
  private final TimelineStyle style;
  private final Geometry geometry;

  HeaderPainter(PaintContext frame) {
    this.frame = frame;
    g = frame.g();
    style = frame.style();
    geometry = frame.geometry();
  }

  /** Draws the strip and the axis. */
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
    new SelectionPainter(frame).paintOnAxis();
    g.restore();
    g.setFill(palette.line());
    g.fillRect(0, geometry.lanesTop() - 1, geometry.width(), 1);
    g.fillRect(geometry.left(), geometry.axisTop(), geometry.plot(), 1);
  }

  /** The scale of the minimap of all years, on which the visible range is a window. */
  static TimeScale overview(Geometry geometry, YearRange reach) {
    return TimeScale.fitting(reach.span(), geometry.plot());
  }

  /** Whether exactly the initial years are visible. */
  static boolean isHome(TimeScale scale, YearRange years) {
    var home = TimeScale.fitting(years.span(), scale.width());
    return Math.abs(scale.first() - home.first()) < 1 && Math.abs(scale.last() - home.last()) < 1;
  }

  /** Bars aligned with the years of the axis: emphasised events by vector, all others in grey. */
  private void paintStrip() {
    var density = frame.model().density();
    var withOthers = frame.outside() != OutOfFilterMode.HIDE;
    var bottom = geometry.axisTop();
    var taken = 14 * style.size() + (frame.isZoomed() ? MINIMAP + 1 : 0);
    var unit = (bottom - taken) / density.most(density.years(), withOthers);
    var seen = CornerPainter.years(frame.scale());
    for (var year = seen.first() - 1; year <= seen.last() + 1; year++) {
      var from = frame.x(Span.ofYear(year).start());
      var to = frame.x(Span.ofYear(year).end());
      var gap = to - from > 12 ? 2 : to - from > 4 ? 1 : 0;
      var top = bottom;
      for (var vector : density.vectors()) {
        var height = density.count(year, vector) * unit;
        g.setFill(style.palette().of(vector));
        g.fillRect(from + gap, top - height, to - from - 2 * gap, height);
        top -= height;
      }
      if (withOthers && density.others(year) > 0) {
        var height = density.others(year) * unit;
        g.setFill(style.palette().background().interpolate(style.palette().quietText(), 0.22));
        g.fillRect(from + gap, top - height, to - from - 2 * gap, height);
        top -= height;
      }
      count(year, from, to, top);
    }
    if (frame.isZoomed()) {
      paintMinimap();
    }
  }

  /** The count of a year on its bar; for the cursor's year also the total it is a part of. */
  private void count(int year, double from, double to, double top) {
    var density = frame.model().density();
    var isCursor = year == frame.state().cursor().year();
    var share = Integer.toString(density.count(year));
    var all =
        density.count(year) + (frame.outside() == OutOfFilterMode.HIDE ? 0 : density.others(year));
    var text =
        !isCursor ? share : all > density.count(year) ? share + "/" + all : share + change(year);
    var left = Math.max(from, geometry.left());
    var right = Math.min(to, geometry.right());
    var width = TextMeasure.width(text, style.small());
    var isQuiet = density.count(year) == 0 && !isCursor;
    if (all == 0 || isQuiet || (width > to - from - 1 && !isCursor) || right - left < width) {
      return;
    }
    g.setFont(isCursor ? style.small() : style.tiny());
    g.setTextAlign(TextAlignment.CENTER);
    g.setTextBaseline(VPos.BOTTOM);
    g.setFill(isCursor ? style.palette().text() : style.palette().quietText());
    CanvasText.fill(g, text, (left + right) / 2, top);
  }

  /** The change from the year before, in the form used below names on the map. */
  private String change(int year) {
    var density = frame.model().density();
    var change = density.count(year) - density.count(year - 1);
    return change == 0 || !frame.index().years().contains(year - 1)
        ? ""
        : (change > 0 ? " ↑" : " ↓") + Math.abs(change);
  }

  /** All years in a few pixels, with the visible ones marked. */
  private void paintMinimap() {
    var density = frame.model().density();
    var overview = overview(geometry, density.years());
    var palette = style.palette();
    g.setFill(palette.background());
    g.fillRect(geometry.left(), 0, geometry.plot(), MINIMAP + 1);
    var most = density.most(density.years(), false);
    for (var year = density.years().first(); year <= density.years().last(); year++) {
      var from = geometry.left() + overview.x(Span.ofYear(year).start());
      var to = geometry.left() + overview.x(Span.ofYear(year).end());
      var strength = density.count(year) == 0 ? 0.08 : 0.2 + 0.6 * density.count(year) / most;
      g.setFill(palette.background().interpolate(palette.quietText(), strength));
      g.fillRect(from, 1, to - from - 1, MINIMAP - 2);
    }
    var from = geometry.left() + overview.x(frame.scale().first());
    var width = Math.max(overview.x(frame.scale().last()) - overview.x(frame.scale().first()), 5);
    g.setFill(TimelineStyle.faint(palette.accent(), 0.25));
    g.fillRect(from, 0, width, MINIMAP);
    g.setStroke(palette.accent());
    g.setLineWidth(1.5);
    g.strokeRoundRect(from + 0.75, 0.75, width - 1.5, MINIMAP - 1.5, 3, 3);
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
    var years = frame.state().filter().years();
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
        CanvasText.fill(g, cell.label(), from + 4, y);
      } else if (TextMeasure.width(cell.label(), g.getFont()) <= to - from - 2) {
        g.setTextAlign(TextAlignment.CENTER);
        CanvasText.fill(g, cell.label(), (from + to) / 2, y);
      }
    }
  }

  /** The years of the filter, as a bar along the axis. */
  private void paintRange(double top, double bottom) {
    frame
        .state()
        .filter()
        .years()
        .ifPresent(
            range -> {
              var from = frame.x(range.span().start());
              var to = frame.x(range.span().end());
              g.setFill(TimelineStyle.faint(style.palette().accent(), 0.18));
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
