package org.silkroadatlas.draw;

import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.CubicCurveTo;
import javafx.scene.shape.FillRule;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;
import javafx.scene.shape.QuadCurveTo;
import javafx.scene.shape.Shape;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import javafx.util.Subscription;

/**
 * Draws text in any script on a canvas. JavaFX lays out canvas text on the render thread; for
 * scripts that need shaping, both threads then use a native library that is not thread-safe, which
 * corrupts memory. So text that needs shaping is drawn as outlines, made on the JavaFX thread. See
 * {@link ShapedWords}. JavaFX thread only.
 */
public final class CanvasText {
  private static final int MOST_KEPT = 2_000;

  private static final Map<Key, Outline> OUTLINES = new LruCache<>(MOST_KEPT);

  private static Optional<Consumer<Painted>> watcher = Optional.empty();

  private record Key(String text, Font font) {}

  /**
   * A painted text.
   *
   * @param text the words
   * @param box its bounds, in pixels of the canvas
   * @param squeezed the factor by which its width was compressed; 1 if it had room
   * @param canvas the canvas it is on
   */
  public record Painted(String text, Bounds box, double squeezed, Canvas canvas) {}

  /**
   * The outline of a text, with its origin at the left end of the baseline.
   *
   * @param top the extent above the baseline, negative
   * @param bottom the extent below it
   */
  public record Outline(Path path, double width, double top, double bottom) {
    private static Outline of(Key key) {
      ShapedWords.prepare();
      var text = new Text(key.text);
      text.setFont(ShapedWords.upright(key.font));
      var bounds = text.getLayoutBounds();
      return new Outline(
          (Path) Shape.union(text, text), bounds.getWidth(), bounds.getMinY(), bounds.getMaxY());
    }

    private double down(GraphicsContext g) {
      return switch (g.getTextBaseline()) {
        case TOP -> -top;
        case CENTER -> -(top + bottom) / 2;
        case BASELINE -> 0;
        case BOTTOM -> -bottom;
      };
    }
  }

  private CanvasText() {}

  /** The offset from the anchor of a text to its left end. */
  private static double aside(GraphicsContext g, double width) {
    return switch (g.getTextAlign()) {
      case LEFT, JUSTIFY -> 0;
      case CENTER -> -width / 2;
      case RIGHT -> -width;
    };
  }

  /** Reports every text painted from now on; for tests of canvases. */
  public static Subscription watch(Consumer<Painted> told) {
    watcher = Optional.of(told);
    return () -> watcher = Optional.empty();
  }

  private static void notifyWatcher(
      GraphicsContext g, String text, double x, double y, double widest) {
    var width = TextMeasure.width(text, g.getFont());
    var squeezed = Math.min(1, widest / width);
    var height = g.getFont().getSize();
    var down =
        switch (g.getTextBaseline()) {
          case TOP -> 0.0;
          case CENTER -> -height / 2;
          case BASELINE, BOTTOM -> -height;
        };
    var box = new BoundingBox(x + aside(g, width * squeezed), y + down, width * squeezed, height);
    var painted = new Painted(text, g.getTransform().transform(box), squeezed, g.getCanvas());
    watcher.ifPresent(told -> told.accept(painted));
  }

  /** A text as a shape to fill, without slant. */
  public static Outline outline(String text, Font font) {
    return Outline.of(new Key(text, font));
  }

  /** Fills a text, as a canvas would. */
  public static void fill(GraphicsContext g, String text, double x, double y) {
    fill(g, text, x, y, Double.MAX_VALUE);
  }

  /**
   * Fills a text, compressed to a maximum width.
   *
   * @param widest in logical pixels
   */
  public static void fill(GraphicsContext g, String text, double x, double y, double widest) {
    if (watcher.isPresent()) {
      notifyWatcher(g, text, x, y, widest);
    }
    if (!ShapedWords.areIn(text)) {
      if (widest == Double.MAX_VALUE) {
        g.fillText(text, x, y);
      } else {
        g.fillText(text, x, y, widest);
      }
      return;
    }
    var outline = OUTLINES.computeIfAbsent(new Key(text, g.getFont()), Outline::of);
    g.save();
    g.translate(x, y);
    g.scale(Math.min(1, widest / outline.width), 1);
    g.translate(aside(g, outline.width), outline.down(g));
    g.setFillRule(FillRule.NON_ZERO);
    g.beginPath();
    outline.path.getElements().forEach(element -> trace(g, element));
    g.fill();
    g.restore();
  }

  private static void trace(GraphicsContext g, PathElement element) {
    switch (element) {
      case MoveTo to -> g.moveTo(to.getX(), to.getY());
      case LineTo to -> g.lineTo(to.getX(), to.getY());
      case QuadCurveTo to ->
          g.quadraticCurveTo(to.getControlX(), to.getControlY(), to.getX(), to.getY());
      case CubicCurveTo to ->
          g.bezierCurveTo(
              to.getControlX1(),
              to.getControlY1(),
              to.getControlX2(),
              to.getControlY2(),
              to.getX(),
              to.getY());
      case ClosePath close -> g.closePath();
      default -> throw new IllegalStateException("No part of a letter: " + element);
    }
  }
}
