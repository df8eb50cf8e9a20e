package org.silkroadatlas.app.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.silkroadatlas.BundledData;
import org.silkroadatlas.Lookup;
import org.silkroadatlas.app.AtlasWindow;
import org.silkroadatlas.app.OpenedWindow;
import org.silkroadatlas.coordination.Coordinator;
import org.silkroadatlas.map.MapView;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** The window follows changes of the system preferences while open. */
@Tag("window")
@ExtendWith(ApplicationExtension.class)
class SystemPreferencesTest {
  @TempDir private Path folder;

  private final Coordinator coordinator = new Coordinator(BundledData.INDEX);
  private Stage stage;
  private AtlasWindow window;
  private SettingsFile file;

  @Start
  void start(Stage primary) {
    stage = primary;
    file = new SettingsFile(folder.resolve("settings.properties"));
    window = OpenedWindow.open(primary, coordinator, Locale.UK, Settings.DEFAULT, file);
  }

  @AfterEach
  void close(FxRobot robot) {
    OpenedWindow.closeAll(robot);
  }

  private void ask(FxRobot robot, boolean dark, boolean contrast, boolean still) {
    robot.interact(() -> window.follow(new SystemPreferences(dark, contrast, still)));
    WaitForAsyncUtils.waitForFxEvents();
  }

  @Test
  void darkModeAndStrongContrastsAreFollowed(FxRobot robot) {
    ask(robot, true, false, false);
    assertEquals(Theme.DARK.sheets(), stage.getScene().getStylesheets());
    ask(robot, true, true, false);
    assertEquals(Theme.DARK.sheets(true), stage.getScene().getStylesheets());
    ask(robot, false, true, false);
    assertEquals(Theme.LIGHT.sheets(true), stage.getScene().getStylesheets());
    robot.interact(stage::hide);
    assertEquals(Optional.empty(), file.read().theme());
  }

  @Test
  void aChosenThemeStays(FxRobot robot) {
    ask(robot, false, false, false);
    robot.interact(Lookup.one(robot, Button.class, "#bar-theme")::fire);
    ask(robot, false, true, false);
    assertEquals(Theme.DARK.sheets(true), stage.getScene().getStylesheets());
  }

  @Test
  void reducedMotionLeavesOutTheFlight(FxRobot robot) {
    var map = (MapView) window.attachedPanes().getFirst();
    ask(robot, false, false, true);
    var before = map.position();
    robot.interact(
        () -> {
          coordinator.show("cursor=2015&center=41,71&zoom=7");
          assertEquals(7, map.position().zoom(), 0.01, "there at once");
        });
    ask(robot, false, false, false);
    robot.interact(
        () -> {
          coordinator.show("cursor=2015&center=43,66&zoom=5");
          assertTrue(map.position().zoom() > 6, "on its way");
        });
    assertTrue(before.zoom() < 7);
  }

  @Test
  void eachSystemHasItsWordForStrongContrasts() {
    assertTrue(SystemPreferences.wantsContrast(Map.of("Windows.SPI.HighContrast", true)));
    assertTrue(SystemPreferences.wantsContrast(Map.of("GTK.theme_name", "HighContrastInverse")));
    assertFalse(SystemPreferences.wantsContrast(Map.of("Windows.SPI.HighContrast", false)));
    assertFalse(SystemPreferences.wantsContrast(Map.of("GTK.theme_name", "Adwaita")));
    assertFalse(SystemPreferences.wantsContrast(Map.of()));
  }
}
