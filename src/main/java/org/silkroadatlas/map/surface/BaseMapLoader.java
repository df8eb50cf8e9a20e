package org.silkroadatlas.map.surface;

import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import javafx.application.Platform;
import org.silkroadatlas.geo.BaseMap;
import org.silkroadatlas.geo.Layer;
import org.silkroadatlas.geo.LonLat;

/** Loads the base map in the background, so that the window never waits for it. */
public final class BaseMapLoader {
  private static final Executor BACKGROUND =
      Executors.newSingleThreadExecutor(
          task -> {
            var thread = new Thread(task, "base map");
            thread.setDaemon(true);
            return thread;
          });

  private final BaseMap base;
  private final Runnable whenReady;
  private final Set<Integer> asked = new HashSet<>();
  private final Set<Integer> ready = new HashSet<>();
  private final Set<Integer> askedToPoint = new HashSet<>();
  private final Set<Integer> pointable = new HashSet<>();
  private boolean pointsSoon;

  /**
   * A loader; JavaFX thread only.
   *
   * @param whenReady called on the JavaFX thread when shapes and names of a zoom that were not
   *     available can be drawn
   */
  public BaseMapLoader(BaseMap base, Runnable whenReady) {
    this.base = base;
    this.whenReady = whenReady;
  }

  /** Whether everything drawn at a zoom is available. */
  public boolean isReady(double zoom) {
    return ready.contains(BaseMap.band(zoom));
  }

  /**
   * Requests everything drawn at a zoom.
   *
   * @return whether it is already available
   */
  public boolean request(double zoom) {
    var band = BaseMap.band(zoom);
    if (asked.add(band)) {
      if (base.isReadyForNames(band)) {
        arrived(band);
      } else {
        BACKGROUND.execute(
            () -> {
              prepare(band);
              Platform.runLater(
                  () -> {
                    arrived(band);
                    whenReady.run();
                  });
            });
      }
    }
    return ready.contains(band);
  }

  private void prepare(int band) {
    base.prepare(band);
    base.features(Layer.COUNTRIES, band).forEach(f -> base.labelPoint(f.id()));
    base.places();
  }

  private void arrived(int band) {
    ready.add(band);
    if (pointsSoon) {
      requestPointing(band);
    }
  }

  /**
   * Requests what finding the country at a point needs: the shapes in full detail, which drawing
   * does not use.
   *
   * @return whether it is already available
   */
  public boolean requestPointing(double zoom) {
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

  /** Called when the first frame is visible: now loads what the pointer needs, too. */
  public void pointSoon() {
    pointsSoon = true;
    ready.forEach(this::requestPointing);
  }
}
