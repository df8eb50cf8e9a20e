package org.silkroadatlas.timeline;

import java.util.Optional;
import javafx.geometry.Rectangle2D;
import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.text.TextAlignment;
import org.silkroadatlas.draw.TextMeasure;
import org.silkroadatlas.draw.Written;
import org.silkroadatlas.model.Event;
import org.silkroadatlas.model.ItemKind;
import org.silkroadatlas.model.ItemRef;

/**
 * Draws what lies on top: the rings around focused and hovered events, the card, the scroll bar.
 */
final class HighlightPainter {
  private final Frame frame;
  private final GraphicsContext g;
  private final Style style;
  private final Geometry geometry;

  HighlightPainter(Frame frame) {
    this.frame = frame;
    g = frame.g();
    style = frame.style();
    geometry = frame.geometry();
  }

  /** Draws everything on top. */
  void paint() {
    var palette = style.palette();
    var attention = frame.attention();
    frame.state().focus().flatMap(this::find).ifPresent(m -> ring(m, palette.accent(), 2.5));
    var hovered = frame.hover().flatMap(this::find);
    hovered.ifPresent(mark -> ring(mark, palette.hover(), 2));
    paintScrollBar();
    if (hovered.isPresent()) {
      Card.of(hovered.get().event, frame).paint(frame, hovered.get().box(style));
    } else {
      attention.pointed().ifPresent(this::paintCard);
    }
    if (!attention.find().isEmpty()) {
      paintFind(frame.messages().get("timeline.find", attention.find()));
    }
    if (attention.hasKeyboard()) {
      g.setStroke(palette.accent());
      g.setLineWidth(2);
      g.strokeRect(1, 1, geometry.width() - 2, geometry.height() - 2);
    }
  }

  private void paintCard(Hit hit) {
    var card = Card.of(hit, frame);
    var box = frame.hits().boxOf(hit);
    if (card.isPresent() && box.isPresent()) {
      card.get().paint(frame, box.get());
    }
  }

  /** An event, with the place of the mark that stands for it. */
  private record Seen(Event event, double x, double y, double half, boolean isCluster) {
    Rectangle2D box(Style style) {
      var high = (isCluster ? 8 * style.size() : half) + 3.5;
      return new Rectangle2D(x - half - 3.5, y - high, 2 * half + 7, 2 * high);
    }
  }

  private Optional<Seen> find(ItemRef ref) {
    return ref.kind() == ItemKind.EVENT
        ? frame.index().find(ref).map(Event.class::cast).flatMap(this::seen)
        : Optional.empty();
  }

  private Optional<Seen> seen(Event event) {
    return Rows.of(event, frame.layout(), frame.index())
        .flatMap(placed -> seen(event, placed))
        .filter(s -> s.x > geometry.left() - s.half && s.x < geometry.right() + s.half)
        .filter(s -> s.y > geometry.lanesTop() - 4 && s.y < geometry.height() + 4);
  }

  private Optional<Seen> seen(Event event, RowLayout.Placed placed) {
    var events = placed.row().events();
    var i = events.track().indexOf(event);
    if (i < 0 || !events.isShown(i)) {
      return Optional.empty();
    }
    var y = frame.y(frame.layout().middle(placed, events.track().row(i)));
    return events
        .markOf(i)
        .map(mark -> new Seen(event, frame.x(mark.centre()), y, mark.half(), mark.isCluster()));
  }

  private void ring(Seen seen, Color colour, double width) {
    g.save();
    g.beginPath();
    g.rect(geometry.left(), geometry.lanesTop(), geometry.plot(), geometry.lanes());
    g.clip();
    g.setStroke(colour);
    g.setLineWidth(width);
    var box = seen.box(style);
    var round = box.getHeight();
    g.strokeRoundRect(box.getMinX(), box.getMinY(), box.getWidth(), box.getHeight(), round, round);
    g.restore();
  }

  private void paintScrollBar() {
    var all = frame.layout().height();
    if (all <= geometry.lanes()) {
      return;
    }
    var length = Math.max(geometry.lanes() * geometry.lanes() / all, 20);
    var room = geometry.lanes() - length - 4;
    var y = geometry.lanesTop() + 2 + room * frame.scroll() / (all - geometry.lanes());
    g.setFill(style.palette().background());
    g.fillRect(geometry.right(), geometry.lanesTop(), Geometry.MARGIN, geometry.lanes());
    g.setFill(Style.faint(style.palette().quietText(), 0.55));
    g.fillRoundRect(geometry.right() + 2, y, Geometry.MARGIN - 4, length, 6, 6);
  }

  private void paintFind(String text) {
    var width = TextMeasure.width(text, style.bold()) + 20;
    var palette = style.palette();
    var height = 22 * style.size();
    var x = geometry.right() - width - 6;
    var y = geometry.height() - height - 6;
    g.setFill(palette.accent());
    g.fillRoundRect(x, y, width, height, height, height);
    g.setFill(palette.onAccent());
    g.setFont(style.bold());
    g.setTextAlign(TextAlignment.LEFT);
    g.setTextBaseline(VPos.CENTER);
    Written.fill(g, text, x + 10, y + height / 2);
  }
}
