package org.silkroadatlas.bench;

import com.sun.javafx.scene.SceneHelper;
import com.sun.javafx.tk.Toolkit;
import com.sun.javafx.tk.quantum.QuantumToolkit;
import java.lang.reflect.Method;
import javafx.scene.Scene;

/**
 * A frame at once, not at the next beat of the screen. JavaFX's own pulse is asked for it: what
 * {@link Toolkit#firePulse} does hands the changes to the renderer but lets nothing be drawn.
 * JavaFX thread only.
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

  /** Hands what has changed to the renderer, which begins to draw. */
  static void begin() {
    try {
      PULSE.invoke(Toolkit.getToolkit());
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Waits until the renderer has drawn all that it was given. */
  static void await(Scene scene) {
    SceneHelper.getPeer(scene).waitForRenderingToComplete();
  }
}
