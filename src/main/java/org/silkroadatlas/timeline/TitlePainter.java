package org.silkroadatlas.timeline;

import java.time.LocalDate;
import javafx.geometry.Rectangle2D;
import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.text.TextAlignment;
import org.silkroadatlas.coordination.Messages;
import org.silkroadatlas.draw.TextMeasure;
import org.silkroadatlas.model.Format;
import org.silkroadatlas.model.ItemRef;
import org.silkroadatlas.model.Vector;
import org.silkroadatlas.time.EdtfDate;

/** Draws the column of titles at the left. */
final class TitlePainter {
  private static final double STRIPE = 4;
  private static final double INDENT = 14;
  private static final double PADDING = 8;

  private final Frame frame;
  private final GraphicsContext g;
  private final Style style;

  TitlePainter(Frame frame) {
    this.frame = frame;
    g = frame.g();
    style = frame.style();
  }

  /** The width that all titles need, so that none is ever cut off. */
  static double width(Iterable<Format> formats, Style style, Messages messages) {
    var widest = 92 * style.size();
    for (var vector : Vector.values()) {
      var name = TextMeasure.width(name(vector, messages), style.bold());
      widest = Math.max(widest, name + 18 * style.size());
    }
    for (var format : formats) {
      var name = TextMeasure.width(format.shortName(), style.bold());
      widest = Math.max(widest, name + INDENT * style.size());
    }
    return Math.ceil(widest + PADDING + STRIPE);
  }

  /** The short name of a vector, as it stands in headings. */
  static String name(Vector vector, Messages messages) {
    return messages.get("timeline.vector." + vector.key());
  }

  /** Draws the titles of all rows that are seen. */
  void paint() {
    var palette = style.palette();
    var geometry = frame.geometry();
    g.setFill(palette.background());
    g.fillRect(0, geometry.lanesTop(), geometry.titles(), geometry.lanes());
    g.setTextAlign(TextAlignment.LEFT);
    g.setTextBaseline(VPos.CENTER);
    for (var placed : frame.rows()) {
      var y = frame.y(placed.top());
      switch (placed.row()) {
        case Row.Heading heading -> paintHeading(heading, y, placed.height());
        case Row.Format format -> paintTitle(format, y, placed);
      }
    }
    g.setFill(palette.line());
    g.fillRect(geometry.titles() - 1, geometry.axisTop(), 1, geometry.height());
  }

  private void paintHeading(Row.Heading heading, double y, double height) {
    var palette = style.palette();
    var colour = palette.of(heading.vector());
    var isDimmed = frame.isDimmed(heading.inScope());
    g.setFill(palette.laneBand());
    g.fillRect(0, y, frame.geometry().titles(), height);
    g.setFill(isDimmed ? palette.dimmed(colour) : colour);
    g.fillRect(0, y, STRIPE, height);
    paintTriangle(heading.isCollapsed(), 11 * style.size(), y + height / 2);
    g.setFont(style.bold());
    g.setFill(isDimmed ? palette.quietText() : palette.text());
    g.fillText(
        name(heading.vector(), frame.messages()), STRIPE + 16 * style.size(), y + height / 2);
    hit(y, height, new Hit.OfHeading(heading.vector()));
  }

  private void paintTriangle(boolean isCollapsed, double x, double y) {
    var r = 3.5 * style.size();
    g.setFill(style.palette().quietText());
    if (isCollapsed) {
      g.fillPolygon(
          new double[] {x - r * 0.7, x + r, x - r * 0.7}, new double[] {y - r, y, y + r}, 3);
    } else {
      g.fillPolygon(
          new double[] {x - r, x + r, x}, new double[] {y - r * 0.7, y - r * 0.7, y + r}, 3);
    }
  }

  private void paintTitle(Row.Format row, double y, RowLayout.Placed placed) {
    var palette = style.palette();
    var format = row.lane().format();
    var ref = row.ref();
    var isChosen = frame.state().scope().formats().contains(format.id());
    var colour = palette.of(row.vector());
    var isDimmed = frame.isDimmed(row.inScope());
    if (isChosen || frame.isFocused(ref)) {
      g.setFill(Style.faint(palette.accent(), 0.18));
      g.fillRect(0, y, frame.geometry().titles() - 1, placed.height());
    }
    g.setFill(isDimmed ? palette.dimmed(colour) : colour);
    g.fillRect(0, y, STRIPE, placed.height());
    g.setFont(isChosen || frame.isFocused(ref) ? style.bold() : style.text());
    g.setFill(isDimmed ? palette.quietText() : palette.text());
    g.fillText(
        format.shortName(),
        STRIPE + (INDENT - 2) * style.size(),
        frame.y(frame.layout().middle(placed, 0)));
    outline(ref, y, placed.height());
    hit(y, placed.height(), new Hit.OfLane(format));
  }

  private void outline(ItemRef ref, double y, double height) {
    if (frame.isHovered(ref) || frame.isFocused(ref)) {
      var palette = style.palette();
      g.setStroke(frame.isHovered(ref) ? palette.hover() : palette.accent());
      g.setLineWidth(1.5);
      g.strokeRoundRect(
          STRIPE + 2, y + 1.5, frame.geometry().titles() - STRIPE - 5, height - 3, 5, 5);
    }
  }

  private void hit(double y, double height, Hit hit) {
    var top = Math.max(y, frame.geometry().lanesTop());
    var bottom = Math.min(y + height, frame.geometry().height());
    if (bottom > top) {
      frame.hits().add(new Rectangle2D(0, top, frame.geometry().titles(), bottom - top), hit);
    }
  }

  /** Draws the corner above the titles: how many events there are, and which time is shown. */
  void paintCorner(int held) {
    var palette = style.palette();
    var geometry = frame.geometry();
    g.setTextAlign(TextAlignment.LEFT);
    g.setTextBaseline(VPos.CENTER);
    g.setFont(style.text());
    g.setFill(palette.quietText());
    g.fillText(frame.messages().get("timeline.events", held), PADDING, geometry.axisTop() / 2);
    g.setFont(style.bold());
    g.setFill(palette.text());
    g.fillText(time(), PADDING, (geometry.axisTop() + geometry.lanesTop()) / 2);
  }

  /** The time that is shown, as exactly as there is room for. */
  private String time() {
    var span = frame.scale().visible();
    var first = span.start();
    var last = span.lastDay();
    if (frame.scale().last() - frame.scale().first() > 500) {
      return nearestYear(first)
          + "–"
          + (last.getMonthValue() < 2 ? last.getYear() - 1 : last.getYear());
    }
    if (last.toEpochDay() - first.toEpochDay() > 45) {
      var middle = LocalDate.ofEpochDay((first.toEpochDay() + last.toEpochDay()) / 2);
      return frame.messages().date(EdtfDate.ofYear(middle.getYear()));
    }
    var middle = LocalDate.ofEpochDay((first.toEpochDay() + last.toEpochDay()) / 2);
    return frame.messages().date(EdtfDate.parse(middle.toString().substring(0, 7)));
  }

  private static int nearestYear(LocalDate first) {
    return first.getMonthValue() == 12 && first.getDayOfMonth() > 20
        ? first.getYear() + 1
        : first.getYear();
  }
}
