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
 * Which key was pressed, on keyboards whose letters JavaFX has no code for. On Linux JavaFX names a
 * key by its letter, or by the letter that the first layout of the system has there; where the only
 * or the first layout is Russian or Kazakh, it names none, and every shortcut would be dead. So a
 * letter without a code stands for the key of an English keyboard at its place. On Windows and
 * macOS JavaFX names the keys itself. JavaFX thread only.
 */
public final class KeyPositions {
  /** Letters as they lie on Cyrillic keyboards, and the English keys at those places. */
  private static final String CYRILLIC = "йцукенгшщзфывапролджэячсмитьбю";

  private static final String ENGLISH = "qwertyuiopasdfghjkl;'zxcvbnm,.";

  /** What other keyboards of the region have at those places, or instead of digits. */
  private static final String OTHERS = "іїўєҷӣӯҳјҹҝҕ" + "әңғүұқөһ" + "éèàýä";

  private static final String OTHERS_ENGLISH = "s]o'sm=oqjr`" + "245890-=" + "270vq";

  /** Letters of Latin keyboards that lie on one in one country and on another in the next. */
  private static final String WITH_CONTROL = "çüşö";

  private static final String WITH_CONTROL_ENGLISH = "cx\\]";

  private static final String ALONE = "çüşö";

  private static final String ALONE_ENGLISH = ".w.,";

  private final Map<Character, KeyCode> codes = new HashMap<>();
  private final Map<Character, KeyCode> withControl = new HashMap<>();

  private static final KeyPositions OF_SYSTEM = new KeyPositions(Locale.getDefault().getLanguage());

  /** One object, so that a window which is shown again has it once. */
  private static final EventHandler<KeyEvent> NAMING = KeyPositions::name;

  private static boolean isInstalled;

  /**
   * The places on keyboards of a language.
   *
   * @param language Cyrillic keyboards of Uzbek, Tajik and Azerbaijani have some letters elsewhere
   *     than Kazakh ones
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

  /** The key of an event: that of JavaFX, or the one at the place of its letter. */
  public static KeyCode of(KeyEvent event) {
    return OF_SYSTEM.code(event);
  }

  KeyCode code(KeyEvent event) {
    var text = event.getText();
    // Plus is above a digit on Turkish keyboards, and means itself wherever it is.
    if (event.isShortcutDown() && text.equals("+") && event.getCode() != KeyCode.ADD) {
      return KeyCode.PLUS;
    }
    if (event.getCode() != KeyCode.UNDEFINED || text.length() != 1) {
      return event.getCode();
    }
    var places = event.isShortcutDown() ? withControl : codes;
    return places.getOrDefault(Character.toLowerCase(text.charAt(0)), KeyCode.UNDEFINED);
  }

  /** Gives every key event of every window, now and later, the code of its key. */
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

  /** At the window, before anything in its scene has seen the event. */
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
