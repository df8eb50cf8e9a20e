package org.silkroadatlas.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.silkroadatlas.BundledData;
import org.silkroadatlas.Lookup;
import org.silkroadatlas.app.settings.PaneSizes;
import org.silkroadatlas.app.settings.Settings;
import org.silkroadatlas.app.settings.SettingsFile;
import org.silkroadatlas.app.settings.Theme;
import org.silkroadatlas.coordination.Coordinator;
import org.silkroadatlas.dataset.LectureWriter;
import org.silkroadatlas.model.Lecture;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/**
 * Pane sizes set by the user stay exact over starts, lectures, lists, languages, text sizes and
 * window sizes, in any order; and every pane remains readable throughout.
 */
@Tag("window")
@Tag("once")
@ExtendWith(ApplicationExtension.class)
class SizesStayTest {
  private static final PaneSizes CHOSEN = new PaneSizes(Optional.of(431.0), Optional.of(187.0));
  private static final List<String> LANGUAGES = List.of("ru", "kk", "zh", "en");

  @TempDir private Path folder;

  private final List<String> done = new ArrayList<>();
  private Stage stage;
  private AtlasWindow window;
  private SettingsFile file;
  private Path lecture;
  private boolean hasSpoken;

  @Start
  void start(Stage primary) throws IOException {
    stage = primary;
    file = new SettingsFile(folder.resolve("settings.properties"));
    lecture = folder.resolve("tour.atlas");
    var dataset = BundledData.INDEX.dataset();
    LectureWriter.write(Lecture.of(dataset.tours().getFirst(), dataset.manifest()), lecture);
    open(
        Settings.DEFAULT
            .withTheme(Theme.LIGHT)
            .withLanguage(Optional.of("en"))
            .withWindow(1280, 720, false)
            .withPanes(CHOSEN));
  }

  private void open(Settings settings) {
    var coordinator = new Coordinator(BundledData.INDEX);
    window = OpenedWindow.open(stage, coordinator, Locale.UK, settings, file);
    size(1280, 720);
  }

  /** Without a display the screen is small, but a window can be larger. */
  private void size(double width, double height) {
    stage.setWidth(width);
    stage.setHeight(height);
    layOut();
  }

  private void layOut() {
    for (var i = 0; i < 3; i++) {
      stage.getScene().getRoot().applyCss();
      stage.getScene().getRoot().layout();
    }
  }

  @AfterEach
  void close(FxRobot robot) {
    OpenedWindow.closeAll(robot);
  }

  private Region pane(String selector) {
    return (Region) Lookup.one(stage.getScene().getRoot(), selector);
  }

  /** Map, timeline and panel, in this order between the two dividers. */
  private List<Region> panes() {
    return pane(".panes").getChildrenUnmodifiable().stream()
        .filter(node -> !node.getStyleClass().contains("pane-divider"))
        .map(Region.class::cast)
        .toList();
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2})
  void whatTheUserSetStaysWhateverHappens(long seed, FxRobot robot) {
    var random = new Random(seed);
    robot.interact(() -> assertChosen());
    for (var i = 0; i < 8; i++) {
      robot.interact(() -> any(random));
      robot.interact(this::layOut);
      robot.interact(this::assertReadable);
    }
    // Back to the start: the sizes of window and text have no permanent effect.
    robot.interact(
        () -> {
          key(KeyCode.DIGIT0);
          restart();
        });
    robot.interact(this::assertChosen);
  }

  private void assertChosen() {
    layOut();
    var panes = panes();
    assertEquals(431, panes.get(2).getWidth(), done::toString);
    assertEquals(187, panes.get(1).getHeight(), done::toString);
  }

  private void assertReadable() {
    var panes = panes();
    var told = done + " " + panes.stream().map(p -> p.getWidth() + "×" + p.getHeight()).toList();
    assertTrue(panes.get(0).getHeight() >= 100, told);
    assertTrue(panes.get(0).getWidth() >= 230, told);
    assertTrue(panes.get(1).getHeight() >= 75, told);
    assertTrue(panes.get(2).getWidth() >= 240, told);
  }

  private void any(Random random) {
    switch (random.nextInt(6)) {
      case 0 -> {
        // Changing the language creates another window, whose own keys are used to change it.
        if (!hasSpoken) {
          done.add("lecture");
          window.openLecture(lecture);
        }
      }
      case 1 -> {
        done.add("list");
        key(KeyCode.L);
      }
      case 2 -> {
        var language = LANGUAGES.get(random.nextInt(LANGUAGES.size()));
        done.add(language);
        entry("language-" + language).fire();
        hasSpoken = true;
      }
      case 3 -> {
        var isLarger = random.nextBoolean();
        done.add(isLarger ? "larger" : "smaller");
        key(isLarger ? KeyCode.ADD : KeyCode.SUBTRACT);
      }
      case 4 -> {
        var width = 800 + random.nextInt(1000);
        var height = 560 + random.nextInt(300);
        done.add(width + "×" + height);
        size(width, height);
      }
      default -> {
        done.add("start");
        restart();
      }
    }
  }

  private void restart() {
    stage.hide();
    stage = new Stage();
    hasSpoken = false;
    open(file.read());
  }

  private void key(KeyCode code) {
    stage
        .getScene()
        .getRoot()
        .fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, true, false, false));
  }

  private MenuItem entry(String id) {
    var more = (MenuButton) Lookup.one(stage.getScene().getRoot(), "#bar-more");
    return more.getItems().stream()
        .filter(item -> "menu-language".equals(item.getId()))
        .flatMap(item -> ((Menu) item).getItems().stream())
        .filter(item -> id.equals(item.getId()))
        .findFirst()
        .orElseThrow();
  }
}
