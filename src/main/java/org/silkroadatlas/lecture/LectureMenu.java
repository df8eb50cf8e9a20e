package org.silkroadatlas.lecture;

import java.nio.file.Path;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.KeyCombination;
import org.jspecify.annotations.Nullable;
import org.silkroadatlas.coordination.Messages;
import org.silkroadatlas.coordination.Undoable;

/** The submenu of lectures in the menu of the window. JavaFX thread only. */
final class LectureMenu {
  private final Menu menu;
  private final MenuItem saveAs;
  private final MenuItem close;
  private final MenuItem undo;
  private final MenuItem redo;

  LectureMenu(Messages messages, LectureController lectures) {
    saveAs = item(messages, "saveAs", "Shortcut+Shift+S", lectures::saveAs);
    close = item(messages, "close", null, lectures::end);
    undo = item(messages, "undo", "Shortcut+Z", lectures::undo);
    redo = item(messages, "redo", "Shortcut+Shift+Z", lectures::redo);
    var recent = new Menu(messages.get("lecture.menu.recent"));
    recent.setId("lecture-menu-recent");
    recent.setDisable(true);
    menu =
        new Menu(
            messages.get("lecture.menu"),
            null,
            item(messages, "add", "Shortcut+M", lectures::addView),
            slides(messages, lectures),
            item(messages, "addFiltered", null, lectures::addFiltered),
            item(messages, "scenes", "Shortcut+L", lectures::toggleScenes),
            undo,
            redo,
            new SeparatorMenuItem(),
            item(messages, "new", "Shortcut+N", lectures::begin),
            item(messages, "open", "Shortcut+O", lectures::choose),
            recent,
            item(messages, "save", "Shortcut+S", lectures::save),
            saveAs,
            close);
    menu.setId("lecture-menu");
    // Other windows open and save files too.
    menu.setOnShowing(showing -> fill(recent, lectures));
  }

  private static Menu slides(Messages messages, LectureController lectures) {
    var slides = new Menu(messages.get("lecture.menu.slide"));
    slides.setId("lecture-menu-slide");
    slides.getItems().setAll(SlideMenu.items(messages, "lecture-menu-slide", lectures::addSlide));
    return slides;
  }

  Menu menu() {
    return menu;
  }

  /** Enables what can be done with the current lecture, and what else can be undone. */
  void show(LectureModel model, Undoable others) {
    var none = model.opened().isEmpty();
    saveAs.setDisable(none);
    close.setDisable(none);
    undo.setDisable(!model.canUndo() && !others.canUndo());
    redo.setDisable(!model.canRedo() && !others.canRedo());
  }

  private static void fill(Menu recent, LectureController lectures) {
    lectures.findRecent(
        files -> {
          recent.getItems().setAll(files.stream().map(file -> recent(file, lectures)).toList());
          recent.setDisable(files.isEmpty());
        });
  }

  private static MenuItem recent(Path file, LectureController lectures) {
    var item = new MenuItem(file.getFileName() + " – " + file.getParent());
    item.setMnemonicParsing(false);
    item.setOnAction(chosen -> lectures.open(file));
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
