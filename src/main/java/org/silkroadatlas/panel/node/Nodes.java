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

/** The building blocks of all rows: wrapped text, columns, and a gutter beside a body. */
public final class Nodes {
  /** A word with more letters than fit into the gutter at normal size. */
  private static final Pattern LONG_WORD = Pattern.compile("[\\p{L}-]{12}");

  /** A hyphen between two parts that are themselves words. */
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

  /** Keeps a pop-over within the window, even with large text. */
  public static void keepInside(Region box, Node owner) {
    var scene = owner.getScene();
    box.setMaxSize(scene.getWidth() * 0.9, scene.getHeight() * 0.8);
  }

  /**
   * Toggle buttons side by side, one of which is selected. Tab reaches the selected one, left and
   * right select another.
   */
  public static Region segmented(List<ToggleButton> buttons) {
    buttons.forEach(button -> button.setMinWidth(Region.USE_PREF_SIZE));
    selectWithArrows(buttons);
    var segmented = new SegmentedButton(buttons.toArray(ToggleButton[]::new));
    segmented.setMinWidth(Region.USE_PREF_SIZE);
    return segmented;
  }

  /** Makes the arrow keys move between some buttons and select them. */
  public static void selectWithArrows(List<ToggleButton> buttons) {
    for (var i = 0; i < buttons.size(); i++) {
      var at = i;
      buttons
          .get(i)
          .addEventFilter(KeyEvent.KEY_PRESSED, event -> moveSelection(buttons, at, event));
    }
  }

  /** JavaFX itself would select the neighbour without running its action. */
  private static void moveSelection(List<ToggleButton> buttons, int at, KeyEvent event) {
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

  /** Nodes below each other; empty texts are left out. */
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

  /** A node in the gutter, with the body beside it, aligned with the page. */
  public static HBox beside(Node gutter, Node body) {
    var row = new HBox(gutter, body);
    row.getStyleClass().add("row");
    HBox.setHgrow(body, Priority.ALWAYS);
    return row;
  }

  /** A mark before a body, both starting at the same line. */
  public static HBox marked(Node mark, Node body) {
    var row = new HBox(mark, body);
    row.getStyleClass().add("marked");
    HBox.setHgrow(body, Priority.ALWAYS);
    return row;
  }

  /** The gutter for dates, marks and small labels, aligned to the right. */
  public static Label gutter(String text, String... styles) {
    var label = WrappingControls.label();
    label.getStyleClass().add("gutter");
    label.getStyleClass().addAll(styles);
    label.setMinHeight(Region.USE_PREF_SIZE);
    fillGutter(label, text);
    return label;
  }

  /** Sets the text of a gutter; long words are set smaller and broken at their hyphens. */
  public static void fillGutter(Label gutter, String text) {
    var isLong = LONG_WORD.matcher(text).find();
    gutter.setText(isLong ? HYPHEN.matcher(text).replaceAll("-\n") : text);
    gutter.getStyleClass().remove(LONG);
    if (isLong) {
      gutter.getStyleClass().add(LONG);
    }
  }

  /** Text that can be clicked. */
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
