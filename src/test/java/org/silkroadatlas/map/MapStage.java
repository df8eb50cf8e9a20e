package org.silkroadatlas.map;

import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.silkroadatlas.BundledData;
import org.silkroadatlas.coordination.Coordinator;
import org.silkroadatlas.coordination.Messages;
import org.silkroadatlas.dataset.BaseMapReader;
import org.silkroadatlas.draw.Palette;
import org.silkroadatlas.geo.BaseMap;
import org.silkroadatlas.model.ItemRef;
import org.testfx.util.WaitForAsyncUtils;

/** A stage with only the map, as large as it is at 1280×720. */
public final class MapStage {
  static final BaseMap BASE = BaseMapReader.bundled();
  static final Messages MESSAGES = new Messages(Locale.ENGLISH);

  public final Coordinator coordinator = new Coordinator(BundledData.INDEX);
  public final MapView map = new MapView(coordinator, MESSAGES, BASE, Palette.LIGHT);

  /** Shows it; JavaFX thread. */
  public MapStage(Stage stage) {
    map.setAnimated(false);
    map.attach();
    stage.setScene(new Scene(map.region(), 768, 432));
    // Another test may have left the stage maximised or with a least size.
    stage.setMaximized(false);
    stage.setMinWidth(0);
    stage.setMinHeight(0);
    stage.sizeToScene();
    stage.show();
    map.region().requestFocus();
  }

  /** Waits until the map is drawn completely; any other thread. */
  public void await() throws TimeoutException {
    await(map::isComplete);
    WaitForAsyncUtils.waitForFxEvents();
  }

  /** What is painted, read on the JavaFX thread; any other thread. */
  Set<ItemRef> shown() {
    return WaitForAsyncUtils.waitForAsyncFx(10_000, map::shown);
  }

  public static void await(Callable<Boolean> condition) throws TimeoutException {
    WaitForAsyncUtils.waitFor(
        30, TimeUnit.SECONDS, () -> WaitForAsyncUtils.asyncFx(condition).get());
  }
}
