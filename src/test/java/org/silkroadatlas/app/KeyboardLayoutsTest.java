package org.silkroadatlas.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination.ModifierValue;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.silkroadatlas.BundledData;
import org.silkroadatlas.Lookup;
import org.silkroadatlas.PhysicalKeyboard;
import org.silkroadatlas.PhysicalKeyboard.Layout;
import org.silkroadatlas.coordination.Coordinator;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/**
 * Presses the keys of the region's keyboards by position under a real X display. Prints a table of
 * layouts and shortcuts. Skipped without a display.
 */
@Tag("window")
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("try") // closing the keyboard waits for setxkbmap
final class KeyboardLayoutsTest {
  private static final List<Layout> LAYOUTS =
      List.of(
          new Layout("us", "", 0),
          new Layout("ru", "", 0),
          new Layout("us,ru", ",", 1),
          new Layout("ru,us", ",", 0),
          new Layout("kz", "", 0),
          new Layout("us,kz", ",", 1),
          new Layout("kz,ru,us", ",,", 1),
          new Layout("fr", "", 0),
          new Layout("us,fr", ",", 1),
          new Layout("tr", "", 0),
          new Layout("tr", "f", 0),
          new Layout("us,tr", ",f", 1),
          new Layout("az", "", 0),
          new Layout("ru,az", ",", 1),
          new Layout("kg", "", 0),
          new Layout("tj", "", 0),
          new Layout("tm", "", 0));

  @TempDir private Path folder;

  private final Coordinator coordinator = new Coordinator(BundledData.INDEX);
  private Stage stage;

  @Start
  void start(Stage stage) {
    this.stage = stage;
    OpenedWindow.open(stage, coordinator, folder);
  }

  @AfterEach
  void close(FxRobot robot) {
    OpenedWindow.closeAll(robot);
  }

  /** The window's shortcuts with letters and digits, each recorded when pressed. */
  private Map<KeyCodeCombination, String> shortcuts(FxRobot robot, List<String> heard) {
    var letters = new TreeMap<String, KeyCodeCombination>();
    robot.interact(
        () ->
            stage
                .getScene()
                .getAccelerators()
                .replaceAll(
                    (keys, act) -> {
                      if (keys instanceof KeyCodeCombination code
                          && code.getShortcut() == ModifierValue.DOWN
                          && (code.getCode().isLetterKey() || code.getCode() == KeyCode.DIGIT0)) {
                        letters.put(keys.getName(), code);
                      }
                      return () -> heard.add(keys.getName());
                    }));
    var shortcuts = new LinkedHashMap<KeyCodeCombination, String>();
    letters.forEach((name, keys) -> shortcuts.put(keys, name));
    return shortcuts;
  }

  @Test
  void everyShortcutWorksOnEveryLayout(FxRobot robot) throws IOException, InterruptedException {
    var heard = new ArrayList<String>();
    var table = new StringBuilder();
    var dead = new ArrayList<String>();
    try (var keyboard = new PhysicalKeyboard()) {
      var shortcuts = shortcuts(robot, heard);
      assertTrue(shortcuts.size() >= 12, shortcuts::toString);
      table
          .append(String.format(Locale.ROOT, "%-16s", ""))
          .append(String.join(" ", shortcuts.values()));
      for (var layout : LAYOUTS) {
        keyboard.use(layout);
        table.append(String.format(Locale.ROOT, "%n%-16s", layout));
        for (var shortcut : shortcuts.entrySet()) {
          heard.clear();
          var code = shortcut.getKey().getCode();
          var letter = code.getName().toLowerCase(Locale.ROOT).charAt(0);
          var withShift = shortcut.getKey().getShift() == ModifierValue.DOWN;
          keyboard.press(keyboard.key(letter), true, withShift);
          var works = PhysicalKeyboard.comes(() -> heard.equals(List.of(shortcut.getValue())));
          table.append(
              String.format(
                  Locale.ROOT,
                  "%-" + (shortcut.getValue().length() + 1) + "s",
                  works ? "yes" : "NO"));
          if (!works) {
            dead.add(layout + ": " + shortcut.getValue() + " gave " + heard);
          }
        }
      }
    }
    System.out.println(table);
    assertEquals(List.of(), dead);
  }

  @Test
  void lettersAreTypedAsTheyAre(FxRobot robot) throws IOException, InterruptedException {
    try (var keyboard = new PhysicalKeyboard()) {
      var field = (TextField) Lookup.one(stage.getScene().getRoot(), ".sra-search");
      for (var layout : LAYOUTS) {
        keyboard.use(layout);
        robot.interact(
            () -> {
              field.requestFocus();
              field.clear();
            });
        var letters = "qwerty".chars().mapToObj(c -> (char) c).toList();
        for (var letter : letters) {
          keyboard.press(PhysicalKeyboard.place(letter), false, false);
        }
        assertTrue(
            PhysicalKeyboard.comes(() -> field.getText().length() == letters.size()),
            () -> layout + ": " + field.getText());
        var expected = layout.layouts().startsWith("ru") && layout.group() == 0 ? "йцукен" : null;
        if (expected != null) {
          assertEquals(expected, field.getText());
        }
      }
    }
  }

  /** The list of results opens during typing; it must not separate the accent from its letter. */
  @Test
  void aDeadKeyAndALetterAreOneLetter(FxRobot robot) throws IOException, InterruptedException {
    try (var keyboard = new PhysicalKeyboard()) {
      var field = (TextField) Lookup.one(stage.getScene().getRoot(), ".sra-search");
      keyboard.use(new Layout("fr", "", 0));
      robot.interact(
          () -> {
            field.requestFocus();
            field.clear();
          });
      keyboard.press(PhysicalKeyboard.place('['), false, false);
      keyboard.press(PhysicalKeyboard.place('e'), false, false);
      assertTrue(PhysicalKeyboard.comes(() -> field.getText().equals("ê")), field::getText);
    }
  }
}
