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
 * Releases memory while the user is idle. Java collects old pictures of the map only when the heap
 * is full, and returns memory to the system only after a collection; during a pause, that disturbs
 * nobody.
 */
public final class IdleMemoryTrimmer {
  private static final long MIB = 1 << 20;

  /** The growth since the last collection that is worth another one. */
  private static final long WORTH = 16 * MIB;

  /** The growth that should be collected soon. */
  private static final long MUCH = 160 * MIB;

  /** The growth that cannot wait for a pause. */
  private static final long TOO_MUCH = 2 * MUCH;

  private static final long QUIET_MILLIS = 5_000;
  private static final long SOON_MILLIS = 1_500;
  private static final long STEP_MILLIS = 500;

  /** The number of collections each time; see {@link #collect}. */
  private static final int ROUNDS = 3;

  private final AtomicBoolean watching = new AtomicBoolean();
  private volatile long touched = System.nanoTime();
  private volatile long held = used();

  private IdleMemoryTrimmer() {}

  /** Starts to watch for pauses in the use of a scene and the shared state. */
  public static Subscription of(Scene scene, Coordinator coordinator) {
    var tidying = new IdleMemoryTrimmer();
    EventHandler<InputEvent> touch = input -> tidying.touch();
    scene.addEventFilter(InputEvent.ANY, touch);
    return Subscription.combine(
        coordinator.visibleProperty().subscribe(visible -> tidying.touch()),
        () -> scene.removeEventFilter(InputEvent.ANY, touch));
  }

  /**
   * Whether a collection is due.
   *
   * @param quiet milliseconds since the last activity
   * @param grown bytes used in addition since the last collection
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
   * Collects repeatedly: recently shown map tiles survive the first collection, and JavaFX releases
   * the pixels of discarded images only when it draws the next one.
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
      // In an urgent collection recent images survive, so it is repeated at rest.
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
