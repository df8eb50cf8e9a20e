package org.silkroadatlas.present;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;
import org.silkroadatlas.present.PresenterCommand.Act;

/**
 * Reads the keys that clickers send and those of the usual presentation programs. Digits are kept
 * until Enter makes a number of them. A key that is held asks only once: a button pressed too long
 * must not run through the lecture.
 */
final class ClickerKeys {
  private static final int MOST_DIGITS = 4;

  /** Longer than any system waits between repeats. */
  private static final Duration REPEAT = Duration.ofMillis(700);

  private final InstantSource clock;
  private final Map<KeyCode, Instant> held = new EnumMap<>(KeyCode.class);
  private final StringBuilder digits = new StringBuilder();
  private boolean isRead;

  ClickerKeys(InstantSource clock) {
    this.clock = clock;
  }

  /** What a pressed or typed key asks for, if anything. */
  Optional<PresenterCommand> read(KeyEvent event) {
    if (event.getEventType() == KeyEvent.KEY_RELEASED) {
      held.remove(event.getCode());
      return Optional.empty();
    }
    if (event.getEventType() == KeyEvent.KEY_PRESSED) {
      if (isRepeat(event.getCode())) {
        isRead = true;
        return Optional.empty();
      }
      var command =
          event.isAltDown() || event.isMetaDown()
              ? Optional.<PresenterCommand>empty()
              : pressed(event.getCode(), event.isShiftDown());
      isRead = command.isPresent();
      return command;
    }
    // On some keyboards the point needs Shift, and letters may have codes of another alphabet.
    return event.getEventType() == KeyEvent.KEY_TYPED && !isRead
        ? typed(event.getCharacter())
        : Optional.empty();
  }

  /**
   * The release of a key may have gone to another window, so a while without repeats counts too.
   */
  private boolean isRepeat(KeyCode code) {
    var now = clock.instant();
    var before = held.put(code, now);
    return code != KeyCode.UNDEFINED
        && before != null
        && Duration.between(before, now).compareTo(REPEAT) < 0;
  }

  private Optional<PresenterCommand> pressed(KeyCode code, boolean shift) {
    if (code.isDigitKey()) {
      if (digits.length() < MOST_DIGITS && !shift) {
        digits.append(code.getName().charAt(code.getName().length() - 1));
      }
      return Optional.empty();
    }
    if (code == KeyCode.ENTER && !digits.isEmpty()) {
      var number = Integer.parseInt(digits.toString());
      digits.setLength(0);
      return Optional.of(new PresenterCommand.Jump(number));
    }
    if (!code.isModifierKey()) {
      digits.setLength(0);
    }
    return Optional.ofNullable(act(code, shift));
  }

  private static @Nullable PresenterCommand act(KeyCode code, boolean shift) {
    return switch (code) {
      case PAGE_DOWN, RIGHT, KP_RIGHT, DOWN, KP_DOWN, ENTER -> Act.NEXT;
      case PAGE_UP, LEFT, KP_LEFT, UP, KP_UP, BACK_SPACE -> Act.BACK;
      case SPACE -> shift ? Act.BACK : Act.NEXT;
      case HOME -> Act.FIRST;
      case END -> Act.LAST;
      case PERIOD, DECIMAL, B -> Act.BLACK;
      case W -> Act.WHITE;
      case L -> Act.RING;
      case N -> Act.NOTES;
      case D -> Act.DISPLAY;
      case PLUS, ADD, EQUALS -> Act.LARGER;
      case MINUS, SUBTRACT -> Act.SMALLER;
      case F5 -> Act.START;
      case ESCAPE -> Act.LEAVE;
      default -> null;
    };
  }

  private static Optional<PresenterCommand> typed(String character) {
    return Optional.ofNullable(
        switch (character) {
          case "." -> Act.BLACK;
          case "+" -> Act.LARGER;
          case "-" -> Act.SMALLER;
          default -> null;
        });
  }
}
