package org.silkroadatlas.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.control.DialogPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.silkroadatlas.BundledData;
import org.silkroadatlas.Lookup;
import org.silkroadatlas.coordination.Coordinator;
import org.silkroadatlas.coordination.Messages;
import org.silkroadatlas.dataset.OpenedDataset;
import org.silkroadatlas.dataset.SmallPack;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** A dataset too large for the memory. */
@Tag("window")
@ExtendWith(ApplicationExtension.class)
class MemoryRunsOutTest {
  @TempDir private Path folder;

  private final Coordinator coordinator = new Coordinator(BundledData.INDEX);
  private final Messages messages = new Messages(Locale.UK);
  private Stage stage;

  @Start
  void start(Stage primary) {
    stage = primary;
    OpenedWindow.open(primary, coordinator, folder);
  }

  @AfterEach
  void close(FxRobot robot) {
    OpenedWindow.closeAll(robot);
  }

  /** Requests more than can exist, so that the JVM itself throws and no memory is used up. */
  private static OpenedDataset exhaust(Path pack) {
    var most = (int) Math.min(Integer.MAX_VALUE - 8, Runtime.getRuntime().maxMemory() / 8);
    var one = new long[most];
    var other = new long[most];
    throw new AssertionError(pack + " " + (Arrays.hashCode(one) + Arrays.hashCode(other)));
  }

  @Test
  void theLoadingEndsAndIsToldAndTheAtlasGoesOn(FxRobot robot) throws TimeoutException {
    var before = coordinator.index();
    var open = new OpenDataset(stage, coordinator, messages, MemoryRunsOutTest::exhaust);
    robot.interact(() -> open.open(folder));
    WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, () -> Lookup.isThere(robot, ".dialog-pane"));
    var dialog = Lookup.one(robot, DialogPane.class, ".dialog-pane");
    assertEquals("Not enough memory to open the dataset in " + folder, dialog.getHeaderText());
    assertTrue(dialog.getContentText().startsWith("Nothing was changed"), dialog.getContentText());
    assertSame(before, coordinator.index());
    robot.interact(() -> dialog.getScene().getWindow().hide());
    robot.interact(() -> coordinator.show("countries=KZ&cursor=2015"));
    robot.interact(() -> new OpenDataset(stage, coordinator, messages).open(SmallPack.folder()));
    WaitForAsyncUtils.waitFor(
        30, TimeUnit.SECONDS, () -> coordinator.index().dataset().manifest().id().equals("small"));
  }
}
