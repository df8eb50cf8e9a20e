package org.silkroadatlas.app.start;

import java.util.function.BooleanSupplier;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.scene.Scene;

/** Waits for the first complete frame. */
public final class FirstFrame {
  /** What was complete in one pulse has reached the screen two pulses later. */
  private static final int PULSES = 2;

  private FirstFrame() {}

  /**
   * Runs something once the window shows a complete frame. JavaFX thread.
   *
   * @param complete whether everything that belongs to the frame has been drawn
   */
  public static void await(Scene scene, BooleanSupplier complete, Runnable then) {
    new AnimationTimer() {
      private int pulses;

      @Override
      public void handle(long now) {
        var window = scene.getWindow();
        // A scene that was replaced, as by another language, was seen.
        if (window == null || (window.isShowing() && complete.getAsBoolean())) {
          pulses++;
        }
        if (pulses > PULSES) {
          stop();
          then.run();
        } else {
          Platform.requestNextPulse();
        }
      }
    }.start();
  }
}
