package org.silkroadatlas.timeline;

import javafx.scene.canvas.GraphicsContext;
import org.silkroadatlas.query.Cursor;

/** Draws the hairlines of the axis through the lanes, the cursor, and the bounds of the filter. */
final class CursorPainter {
  private final PaintContext frame;
  private final GraphicsContext g;
  private final Geometry geometry;

  CursorPainter(PaintContext frame) {
    this.frame = frame;
    g = frame.g();
    geometry = frame.geometry();
  }

  /** Draws what is under the events. */
  void paintBeneath() {
    var palette = frame.style().palette();
    for (var cell : frame.ticks().cells()) {
      g.setFill(TimelineStyle.faint(palette.line(), cell.opens() ? 1 : 0.6));
      var x = frame.pixel(cell.start());
      g.fillRect(x, geometry.lanesTop(), 1, geometry.lanes());
    }
    var year = frame.state().cursor().yearSpan();
    var from = frame.x(year.start());
    var to = frame.x(year.end());
    // if the year fills the view, tinting everything would only dull the colours
    var share = Math.clamp((to - from) / geometry.plot(), 0, 1);
    var strength = (palette.isDark() ? 0.2 : 0.13) * (1 - share);
    g.setFill(TimelineStyle.faint(palette.accent(), strength));
    g.fillRect(from, geometry.lanesTop(), to - from, geometry.lanes());
  }

  /** Draws what is over the bands but under the symbols. */
  void paintDay() {
    if (frame.state().cursor() instanceof Cursor.OnDay(var day)) {
      var x = frame.x(day);
      var width = Math.max(frame.scale().perDay(), 1.5);
      g.setFill(TimelineStyle.faint(frame.style().palette().accent(), width > 4 ? 0.3 : 0.85));
      g.fillRect(width > 4 ? x : x - 0.75, geometry.lanesTop(), width, geometry.lanes());
    }
  }

  /** Veils the years outside the filter. */
  void paintVeil() {
    frame
        .state()
        .filter()
        .years()
        .ifPresent(
            range -> {
              var from = frame.x(range.span().start());
              var to = frame.x(range.span().end());
              g.setFill(TimelineStyle.faint(frame.style().palette().background(), 0.5));
              g.fillRect(
                  geometry.left(), geometry.lanesTop(), from - geometry.left(), geometry.lanes());
              g.fillRect(to, geometry.lanesTop(), geometry.width() - to, geometry.lanes());
            });
  }
}
