package org.silkroadatlas.present;

import java.util.List;
import javafx.scene.Group;
import javafx.scene.shape.Polyline;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.shape.StrokeLineJoin;

/**
 * The lecturer's drawing over a scene, which is never saved. Each stroke has a light edge, so that
 * it is visible on every map and on black and white screens. JavaFX thread only.
 */
final class PenStrokes {
  private static final double WIDTH = 7;
  private static final double EDGE = 4;

  private final Group group = new Group();
  private List<Polyline> current = List.of();

  PenStrokes() {
    group.setId("present-pen");
    group.setManaged(false);
    group.setMouseTransparent(true);
  }

  Group node() {
    return group;
  }

  /** Begins a stroke; without movement it becomes a dot. */
  void begin(double x, double y, double magnification) {
    current =
        List.of(
            stroke("present-pen-edge", (WIDTH + EDGE) * magnification),
            stroke("present-pen", WIDTH * magnification));
    group.getChildren().addAll(current);
    extend(x, y);
    extend(x, y);
  }

  private static Polyline stroke(String style, double width) {
    var line = new Polyline();
    line.getStyleClass().add(style);
    line.setStrokeWidth(width);
    line.setStrokeLineCap(StrokeLineCap.ROUND);
    line.setStrokeLineJoin(StrokeLineJoin.ROUND);
    return line;
  }

  /** Continues the current stroke. */
  void extend(double x, double y) {
    current.forEach(line -> line.getPoints().addAll(x, y));
  }

  /** Erases everything. */
  void clear() {
    group.getChildren().clear();
    current = List.of();
  }

  /** The number of strokes; for tests. */
  int count() {
    return group.getChildren().size() / 2;
  }
}
