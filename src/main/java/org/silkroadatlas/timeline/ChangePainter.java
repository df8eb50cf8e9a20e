package org.silkroadatlas.timeline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import javafx.geometry.Rectangle2D;
import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.text.TextAlignment;
import org.silkroadatlas.draw.LabelPlacer;
import org.silkroadatlas.draw.TextMeasure;
import org.silkroadatlas.draw.Written;
import org.silkroadatlas.model.Membership;
import org.silkroadatlas.time.TimeScale;

/** Marks who joined and who left in the year of the cursor: "+KG" where it happened. */
final class ChangePainter {
  /** Changes nearer to each other than this share a mark, in logical pixels. */
  private static final double NEAR = 48;

  /** More countries than this are counted instead of named. */
  private static final int MOST_NAMED = 2;

  /** Where a mark is tried, as a distance from the day, the nearest first. */
  private static final double[] SHIFTS = {3, -3, 11, -11, 20, -20, 32, -32};

  private final Frame frame;
  private final GraphicsContext g;
  private final Style style;
  private final LabelPlacer placer;

  private record Change(String format, String country, double x, boolean joined) {}

  ChangePainter(Frame frame, LabelPlacer placer) {
    this.frame = frame;
    g = frame.g();
    style = frame.style();
    this.placer = placer;
  }

  /** Draws the marks in all lanes that are seen. */
  void paint() {
    var changes = changes();
    if (changes.isEmpty()) {
      return;
    }
    for (var placed : frame.rows()) {
      if (placed.row() instanceof Row.Format row) {
        var ofLane =
            changes.stream()
                .filter(change -> change.format.equals(row.lane().format().id()))
                .toList();
        paint(placed, ofLane.stream().filter(Change::joined).toList());
        paint(placed, ofLane.stream().filter(change -> !change.joined).toList());
      }
    }
  }

  private List<Change> changes() {
    var map = frame.visible().map();
    return Stream.concat(
            map.joined().stream().map(m -> change(m, TimeScale.moment(m.span().start()), true)),
            map.left().stream().map(m -> change(m, TimeScale.moment(m.span().end()), false)))
        .sorted(Comparator.comparingDouble(Change::x).thenComparing(Change::country))
        .toList();
  }

  private Change change(Membership membership, double day, boolean joined) {
    return new Change(membership.format(), membership.country(), frame.x(day), joined);
  }

  /** Draws changes of one sort in one lane; those near each other share a mark. */
  private void paint(RowLayout.Placed placed, List<Change> changes) {
    var near = new ArrayList<Change>();
    for (var change : changes) {
      if (!near.isEmpty() && change.x - near.getFirst().x > NEAR * style.size()) {
        mark(placed, near);
        near.clear();
      }
      near.add(change);
    }
    if (!near.isEmpty()) {
      mark(placed, near);
    }
  }

  private void mark(RowLayout.Placed placed, List<Change> near) {
    var joined = near.getFirst().joined;
    var countries = near.stream().map(Change::country).distinct().toList();
    // a long mark would seem to stand for years beside the day
    var what =
        countries.size() <= MOST_NAMED
            ? String.join(" ", countries)
            : Integer.toString(countries.size());
    var text = (joined ? "+" : "−") + what;
    var width = TextMeasure.width(text, style.small()) + 8 * style.size();
    var height = 14 * style.size();
    var y = frame.y(frame.layout().middle(placed, 0)) - height / 2;
    for (var shift : SHIFTS) {
      var x = near.getFirst().x + shift * style.size() - (shift < 0 ? width : 0);
      var isInside = x >= frame.geometry().left() && x + width <= frame.geometry().right();
      var box = new Rectangle2D(x, y, width, height);
      if (isInside && placer.place(box)) {
        draw(placed.row(), text, box, joined);
        frame.hits().add(box, new Hit.OfChange(near.getFirst().format, joined, countries));
        return;
      }
    }
  }

  /** Filled for those who came, hollow for those who went, as on the map. */
  private void draw(Row row, String text, Rectangle2D box, boolean joined) {
    var palette = style.palette();
    var colour = palette.of(row.vector());
    var ground = joined ? colour : palette.background();
    g.setFill(ground);
    g.fillRoundRect(box.getMinX(), box.getMinY(), box.getWidth(), box.getHeight(), 4, 4);
    g.setStroke(joined ? palette.background() : colour);
    g.setLineWidth(1.2);
    g.strokeRoundRect(box.getMinX(), box.getMinY(), box.getWidth(), box.getHeight(), 4, 4);
    g.setFont(style.small());
    g.setTextAlign(TextAlignment.CENTER);
    g.setTextBaseline(VPos.CENTER);
    g.setFill(joined ? style.textOn(colour) : palette.text());
    Written.fill(g, text, box.getMinX() + box.getWidth() / 2, box.getMinY() + box.getHeight() / 2);
  }
}
