package org.silkroadatlas.timeline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Rectangle2D;
import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.text.Font;
import javafx.scene.text.TextAlignment;
import org.silkroadatlas.draw.CanvasText;
import org.silkroadatlas.draw.LabelPlacer;
import org.silkroadatlas.draw.TextMeasure;
import org.silkroadatlas.model.Event;

/**
 * Labels events beside their symbols where there is room, most important first. A label is never
 * cut off: if the title does not fit, its beginning is used, then its kind and place, then the
 * place alone, then nothing.
 */
final class LabelPainter {
  /** A longer title, in logical pixels, would drown the others. */
  private static final double LONGEST = 330;

  /** A shorter beginning than this, in characters, is not a useful name. */
  private static final int LEAST = 12;

  /** A Chinese title says as much with a third of the characters. */
  private static final int LEAST_HAN = 4;

  private static final List<String> SHORTENED_AT =
      List.of(": ", ", ", " (", " – ", " — ", "：", "，", "（", "——");

  private final PaintContext frame;
  private final GraphicsContext g;
  private final TimelineStyle style;
  private final LabelPlacer placer;
  private final List<Candidate> candidates = new ArrayList<>();

  private record Candidate(
      Event event, LaneRow row, boolean isFull, double x, double y, double half) {}

  LabelPainter(PaintContext frame) {
    this.frame = frame;
    g = frame.g();
    style = frame.style();
    placer = new LabelPlacer(frame.geometry().right() + Geometry.MARGIN, frame.geometry().height());
  }

  /** Labels all events that are not in clusters. Call it after the events are drawn. */
  void paint() {
    collect();
    new ChangePainter(frame, placer).paint();
    candidates.sort(
        Comparator.comparing((Candidate c) -> !frame.isFocused(c.event.ref()))
            .thenComparing(c -> !c.isFull)
            .thenComparing(c -> c.event.level())
            .thenComparing(c -> !c.event.held())
            .thenComparing(c -> c.event.kind())
            .thenComparing(c -> c.event.id()));
    g.setTextBaseline(VPos.CENTER);
    g.setTextAlign(TextAlignment.LEFT);
    for (var candidate : candidates) {
      if (candidate.isFull || !frame.isDimmed(false)) {
        label(candidate);
      }
    }
  }

  private void collect() {
    for (var placed : frame.rows()) {
      if (!placed.row().showsEvents() || !frame.layout().hasLetters(placed)) {
        continue;
      }
      var track = placed.row().events().track();
      var marks =
          placed.row().events().marks(frame.scale().perDay(), frame.layout().markSize(placed));
      for (var row = 0; row < marks.size(); row++) {
        var y = frame.y(frame.layout().middle(placed, row));
        for (var mark : Visibility.of(frame, marks.get(row))) {
          var x = frame.x(mark.centre());
          var height = 7 * style.size();
          placer.block(
              new Rectangle2D(x - mark.half() - 2, y - height, 2 * mark.half() + 4, 2 * height));
          if (!mark.isCluster()) {
            var event = track.event(mark.first());
            candidates.add(new Candidate(event, placed.row(), mark.isFull(), x, y, mark.half()));
          }
        }
      }
    }
  }

  private void label(Candidate candidate) {
    var event = candidate.event;
    var place = event.place().map(id -> frame.index().place(id).name());
    var names = new ArrayList<String>();
    names.add(event.title());
    shorter(event.title()).ifPresent(names::add);
    if (!(candidate.row instanceof LaneRow.Format)) {
      // in a row of several formats, a city alone does not say what happened
      var format = frame.index().format(event.format()).shortName();
      place.ifPresent(city -> names.add(format + ", " + city));
      names.add(format);
    } else {
      var kind = frame.messages().name(event.kind());
      place.ifPresent(city -> names.add(kind + ", " + city));
      place.ifPresent(names::add);
    }
    for (var name : names) {
      if (tryLabel(candidate, name)) {
        return;
      }
    }
  }

  /** The part before a colon, a comma or a bracket is the most informative, in any script. */
  private static Optional<String> shorter(String title) {
    var end = title.length();
    var isHan = Character.UnicodeScript.of(title.codePointAt(0)) == Character.UnicodeScript.HAN;
    for (var mark : SHORTENED_AT) {
      var at = title.indexOf(mark);
      end = at >= (isHan ? LEAST_HAN : LEAST) ? Math.min(end, at) : end;
    }
    return end < title.length() ? Optional.of(title.substring(0, end)) : Optional.empty();
  }

  private boolean tryLabel(Candidate c, String text) {
    var width = TextMeasure.width(text, font(c.event));
    if (width > LONGEST * style.size()) {
      return false;
    }
    var height = 14 * style.size();
    var gap = c.half + (frame.model().emphasis().isRinged(c.event) ? 8 : 4);
    var right = new Rectangle2D(c.x + gap, c.y - height / 2, width + 4, height);
    var left = new Rectangle2D(c.x - gap - width - 4, c.y - height / 2, width + 4, height);
    var isRight = fits(right) && placer.place(right);
    if (!isRight && !(fits(left) && placer.place(left))) {
      return false;
    }
    draw(text, isRight ? right : left, c);
    return true;
  }

  private Font font(Event event) {
    return frame.isFocused(event.ref()) ? style.bold() : style.text();
  }

  private boolean fits(Rectangle2D box) {
    return box.getMinX() >= frame.geometry().left()
        && box.getMaxX() <= frame.geometry().right()
        && box.getMinY() >= frame.geometry().lanesTop();
  }

  private void draw(String text, Rectangle2D box, Candidate candidate) {
    var palette = style.palette();
    g.setFill(TimelineStyle.faint(palette.background(), 0.78));
    g.fillRoundRect(box.getMinX(), box.getMinY(), box.getWidth(), box.getHeight(), 6, 6);
    g.setFont(font(candidate.event));
    g.setFill(candidate.event.held() ? palette.text() : palette.quietText());
    CanvasText.fill(g, text, box.getMinX() + 2, candidate.y);
  }
}
