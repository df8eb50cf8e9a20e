package org.silkroadatlas.panel.node;

import javafx.scene.Group;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;

/** A plus for joining or a minus for leaving. */
public final class ChangeMark extends StackPane {
  private static final double RADIUS = 7;

  /** A plus for joining or a minus for leaving. */
  public ChangeMark(boolean joined, Color colour) {
    getStyleClass().add("mark");
    var drawing = new Group();
    var ring = new Circle(RADIUS);
    ring.setFill(joined ? colour : Color.TRANSPARENT);
    ring.setStroke(colour);
    ring.setStrokeWidth(1.4);
    var ink = joined ? Color.WHITE : colour;
    drawing.getChildren().addAll(ring, stroke(-3.5, 0, 3.5, 0, ink));
    if (joined) {
      drawing.getChildren().add(stroke(0, -3.5, 0, 3.5, ink));
    }
    getChildren().add(drawing);
  }

  private static Line stroke(double x1, double y1, double x2, double y2, Color ink) {
    var line = new Line(x1, y1, x2, y2);
    line.setStroke(ink);
    line.setStrokeWidth(1.6);
    return line;
  }
}
