package org.silkroadatlas.app.start;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import javafx.application.Platform;
import javafx.event.EventHandler;
import javafx.scene.Scene;
import javafx.scene.image.ImageView;
import javafx.scene.image.WritableImage;
import javafx.scene.input.InputEvent;
import javafx.util.Subscription;
import org.silkroadatlas.coordination.Coordinator;

/**
 * Gives memory back while nobody does anything. Java collects old pictures of the map only when its
 * whole heap is full, and returns memory to the system only when it has collected; a pause of the
 * user is the moment at which that disturbs nobody.
 */
public final class IdleMemoryTrimmer {
  private static final long MIB = 1 << 20;

  /** So much more than after the last time is worth the trouble. */
  private static final long WORTH = 16 * MIB;

  /** So much more is not left lying about for long. */
  private static final long MUCH = 160 * MIB;

  /** So much more cannot wait for a pause. */
  private static final long TOO_MUCH = 2 * MUCH;

  private static final long QUIET_MILLIS = 5_000;
  private static final long SOON_MILLIS = 1_500;
  private static final long STEP_MILLIS = 500;

  /** How often is collected each time; {@link #collect} says why. */
  private static final int ROUNDS = 3;

  private final AtomicBoolean watching = new AtomicBoolean();
  private volatile long touched = System.nanoTime();
  private volatile long held = used();

  private IdleMemoryTrimmer() {}

  /** Begins to watch for pauses in what is done in a scene and with the shared state. */
  public static Subscription of(Scene scene, Coordinator coordinator) {
    var tidying = new IdleMemoryTrimmer();
    EventHandler<InputEvent> touch = input -> tidying.touch();
    scene.addEventFilter(InputEvent.ANY, touch);
    return Subscription.combine(
        coordinator.visibleProperty().subscribe(visible -> tidying.touch()),
        () -> scene.removeEventFilter(InputEvent.ANY, touch));
  }

  /**
   * Whether it is time.
   *
   * @param quiet milliseconds since something was done last
   * @param grown bytes that are used more than after the last time
   */
  static boolean isDue(long quiet, long grown) {
    var pause = grown >= TOO_MUCH ? 0 : grown >= MUCH ? SOON_MILLIS : QUIET_MILLIS;
    return grown >= WORTH && quiet >= pause;
  }

  private void touch() {
    touched = System.nanoTime();
    if (watching.compareAndSet(false, true)) {
      after(STEP_MILLIS, this::watch);
    }
  }

  private void watch() {
    var quiet = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - touched);
    if (isDue(quiet, used() - held)) {
      collect(1, quiet >= QUIET_MILLIS);
    } else if (quiet < QUIET_MILLIS) {
      after(STEP_MILLIS, this::watch);
    } else {
      watching.set(false);
    }
  }

  /**
   * Collects, and again until all is gone: tiles of the map that were shown lately survive the
   * first time, and JavaFX lets go of the pixels of pictures that are gone only when it draws a
   * next one.
   */
  private void collect(int round, boolean atRest) {
    System.gc();
    if (round < ROUNDS) {
      Platform.runLater(IdleMemoryTrimmer::drawPicture);
      after(STEP_MILLIS, () -> collect(round + 1, atRest));
    } else if (atRest) {
      held = used();
      watching.set(false);
    } else {
      // In haste, some of what was just shown has survived: at rest it is worth another time.
      held = used() - WORTH;
      after(STEP_MILLIS, this::watch);
    }
  }

  private static void drawPicture() {
    new ImageView(new WritableImage(1, 1)).snapshot(null, null);
  }

  private static long used() {
    return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
  }

  private static void after(long millis, Runnable action) {
    CompletableFuture.delayedExecutor(millis, TimeUnit.MILLISECONDS).execute(action);
  }
}
