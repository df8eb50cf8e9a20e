package org.silkroadatlas.present;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.Scene;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.silkroadatlas.PhysicalKeyboard;
import org.silkroadatlas.PhysicalKeyboard.Layout;
import org.silkroadatlas.draw.KeyPositions;
import org.silkroadatlas.present.PresenterCommand.Act;
import org.silkroadatlas.present.PresenterCommand.Jump;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** Presses the presenter's keys under a real X display. Prints a table of layouts and keys. */
@Tag("window")
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("try") // closing the keyboard waits for setxkbmap
final class PresentingLayoutsTest {
  private static final List<Layout> LAYOUTS =
      List.of(
          new Layout("us", "", 0),
          new Layout("ru", "", 0),
          new Layout("us,ru", ",", 1),
          new Layout("ru,us", ",", 0),
          new Layout("kz", "", 0),
          new Layout("us,kz", ",", 1),
          new Layout("fr", "", 0),
          new Layout("us,fr", ",", 1),
          new Layout("tr", "", 0),
          new Layout("tr", "f", 0),
          new Layout("az", "", 0),
          new Layout("ru,az", ",", 1),
          new Layout("kg", "", 0));

  /** The key of the full stop, which clickers press to blank the screen. */
  private static final int POINT = 60;

  private static final int ENTER = 36;

  private ClickerKeys keys = new ClickerKeys(InstantSource.system());
  private final List<PresenterCommand> heard = new ArrayList<>();
  private final StringBuilder table = new StringBuilder();
  private final List<String> dead = new ArrayList<>();

  @Start
  void start(Stage stage) {
    KeyPositions.installEverywhere();
    var scene = new Scene(new StackPane(), 300, 200);
    scene.addEventFilter(KeyEvent.ANY, event -> keys.read(event).ifPresent(heard::add));
    stage.setScene(scene);
    stage.show();
  }

  private void expect(Layout layout, String name, PresenterCommand command) {
    var works = PhysicalKeyboard.comes(() -> heard.equals(List.of(command)));
    table.append(String.format(Locale.ROOT, "%-8s", works ? "yes" : "NO"));
    if (!works) {
      dead.add(layout + ": " + name + " gave " + heard);
    }
    heard.clear();
  }

  @Test
  void everyKeyWorksOnEveryLayout() throws IOException, InterruptedException {
    table.append(String.format(Locale.ROOT, "%-14s", ""));
    for (var name :
        List.of(
            "b", "w", "n", "l", "d", "p", "s", "m", "e", "r", "f", "c", "key 60", "1 2", "7",
            "20")) {
      table.append(String.format(Locale.ROOT, "%-8s", name));
    }
    try (var keyboard = new PhysicalKeyboard()) {
      for (var layout : LAYOUTS) {
        keyboard.use(layout);
        keys = new ClickerKeys(InstantSource.system()); // detects the keyboard again
        table.append(String.format(Locale.ROOT, "%n%-14s", layout));
        press(keyboard, layout, 'b', Act.BLACK);
        press(keyboard, layout, 'w', Act.WHITE);
        press(keyboard, layout, 'n', Act.NOTES);
        press(keyboard, layout, 'l', Act.RING);
        press(keyboard, layout, 'd', Act.DISPLAY);
        press(keyboard, layout, 'p', Act.PEN);
        press(keyboard, layout, 's', Act.SPOTLIGHT);
        press(keyboard, layout, 'm', Act.MAGNIFIER);
        press(keyboard, layout, 'e', Act.ERASE);
        press(keyboard, layout, 'r', Act.REVEAL);
        press(keyboard, layout, 'f', Act.REST);
        press(keyboard, layout, 'c', Act.SPLIT);
        keyboard.press(POINT, false, false);
        expect(layout, "key 60", Act.BLACK);
        for (var number : List.of("12", "7", "20")) {
          for (int i = 0; i < number.length(); i++) {
            keyboard.press(PhysicalKeyboard.place(number.charAt(i)), false, false);
          }
          keyboard.press(ENTER, false, false);
          expect(layout, number, new Jump(Integer.parseInt(number)));
        }
      }
    }
    System.out.println(table);
    assertEquals(List.of(), dead);
  }

  private void press(PhysicalKeyboard keyboard, Layout layout, char letter, Act act) {
    keyboard.press(keyboard.key(letter), false, false);
    expect(layout, Character.toString(letter), act);
  }
}
