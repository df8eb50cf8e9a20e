package org.silkroadatlas.panel.node;

import java.util.List;
import java.util.regex.Pattern;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.controlsfx.control.SegmentedButton;
import org.silkroadatlas.draw.WrappingControls;

/** The few shapes that all rows are built of: wrapped text, columns, and a gutter beside a body. */
public final class Nodes {
  /** More letters than the gutter has room for at its usual size. */
  private static final Pattern LONG_WORD = Pattern.compile("[\\p{L}-]{12}");

  /** A hyphen between two parts that are words of their own. */
  private static final Pattern HYPHEN = Pattern.compile("(?<=\\p{L}{4})-(?=\\p{L}{5})");

  private static final String LONG = "long-word";

  private Nodes() {}

  /** Text that wraps. */
  public static Label text(String text, String... styles) {
    var label = WrappingControls.label(text);
    label.setMinWidth(0);
    label.setMinHeight(Region.USE_PREF_SIZE);
    label.getStyleClass().addAll(styles);
    return label;
  }

  /** Keeps what pops up within the window, however large its text is. */
  public static void keepInside(Region box, Node owner) {
    var scene = owner.getScene();
    box.setMaxSize(scene.getWidth() * 0.9, scene.getHeight() * 0.8);
  }

  /**
   * Toggles of which one is chosen, side by side. Tab reaches the chosen one, left and right choose
   * another.
   */
  public static Region segmented(List<ToggleButton> buttons) {
    buttons.forEach(button -> button.setMinWidth(Region.USE_PREF_SIZE));
    walkable(buttons);
    var segmented = new SegmentedButton(buttons.toArray(ToggleButton[]::new));
    segmented.setMinWidth(Region.USE_PREF_SIZE);
    return segmented;
  }

  /** Lets the arrow keys walk from one of some buttons to the next and choose it. */
  public static void walkable(List<ToggleButton> buttons) {
    for (var i = 0; i < buttons.size(); i++) {
      var at = i;
      buttons.get(i).addEventFilter(KeyEvent.KEY_PRESSED, event -> walk(buttons, at, event));
    }
  }

  /** JavaFX itself would mark the neighbour as chosen without doing what it stands for. */
  private static void walk(List<ToggleButton> buttons, int at, KeyEvent event) {
    var step =
        switch (event.getCode()) {
          case LEFT, UP -> -1;
          case RIGHT, DOWN -> 1;
          default -> 0;
        };
    if (step == 0 || event.isAltDown() || event.isShortcutDown()) {
      return;
    }
    var next = buttons.get(Math.clamp(at + step, 0, buttons.size() - 1));
    next.requestFocus();
    if (!next.isSelected()) {
      next.fire();
    }
    event.consume();
  }

  /** Text on one line. */
  public static Label line(String text, String... styles) {
    var label = new Label(text);
    label.getStyleClass().addAll(styles);
    return label;
  }

  /** Nodes below each other; texts without words are left out. */
  public static VBox column(String style, Node... children) {
    var box = new VBox();
    for (var child : children) {
      if (!(child instanceof Label label) || !label.getText().isEmpty()) {
        box.getChildren().add(child);
      }
    }
    box.getStyleClass().add(style);
    box.setMinWidth(0);
    return box;
  }

  /** Something in the gutter, and the body beside it on the page's common axis. */
  public static HBox beside(Node gutter, Node body) {
    var row = new HBox(gutter, body);
    row.getStyleClass().add("row");
    HBox.setHgrow(body, Priority.ALWAYS);
    return row;
  }

  /** A mark before a body, both starting on the same line. */
  public static HBox marked(Node mark, Node body) {
    var row = new HBox(mark, body);
    row.getStyleClass().add("marked");
    HBox.setHgrow(body, Priority.ALWAYS);
    return row;
  }

  /** The gutter that holds dates, marks and small labels, aligned to the right. */
  public static Label gutter(String text, String... styles) {
    var label = WrappingControls.label();
    label.getStyleClass().add("gutter");
    label.getStyleClass().addAll(styles);
    label.setMinHeight(Region.USE_PREF_SIZE);
    fillGutter(label, text);
    return label;
  }

  /** Writes another text into a gutter; long words are set smaller and broken at their hyphens. */
  public static void fillGutter(Label gutter, String text) {
    var isLong = LONG_WORD.matcher(text).find();
    gutter.setText(isLong ? HYPHEN.matcher(text).replaceAll("-\n") : text);
    gutter.getStyleClass().remove(LONG);
    if (isLong) {
      gutter.getStyleClass().add(LONG);
    }
  }

  /** Text that acts when it is clicked. */
  public static Hyperlink link(String text, Runnable action) {
    var link = WrappingControls.link(text);
    link.setMinWidth(0);
    link.setMinHeight(Region.USE_PREF_SIZE);
    link.setOnAction(
        event -> {
          event.consume();
          link.setVisited(false);
          action.run();
        });
    link.setAccessibleRole(AccessibleRole.HYPERLINK);
    link.setAccessibleText(text);
    return link;
  }
}
