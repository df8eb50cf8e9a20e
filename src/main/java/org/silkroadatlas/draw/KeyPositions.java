package org.silkroadatlas.draw;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import javafx.collections.ListChangeListener;
import javafx.event.Event;
import javafx.event.EventHandler;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Window;

/**
 * Identifies keys on keyboards whose letters have no JavaFX key code. On Linux, JavaFX names a key
 * by its letter, or by the letter that the system's first layout has there; if that layout is
 * Russian or Kazakh, keys have no code and all shortcuts fail. So a letter without a code is mapped
 * to the key of an English keyboard in the same position. On Windows and macOS, JavaFX identifies
 * the keys itself. JavaFX thread only.
 */
public final class KeyPositions {
  /** The letters of Cyrillic keyboards, and the English keys in the same positions. */
  private static final String CYRILLIC = "йцукенгшщзфывапролджэячсмитьбю";

  private static final String ENGLISH = "qwertyuiopasdfghjkl;'zxcvbnm,.";

  /** Letters of other keyboards of the region in those positions, or instead of digits. */
  private static final String OTHERS = "іїўєҷӣӯҳјҹҝҕ" + "әңғүұқөһ" + "éèàýä";

  private static final String OTHERS_ENGLISH = "s]o'sm=oqjr`" + "245890-=" + "270vq";

  /** Letters whose position differs between Latin keyboards of different countries. */
  private static final String WITH_CONTROL = "çüşö";

  private static final String WITH_CONTROL_ENGLISH = "cx\\]";

  private static final String ALONE = "çüşö";

  private static final String ALONE_ENGLISH = ".w.,";

  private final Map<Character, KeyCode> codes = new HashMap<>();
  private final Map<Character, KeyCode> withControl = new HashMap<>();

  private static final KeyPositions OF_SYSTEM = new KeyPositions(Locale.getDefault().getLanguage());

  /** One object, so that showing a window again does not add it twice. */
  private static final EventHandler<KeyEvent> NAMING = KeyPositions::name;

  private static boolean isInstalled;

  /**
   * The key positions for a language.
   *
   * @param language Cyrillic keyboards for Uzbek, Tajik and Azerbaijani have some letters in other
   *     positions than Kazakh ones
   */
  KeyPositions(String language) {
    put(codes, CYRILLIC, ENGLISH);
    put(codes, OTHERS, OTHERS_ENGLISH);
    put(codes, "0123456789", "0123456789");
    switch (language) {
      case "uz" -> put(codes, "қғҳ", "s-=");
      case "tg" -> put(codes, "қғҳ", "w-o");
      case "az" -> put(codes, "әһғөү", "zom.w");
      default -> {}
    }
    withControl.putAll(codes);
    put(withControl, WITH_CONTROL, WITH_CONTROL_ENGLISH);
    put(codes, ALONE, ALONE_ENGLISH);
  }

  private static void put(Map<Character, KeyCode> codes, String letters, String places) {
    for (var i = 0; i < letters.length(); i++) {
      codes.put(letters.charAt(i), code(places.charAt(i)));
    }
  }

  private static KeyCode code(char place) {
    return switch (place) {
      case ',' -> KeyCode.COMMA;
      case '.' -> KeyCode.PERIOD;
      case ';' -> KeyCode.SEMICOLON;
      case '\'' -> KeyCode.QUOTE;
      case ']' -> KeyCode.CLOSE_BRACKET;
      case '-' -> KeyCode.MINUS;
      case '=' -> KeyCode.EQUALS;
      case '`' -> KeyCode.BACK_QUOTE;
      case '\\' -> KeyCode.BACK_SLASH;
      default -> KeyCode.getKeyCode(Character.toString(place).toUpperCase(Locale.ROOT));
    };
  }

  /** The key code of an event: the one from JavaFX, or the one for the position of its letter. */
  public static KeyCode of(KeyEvent event) {
    return OF_SYSTEM.code(event);
  }

  KeyCode code(KeyEvent event) {
    var text = event.getText();
    // On Turkish keyboards, plus is above a digit; it means plus wherever it is.
    if (event.isShortcutDown() && text.equals("+") && event.getCode() != KeyCode.ADD) {
      return KeyCode.PLUS;
    }
    if (event.getCode() != KeyCode.UNDEFINED || text.length() != 1) {
      return event.getCode();
    }
    var places = event.isShortcutDown() ? withControl : codes;
    return places.getOrDefault(Character.toLowerCase(text.charAt(0)), KeyCode.UNDEFINED);
  }

  /** Adds the missing key codes to all key events of all windows, now and later. */
  public static void installEverywhere() {
    if (isInstalled) {
      return;
    }
    isInstalled = true;
    Window.getWindows().forEach(KeyPositions::install);
    Window.getWindows()
        .addListener(
            (ListChangeListener<Window>)
                change -> {
                  while (change.next()) {
                    change.getAddedSubList().forEach(KeyPositions::install);
                  }
                });
  }

  /** Filters at the window, before anything in its scene sees the event. */
  private static void install(Window window) {
    window.addEventFilter(KeyEvent.ANY, NAMING);
  }

  private static void name(KeyEvent event) {
    if (event.getEventType() == KeyEvent.KEY_TYPED) {
      return;
    }
    var code = of(event);
    if (code == event.getCode()) {
      return;
    }
    event.consume();
    Event.fireEvent(
        event.getTarget(),
        new KeyEvent(
            event.getSource(),
            event.getTarget(),
            event.getEventType(),
            event.getCharacter(),
            event.getText(),
            code,
            event.isShiftDown(),
            event.isControlDown(),
            event.isAltDown(),
            event.isMetaDown()));
  }
}
