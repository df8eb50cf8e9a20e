package org.silkroadatlas.timeline;

import java.util.Optional;
import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.text.TextAlignment;
import org.silkroadatlas.draw.CanvasText;
import org.silkroadatlas.draw.TextMeasure;
import org.silkroadatlas.model.Event;
import org.silkroadatlas.model.ItemKind;
import org.silkroadatlas.model.ItemRef;

/**
 * Draws what is on top: the rings around selected and hovered events, the hints at the edges, the
 * card, the scroll bar.
 */
final class HighlightPainter {
  private final PaintContext frame;
  private final GraphicsContext g;
  private final TimelineStyle style;
  private final Geometry geometry;

  HighlightPainter(PaintContext frame) {
    this.frame = frame;
    g = frame.g();
    style = frame.style();
    geometry = frame.geometry();
  }

  /** Draws everything on top. */
  void paint() {
    var palette = style.palette();
    var interaction = frame.interaction();
    var selection = new SelectionPainter(frame);
    clipped(selection::paint);
    var hovered = frame.hover().flatMap(this::find);
    hovered.ifPresent(seen -> clipped(() -> selection.ring(seen, palette.hover(), 2, false)));
    new HintPainter(frame).paint();
    paintScrollBar();
    if (hovered.isPresent()) {
      EventCard.of(hovered.get().event(), frame).paint(frame, hovered.get().box());
    } else {
      interaction.pointed().ifPresent(this::paintCard);
    }
    if (!interaction.find().isEmpty()) {
      paintFind(frame.messages().get("timeline.find", interaction.find()));
    }
    if (interaction.hasKeyboard()) {
      g.setStroke(palette.accent());
      g.setLineWidth(2);
      g.strokeRect(1, 1, geometry.width() - 2, geometry.height() - 2);
    }
  }

  private void paintCard(TimelineHit hit) {
    var card = EventCard.of(hit, frame);
    var box = frame.hits().boxOf(hit);
    if (card.isPresent() && box.isPresent()) {
      card.get().paint(frame, box.get());
    }
  }

  private Optional<SeenEvent> find(ItemRef ref) {
    return ref.kind() == ItemKind.EVENT
        ? frame
            .index()
            .find(ref)
            .map(Event.class::cast)
            .flatMap(event -> SeenEvent.of(event, frame))
        : Optional.empty();
  }

  private void clipped(Runnable painting) {
    g.save();
    g.beginPath();
    g.rect(geometry.left(), geometry.lanesTop(), geometry.plot(), geometry.lanes());
    g.clip();
    painting.run();
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
    g.setFill(TimelineStyle.faint(style.palette().quietText(), 0.55));
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
    CanvasText.fill(g, text, x + 10, y + height / 2);
  }
}
