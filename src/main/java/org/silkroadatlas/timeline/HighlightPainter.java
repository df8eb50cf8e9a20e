package org.silkroadatlas.timeline;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Rectangle2D;
import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.text.TextAlignment;
import org.silkroadatlas.draw.TextMeasure;
import org.silkroadatlas.model.Event;
import org.silkroadatlas.model.ItemKind;
import org.silkroadatlas.model.ItemRef;
import org.silkroadatlas.model.Status;

/**
 * Draws what lies on top: the rings around focused and hovered events, the card, the scroll bar.
 */
final class HighlightPainter {
  private final Frame frame;
  private final Optional<Hit> pointed;
  private final String find;
  private final GraphicsContext g;
  private final Style style;
  private final Geometry geometry;

  HighlightPainter(Frame frame, Optional<Hit> pointed, String find) {
    this.frame = frame;
    this.pointed = pointed;
    this.find = find;
    g = frame.g();
    style = frame.style();
    geometry = frame.geometry();
  }

  /** Draws everything on top. */
  void paint(boolean hasKeyboard) {
    var palette = style.palette();
    frame.state().focus().flatMap(ref -> find(ref)).ifPresent(m -> ring(m, palette.accent(), 2.5));
    frame.hover().flatMap(ref -> find(ref)).ifPresent(m -> ring(m, palette.hover(), 2));
    paintScrollBar();
    paintCard();
    if (!find.isEmpty()) {
      paintFind();
    }
    if (hasKeyboard) {
      g.setStroke(palette.accent());
      g.setLineWidth(2);
      g.strokeRect(1, 1, geometry.width() - 2, geometry.height() - 2);
    }
  }

  /** An event in its row, with the place of its mark. */
  private record Seen(Event event, Row row, double x, double y, double half, boolean isCluster) {}

  private Optional<Seen> find(ItemRef ref) {
    if (ref.kind() != ItemKind.EVENT) {
      return Optional.empty();
    }
    return frame.index().find(ref).map(Event.class::cast).flatMap(this::seen);
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
        .map(
            mark ->
                new Seen(
                    event, placed.row(), frame.x(mark.centre()), y, mark.half(), mark.isCluster()));
  }

  private void ring(Seen seen, Color colour, double width) {
    g.save();
    g.beginPath();
    g.rect(geometry.left(), geometry.lanesTop(), geometry.plot(), geometry.lanes());
    g.clip();
    g.setStroke(colour);
    g.setLineWidth(width);
    var r = (seen.isCluster ? 8 * style.size() : seen.half) + 3.5;
    var half = seen.half + 3.5;
    g.strokeRoundRect(seen.x - half, seen.y - r, 2 * half, 2 * r, 2 * r, 2 * r);
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

  private void paintCard() {
    var hovered = frame.hover().flatMap(ref -> find(ref));
    if (hovered.isPresent()) {
      var seen = hovered.get();
      card(lines(seen.event), seen.x, seen.y, seen.half);
      return;
    }
    pointed.ifPresent(
        hit -> {
          switch (hit) {
            case Hit.OfCluster(var events) -> cluster(hit, events);
            case Hit.OfLane(var format) ->
                frame.hits().boxOf(hit).ifPresent(box -> card(List.of(format.name()), box));
            case Hit.OfEvent e -> {}
            case Hit.OfHeading(var vector) ->
                frame
                    .hits()
                    .boxOf(hit)
                    .ifPresent(box -> card(List.of(frame.messages().name(vector)), box));
          }
        });
  }

  private void cluster(Hit hit, List<Event> events) {
    frame
        .hits()
        .boxOf(hit)
        .ifPresent(
            box -> {
              var held = (int) events.stream().filter(Event::held).count();
              var first = frame.messages().date(events.getFirst().date());
              var last = frame.messages().date(events.getLast().date());
              card(
                  List.of(
                      frame.messages().get("timeline.cluster", held, events.size() - held),
                      first + " – " + last),
                  box.getMinX() + box.getWidth() / 2,
                  box.getMinY() + box.getHeight() / 2,
                  box.getWidth() / 2);
            });
  }

  private List<String> lines(Event event) {
    var messages = frame.messages();
    var line = new StringBuilder(messages.date(event.date()));
    event
        .place()
        .map(id -> frame.index().place(id).name())
        .ifPresent(p -> line.append(" · ").append(p));
    if (event.status() != Status.HELD) {
      line.append(" · ").append(messages.name(event.status()));
    }
    return List.of(event.title(), line.toString());
  }

  private void card(List<String> lines, Rectangle2D title) {
    card(lines, title.getMaxX() + 60, title.getMinY() + title.getHeight() / 2, 0);
  }

  /** A card with a bold first line, beside a point, wholly inside the pane. */
  private void card(List<String> lines, double x, double y, double half) {
    var palette = style.palette();
    var lineHeight = 16 * style.size();
    var width = 0.0;
    for (var i = 0; i < lines.size(); i++) {
      width =
          Math.max(width, TextMeasure.width(lines.get(i), i == 0 ? style.bold() : style.text()));
    }
    var boxWidth = Math.min(width + 18, geometry.width() - 8);
    var boxHeight = lines.size() * lineHeight + 10;
    var left = Math.clamp(x - boxWidth / 2, 4, Math.max(geometry.width() - boxWidth - 4, 4));
    var above = y - half - 10 - boxHeight;
    var below = y + half + 10;
    var top = below + boxHeight < geometry.height() - 2 ? below : Math.max(above, 2);
    g.setFill(Style.faint(Color.BLACK, palette.isDark() ? 0.5 : 0.14));
    g.fillRoundRect(left - 1, top + 1, boxWidth + 2, boxHeight + 2, 10, 10);
    g.setFill(palette.background());
    g.fillRoundRect(left, top, boxWidth, boxHeight, 9, 9);
    g.setStroke(palette.hover());
    g.setLineWidth(1.2);
    g.strokeRoundRect(left, top, boxWidth, boxHeight, 9, 9);
    g.setTextAlign(TextAlignment.LEFT);
    g.setTextBaseline(VPos.CENTER);
    for (var i = 0; i < lines.size(); i++) {
      g.setFont(i == 0 ? style.bold() : style.text());
      g.setFill(i == 0 ? palette.text() : palette.quietText());
      g.fillText(lines.get(i), left + 9, top + 5 + lineHeight * (i + 0.5), boxWidth - 18);
    }
  }

  private void paintFind() {
    var text = frame.messages().get("timeline.find", find);
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
    g.fillText(text, x + 10, y + height / 2);
  }
}
