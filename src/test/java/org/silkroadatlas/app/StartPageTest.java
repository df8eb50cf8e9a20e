package org.silkroadatlas.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.silkroadatlas.BundledData;
import org.silkroadatlas.app.settings.Settings;
import org.silkroadatlas.app.settings.SettingsFile;
import org.silkroadatlas.app.settings.StartFile;
import org.silkroadatlas.app.start.Launch;
import org.silkroadatlas.coordination.Action;
import org.silkroadatlas.coordination.Coordinator;
import org.silkroadatlas.model.ItemRef;
import org.silkroadatlas.query.Cursor;
import org.silkroadatlas.query.OpenView;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** The start view appears at the first start and on request, and closes with any action. */
@Tag("window")
@ExtendWith(ApplicationExtension.class)
final class StartPageTest {
  @TempDir static Path folder;

  private final Coordinator coordinator = new Coordinator(BundledData.INDEX);
  private AtlasWindow window;
  private Stage stage;

  @Start
  void start(Stage shown) {
    stage = shown;
    window =
        OpenedWindow.open(
            shown,
            coordinator,
            Locale.ENGLISH,
            Settings.DEFAULT,
            new SettingsFile(folder.resolve("settings.properties")));
  }

  private boolean isShown() {
    return stage.getScene().getRoot().lookup("#start-view") != null;
  }

  private Optional<Node> find(String selector) {
    return Optional.ofNullable(stage.getScene().getRoot().lookup(selector));
  }

  @Test
  void itComesOnceAndOnRequestAndTeachesByDoing(FxRobot robot) {
    assertFalse(isShown(), "not before it is asked for");
    robot.interact(window::welcome);
    assertTrue(isShown());
    robot.push(KeyCode.ESCAPE);
    assertFalse(isShown(), "Esc leaves");
    robot.interact(window::welcome);
    assertFalse(isShown(), "seen is seen");
    robot.interact(() -> ((ButtonBase) find("#bar-home").orElseThrow()).fire());
    WaitForAsyncUtils.waitForFxEvents();
    assertTrue(isShown(), "Home twice");
    robot.interact(() -> ((ButtonBase) find(".start-question").orElseThrow()).fire());
    assertEquals(OpenView.MATRIX, coordinator.state().view().open());
    assertFalse(isShown(), "it goes with what is done");
    assertEquals(3, stage.getScene().getRoot().lookupAll(".start-hint").size());
    robot.interact(() -> coordinator.perform(new Action.Focus(ItemRef.country("TJ"))));
    assertEquals(2, stage.getScene().getRoot().lookupAll(".start-hint").size());
    robot.interact(() -> coordinator.perform(new Action.StepOut()));
    robot.interact(() -> coordinator.perform(new Action.MoveCursor(new Cursor.AtYear(2011))));
    robot.interact(() -> coordinator.perform(new Action.ToggleCountry("KG")));
    assertTrue(stage.getScene().getRoot().lookupAll(".start-hint").isEmpty());
    var kept = new StartFile(folder.resolve("start.txt"));
    assertTrue(kept.isDone("seen") && kept.isDone("hint.year") && kept.isDone("hint.filter"));
  }

  @Test
  void whoAsksForSomethingIsNotWelcomed() {
    var none = Optional.<Path>empty();
    assertTrue(
        new Launch(Optional.empty(), none, none, Optional.empty(), Launch.Until.CLOSED).isPlain());
    assertFalse(
        new Launch(Optional.of("cursor=2015"), none, none, Optional.empty(), Launch.Until.CLOSED)
            .isPlain());
    assertFalse(
        new Launch(
                Optional.empty(),
                none,
                Optional.of(Path.of("a.atlas")),
                Optional.empty(),
                Launch.Until.CLOSED)
            .isPlain());
    assertFalse(
        new Launch(Optional.empty(), none, none, Optional.empty(), Launch.Until.FIRST_FRAME)
            .isPlain());
  }
}
