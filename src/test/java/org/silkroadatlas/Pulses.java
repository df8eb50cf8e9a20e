package org.silkroadatlas;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.scene.Scene;

/**
 * Counts the pulses of JavaFX, which are those of all windows. At rest there are none; any loop
 * causes sixty a second.
 */
public final class Pulses {
  /** The pulses allowed for a tick of a clock or a tile that arrives late. */
  public static final int HANDFUL = 3;

  private static final long SPAN_MILLIS = 500;

  /** After a change of the map, a coarser picture is made for zooming out; then it rests. */
  private static final int SPANS = 20;

  private final AtomicInteger count = new AtomicInteger();

  private Pulses() {}

  /** Starts to count; on the JavaFX thread. */
  public static Pulses of(Scene scene) {
    var pulses = new Pulses();
    scene.addPreLayoutPulseListener(pulses.count::incrementAndGet);
    return pulses;
  }

  /**
   * The number of pulses in half a second once the picture is complete; the first few spans may
   * still be active. Not on the JavaFX thread.
   */
  public int atRest() {
    var least = Integer.MAX_VALUE;
    for (var span = 0; span < SPANS && least > HANDFUL; span++) {
      count.set(0);
      CompletableFuture.runAsync(
              () -> {}, CompletableFuture.delayedExecutor(SPAN_MILLIS, TimeUnit.MILLISECONDS))
          .join();
      least = Math.min(least, count.get());
    }
    return least;
  }
}
