package org.silkroadatlas.present;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.input.KeyEvent;

/**
 * Numbers typed on any row of keys: digits, the number pad, and the keys above the letters where
 * they have letters or signs, as on French and Kazakh keyboards. Some of these signs mean something
 * else on other keyboards, such as the full stop; they count once a key has revealed the keyboard,
 * or if the language of the system does. JavaFX thread only.
 */
final class NumberRow {
  private static final int MOST_DIGITS = 4;

  /** The keys for 0 to 9 without Shift, and those unique to this keyboard. */
  private enum Keyboard {
    FRENCH("à&é\"'(-è_ç", "à&é(è_"),
    KAZAKH("қ\"әіңғ,.үұ", "қәіңғүұ");

    private final String row;
    private final String own;

    Keyboard(String row, String own) {
      this.row = row;
      this.own = own;
    }
  }

  /** The keys of the current number, which are interpreted when it is complete. */
  private final List<Character> keys = new ArrayList<>();

  private Optional<Keyboard> keyboard;

  /** Starts with the keyboard expected for the language of the system. */
  NumberRow() {
    keyboard =
        switch (Locale.getDefault().getLanguage()) {
          case "fr" -> Optional.of(Keyboard.FRENCH);
          case "kk" -> Optional.of(Keyboard.KAZAKH);
          default -> Optional.empty();
        };
  }

  /** Whether a pressed key is a digit; if so, it is added to the number. */
  boolean takes(KeyEvent event) {
    var digit = digit(event);
    digit.filter(key -> keys.size() < MOST_DIGITS).ifPresent(keys::add);
    return digit.isPresent();
  }

  private Optional<Character> digit(KeyEvent event) {
    var text = event.getText();
    var code = event.getCode();
    if (text.length() == 1 && Character.isDigit(text.charAt(0))) {
      return Optional.of(text.charAt(0));
    }
    if (event.isShiftDown()) {
      return Optional.empty();
    }
    if (text.length() == 1) {
      var key = Character.toLowerCase(text.charAt(0));
      learn(key);
      // Only one keyboard has a quotation mark without Shift.
      if (key == '"' || keyboard.filter(known -> known.row.indexOf(key) >= 0).isPresent()) {
        return Optional.of(key);
      }
    }
    return code.isDigitKey() ? Optional.of(last(code.getName())) : Optional.empty();
  }

  private void learn(char key) {
    for (var known : Keyboard.values()) {
      // ç is also a letter of Turkish and Azerbaijani keyboards.
      if (known.own.indexOf(key) >= 0
          || (!keys.isEmpty() && key == 'ç' && known == Keyboard.FRENCH)) {
        keyboard = Optional.of(known);
      }
    }
  }

  private static char last(String name) {
    return name.charAt(name.length() - 1);
  }

  /** Whether a number has been typed. */
  boolean hasNumber() {
    return !keys.isEmpty();
  }

  /** The typed number; starts a new one. */
  int number() {
    var number = 0;
    for (var key : keys) {
      number = 10 * number + value(key);
    }
    keys.clear();
    return number;
  }

  private int value(char key) {
    return Character.isDigit(key)
        ? Character.digit(key, 10)
        : keyboard.orElse(Keyboard.KAZAKH).row.indexOf(key);
  }

  /** Starts a new number. */
  void forget() {
    keys.clear();
  }
}
