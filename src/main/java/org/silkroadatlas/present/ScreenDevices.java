package org.silkroadatlas.present;

import java.util.List;
import javafx.beans.InvalidationListener;
import javafx.stage.Screen;
import javafx.util.Subscription;

/** The displays of the operating system. */
final class ScreenDevices implements DisplayDevices {
  @Override
  public List<DisplayDevice> all() {
    return Screen.getScreens().stream()
        .map(screen -> new DisplayDevice(screen.getBounds(), screen.getVisualBounds()))
        .toList();
  }

  @Override
  public Subscription watch(Runnable changed) {
    InvalidationListener listener = screens -> changed.run();
    Screen.getScreens().addListener(listener);
    return () -> Screen.getScreens().removeListener(listener);
  }
}
