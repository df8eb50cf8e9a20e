package org.silkroadatlas.present;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.silkroadatlas.present.PresenterCommand.Act;

class ClickerKeysTest {
  private Instant now = Instant.parse("2026-03-02T09:00:00Z");
  private final ClickerKeys keys = new ClickerKeys(() -> now);

  private Optional<PresenterCommand> press(KeyCode code, boolean shift) {
    return keys.read(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, shift, false, false, false));
  }

  private Optional<PresenterCommand> press(KeyCode code) {
    var command = press(code, false);
    keys.read(new KeyEvent(KeyEvent.KEY_RELEASED, "", "", code, false, false, false, false));
    return command;
  }

  private Optional<PresenterCommand> type(String character) {
    return keys.read(
        new KeyEvent(
            KeyEvent.KEY_TYPED, character, "", KeyCode.UNDEFINED, false, false, false, false));
  }

  @ParameterizedTest
  @CsvSource({
    "PAGE_DOWN,NEXT",
    "RIGHT,NEXT",
    "DOWN,NEXT",
    "SPACE,NEXT",
    "ENTER,NEXT",
    "PAGE_UP,BACK",
    "LEFT,BACK",
    "UP,BACK",
    "BACK_SPACE,BACK",
    "HOME,FIRST",
    "END,LAST",
    "PERIOD,BLACK",
    "B,BLACK",
    "W,WHITE",
    "L,RING",
    "N,NOTES",
    "F5,START",
    "ESCAPE,LEAVE"
  })
  void readsTheKeysOfClickers(KeyCode code, Act act) {
    assertEquals(Optional.of(act), press(code));
  }

  @Test
  void shiftTurnsTheSpaceBarRound() {
    assertEquals(Optional.of(Act.BACK), press(KeyCode.SPACE, true));
  }

  @Test
  void aKeyThatIsHeldAsksOnce() {
    assertEquals(Optional.of(Act.NEXT), press(KeyCode.PAGE_DOWN, false));
    for (var i = 0; i < 50; i++) {
      now = now.plusMillis(30);
      assertEquals(Optional.empty(), press(KeyCode.PAGE_DOWN, false));
    }
    now = now.plusSeconds(1);
    assertEquals(Optional.of(Act.NEXT), press(KeyCode.PAGE_DOWN, false));
  }

  @Test
  void digitsWaitForEnter() {
    assertEquals(Optional.empty(), press(KeyCode.DIGIT1));
    assertEquals(Optional.empty(), press(KeyCode.NUMPAD2));
    assertEquals(Optional.of(new PresenterCommand.Jump(12)), press(KeyCode.ENTER));
    assertEquals(Optional.of(Act.NEXT), press(KeyCode.ENTER));
  }

  @Test
  void anotherKeyForgetsTheDigits() {
    press(KeyCode.DIGIT1);
    press(KeyCode.RIGHT);
    assertEquals(Optional.of(Act.NEXT), press(KeyCode.ENTER));
  }

  @Test
  void manyDigitsAreNoFault() {
    for (var i = 0; i < 40; i++) {
      press(KeyCode.DIGIT9);
    }
    assertEquals(Optional.of(new PresenterCommand.Jump(9999)), press(KeyCode.ENTER));
  }

  @Test
  void aPointBlanksOnKeyboardsOfAnyAlphabetButOnlyOnce() {
    press(KeyCode.PERIOD, false);
    assertEquals(Optional.empty(), type("."));
    press(KeyCode.UNDEFINED);
    assertEquals(Optional.of(Act.BLACK), type("."));
  }

  private Optional<PresenterCommand> press(KeyCode code, String text, boolean shift) {
    var command =
        keys.read(new KeyEvent(KeyEvent.KEY_PRESSED, "", text, code, shift, false, false, false));
    keys.read(new KeyEvent(KeyEvent.KEY_RELEASED, "", text, code, shift, false, false, false));
    return command;
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      textBlock =
          """
          &é,12
          "é,32
          "ә,12
          éà,20
          è_ç,789
          (-,56
          әі,23
          қ,0
          ңғ,45
          ә.,27
          үұ,89
          """)
  void theRowAboveTheLettersHoldsDigits(String typed, int number) {
    typed.chars().forEach(c -> press(KeyCode.UNDEFINED, Character.toString(c), false));
    var command = press(KeyCode.ENTER);
    assertEquals(Optional.of(new PresenterCommand.Jump(number)), command);
  }

  @Test
  void digitsThatNeedShiftCount() {
    press(KeyCode.AMPERSAND, "1", true);
    press(KeyCode.UNDEFINED, "2", true);
    assertEquals(Optional.of(new PresenterCommand.Jump(12)), press(KeyCode.ENTER));
    press(KeyCode.DIGIT2, "@", true);
    assertEquals(Optional.of(Act.NEXT), press(KeyCode.ENTER));
  }

  @ParameterizedTest
  @CsvSource({
    "и,BLACK",
    "И,BLACK",
    "ю,BLACK",
    "ц,WHITE",
    "б,WHITE",
    "т,NOTES",
    "д,RING",
    "в,DISPLAY",
    "ç,BLACK",
    "ş,BLACK",
    "ü,WHITE"
  })
  void lettersOfOtherAlphabetsStandForTheKeyAtTheirPlace(String letter, Act act) {
    assertEquals(Optional.of(act), press(KeyCode.UNDEFINED, letter, false));
  }
}
