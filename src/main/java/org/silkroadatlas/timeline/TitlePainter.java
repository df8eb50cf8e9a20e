package org.silkroadatlas.timeline;

import java.util.TreeSet;
import javafx.geometry.Rectangle2D;
import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.text.Font;
import javafx.scene.text.TextAlignment;
import org.silkroadatlas.coordination.Messages;
import org.silkroadatlas.draw.CanvasText;
import org.silkroadatlas.draw.TextMeasure;
import org.silkroadatlas.model.Format;
import org.silkroadatlas.model.Vector;

/** Draws the column of titles on the left. */
final class TitlePainter {
  /** The width of the stripe in the colour of the vector. */
  private static final double STRIPE = 4;

  /** The position of titles, after the stripe and the triangle. */
  private static final double INDENT = 20;

  private static final double PADDING = 8;

  private final PaintContext frame;
  private final GraphicsContext g;
  private final TimelineStyle style;
  private final double indent;
  private final double width;

  TitlePainter(PaintContext frame) {
    this.frame = frame;
    g = frame.g();
    style = frame.style();
    indent = INDENT * style.size();
    width = frame.geometry().titles();
  }

  /** The width that fits all titles, so that none is cut off. */
  static double width(Iterable<Format> formats, TimelineStyle style, Messages messages) {
    var widest = 92 * style.size();
    var vectors = new TreeSet<>(Vector.values());
    formats.forEach(format -> vectors.add(format.vector()));
    for (var vector : vectors) {
      widest = Math.max(widest, TextMeasure.width(name(vector, messages), style.bold()));
    }
    for (var format : formats) {
      widest = Math.max(widest, TextMeasure.width(format.shortName(), style.bold()));
    }
    return Math.ceil(widest + INDENT * style.size() + PADDING);
  }

  /** The short name of a vector, as used in headings. */
  static String name(Vector vector, Messages messages) {
    return vector.isBuiltIn()
        ? messages.get("timeline.vector." + vector.key())
        : messages.name(vector);
  }

  /** Draws the titles of all visible rows. */
  void paint() {
    var palette = style.palette();
    var geometry = frame.geometry();
    g.setFill(palette.background());
    g.fillRect(0, geometry.lanesTop(), width, geometry.lanes());
    g.setTextAlign(TextAlignment.LEFT);
    g.setTextBaseline(VPos.CENTER);
    for (var placed : frame.rows()) {
      var y = frame.y(placed.top());
      switch (placed.row()) {
        case LaneRow.Heading heading -> paintHeading(heading, y, placed);
        case LaneRow.Format format -> paintLane(format, y, placed);
      }
    }
    g.setFill(palette.line());
    g.fillRect(width - 1, geometry.axisTop(), 1, geometry.height());
  }

  private Color colour(LaneRow row) {
    var colour = row.colour(style.palette());
    return frame.isDimmed(row.isLit()) ? style.palette().dimmed(colour) : colour;
  }

  private Color textColour(LaneRow row) {
    var palette = style.palette();
    return frame.isDimmed(row.isLit()) ? palette.quietText() : palette.text();
  }

  private void paintHeading(LaneRow.Heading heading, double y, RowLayout.Placed placed) {
    var height = placed.height();
    if (!heading.isCollapsed()) {
      g.setFill(style.palette().laneBand());
      g.fillRect(0, y, width - 1, height - 1);
    }
    g.setFill(colour(heading));
    g.fillRect(0, y, STRIPE, height);
    if (frame.layout().hasLetters(placed)) {
      triangle(heading.showsEvents(), y + height / 2, 1);
      g.setFont(style.boldIn(height));
      g.setFill(textColour(heading));
      CanvasText.fill(g, name(heading.vector(), frame.messages()), indent, y + height / 2);
    }
    outline(heading, false, y, height);
    hit(0, width, y, height, new TimelineHit.OfHeading(heading.vector()));
  }

  private void triangle(boolean isClosed, double y, double opacity) {
    Triangle.paint(
        g,
        isClosed,
        STRIPE + 8 * style.size(),
        y,
        style.size(),
        TimelineStyle.faint(style.palette().quietText(), opacity));
  }

  private void paintLane(LaneRow.Format row, double y, RowLayout.Placed placed) {
    var palette = style.palette();
    var format = row.lane().format();
    var isChosen = frame.state().filter().formats().contains(format.id());
    var isFocused = frame.isFocused(row.ref());
    var middle = frame.y(frame.layout().middle(placed, 0));
    if (isChosen || isFocused) {
      g.setFill(TimelineStyle.faint(palette.accent(), 0.18));
      g.fillRect(STRIPE, y, width - 1 - STRIPE, placed.height() - 1);
    }
    g.setFill(colour(row));
    g.fillRect(0, y, STRIPE, placed.height());
    g.setFont(isChosen || isFocused ? style.bold() : style.text());
    g.setFill(textColour(row));
    CanvasText.fill(g, format.shortName(), indent, middle);
    paintMembers(row, placed);
    outline(row, isFocused || frame.isHovered(row.ref()), y, placed.height());
    hit(0, width, y, placed.height(), new TimelineHit.OfLane(format));
    if (!row.lane().memberships().isEmpty()) {
      var members = new TimelineHit.OfMembers(format);
      triangle(row.members().isEmpty(), middle, frame.interaction().isOn(members) ? 1 : 0.5);
      hit(STRIPE, indent - STRIPE, y, frame.layout().eventsHeight(placed), members);
    }
  }

  private void paintMembers(LaneRow.Format row, RowLayout.Placed placed) {
    var height = frame.layout().memberHeight();
    var y = frame.y(placed.top()) + frame.layout().eventsHeight(placed) + height / 2 - 0.5;
    var font = style.tinyIn(height);
    g.setFont(font);
    g.setFill(style.palette().quietText());
    var language = frame.messages().locale().getLanguage();
    for (var member : row.members()) {
      // A row that the lower edge cuts has no name until it is scrolled into view.
      if (y + height / 2 <= frame.geometry().height()) {
        var name = frame.index().country(member).name(language);
        CanvasText.fill(g, shortened(name, font, width - indent - 8), indent + 4, y);
      }
      y += height;
    }
  }

  /** As much of a name as fits; an id would mean nothing to readers. */
  private static String shortened(String name, Font font, double room) {
    var end = name.length();
    while (end > 1 && TextMeasure.width(text(name, end), font) > room) {
      end--;
    }
    return text(name, end);
  }

  private static String text(String name, int end) {
    return end == name.length() ? name : name.substring(0, end).stripTrailing() + "…";
  }

  private void outline(LaneRow row, boolean isMarked, double y, double height) {
    var isAt = frame.interaction().isAt(row);
    if (isAt || isMarked) {
      var palette = style.palette();
      g.setStroke(isAt || frame.hover().isPresent() ? palette.hover() : palette.accent());
      g.setLineWidth(isAt ? 2 : 1.5);
      g.strokeRoundRect(STRIPE + 1.5, y + 1, width - STRIPE - 4.5, height - 3, 5, 5);
    }
  }

  private void hit(double x, double hitWidth, double y, double height, TimelineHit hit) {
    var top = Math.max(y, frame.geometry().lanesTop());
    var bottom = Math.min(y + height, frame.geometry().height());
    if (bottom > top) {
      frame.hits().add(new Rectangle2D(x, top, hitWidth, bottom - top), hit);
    }
  }
}
