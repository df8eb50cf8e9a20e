package org.silkroadatlas.own;

import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.stage.Screen;

/** Keeps windows within small screens. JavaFX thread only. */
final class ScreenRoom {
  /** What the frame of a window and a bar of the desktop take. */
  private static final double FRAME = 48;

  private ScreenRoom() {}

  /** A scene of a size, in logical pixels, or as large as the screen has room for. */
  static Scene scene(Parent root, double width, double height) {
    var room = Screen.getPrimary().getVisualBounds();
    return new Scene(
        root, Math.min(width, room.getWidth() - FRAME), Math.min(height, room.getHeight() - FRAME));
  }
}
