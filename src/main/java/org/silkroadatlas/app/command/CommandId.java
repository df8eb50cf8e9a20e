package org.silkroadatlas.app.command;

import java.util.List;
import java.util.stream.Stream;
import javafx.scene.input.KeyCombination;

/** All commands of the window with their keys; the texts are in {@code app.menu.<key>}. */
public enum CommandId {
  BACK("back", "Alt+Left"),
  FORWARD("forward", "Alt+Right"),
  HOME("home", "Alt+Home"),
  START_PAGE("startPage"),
  SEARCH("search", "Shortcut+F"),
  NEXT_PANE("nextPane", "F6"),
  PREVIOUS_PANE("previousPane", "Shift+F6"),
  MAXIMISE_PANE("maximisePane", "Alt+Enter"),
  PRESENT("present", "F5"),
  PRESENT_FROM_START("presentFromStart", "Shift+F5"),
  EXERCISES("exercises"),
  OPEN_DATASET("open", "Shortcut+Shift+O"),
  BUNDLED_DATASET("bundled"),
  EXPORT_VIEW("exportView", "Shortcut+E"),
  EXPORT_MAP("exportMap"),
  EXPORT_HANDOUT("exportHandout", "Shortcut+P"),
  EXPORT_WORKSHEET("exportWorksheet"),
  EXPORT_PAGE("exportPage"),
  EXPORT_RECORDS("exportRecords", "Shortcut+Shift+E"),
  EXPORT_SLIDES("exportSlides"),
  EXPORT_LECTURE("exportLecture"),
  EXPORT_NOTES("exportNotes"),
  EXPORT_LECTURE_PAGE("exportLecturePage"),
  EXPORT_LECTURE_PAGE_NOTES("exportLecturePageNotes"),
  COPY_VIEW("copyState", "Shortcut+Shift+C"),
  OPEN_VIEW("openState", "Shortcut+Shift+V"),
  THEME("theme", "Shortcut+T"),
  // Plus has its own key, is above "=", or is on the number pad.
  LARGER_TEXT(
      "largerText",
      "Shortcut+Ignore Shift+Plus",
      "Shortcut+Ignore Shift+Equals",
      "Shortcut+Ignore Shift+Add"),
  SMALLER_TEXT("smallerText", "Shortcut+Minus", "Shortcut+Subtract"),
  USUAL_TEXT("usualText", "Shortcut+0", "Shortcut+Numpad 0"),
  FULL_SCREEN("fullScreen", "F11"),
  HELP("help", "F1"),
  ABOUT("about");

  private final String key;

  // KeyCombination has no setters and the list is a copy, but Error Prone cannot tell.
  @SuppressWarnings("ImmutableEnumChecker")
  private final List<KeyCombination> keys;

  CommandId(String key, String... keys) {
    this.key = key;
    this.keys = Stream.of(keys).map(KeyCombination::valueOf).toList();
  }

  /** The last part of its message keys. */
  public String key() {
    return key;
  }

  /** The keys that run it anywhere in the window; menus show the first. */
  public List<KeyCombination> keys() {
    return keys;
  }
}
