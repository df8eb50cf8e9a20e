package org.silkroadatlas.timeline;

import java.util.Arrays;
import javafx.geometry.Rectangle2D;
import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.paint.CycleMethod;
import javafx.scene.paint.LinearGradient;
import javafx.scene.paint.Paint;
import javafx.scene.paint.Stop;
import javafx.scene.text.TextAlignment;
import org.silkroadatlas.draw.CanvasText;
import org.silkroadatlas.draw.Symbols;
import org.silkroadatlas.model.Event;
import org.silkroadatlas.model.Status;
import org.silkroadatlas.time.Edtf;
import org.silkroadatlas.time.Precision;

/** Draws events: their spans, their symbols, and clusters of those that would overlap. */
final class EventPainter {
  private static final double BAR = 8;

  /** A pill lower than this, in logical pixels, has no number. */
  private static final double LEGIBLE = 8;

  private final PaintContext frame;
  private final GraphicsContext g;
  private final TimelineStyle style;

  EventPainter(PaintContext frame) {
    this.frame = frame;
    g = frame.g();
    style = frame.style();
  }

  /** Draws the events of all visible rows. */
  void paint() {
    for (var placed : frame.rows()) {
      if (placed.row().showsEvents() && placed.row().events().track().size() > 0) {
        paintSpans(placed);
        paintMarks(placed);
      }
    }
  }

  private void paintSpans(RowLayout.Placed placed) {
    var events = placed.row().events();
    var track = events.track();
    var last = track.firstStartingAt(frame.scale().last());
    for (var i = track.firstEndingAfter(frame.scale().first()); i < last; i++) {
      var width = (track.end(i) - track.start(i)) * frame.scale().perDay();
      if (width > 2 * track.radius(i) * style.size() * 0.8 && events.isShown(i)) {
        paintSpan(placed, i);
      }
    }
  }

  private void paintSpan(RowLayout.Placed placed, int i) {
    var events = placed.row().events();
    var track = events.track();
    var event = track.event(i);
    var from = Math.max(frame.x(track.start(i)), frame.geometry().left() - 40);
    var to = Math.min(frame.x(track.end(i)), frame.geometry().right() + 40);
    if (to <= from) {
      return;
    }
    var colour = colour(placed.row(), events.isFull(i));
    var height = BAR * style.size();
    var y = frame.y(frame.layout().middle(placed, track.row(i))) - height / 2;
    g.setFill(paintOf(event, colour, from, to));
    g.fillRoundRect(from, y, to - from, height, 4, 4);
    if (event.status() != Status.HELD) {
      g.save();
      g.setStroke(colour);
      g.setLineWidth(1);
      g.setLineDashes(3, 2);
      g.strokeRoundRect(from + 0.5, y + 0.5, to - from - 1, height - 1, 4, 4);
      g.restore();
    }
  }

  /** Strong while it certainly lasted, pale where it may have, fading where even that is vague. */
  private Paint paintOf(Event event, Color colour, double from, double to) {
    var date = event.date();
    var strong = isExact(date) ? 0.6 : 0.3;
    var body = TimelineStyle.faint(colour, colour.getOpacity() * (event.held() ? strong : 0.12));
    var clear = TimelineStyle.faint(colour, 0);
    var vague = date.isApproximate() || date.isUncertain();
    var openStart = EventSeries.start(date) == -EventSeries.ENDLESS;
    var openEnd = EventSeries.end(date) == EventSeries.ENDLESS;
    if (!vague && !openStart && !openEnd) {
      return body;
    }
    return new LinearGradient(
        from,
        0,
        to,
        0,
        false,
        CycleMethod.NO_CYCLE,
        new Stop(0, vague || openStart ? clear : body),
        new Stop(vague || openStart ? 0.35 : 0, body),
        new Stop(vague || openEnd ? 0.65 : 1, body),
        new Stop(1, vague || openEnd ? clear : body));
  }

  private static boolean isExact(Edtf date) {
    return date.precision() == Precision.DAY;
  }

  private Color colour(LaneRow row, boolean isFull) {
    var colour = row.colour(style.palette());
    return frame.isDimmed(isFull) ? style.palette().dimmed(colour) : colour;
  }

  private void paintMarks(RowLayout.Placed placed) {
    var marks =
        placed.row().events().marks(frame.scale().perDay(), frame.layout().markSize(placed));
    for (var row = 0; row < marks.size(); row++) {
      var y = frame.y(frame.layout().middle(placed, row));
      for (var mark : Visibility.of(frame, marks.get(row))) {
        paintMark(placed, mark, y);
      }
    }
  }

  private void paintMark(RowLayout.Placed placed, EventMark mark, double y) {
    var row = placed.row();
    var track = row.events().track();
    var x = frame.x(mark.centre());
    if (mark.isFull() && frame.isSeen(x, y)) {
      frame.painted().add(track, mark);
    }
    if (mark.isCluster()) {
      var events = Arrays.stream(mark.events()).mapToObj(track::event).toList();
      var height = frame.layout().pillHeight(placed);
      paintPill(row, mark, x, y, height);
      frame.hits().add(box(x, y, mark.half(), height / 2), new TimelineHit.OfCluster(events));
      return;
    }
    var event = track.event(mark.first());
    var colour = colour(row, mark.isFull());
    var ground = style.palette().background();
    Symbols.draw(g, event.kind(), event.status(), x, y, mark.half(), colour, ground);
    if (frame.index().isOwn(event.ref())) {
      Symbols.markOwn(g, event.status(), x, y, mark.half(), colour, ground);
    }
    frame.hits().add(x, y, mark.half(), new TimelineHit.OfEvent(event));
  }

  private static Rectangle2D box(double x, double y, double halfWidth, double halfHeight) {
    return new Rectangle2D(x - halfWidth, y - halfHeight, 2 * halfWidth, 2 * halfHeight);
  }

  /** A cluster is a pill with the number of events that took place. */
  private void paintPill(LaneRow row, EventMark mark, double x, double y, double height) {
    var colour = colour(row, mark.isFull());
    var isHollow = mark.isFull() && mark.held() == 0;
    g.setFill(style.palette().background());
    g.fillRoundRect(
        x - mark.half() - 1.5,
        y - height / 2 - 1.5,
        2 * mark.half() + 3,
        height + 3,
        height + 3,
        height + 3);
    g.setFill(isHollow ? style.palette().background() : colour);
    g.fillRoundRect(x - mark.half(), y - height / 2, 2 * mark.half(), height, height, height);
    if (isHollow) {
      g.setStroke(colour);
      g.setLineWidth(1.4);
      g.strokeRoundRect(x - mark.half(), y - height / 2, 2 * mark.half(), height, height, height);
    }
    if (height < LEGIBLE * style.size()) {
      return;
    }
    g.setFont(style.small());
    g.setTextAlign(TextAlignment.CENTER);
    g.setTextBaseline(VPos.CENTER);
    var isFaint = frame.isDimmed(mark.isFull());
    var ink = isFaint ? style.palette().quietText() : style.textOn(colour);
    g.setFill(isHollow ? colour : ink);
    var count = mark.isFull() && !isHollow ? mark.held() : mark.events().length;
    CanvasText.fill(g, Integer.toString(count), x, y);
  }
}
