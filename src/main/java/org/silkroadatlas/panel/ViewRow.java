package org.silkroadatlas.panel;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;

/**
 * Buttons that wrap into several rows. Where those would take too much of the window's height, only
 * one row is shown, and a menu at its end holds the rest. JavaFX thread only.
 */
final class ViewRow {
  /** The maximum share of the window's height for several rows. */
  private static final double LARGEST_SHARE = 0.125;

  /** Longer than any row of buttons, in pixels. */
  private static final double ONE_ROW = 10_000;

  private final List<ToggleButton> buttons;
  private final MenuButton rest;
  private final FlowPane region = new FlowPane();

  /**
   * A row of buttons.
   *
   * @param more the name of the menu
   */
  ViewRow(List<ToggleButton> buttons, String more) {
    this.buttons = buttons;
    rest = new MenuButton(more);
    rest.setId("view-rest");
    rest.getStyleClass().add("flat");
    rest.setMinWidth(Region.USE_PREF_SIZE);
    rest.setAccessibleText(more);
    setShown(rest, false);
    region.getStyleClass().add("views");
    region.getChildren().setAll(buttons);
    region.getChildren().add(rest);
    region.setMinWidth(0);
    // A single row as long as it fits, regardless of the default wrapping width.
    region.setPrefWrapLength(ONE_ROW);
    region.widthProperty().subscribe(this::fitLater);
    region.sceneProperty().flatMap(Scene::heightProperty).subscribe(this::fitLater);
    rest.fontProperty().subscribe(this::fitLater);
    buttons.forEach(button -> button.selectedProperty().subscribe(this::fitLater));
  }

  FlowPane region() {
    return region;
  }

  /** Deferred, so that the layout is done first. */
  private void fitLater() {
    Platform.runLater(this::fit);
  }

  private void fit() {
    var scene = region.getScene();
    if (scene == null || region.getWidth() <= 0) {
      return;
    }
    var shown = shown(region.getWidth(), LARGEST_SHARE * scene.getHeight());
    var hidden = buttons.stream().filter(button -> !shown.contains(button)).toList();
    var focused = scene.getFocusOwner();
    buttons.forEach(button -> setShown(button, shown.contains(button)));
    setShown(rest, !hidden.isEmpty());
    rest.getItems().setAll(hidden.stream().map(ViewRow::item).toList());
    if (focused instanceof ToggleButton gone && hidden.contains(gone)) {
      shown.stream().filter(ToggleButton::isSelected).forEach(Node::requestFocus);
    }
  }

  /** All buttons if they are low enough; otherwise the selected one and as many others as fit. */
  private Set<ToggleButton> shown(double width, double height) {
    var row = buttons.getFirst().prefHeight(-1);
    if (row * rows(width) <= Math.max(row, height)) {
      return Set.copyOf(buttons);
    }
    var shown = new LinkedHashSet<ToggleButton>();
    var left = width - rest.prefWidth(-1);
    for (var button : buttons) {
      if (button.isSelected()) {
        shown.add(button);
        left -= wide(button);
      }
    }
    for (var button : buttons) {
      if (!shown.contains(button)) {
        left -= wide(button);
        if (left < 0) {
          break;
        }
        shown.add(button);
      }
    }
    return shown;
  }

  private int rows(double width) {
    var rows = 1;
    var left = width + region.getHgap();
    for (var button : buttons) {
      if (wide(button) > left) {
        rows++;
        left = width + region.getHgap();
      }
      left -= wide(button);
    }
    return rows;
  }

  private double wide(Node button) {
    return Math.ceil(button.prefWidth(-1)) + region.getHgap();
  }

  private static MenuItem item(ToggleButton button) {
    var item = new MenuItem(button.getText());
    item.setOnAction(chosen -> button.fire());
    return item;
  }

  private static void setShown(Node node, boolean isShown) {
    node.setManaged(isShown);
    node.setVisible(isShown);
  }
}
