package org.silkroadatlas.panel.node;

import java.util.List;
import javafx.scene.Group;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;
import javafx.scene.shape.Polygon;
import javafx.scene.shape.Polyline;

/** A sheet of paper with a folded corner, the mark of agreements. */
public final class DocumentMark extends StackPane {
  /** A sheet of paper in the colour of a format. */
  public DocumentMark(Color colour) {
    getStyleClass().add("mark");
    var sheet = new Polygon(0, 0, 8, 0, 12, 4, 12, 15, 0, 15);
    var fold = new Polyline(8, 0, 8, 4, 12, 4);
    for (var shape : List.of(sheet, fold)) {
      shape.setStroke(colour);
      shape.setStrokeWidth(1.2);
      shape.setFill(Color.TRANSPARENT);
    }
    var drawing = new Group(sheet, fold);
    getChildren().add(drawing);
  }
}
