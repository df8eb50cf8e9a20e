package org.silkroadatlas.map.surface;

import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import javafx.application.Platform;
import org.silkroadatlas.geo.BaseMap;
import org.silkroadatlas.geo.Layer;
import org.silkroadatlas.geo.LonLat;

/** Makes the base map ready in the background, so that the window never waits for it. */
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
   * @param whenReady is called on the JavaFX thread when shapes and names of a zoom that had to be
   *     waited for can be drawn
   */
  public BaseMapLoader(BaseMap base, Runnable whenReady) {
    this.base = base;
    this.whenReady = whenReady;
  }

  /** Whether everything that is drawn at a zoom is there. */
  public boolean isReady(double zoom) {
    return ready.contains(BaseMap.band(zoom));
  }

  /**
   * Asks for everything that is drawn at a zoom.
   *
   * @return whether it is there already
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
      canPoint(band);
    }
  }

  /**
   * Whether the country under a point can be told without waiting; if not, it soon can. It takes
   * the shapes in full detail, which nothing that is drawn asks for.
   */
  public boolean canPoint(double zoom) {
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

  /** The first frame is seen: what the pointer needs may be read now, and from now on. */
  public void pointSoon() {
    pointsSoon = true;
    ready.forEach(this::canPoint);
  }
}
