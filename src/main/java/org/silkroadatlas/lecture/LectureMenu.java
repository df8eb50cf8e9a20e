package org.silkroadatlas.lecture;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.KeyCombination;
import org.jspecify.annotations.Nullable;
import org.silkroadatlas.coordination.Messages;

/** The entries about lectures in the menu of the window. */
final class LectureMenu {
  private LectureMenu() {}

  static Menu of(Messages messages, LectureModel model, LectureDesk desk) {
    var saveAs = item(messages, "saveAs", "Shortcut+Shift+S", desk::saveAs);
    var close = item(messages, "close", null, desk::end);
    var undo = item(messages, "undo", "Shortcut+Z", desk::undo);
    var redo = item(messages, "redo", "Shortcut+Shift+Z", desk::redo);
    var recent = new Menu(messages.get("lecture.menu.recent"));
    recent.setId("lecture-menu-recent");
    var menu =
        new Menu(
            messages.get("lecture.menu"),
            null,
            item(messages, "add", "Shortcut+M", desk::addView),
            item(messages, "scenes", "Shortcut+L", desk::toggleScenes),
            undo,
            redo,
            new SeparatorMenuItem(),
            item(messages, "new", "Shortcut+N", desk::begin),
            item(messages, "open", "Shortcut+O", desk::choose),
            recent,
            item(messages, "save", "Shortcut+S", desk::save),
            saveAs,
            close);
    menu.setId("lecture-menu");
    model
        .openedProperty()
        .subscribe(
            opened -> {
              List.of(saveAs, close).forEach(item -> item.setDisable(opened.isEmpty()));
              undo.setDisable(!model.canUndo());
              redo.setDisable(!model.canRedo());
            });
    // Other windows open and save too.
    menu.setOnShowing(showing -> fill(recent, desk));
    fill(recent, desk);
    return menu;
  }

  private static void fill(Menu recent, LectureDesk desk) {
    recent.getItems().setAll(desk.recent().stream().map(file -> recent(file, desk)).toList());
    recent.setDisable(recent.getItems().isEmpty());
  }

  private static MenuItem recent(Path file, LectureDesk desk) {
    var item = new MenuItem(file.getFileName() + " – " + file.getParent());
    item.setMnemonicParsing(false);
    item.setOnAction(chosen -> desk.open(file));
    return item;
  }

  private static MenuItem item(Messages messages, String key, @Nullable String keys, Runnable act) {
    var item = new MenuItem(messages.get("lecture.menu." + key));
    item.setId("lecture-menu-" + key);
    item.setOnAction(chosen -> act.run());
    if (keys != null) {
      item.setAccelerator(KeyCombination.valueOf(keys));
    }
    return item;
  }
}
