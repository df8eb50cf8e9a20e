package org.silkroadatlas.app;

import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.collections.ObservableList;
import javafx.geometry.HPos;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import javafx.stage.Modality;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.silkroadatlas.coordination.Messages;

/** The help window with all keys and gestures, opened with F1. */
final class ShortcutHelp {
  private static final String ID = "help-sheet";

  /** Groups of rows; the texts are in the bundle under {@code app.help.<group>.<row>}. */
  private static final List<Group> GROUPS =
      List.of(
          new Group("anywhere", 17),
          new Group("mouse", 5),
          new Group("present", 15),
          new Group("map", 4),
          new Group("timeline", 5));

  private record Group(String key, int rows) {}

  private ShortcutHelp() {}

  /**
   * Shows the help of a window, or brings the open one to the front.
   *
   * @param text the text size factor
   */
  static void show(
      Stage owner, Messages messages, ObservableList<String> stylesheets, double text) {
    open(owner)
        .ifPresentOrElse(
            stage -> {
              stage.setIconified(false);
              stage.toFront();
              stage.requestFocus();
            },
            () -> make(owner, messages, stylesheets, text));
  }

  /** Closes the help of a window, whose texts may have changed. */
  static void close(Stage owner) {
    open(owner).ifPresent(Stage::close);
  }

  private static Optional<Stage> open(Stage owner) {
    return Window.getWindows().stream()
        .filter(Stage.class::isInstance)
        .map(Stage.class::cast)
        .filter(stage -> owner.equals(stage.getOwner()))
        .filter(stage -> ID.equals(stage.getScene().getRoot().getId()))
        .findFirst();
  }

  private static void make(
      Stage owner, Messages messages, ObservableList<String> stylesheets, double text) {
    var sheet = new VBox();
    sheet.getStyleClass().add("help-sheet");
    for (var group : GROUPS) {
      var title = new Label(messages.get("app.help." + group.key + ".title"));
      title.getStyleClass().add("section-title");
      sheet.getChildren().addAll(title, rows(group, messages));
    }
    var scroll = new ScrollPane(sheet);
    scroll.setFitToWidth(true);
    scroll.setId(ID);
    var stage = new Stage();
    stage.initOwner(owner);
    stage.initModality(Modality.NONE);
    stage.setTitle(messages.get("app.help.title"));
    var room = Screen.getPrimary().getVisualBounds();
    var scene =
        new Scene(
            scroll,
            Math.min(560 * text, room.getWidth() * 0.9),
            Math.min(620 * text, room.getHeight() * 0.9));
    // The theme and text size follow the window while it is open.
    Bindings.bindContent(scene.getStylesheets(), stylesheets);
    scene.setOnKeyPressed(
        event -> {
          if (event.getCode() == KeyCode.ESCAPE || event.getCode() == KeyCode.F1) {
            stage.close();
          }
        });
    stage.setScene(scene);
    stage.show();
  }

  private static GridPane rows(Group group, Messages messages) {
    var grid = new GridPane();
    grid.getStyleClass().add("help-grid");
    var keys = new ColumnConstraints();
    keys.setPercentWidth(36);
    keys.setHalignment(HPos.LEFT);
    grid.getColumnConstraints().addAll(keys, new ColumnConstraints());
    for (var row = 0; row < group.rows; row++) {
      var text = messages.get("app.help." + group.key + "." + (row + 1));
      var bar = text.indexOf('|');
      var key = new Label(text.substring(0, bar).strip());
      key.getStyleClass().add("key");
      key.setWrapText(true);
      var what = new Label(text.substring(bar + 1).strip());
      what.setWrapText(true);
      grid.addRow(row, key, what);
    }
    return grid;
  }
}
