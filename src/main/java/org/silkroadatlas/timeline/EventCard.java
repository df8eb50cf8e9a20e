package org.silkroadatlas.timeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.geometry.Rectangle2D;
import javafx.geometry.VPos;
import javafx.scene.paint.Color;
import javafx.scene.text.Font;
import javafx.scene.text.TextAlignment;
import org.silkroadatlas.coordination.Explanations;
import org.silkroadatlas.draw.CanvasText;
import org.silkroadatlas.draw.TextMeasure;
import org.silkroadatlas.model.Event;
import org.silkroadatlas.model.Format;
import org.silkroadatlas.model.Membership;
import org.silkroadatlas.model.Status;

/**
 * The card that describes what is under the pointer: a bold first line and quieter ones below it.
 *
 * @param lines its lines
 */
record EventCard(List<String> lines) {

  /** The card of an event. */
  static EventCard of(Event event, PaintContext frame) {
    var messages = frame.messages();
    var line = new StringBuilder(messages.date(event.date()));
    event
        .place()
        .map(id -> frame.index().place(id).name())
        .ifPresent(place -> line.append(" · ").append(place));
    if (event.status() != Status.HELD) {
      line.append(" · ").append(messages.name(event.status()));
    }
    return new EventCard(List.of(event.title(), line.toString()));
  }

  /** The card of anything else under the pointer. */
  static Optional<EventCard> of(TimelineHit hit, PaintContext frame) {
    var messages = frame.messages();
    return switch (hit) {
      case TimelineHit.OfEvent e -> Optional.empty();
      case TimelineHit.OfCluster(var events) -> Optional.of(cluster(events, frame));
      case TimelineHit.OfLane(var format) -> Optional.of(format(format, frame));
      case TimelineHit.OfMembers m -> one(messages.get("timeline.members"));
      case TimelineHit.OfBand(var membership) -> Optional.of(membership(membership, frame));
      case TimelineHit.OfChanges(var changes) -> one(changes(changes, frame));
      case TimelineHit.OfHeading(var vector) -> one(messages.name(vector));
      case TimelineHit.OfHint(var side) -> one(SpokenHints.words(side, frame));
      case TimelineHit.OfAct(var act) -> Optional.of(act(act, frame));
      case TimelineHit.OfControl(var control) ->
          one(
              messages.get(
                  switch (control) {
                    case FOLD -> "timeline.fold";
                    case PLAY ->
                        frame.interaction().isPlaying() ? "timeline.stop" : "timeline.play";
                    case WHOLE -> "timeline.whole";
                  }));
    };
  }

  private static Optional<EventCard> one(String line) {
    return Optional.of(new EventCard(List.of(line)));
  }

  private static String changes(List<YearChange> changes, PaintContext frame) {
    var language = frame.messages().locale().getLanguage();
    var isOneFormat = new TimelineHit.OfChanges(changes).format().isPresent();
    var names =
        changes.stream()
            .map(
                change ->
                    change
                        .country()
                        .map(id -> frame.index().country(id).name(language))
                        .map(n -> isOneFormat ? n : n + " (" + change.format().shortName() + ")")
                        .orElse(change.format().shortName()))
            .distinct()
            .collect(Collectors.joining(", "));
    return frame.messages().get("timeline." + changes.getFirst().kind().key(), names);
  }

  private static String names(List<String> countries, PaintContext frame) {
    var language = frame.messages().locale().getLanguage();
    return countries.stream()
        .map(id -> frame.index().country(id).name(language))
        .collect(Collectors.joining(", "));
  }

  private static EventCard act(AgreementAct act, PaintContext frame) {
    var messages = frame.messages();
    var first =
        messages.get("timeline.act." + act.kind().key()) + " · " + messages.date(act.date());
    return new EventCard(
        act.countries().isEmpty() ? List.of(first) : List.of(first, names(act.countries(), frame)));
  }

  private static EventCard cluster(List<Event> events, PaintContext frame) {
    var held = (int) events.stream().filter(Event::held).count();
    var first = frame.messages().date(events.getFirst().date());
    var last = frame.messages().date(events.getLast().date());
    return new EventCard(
        List.of(
            frame.messages().get("timeline.cluster", held, events.size() - held),
            first.equals(last) ? first : first + " – " + last));
  }

  private static EventCard format(Format format, PaintContext frame) {
    var messages = frame.messages();
    var line = new StringBuilder(messages.name(format.kind()));
    format
        .founded()
        .ifPresent(
            date -> line.append(" · ").append(messages.get("timeline.since", messages.date(date))));
    format
        .ended()
        .ifPresent(
            date -> line.append(" · ").append(messages.get("timeline.until", messages.date(date))));
    var what = new Explanations(messages).of(format).lines().skip(1).toList();
    var lines = new ArrayList<>(List.of(format.name(), line.toString()));
    lines.addAll(what);
    return new EventCard(lines);
  }

  private static EventCard membership(Membership membership, PaintContext frame) {
    var messages = frame.messages();
    var lines = new ArrayList<String>();
    var country = frame.index().country(membership.country()).name(messages.locale().getLanguage());
    lines.add(country + " · " + messages.name(membership.role()));
    var line = new StringBuilder();
    membership
        .from()
        .ifPresent(date -> line.append(messages.get("timeline.since", messages.date(date))));
    membership
        .to()
        .ifPresent(
            date ->
                line.append(line.isEmpty() ? "" : " · ")
                    .append(messages.get("timeline.until", messages.date(date))));
    if (!line.isEmpty()) {
      lines.add(line.toString());
    }
    return new EventCard(lines);
  }

  /** Longer lines than this, in logical pixels, are hard to read. */
  private static final double WIDEST = 440;

  /** Draws the card below a box, or above it, entirely inside the pane. */
  void paint(PaintContext frame, Rectangle2D box) {
    var style = frame.style();
    var geometry = frame.geometry();
    var lineHeight = 16 * style.size();
    var set = lines(style, Math.min(geometry.width() - 8 - 18, WIDEST * style.size()));
    var width = 18.0;
    for (var line : set) {
      width = Math.max(width, TextMeasure.width(line.text(), line.font(style)) + 18);
    }
    width = Math.min(width, geometry.width() - 8);
    var height = set.size() * lineHeight + 10;
    var middle = (box.getMinX() + box.getMaxX()) / 2;
    var left = Math.clamp(middle - width / 2, 4, Math.max(geometry.width() - width - 4, 4));
    var below = box.getMaxY() + 8;
    var above = Math.max(box.getMinY() - 8 - height, 2);
    var top = below + height < geometry.height() - 2 ? below : above;
    paint(frame, set, new Rectangle2D(left, top, width, height), lineHeight);
  }

  /** A line of the card; the first text is emphasised. */
  private record Line(String text, boolean isFirst) {
    Font font(TimelineStyle style) {
      return isFirst ? style.bold() : style.text();
    }
  }

  /** The lines, wrapped by the rules of their language if they are wider than the pane. */
  private List<Line> lines(TimelineStyle style, double widest) {
    var set = new ArrayList<Line>();
    for (var i = 0; i < lines.size(); i++) {
      var line = new StringBuilder();
      var whole = new Line(lines.get(i), i == 0);
      for (var part : TextMeasure.parts(whole.text())) {
        if (!line.isEmpty()
            && TextMeasure.width((line + part).strip(), whole.font(style)) > widest) {
          set.add(new Line(line.toString().strip(), whole.isFirst()));
          line.setLength(0);
        }
        line.append(part);
      }
      set.add(new Line(line.toString().strip(), whole.isFirst()));
    }
    return set;
  }

  private static void paint(
      PaintContext frame, List<Line> set, Rectangle2D box, double lineHeight) {
    var g = frame.g();
    var style = frame.style();
    var palette = style.palette();
    var x = box.getMinX();
    var y = box.getMinY();
    g.setFill(TimelineStyle.faint(Color.BLACK, palette.isDark() ? 0.5 : 0.14));
    g.fillRoundRect(x - 1, y + 1, box.getWidth() + 2, box.getHeight() + 2, 10, 10);
    g.setFill(palette.background());
    g.fillRoundRect(x, y, box.getWidth(), box.getHeight(), 9, 9);
    g.setStroke(palette.hover());
    g.setLineWidth(1.2);
    g.strokeRoundRect(x, y, box.getWidth(), box.getHeight(), 9, 9);
    g.setTextAlign(TextAlignment.LEFT);
    g.setTextBaseline(VPos.CENTER);
    for (var i = 0; i < set.size(); i++) {
      var line = set.get(i);
      g.setFont(line.font(style));
      g.setFill(line.isFirst() ? palette.text() : palette.quietText());
      var middle = y + 5 + lineHeight * (i + 0.5);
      CanvasText.fill(g, line.text(), x + 9, middle, box.getWidth() - 18);
    }
  }
}
