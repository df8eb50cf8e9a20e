package org.silkroadatlas.present;

import javafx.animation.PauseTransition;
import javafx.scene.Cursor;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.shape.Circle;
import javafx.util.Duration;

/** A soft ring around the pointer, which shows the audience where it is. */
final class PointerHighlight {
  /** The pointer of the system hides after this time without movement. */
  private static final Duration STILL = Duration.seconds(2);

  private static final double RADIUS = 44;

  private final Circle circle = new Circle(RADIUS);
  private final PauseTransition still = new PauseTransition(STILL);
  private final Scene scene;
  private boolean isOn;
  private boolean isHeld;
  private boolean isSeen;

  PointerHighlight(Scene scene) {
    this.scene = scene;
    circle.getStyleClass().add("present-ring");
    circle.setId("present-ring");
    circle.setManaged(false);
    circle.setMouseTransparent(true);
    circle.setVisible(false);
    scene.addEventFilter(MouseEvent.MOUSE_MOVED, this::follow);
    scene.addEventFilter(MouseEvent.MOUSE_DRAGGED, this::follow);
    scene.addEventFilter(KeyEvent.ANY, this::hold);
    scene.setCursor(Cursor.NONE);
    still.setOnFinished(over -> scene.setCursor(Cursor.NONE));
  }

  Circle node() {
    return circle;
  }

  /** Turns the ring on or off. */
  void toggle() {
    isOn = !isOn;
    show();
  }

  void stop() {
    still.stop();
  }

  private void hold(KeyEvent event) {
    if (event.getCode() == KeyCode.CONTROL) {
      isHeld = event.getEventType() == KeyEvent.KEY_PRESSED;
      show();
    }
  }

  private void follow(MouseEvent event) {
    var at = circle.getParent().sceneToLocal(event.getSceneX(), event.getSceneY());
    circle.setCenterX(at.getX());
    circle.setCenterY(at.getY());
    isSeen = true;
    scene.setCursor(Cursor.DEFAULT);
    still.playFromStart();
    show();
  }

  private void show() {
    circle.setVisible(isSeen && (isOn || isHeld));
  }
}
