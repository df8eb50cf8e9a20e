package org.silkroadatlas.present;

import java.util.Optional;
import org.silkroadatlas.model.Scene;

/** The lecturer's position in the scenes. On a blank screen, moving only shows the scene again. */
final class SceneNavigator {
  private final Presentation programme;
  private int at;
  private BlankScreen blank = BlankScreen.NONE;

  SceneNavigator(Presentation programme) {
    this.programme = programme;
    at = programme.start();
  }

  /** Executes commands about scenes and blank screens; others change nothing. */
  void execute(PresenterCommand command) {
    switch (command) {
      case PresenterCommand.Act act -> execute(act);
      case PresenterCommand.Jump(var number) -> go(number - 1);
    }
  }

  private void execute(PresenterCommand.Act act) {
    switch (act) {
      case NEXT -> step(1);
      case BACK -> step(-1);
      case FIRST -> go(0);
      case LAST -> go(size() - 1);
      case BLACK -> toggle(BlankScreen.BLACK);
      case WHITE -> toggle(BlankScreen.WHITE);
      default -> {}
    }
  }

  private void step(int by) {
    if (blank == BlankScreen.NONE) {
      go(at + by);
    }
    blank = BlankScreen.NONE;
  }

  private void go(int to) {
    blank = BlankScreen.NONE;
    at = Math.clamp(to, 0, size() - 1);
  }

  private void toggle(BlankScreen wanted) {
    blank = blank == wanted ? BlankScreen.NONE : wanted;
  }

  BlankScreen blank() {
    return blank;
  }

  /** The current scene, from 0. */
  int at() {
    return at;
  }

  int size() {
    return programme.scenes().size();
  }

  Scene scene() {
    return programme.scenes().get(at);
  }

  /** The next scene. */
  Optional<Scene> next() {
    return at + 1 < size() ? Optional.of(programme.scenes().get(at + 1)) : Optional.empty();
  }
}
