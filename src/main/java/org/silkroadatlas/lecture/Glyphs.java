package org.silkroadatlas.lecture;

import javafx.scene.control.Button;
import javafx.scene.shape.SVGPath;
import org.silkroadatlas.coordination.Messages;
import org.silkroadatlas.draw.LazyTooltip;

/** Buttons with an icon instead of a word, drawn on a grid of 16 by 16. */
final class Glyphs {
  static final String BACK = "M10.5 2.5 5 8l5.5 5.5";
  static final String NEXT = "M5.5 2.5 11 8l-5.5 5.5";
  static final String UP = "M2.5 10.5 8 5l5.5 5.5";
  static final String DOWN = "M2.5 5.5 8 11l5.5-5.5";
  static final String CLOSE = "M4 4 12 12M12 4 4 12";
  static final String LIST = "M2.5 3.5H4M6.5 3.5H13.5M2.5 8H4M6.5 8H13.5M2.5 12.5H4M6.5 12.5H13.5";
  static final String ADD = "M8 2.5V13.5M2.5 8H13.5";
  static final String SLIDE = "M2 3H14V11.5H2ZM5 6H11M5 8.5H9M8 11.5V14";
  static final String DELETE = "M2.5 4H13.5M6 4V2H10V4M4 4L4.8 14H11.2L12 4M6.7 7V11M9.3 7V11";
  static final String DUPLICATE = "M5.5 5.5H13.5V13.5H5.5ZM3.5 10.5H2.5V2.5H10.5V3.5";
  static final String USE_VIEW =
      "M2.5 5H5L6 3.5H10L11 5H13.5V12.5H2.5ZM8 6.3A2.3 2.3 0 1 1 7.99 6.3";
  static final String UNDO = "M5.5 2.5 2.5 5.5 5.5 8.5M2.5 5.5H9.5A4 4 0 0 1 9.5 13.5H6";

  static final String REDO = "M10.5 2.5 13.5 5.5 10.5 8.5M13.5 5.5H6.5A4 4 0 0 0 6.5 13.5H10";

  private Glyphs() {}

  /**
   * A button.
   *
   * @param key its id, and the key of its text in the bundle of this room
   */
  static Button button(Messages messages, String key, String path, Runnable act) {
    return button(key, messages.get("lecture.button." + key), path, act);
  }

  /** A button with an id and an accessible text that is also its tooltip. */
  static Button button(String id, String text, String path, Runnable act) {
    var icon = new SVGPath();
    icon.setContent(path);
    icon.getStyleClass().add("icon");
    var button = new Button(null, icon);
    button.getStyleClass().addAll("flat", "icon-button");
    button.setId(id);
    button.setOnAction(pressed -> act.run());
    name(button, text);
    return button;
  }

  /** Sets the accessible text and the tooltip of a button. */
  static void name(Button button, String text) {
    button.setAccessibleText(text);
    LazyTooltip.set(button, text);
  }
}
