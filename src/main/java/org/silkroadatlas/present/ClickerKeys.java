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
import org.silkroadatlas.draw.KeyPositions;
import org.silkroadatlas.present.PresenterCommand.Act;

/**
 * Interprets the keys of clickers and of common presentation programs. Digits are collected until
 * Enter completes a number. A key held down counts only once: pressing a button too long must not
 * skip through the lecture.
 */
final class ClickerKeys {
  /** Longer than the repeat delay of any system. */
  private static final Duration REPEAT = Duration.ofMillis(700);

  private final InstantSource clock;
  private final Map<KeyCode, Instant> held = new EnumMap<>(KeyCode.class);
  private final NumberRow row = new NumberRow();
  private boolean isRead;

  ClickerKeys(InstantSource clock) {
    this.clock = clock;
  }

  /** The command of a pressed or typed key, if there is one. */
  Optional<PresenterCommand> read(KeyEvent event) {
    if (event.getEventType() == KeyEvent.KEY_RELEASED) {
      held.remove(KeyPositions.of(event));
      return Optional.empty();
    }
    if (event.getEventType() == KeyEvent.KEY_PRESSED) {
      var code = KeyPositions.of(event);
      isRead = false;
      if (recordPress(code)) {
        isRead = true;
        return Optional.empty();
      }
      var command =
          event.isAltDown() || event.isMetaDown()
              ? Optional.<PresenterCommand>empty()
              : pressed(event, code);
      isRead |= command.isPresent();
      return command;
    }
    // On some keyboards the full stop needs Shift, and letters may have codes of another alphabet.
    return event.getEventType() == KeyEvent.KEY_TYPED && !isRead
        ? typed(event.getCharacter())
        : Optional.empty();
  }

  /**
   * Records that a key is down; returns whether this is an automatic repeat. The release of a key
   * may have gone to another window, so a pause without repeats also counts.
   */
  private boolean recordPress(KeyCode code) {
    var now = clock.instant();
    var before = held.put(code, now);
    return code != KeyCode.UNDEFINED
        && before != null
        && Duration.between(before, now).compareTo(REPEAT) < 0;
  }

  private Optional<PresenterCommand> pressed(KeyEvent event, KeyCode code) {
    if (!event.isControlDown() && row.takes(event)) {
      isRead = true;
      return Optional.empty();
    }
    if (code == KeyCode.ENTER && row.hasNumber()) {
      return Optional.of(new PresenterCommand.Jump(row.number()));
    }
    if (!code.isModifierKey()) {
      row.forget();
    }
    return Optional.ofNullable(act(code, event.isShiftDown()));
  }

  private static @Nullable PresenterCommand act(KeyCode code, boolean shift) {
    return switch (code) {
      case PAGE_DOWN, RIGHT, KP_RIGHT, DOWN, KP_DOWN, ENTER -> Act.NEXT;
      case PAGE_UP, LEFT, KP_LEFT, UP, KP_UP, BACK_SPACE -> Act.BACK;
      case SPACE -> shift ? Act.BACK : Act.NEXT;
      case HOME -> Act.FIRST;
      case END -> Act.LAST;
      // Clickers send the key of the full stop, which is a colon on French keyboards.
      case PERIOD, DECIMAL, COLON, B -> Act.BLACK;
      case COMMA, W -> Act.WHITE;
      case L -> Act.RING;
      case P -> Act.PEN;
      case S -> Act.SPOTLIGHT;
      case M -> Act.MAGNIFIER;
      case E, DELETE -> Act.ERASE;
      case R -> Act.REVEAL;
      case F -> Act.REST;
      case C -> Act.SPLIT;
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
