package org.silkroadatlas.app;

import javafx.scene.Scene;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.silkroadatlas.app.command.Commands;
import org.silkroadatlas.coordination.Action;
import org.silkroadatlas.coordination.Coordinator;
import org.silkroadatlas.lecture.LectureController;

/**
 * The keys that work anywhere in the window: those of commands and clickers, and Esc. Keys of a
 * single pane are handled there.
 */
final class Keys {
  private final Coordinator coordinator;
  private final LectureController lectures;

  Keys(Coordinator coordinator, LectureController lectures) {
    this.coordinator = coordinator;
    this.lectures = lectures;
  }

  void install(Scene scene, Commands commands) {
    commands.install(scene);
    scene.addEventFilter(KeyEvent.KEY_PRESSED, this::walkLecture);
    scene.addEventHandler(KeyEvent.KEY_PRESSED, this::stepOut);
  }

  /**
   * A clicker sends page keys, which move through an open lecture wherever the focus is, except in
   * long text that can be paged itself.
   */
  private void walkLecture(KeyEvent event) {
    var scenes =
        switch (event.getCode()) {
          case PAGE_DOWN -> 1;
          case PAGE_UP -> -1;
          default -> 0;
        };
    if (scenes != 0 && lectures.isOpen() && !(event.getTarget() instanceof TextArea)) {
      lectures.step(scenes);
      event.consume();
    }
  }

  /** Esc steps out one level, unless something closer, such as a pop-up, has consumed it. */
  private void stepOut(KeyEvent event) {
    if (event.getCode() == KeyCode.ESCAPE && !(event.getTarget() instanceof TextInputControl)) {
      coordinator.perform(new Action.StepOut());
      event.consume();
    }
  }
}
