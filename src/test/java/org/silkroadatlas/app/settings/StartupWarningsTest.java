package org.silkroadatlas.app.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.silkroadatlas.BundledData;
import org.silkroadatlas.Lookup;
import org.silkroadatlas.app.OpenedWindow;
import org.silkroadatlas.app.settings.StartupWarnings.Warning;
import org.silkroadatlas.coordination.Coordinator;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** The window's warnings about files that are damaged, from a newer program or not writable. */
@Tag("window")
@ExtendWith(ApplicationExtension.class)
class StartupWarningsTest {
  @TempDir private Path folder;

  private SettingsFile file = new SettingsFile(Path.of(""));

  @Start
  void start(Stage stage) throws IOException {
    var path = folder.resolve("settings.properties");
    Files.writeString(path, "theme=purple\n");
    Files.write(folder.resolve("bookmarks.txt"), new byte[] {(byte) 0xff, '\n'});
    file = new SettingsFile(path);
    var settings = file.read();
    OpenedWindow.open(stage, new Coordinator(BundledData.INDEX), Locale.UK, settings, file);
  }

  @AfterEach
  void close(FxRobot robot) {
    OpenedWindow.closeAll(robot);
  }

  private static List<String> told(FxRobot robot) {
    return Lookup.all(robot, Label.class, ".notice > .label").stream()
        .filter(label -> label.getParent().isVisible())
        .map(Labeled::getText)
        .toList();
  }

  private static void speak(FxRobot robot, String code) {
    var language =
        Lookup.one(robot, MenuButton.class, "#bar-more").getItems().stream()
            .filter(item -> "menu-language".equals(item.getId()))
            .flatMap(menu -> ((Menu) menu).getItems().stream())
            .filter(item -> ("language-" + code).equals(item.getId()))
            .findFirst()
            .orElseThrow();
    robot.interact(language::fire);
    WaitForAsyncUtils.waitForFxEvents();
  }

  @Test
  void damagedFilesAreToldUntilTheyArePutAway(FxRobot robot) {
    assertEquals(1, Window.getWindows().size(), "nothing stands in the way");
    assertEquals(
        List.of(
            "“settings.properties” was damaged and could not be loaded. A copy was kept as"
                + " “settings.properties.bad”.",
            "“bookmarks.txt” was damaged and could not be loaded. A copy was kept as"
                + " “bookmarks.txt.bad”."),
        told(robot));
    for (var put : Lookup.all(robot, Button.class, ".notice > .button")) {
      robot.interact(put::fire);
    }
    assertEquals(List.of(), told(robot));
    speak(robot, "ru");
    assertEquals(List.of(), told(robot), "put away once and for all");
  }

  @Test
  void whatIsUntoldIsToldInTheNextLanguage(FxRobot robot) {
    robot.interact(() -> file.warnings().add(Warning.DIED_START));
    robot.interact(() -> file.warnings().add(Warning.DIED_START));
    assertEquals(3, told(robot).size(), "each once");
    speak(robot, "ru");
    assertTrue(
        told(robot)
            .contains(
                "Файл «bookmarks.txt» повреждён. Атлас открылся без него и сохранил"
                    + " его как «bookmarks.txt.bad»."),
        told(robot)::toString);
  }
}
