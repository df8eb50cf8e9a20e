package org.silkroadatlas.map;

import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
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

  private final BaseMap base;
  private final Runnable whenReady;
  private final Runnable whenAllReady;
  private final Set<Integer> asked = new HashSet<>();
  private final Set<Integer> ready = new HashSet<>();

  /**
   * A loader; JavaFX thread only.
   *
   * @param whenReady is called on the JavaFX thread when the shapes of a zoom are ready to be drawn
   * @param whenAllReady is called on it when names and what is under the pointer can be found too
   */
  BaseMapLoader(BaseMap base, Runnable whenReady, Runnable whenAllReady) {
    this.base = base;
    this.whenAllReady = whenAllReady;
    this.whenReady = whenReady;
  }

  /** Whether everything about a zoom can be asked without waiting; if not, it soon can. */
  boolean isReady(double zoom) {
    var band = BaseMap.band(zoom);
    if (!ready.contains(band)) {
      prepare(band);
    }
    return ready.contains(band);
  }

  private void prepare(int band) {
    if (asked.add(band)) {
      BACKGROUND.execute(
          () -> {
            base.prepare(band);
            Platform.runLater(whenReady);
            base.features(Layer.COUNTRIES, band).forEach(f -> base.labelPoint(f.id()));
            base.countryAt(new LonLat(66, 41), band);
            base.countryAt(new LonLat(-100, 40), band);
            base.neighbours();
            base.places();
            Platform.runLater(
                () -> {
                  ready.add(band);
                  whenAllReady.run();
                });
          });
    }
  }
}
