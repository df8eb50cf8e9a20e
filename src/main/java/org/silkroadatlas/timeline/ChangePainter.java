package org.silkroadatlas.timeline;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javafx.geometry.Rectangle2D;
import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.text.TextAlignment;
import org.silkroadatlas.draw.CanvasText;
import org.silkroadatlas.draw.LabelPlacer;
import org.silkroadatlas.draw.TextMeasure;

/**
 * Marks the changes of the cursor's year at their dates: countries that joined or left ("+KG"),
 * formats that were founded or ended. A folded row shows the changes of its lanes together.
 */
final class ChangePainter {
  /** Changes closer together than this, in logical pixels, share a mark. */
  private static final double NEAR = 48;

  /** More changes than this are counted instead of named. */
  private static final int MOST_NAMED = 2;

  /** The offsets from the day at which a mark is tried, nearest first, in logical pixels. */
  private static final double[] SHIFTS = {3, -3, 11, -11, 20, -20, 32, -32, 44, -44, 60, -60};

  private final PaintContext frame;
  private final GraphicsContext g;
  private final TimelineStyle style;
  private final LabelPlacer placer;

  ChangePainter(PaintContext frame, LabelPlacer placer) {
    this.frame = frame;
    g = frame.g();
    style = frame.style();
    this.placer = placer;
  }

  /** Draws the marks in all visible rows. */
  void paint() {
    var country = frame.model().emphasis().country();
    var byFormat =
        YearChange.of(frame.visible(), frame.index(), country).stream()
            .collect(Collectors.groupingBy(change -> change.format().id()));
    if (byFormat.isEmpty()) {
      return;
    }
    for (var placed : frame.rows()) {
      var changes = new ArrayList<YearChange>();
      for (var format : formats(placed.row())) {
        changes.addAll(byFormat.getOrDefault(format, List.of()));
      }
      for (var kind : YearChange.Kind.values()) {
        paint(placed, changes.stream().filter(change -> change.kind() == kind).toList());
      }
    }
  }

  private static List<String> formats(LaneRow row) {
    return switch (row) {
      case LaneRow.Format format -> List.of(format.lane().format().id());
      case LaneRow.Heading heading ->
          heading.lanes().stream().map(lane -> lane.format().id()).toList();
    };
  }

  private double x(YearChange change) {
    return frame.x(change.day());
  }

  /** Draws changes of one kind in one row; those close together share a mark. */
  private void paint(RowLayout.Placed placed, List<YearChange> changes) {
    var near = new ArrayList<YearChange>();
    for (var change : changes) {
      if (!near.isEmpty() && x(change) - x(near.getFirst()) > NEAR * style.size()) {
        mark(placed, near);
        near.clear();
      }
      near.add(change);
    }
    if (!near.isEmpty()) {
      mark(placed, near);
    }
  }

  private void mark(RowLayout.Placed placed, List<YearChange> near) {
    // in a low row the mark has no text
    var text = frame.layout().hasLetters(placed) ? text(near) : "";
    var width = TextMeasure.width(text, style.small()) + 8 * style.size();
    var height = Math.min(14 * style.size(), placed.height() - 1);
    var y = frame.y(frame.layout().middle(placed, 0)) - height / 2;
    for (var shift : SHIFTS) {
      var x = x(near.getFirst()) + shift * style.size() - (shift < 0 ? width : 0);
      var isInside = x >= frame.geometry().left() && x + width <= frame.geometry().right();
      var box = new Rectangle2D(x, y, width, height);
      if (isInside && placer.place(box)) {
        draw(placed.row(), text, box, near.getFirst().kind().isComing());
        frame.hits().add(box, new TimelineHit.OfChanges(List.copyOf(near)));
        return;
      }
    }
  }

  /** A long mark would seem to extend over years next to the day. */
  private String text(List<YearChange> near) {
    var kind = near.getFirst().kind();
    var names =
        near.stream().map(c -> c.country().orElse(c.format().shortName())).distinct().toList();
    var isCounted = names.size() > MOST_NAMED || (kind.isOfFormat() && names.size() > 1);
    var what = isCounted ? Integer.toString(near.size()) : String.join(" ", names);
    return switch (kind) {
      case JOINED -> "+" + what;
      case LEFT -> "−" + what;
      case FOUNDED, ENDED -> frame.messages().get("timeline.mark." + kind.key(), what);
    };
  }

  /** Filled for arrivals, hollow for departures, as on the map. */
  private void draw(LaneRow row, String text, Rectangle2D box, boolean joined) {
    var palette = style.palette();
    var isFaint = frame.isDimmed(row.isLit());
    var full = row.colour(palette);
    var colour = isFaint ? palette.background().interpolate(full, 0.3) : full;
    var ground = joined ? colour : palette.background();
    g.setFill(ground);
    g.fillRoundRect(box.getMinX(), box.getMinY(), box.getWidth(), box.getHeight(), 4, 4);
    g.setStroke(joined ? palette.background() : colour);
    g.setLineWidth(1.2);
    g.strokeRoundRect(box.getMinX(), box.getMinY(), box.getWidth(), box.getHeight(), 4, 4);
    g.setFont(style.small());
    g.setTextAlign(TextAlignment.CENTER);
    g.setTextBaseline(VPos.CENTER);
    g.setFill(isFaint ? palette.quietText() : joined ? style.textOn(colour) : palette.text());
    CanvasText.fill(
        g, text, box.getMinX() + box.getWidth() / 2, box.getMinY() + box.getHeight() / 2);
  }
}
