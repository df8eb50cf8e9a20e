package org.silkroadatlas.timeline;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Rectangle2D;
import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.shape.ArcType;
import javafx.scene.text.TextAlignment;
import org.silkroadatlas.draw.CanvasText;
import org.silkroadatlas.draw.TextMeasure;
import org.silkroadatlas.model.Agreement;
import org.silkroadatlas.time.Edtf;

/**
 * Marks the selection: a ring around its event, thin rings around the previous and next ones, the
 * acts on an agreement, and the time of an item without an event.
 */
final class SelectionPainter {
  /** More countries than this are counted instead of named. */
  private static final int MOST_NAMED = 3;

  private final PaintContext frame;
  private final GraphicsContext g;
  private final TimelineStyle style;
  private final Geometry geometry;
  private final Emphasis emphasis;

  SelectionPainter(PaintContext frame) {
    this.frame = frame;
    g = frame.g();
    style = frame.style();
    geometry = frame.geometry();
    emphasis = frame.model().emphasis();
  }

  /** Draws the time of an item without an event, behind the events. */
  void paintBeneath() {
    emphasis.time().ifPresent(this::paintTime);
  }

  private void paintTime(Edtf date) {
    var from = Math.max(frame.x(EventSeries.start(date)), geometry.left() - 4);
    var to = Math.min(frame.x(EventSeries.end(date)), geometry.right() + 4);
    var accent = style.palette().accent();
    g.setFill(TimelineStyle.faint(accent, 0.16));
    g.fillRect(from, geometry.lanesTop(), to - from, geometry.lanes());
    g.setFill(accent);
    var width = to - from < 4 ? 2 : 1.5;
    g.fillRect(from, geometry.lanesTop(), width, geometry.lanes());
    if (to - from >= 4) {
      g.fillRect(to - width, geometry.lanesTop(), width, geometry.lanes());
    }
  }

  /** Draws the time of an item without an event on the axis. */
  void paintOnAxis() {
    emphasis
        .time()
        .ifPresent(
            date -> {
              var from = Math.max(frame.x(EventSeries.start(date)), geometry.left());
              var to = Math.min(frame.x(EventSeries.end(date)), geometry.right());
              if (to >= from) {
                var middle = (from + to) / 2;
                var bottom = geometry.lanesTop();
                g.setFill(style.palette().accent());
                g.fillRect(from, bottom - 3, Math.max(to - from, 2), 3);
                g.fillPolygon(
                    new double[] {middle - 6, middle + 6, middle},
                    new double[] {bottom - 8, bottom - 8, bottom},
                    3);
              }
            });
  }

  /** Draws rings and acts, on top of the events. */
  void paint() {
    var palette = style.palette();
    emphasis
        .neighbours()
        .forEach(
            event ->
                SeenEvent.of(event, frame).ifPresent(s -> ring(s, palette.accent(), 1.2, true)));
    emphasis
        .event()
        .flatMap(event -> SeenEvent.of(event, frame))
        .ifPresent(seen -> ring(seen, palette.accent(), 2.5, false));
    emphasis.agreement().ifPresent(this::paintActs);
  }

  /** A ring around a mark. */
  void ring(SeenEvent seen, Color colour, double width, boolean isDashed) {
    g.save();
    g.setStroke(colour);
    g.setLineWidth(width);
    if (isDashed) {
      g.setLineDashes(2.5, 2);
    }
    var box = seen.box();
    var round = box.getHeight();
    g.strokeRoundRect(box.getMinX(), box.getMinY(), box.getWidth(), box.getHeight(), round, round);
    g.restore();
  }

  private void paintActs(Agreement agreement) {
    row(agreement).ifPresent(placed -> paintActs(placed, AgreementAct.of(agreement)));
  }

  private Optional<RowLayout.Placed> row(Agreement agreement) {
    return emphasis
        .event()
        .flatMap(event -> Rows.of(event, frame.layout(), frame.index()))
        .or(
            () ->
                agreement
                    .format()
                    .flatMap(id -> Rows.of(frame.index().format(id), frame.layout())));
  }

  private void paintActs(RowLayout.Placed placed, List<AgreementAct> acts) {
    var y = frame.y(frame.layout().middle(placed, 0));
    var nextFree = Double.NEGATIVE_INFINITY;
    for (var i = 0; i < acts.size(); i++) {
      var x = frame.x(acts.get(i).start() + 0.5);
      if (x >= geometry.left() && x <= geometry.right()) {
        var room = i + 1 < acts.size() ? frame.x(acts.get(i + 1).start()) - 6 : geometry.right();
        nextFree = paintAct(acts.get(i), x, y, room, nextFree);
      }
    }
  }

  /** Draws a glyph on a stem, with a description beside it if there is room. */
  private double paintAct(AgreementAct act, double x, double y, double room, double free) {
    var r = 4.5 * style.size();
    var palette = style.palette();
    g.setFill(palette.background());
    g.fillOval(x - r - 1.5, y - r - 1.5, 2 * r + 3, 2 * r + 3);
    glyph(act.kind(), x, y, r);
    frame.hits().add(new Rectangle2D(x - r, y - r, 2 * r, 2 * r), new TimelineHit.OfAct(act));
    var text = words(act);
    var width = TextMeasure.width(text, style.small());
    var left = x + r + 3;
    if (left < free || left + width > room) {
      return Math.max(free, x + r);
    }
    g.setFill(TimelineStyle.faint(palette.background(), 0.85));
    g.fillRoundRect(left - 1, y - 7 * style.size(), width + 3, 14 * style.size(), 5, 5);
    g.setFont(style.small());
    g.setTextAlign(TextAlignment.LEFT);
    g.setTextBaseline(VPos.CENTER);
    g.setFill(palette.accent());
    CanvasText.fill(g, text, left, y);
    return left + width;
  }

  private void glyph(AgreementAct.Kind kind, double x, double y, double r) {
    g.setFill(style.palette().accent());
    g.setStroke(style.palette().accent());
    g.setLineWidth(1.6);
    switch (kind) {
      case SIGNED -> g.strokeOval(x - r + 1, y - r + 1, 2 * r - 2, 2 * r - 2);
      case RATIFIED -> {
        g.strokeOval(x - r + 1, y - r + 1, 2 * r - 2, 2 * r - 2);
        g.fillArc(x - r + 1, y - r + 1, 2 * r - 2, 2 * r - 2, 90, 180, ArcType.CHORD);
      }
      case IN_FORCE -> g.fillOval(x - r, y - r, 2 * r, 2 * r);
      case WITHDRAWN -> {
        g.strokeLine(x - r + 1, y - r + 1, x + r - 1, y + r - 1);
        g.strokeLine(x - r + 1, y + r - 1, x + r - 1, y - r + 1);
      }
    }
  }

  private String words(AgreementAct act) {
    var name = frame.messages().get("timeline.act." + act.kind().key());
    var countries = act.countries();
    return countries.isEmpty()
        ? name
        : name
            + " "
            + (countries.size() <= MOST_NAMED
                ? String.join(" ", countries)
                : Integer.toString(countries.size()));
  }
}
