package org.silkroadatlas.timeline;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import javafx.geometry.Rectangle2D;
import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.text.TextAlignment;
import org.silkroadatlas.draw.CanvasText;
import org.silkroadatlas.draw.TextMeasure;

/** Draws hints at the edges of the lanes for emphasised content that is out of view. */
final class HintPainter {
  private static final double HEIGHT = 16;
  private static final double ARROW = 9;

  private final PaintContext frame;
  private final GraphicsContext g;
  private final TimelineStyle style;
  private final Geometry geometry;
  private final List<Rectangle2D> marks;

  HintPainter(PaintContext frame) {
    this.frame = frame;
    g = frame.g();
    style = frame.style();
    geometry = frame.geometry();
    marks = new ArrayList<>(frame.hits().boxes(HintPainter::isMark));
  }

  /** Draws a pill on each side beyond which there is something. */
  void paint() {
    for (var side : Hints.Side.values()) {
      frame.hints().of(side).ifPresent(beyond -> paint(side, beyond));
    }
  }

  /** In words where they cover no mark, otherwise only the number. */
  private void paint(Hints.Side side, Hints.Beyond beyond) {
    var words = SpokenHints.words(side, frame);
    var y = free(side, width(words));
    if (y.isPresent()) {
      paint(side, words, y.getAsDouble());
    } else {
      var least = Integer.toString(beyond.count());
      paint(side, least, free(side, width(least)).orElse(bottom()));
    }
  }

  private double height() {
    return HEIGHT * style.size();
  }

  private double bottom() {
    return geometry.height() - height() - 2;
  }

  private double width(String text) {
    return TextMeasure.width(text, style.small()) + ARROW * style.size() + 16;
  }

  private double left(Hints.Side side, double width) {
    return switch (side) {
      case ABOVE, BELOW -> geometry.left() + (geometry.plot() - width) / 2;
      case EARLIER -> geometry.left() + 3;
      case LATER -> geometry.right() - width - 3;
    };
  }

  /** The lowest position at the side that covers no mark; at the top, the very top. */
  private OptionalDouble free(Hints.Side side, double width) {
    if (side == Hints.Side.ABOVE) {
      return OptionalDouble.of(geometry.lanesTop() + 2);
    }
    if (side == Hints.Side.BELOW) {
      return OptionalDouble.of(bottom());
    }
    var x = left(side, width);
    for (var y = bottom(); y > geometry.lanesTop(); y -= 4) {
      var box = new Rectangle2D(x, y, width, height());
      if (marks.stream().noneMatch(box::intersects)) {
        return OptionalDouble.of(y);
      }
    }
    return OptionalDouble.empty();
  }

  private static boolean isMark(TimelineHit hit) {
    return hit instanceof TimelineHit.OfEvent
        || hit instanceof TimelineHit.OfCluster
        || hit instanceof TimelineHit.OfChanges
        || hit instanceof TimelineHit.OfAct;
  }

  private void paint(Hints.Side side, String text, double y) {
    var palette = style.palette();
    var height = height();
    var arrow = ARROW * style.size();
    var width = width(text);
    var x = left(side, width);
    var hit = new TimelineHit.OfHint(side);
    var isOn = frame.interaction().isOn(hit);
    g.setFill(isOn ? palette.accent() : palette.background());
    g.fillRoundRect(x, y, width, height, height, height);
    g.setStroke(palette.accent());
    g.setLineWidth(1.2);
    g.strokeRoundRect(x, y, width, height, height, height);
    g.setFill(isOn ? palette.onAccent() : palette.accent());
    var isRight = side == Hints.Side.LATER;
    arrow(side, isRight ? x + width - 6 - arrow / 2 : x + 6 + arrow / 2, y + height / 2);
    g.setFont(style.small());
    g.setTextAlign(TextAlignment.LEFT);
    g.setTextBaseline(VPos.CENTER);
    CanvasText.fill(g, text, isRight ? x + 8 : x + arrow + 9, y + height / 2);
    var box = new Rectangle2D(x, y, width, height);
    marks.add(box);
    frame.hits().add(box, hit);
  }

  private void arrow(Hints.Side side, double x, double y) {
    var r = 4 * style.size();
    var s = 3 * style.size();
    switch (side) {
      case ABOVE ->
          g.fillPolygon(new double[] {x - r, x + r, x}, new double[] {y + s, y + s, y - s}, 3);
      case BELOW ->
          g.fillPolygon(new double[] {x - r, x + r, x}, new double[] {y - s, y - s, y + s}, 3);
      case EARLIER ->
          g.fillPolygon(new double[] {x + s, x + s, x - s}, new double[] {y - r, y + r, y}, 3);
      case LATER ->
          g.fillPolygon(new double[] {x - s, x - s, x + s}, new double[] {y - r, y + r, y}, 3);
    }
  }
}
