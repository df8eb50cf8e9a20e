package org.silkroadatlas.app.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.CubicCurveTo;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.PathElement;
import javafx.scene.shape.QuadCurveTo;
import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;
import org.silkroadatlas.app.start.HeadlessStart;
import org.silkroadatlas.draw.CanvasText;
import org.silkroadatlas.draw.LruCache;
import org.silkroadatlas.export.pdf.ForeignLetters;

/**
 * Characters of system fonts, shaped by JavaFX, which is started without a display if necessary.
 * Any thread.
 */
public final class SystemLetters implements ForeignLetters {
  private static final double UNITS = 1000;
  private static final double DRAWN_AT = 100;
  private static final int MOST_KEPT = 1_000;

  /** A character that no font has; it shows the fallback glyph. */
  private static final int UNASSIGNED = 0x0378;

  private static final Map<Integer, Boolean> DRAWABLE = new ConcurrentHashMap<>();

  /** JavaFX thread only. */
  private static final Map<Key, Outline> OUTLINES = new LruCache<>(MOST_KEPT);

  private record Key(String text, boolean bold) {}

  /** Used by the service loader. */
  public SystemLetters() {}

  @Override
  public boolean canDraw(int codePoint) {
    return DRAWABLE.computeIfAbsent(codePoint, c -> onToolkit(() -> isDrawn(c)));
  }

  private static boolean isDrawn(int codePoint) {
    var parts = made(new Key(Character.toString(codePoint), false)).parts();
    return !parts.isEmpty()
        && !parts.equals(made(new Key(Character.toString(UNASSIGNED), false)).parts());
  }

  @Override
  public Outline outline(String text, boolean bold) {
    var key = new Key(text, bold);
    return onToolkit(() -> OUTLINES.computeIfAbsent(key, SystemLetters::made));
  }

  private static <T> T onToolkit(Supplier<T> work) {
    if (Platform.isFxApplicationThread()) {
      return work.get();
    }
    var done = new CompletableFuture<T>();
    Runnable step =
        () -> {
          try {
            done.complete(work.get());
          } catch (RuntimeException e) {
            done.completeExceptionally(e);
          }
        };
    try {
      Platform.runLater(step);
    } catch (IllegalStateException notStarted) {
      HeadlessStart.start();
      Platform.runLater(step);
    }
    return done.join();
  }

  private static Outline made(Key key) {
    var weight = key.bold ? FontWeight.BOLD : FontWeight.NORMAL;
    var drawn = CanvasText.outline(key.text, Font.font("Silk Road Sans", weight, DRAWN_AT));
    var parts = new ArrayList<Part>();
    var pen = new double[2];
    for (var element : drawn.path().getElements()) {
      parts.add(part(element, pen));
    }
    return new Outline(drawn.width() * UNITS / DRAWN_AT, parts);
  }

  /**
   * @param pen the end of the previous segment; updated
   */
  private static Part part(PathElement element, double[] pen) {
    return switch (element) {
      case MoveTo to -> part(Kind.MOVE, pen, to.getX(), to.getY());
      case LineTo to -> part(Kind.LINE, pen, to.getX(), to.getY());
      case QuadCurveTo to -> {
        var cx = to.getControlX();
        var cy = to.getControlY();
        yield part(
            Kind.CURVE,
            pen,
            pen[0] + (cx - pen[0]) * 2 / 3,
            pen[1] + (cy - pen[1]) * 2 / 3,
            to.getX() + (cx - to.getX()) * 2 / 3,
            to.getY() + (cy - to.getY()) * 2 / 3,
            to.getX(),
            to.getY());
      }
      case CubicCurveTo to ->
          part(
              Kind.CURVE,
              pen,
              to.getControlX1(),
              to.getControlY1(),
              to.getControlX2(),
              to.getControlY2(),
              to.getX(),
              to.getY());
      case ClosePath close -> new Part(Kind.CLOSE, List.of());
      default -> throw new IllegalStateException("No part of a letter: " + element);
    };
  }

  private static Part part(Kind kind, double[] pen, double... points) {
    var scaled = new ArrayList<Double>();
    for (var i = 0; i < points.length; i += 2) {
      scaled.add(points[i] * UNITS / DRAWN_AT);
      scaled.add(-points[i + 1] * UNITS / DRAWN_AT);
    }
    pen[0] = points[points.length - 2];
    pen[1] = points[points.length - 1];
    return new Part(kind, scaled);
  }
}
