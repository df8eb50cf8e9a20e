package org.silkroadatlas.app.start;

import java.util.function.BooleanSupplier;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.scene.Scene;

/** Waits for the first complete frame. */
public final class FirstFrame {
  /** A frame complete in one pulse is on the screen two pulses later. */
  private static final int PULSES = 2;

  private FirstFrame() {}

  /**
   * Runs an action once the window shows a complete frame. JavaFX thread.
   *
   * @param complete whether the frame has been drawn completely
   */
  public static void await(Scene scene, BooleanSupplier complete, Runnable then) {
    new AnimationTimer() {
      private int pulses;

      @Override
      public void handle(long now) {
        var window = scene.getWindow();
        // A scene that has been replaced, for example by a change of language, counts as seen.
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
