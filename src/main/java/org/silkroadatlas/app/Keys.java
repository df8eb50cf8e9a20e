package org.silkroadatlas.app;

import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import javafx.scene.Scene;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import org.silkroadatlas.app.settings.TextSize;
import org.silkroadatlas.coordination.Action;
import org.silkroadatlas.coordination.Coordinator;
import org.silkroadatlas.lecture.LectureController;

/** The keys that work wherever the keyboard is. Keys of one pane belong to that pane. */
final class Keys {
  private final Coordinator coordinator;
  private final PaneLayout layout;
  private final MainToolbar bar;
  private final LectureController lectures;
  private final MoreMenu.Acts acts;

  Keys(
      Coordinator coordinator,
      PaneLayout layout,
      MainToolbar bar,
      LectureController lectures,
      MoreMenu.Acts acts) {
    this.coordinator = coordinator;
    this.layout = layout;
    this.bar = bar;
    this.lectures = lectures;
    this.acts = acts;
  }

  void install(Scene scene) {
    scene
        .getAccelerators()
        .putAll(
            Map.of(
                key(KeyCode.LEFT, KeyCombination.ALT_DOWN),
                coordinator::back,
                key(KeyCode.RIGHT, KeyCombination.ALT_DOWN),
                coordinator::forward,
                key(KeyCode.HOME, KeyCombination.ALT_DOWN),
                acts::goHome,
                key(KeyCode.F, KeyCombination.SHORTCUT_DOWN),
                bar::focusSearch,
                key(KeyCode.F6),
                () -> layout.cycle(scene.getFocusOwner(), false),
                key(KeyCode.F6, KeyCombination.SHIFT_DOWN),
                () -> layout.cycle(scene.getFocusOwner(), true),
                key(KeyCode.ENTER, KeyCombination.ALT_DOWN),
                () -> layout.toggleMaximised(scene.getFocusOwner())));
    installSizes(scene);
    scene.addEventFilter(KeyEvent.KEY_PRESSED, this::walkLecture);
    scene.addEventHandler(KeyEvent.KEY_PRESSED, this::stepOut);
  }

  /** Plus has a key of its own, or is above "=", or is on the number pad. */
  private void installSizes(Scene scene) {
    for (var code : List.of(KeyCode.PLUS, KeyCode.EQUALS, KeyCode.ADD)) {
      var plus = key(code, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_ANY);
      size(scene, plus, TextSize::larger);
    }
    for (var code : List.of(KeyCode.MINUS, KeyCode.SUBTRACT)) {
      size(scene, key(code, KeyCombination.SHORTCUT_DOWN), TextSize::smaller);
    }
    for (var code : List.of(KeyCode.DIGIT0, KeyCode.NUMPAD0)) {
      size(scene, key(code, KeyCombination.SHORTCUT_DOWN), size -> TextSize.USUAL);
    }
  }

  private void size(Scene scene, KeyCombination keys, UnaryOperator<TextSize> next) {
    scene.getAccelerators().put(keys, () -> acts.setTextSize(next.apply(acts.textSize())));
  }

  private static KeyCombination key(KeyCode code, KeyCombination.Modifier... modifiers) {
    return new KeyCodeCombination(code, modifiers);
  }

  /**
   * A clicker sends page keys; while a lecture is open they belong to it wherever the keyboard is,
   * except in a long text that has pages of its own.
   */
  private void walkLecture(KeyEvent event) {
    var scenes =
        switch (event.getCode()) {
          case PAGE_DOWN -> 1;
          case PAGE_UP -> -1;
          default -> 0;
        };
    if (scenes != 0 && lectures.isOpen() && !(event.getTarget() instanceof TextArea)) {
      lectures.walk(scenes);
      event.consume();
    }
  }

  /** Esc steps out one level, unless something nearer, such as a pop-up, has used it. */
  private void stepOut(KeyEvent event) {
    if (event.getCode() == KeyCode.ESCAPE && !(event.getTarget() instanceof TextInputControl)) {
      coordinator.perform(new Action.StepOut());
      event.consume();
    }
  }
}
