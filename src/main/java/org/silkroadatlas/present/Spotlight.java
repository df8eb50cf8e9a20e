package org.silkroadatlas.present;

import javafx.scene.shape.ArcTo;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.FillRule;
import javafx.scene.shape.HLineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.VLineTo;

/** Darkens the picture except for a circle around the pointer. JavaFX thread only. */
final class Spotlight {
  private static final double RADIUS = 130;

  private final Path path = new Path();

  Spotlight() {
    path.setId("present-spotlight");
    path.getStyleClass().add("present-spotlight");
    path.setFillRule(FillRule.EVEN_ODD);
    path.setManaged(false);
    path.setMouseTransparent(true);
    path.setVisible(false);
  }

  Path node() {
    return path;
  }

  /** Lights a point in a picture of some size. */
  void light(double x, double y, double width, double height, double magnification) {
    var radius = RADIUS * magnification;
    path.getElements()
        .setAll(
            new MoveTo(0, 0),
            new HLineTo(width),
            new VLineTo(height),
            new HLineTo(0),
            new ClosePath(),
            new MoveTo(x - radius, y),
            new ArcTo(radius, radius, 0, x + radius, y, false, true),
            new ArcTo(radius, radius, 0, x - radius, y, false, true),
            new ClosePath());
  }
}
