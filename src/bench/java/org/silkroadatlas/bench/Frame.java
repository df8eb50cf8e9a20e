package org.silkroadatlas.bench;

import com.sun.javafx.scene.SceneHelper;
import com.sun.javafx.tk.Toolkit;
import com.sun.javafx.tk.quantum.QuantumToolkit;
import java.lang.reflect.Method;
import javafx.scene.Scene;

/**
 * Draws a frame immediately, without waiting for the next refresh of the screen. It invokes
 * JavaFX's own pulse: {@link Toolkit#firePulse} passes the changes to the renderer but draws
 * nothing. JavaFX thread only.
 */
final class Frame {
  private static final Method PULSE = pulse();

  private Frame() {}

  private static Method pulse() {
    try {
      var pulse = QuantumToolkit.class.getDeclaredMethod("pulse");
      pulse.setAccessible(true);
      return pulse;
    } catch (NoSuchMethodException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Passes all changes to the renderer, which begins to draw. */
  static void begin() {
    try {
      PULSE.invoke(Toolkit.getToolkit());
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Waits until the renderer has drawn everything it was given. */
  static void await(Scene scene) {
    SceneHelper.getPeer(scene).waitForRenderingToComplete();
  }
}
