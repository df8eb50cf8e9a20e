package org.silkroadatlas.map;

import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import org.silkroadatlas.geo.BaseMap;
import org.silkroadatlas.geo.Layer;
import org.silkroadatlas.geo.LonLat;

/** Makes the base map ready in the background, so that the window never waits for it. */
final class BaseMapLoader {
  private static final Executor BACKGROUND =
      Executors.newSingleThreadExecutor(
          task -> {
            var thread = new Thread(task, "base map");
            thread.setDaemon(true);
            return thread;
          });

  /** After the names have come, the first frame is left alone this long, in milliseconds. */
  private static final long BREATH = 600;

  private final BaseMap base;
  private final Runnable whenReady;
  private final Runnable whenNamed;
  private final Set<Integer> asked = new HashSet<>();
  private final Set<Integer> named = new HashSet<>();
  private final Set<Integer> askedToPoint = new HashSet<>();
  private final Set<Integer> pointable = new HashSet<>();

  /**
   * A loader; JavaFX thread only.
   *
   * @param whenReady is called on the JavaFX thread when the shapes of a zoom are ready to be drawn
   * @param whenNamed is called on it when names can be placed too
   */
  BaseMapLoader(BaseMap base, Runnable whenReady, Runnable whenNamed) {
    this.base = base;
    this.whenNamed = whenNamed;
    this.whenReady = whenReady;
  }

  /** Whether everything that is drawn at a zoom is there; if not, it soon is. */
  boolean isReady(double zoom) {
    var band = BaseMap.band(zoom);
    if (asked.add(band)) {
      BACKGROUND.execute(() -> prepare(band));
    }
    return named.contains(band);
  }

  private void prepare(int band) {
    base.prepare(band);
    Platform.runLater(whenReady);
    base.features(Layer.COUNTRIES, band).forEach(f -> base.labelPoint(f.id()));
    base.places();
    Platform.runLater(
        () -> {
          named.add(band);
          whenNamed.run();
        });
    CompletableFuture.delayedExecutor(BREATH, TimeUnit.MILLISECONDS, Platform::runLater)
        .execute(() -> canPoint(band));
  }

  /**
   * Whether the country under a point can be told without waiting; if not, it soon can. It takes
   * the shapes in full detail, which nothing that is drawn asks for.
   */
  boolean canPoint(double zoom) {
    var band = BaseMap.band(zoom);
    if (askedToPoint.add(band)) {
      BACKGROUND.execute(
          () -> {
            base.countryAt(new LonLat(66, 41), band);
            base.countryAt(new LonLat(-100, 40), band);
            base.neighbours();
            Platform.runLater(() -> pointable.add(band));
          });
    }
    return pointable.contains(band);
  }
}
