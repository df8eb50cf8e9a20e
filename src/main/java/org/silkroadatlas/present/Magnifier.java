package org.silkroadatlas.present;

import javafx.geometry.Rectangle2D;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.ImageView;
import javafx.scene.shape.Circle;
import javafx.scene.transform.Transform;

/** A round magnifier over the pointer. JavaFX thread only. */
final class Magnifier {
  private static final double RADIUS = 150;
  private static final double ZOOM = 2;

  private final ImageView picture = new ImageView();
  private final Circle clip = new Circle();
  private final Circle rim = new Circle();
  private final Group group = new Group(picture, rim);

  Magnifier() {
    rim.getStyleClass().add("present-glass");
    picture.setClip(clip);
    group.setId("present-magnifier");
    group.setManaged(false);
    group.setMouseTransparent(true);
    group.setVisible(false);
  }

  Group node() {
    return group;
  }

  /**
   * Shows the part of a picture around a point.
   *
   * @param device pixels of the display per logical pixel
   */
  void look(Node of, double x, double y, double magnification, double device) {
    var radius = RADIUS * magnification;
    var asked = new SnapshotParameters();
    var scale = ZOOM * device;
    asked.setTransform(Transform.scale(scale, scale));
    asked.setViewport(
        new Rectangle2D(
            x * scale - radius * device,
            y * scale - radius * device,
            2 * radius * device,
            2 * radius * device));
    picture.setImage(of.snapshot(asked, null));
    picture.setFitWidth(2 * radius);
    picture.setFitHeight(2 * radius);
    picture.setX(x - radius);
    picture.setY(y - radius);
    for (var circle : new Circle[] {clip, rim}) {
      circle.setCenterX(x);
      circle.setCenterY(y);
      circle.setRadius(radius);
    }
  }
}
