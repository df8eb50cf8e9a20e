package org.silkroadatlas.app;

import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;

/** Keeps the window on its screen; a saved size may be from a larger one. JavaFX thread only. */
final class ScreenFit {
  /** The minimum size at which the window is usable. */
  private static final double LEAST_WIDTH = 800;

  /** What 768 rows at 150 % leave beside a taskbar. */
  private static final double LEAST_HEIGHT = 440;

  private ScreenFit() {}

  /** The part of the main screen available to windows, in logical pixels. */
  static Rectangle2D screen() {
    return Screen.getPrimary().getVisualBounds();
  }

  /** Sets the minimum size of a window, which no screen is too small for. */
  static void setLeastSize(Stage stage) {
    stage.setMinWidth(Math.min(LEAST_WIDTH, screen().getWidth()));
    stage.setMinHeight(Math.min(LEAST_HEIGHT, screen().getHeight()));
  }

  /**
   * Makes a window that was just shown smaller if it does not fit: the size of its title bar and
   * borders is only known then.
   */
  static void shrink(Stage stage) {
    var room = screen();
    if (stage.isMaximized() || stage.isFullScreen()) {
      return;
    }
    if (stage.getHeight() > room.getHeight()) {
      stage.setHeight(room.getHeight());
      stage.setY(room.getMinY());
    }
    if (stage.getWidth() > room.getWidth()) {
      stage.setWidth(room.getWidth());
      stage.setX(room.getMinX());
    }
  }
}
