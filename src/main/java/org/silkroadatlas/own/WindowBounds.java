package org.silkroadatlas.own;

import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.stage.Screen;

/** Keeps windows within small screens. JavaFX thread only. */
final class WindowBounds {
  /** The height or width of a window frame and a desktop bar. */
  private static final double FRAME = 48;

  private WindowBounds() {}

  /** A scene of a given size in logical pixels, reduced to what fits on the screen. */
  static Scene scene(Parent root, double width, double height) {
    var room = Screen.getPrimary().getVisualBounds();
    return new Scene(
        root, Math.min(width, room.getWidth() - FRAME), Math.min(height, room.getHeight() - FRAME));
  }
}
