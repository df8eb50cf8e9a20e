package org.silkroadatlas.present;

import java.util.List;
import javafx.beans.InvalidationListener;
import javafx.stage.Screen;
import javafx.util.Subscription;

/** The displays of the system. */
final class ScreenDisplays implements Displays {
  @Override
  public List<Display> all() {
    return Screen.getScreens().stream()
        .map(screen -> new Display(screen.getBounds(), screen.getVisualBounds()))
        .toList();
  }

  @Override
  public Subscription watch(Runnable changed) {
    InvalidationListener listener = screens -> changed.run();
    Screen.getScreens().addListener(listener);
    return () -> Screen.getScreens().removeListener(listener);
  }
}
