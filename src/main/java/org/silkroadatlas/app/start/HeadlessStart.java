package org.silkroadatlas.app.start;

import java.util.concurrent.CountDownLatch;
import javafx.application.Platform;

/** Starts JavaFX without a display, for drawing pictures. */
public final class HeadlessStart {
  private HeadlessStart() {}

  /** Starts JavaFX, unless it is already running, and waits until it can draw. */
  public static void start() {
    System.setProperty("glass.platform", "Headless");
    System.setProperty("prism.order", "sw");
    System.setProperty("javafx.platform", "desktop");
    var ready = new CountDownLatch(1);
    Runnable begin =
        () -> {
          Fonts.load();
          ready.countDown();
        };
    try {
      Platform.startup(begin);
    } catch (IllegalStateException runsAlready) {
      Platform.runLater(begin);
    }
    Platform.setImplicitExit(false);
    try {
      ready.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
