package org.silkroadatlas.lecture;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.application.Platform;
import org.silkroadatlas.model.Lecture;
import org.silkroadatlas.model.Scene;

/** A program with unsaved work, which waits to be killed. */
final class AutosaveProgram {
  private AutosaveProgram() {}

  public static void main(String[] args) {
    Platform.startup(
        () -> {
          var model = new LectureModel();
          var autosave = new Autosave(model, Path.of(args[0]));
          autosave.attach();
          var empty = new Lecture(args[1], "atlas", "1.0.0", List.of());
          var scene = new Scene("cursor=2018", "Сахна “1”", Optional.empty());
          model.add(scene, empty, title -> title);
          autosave.keepThen(() -> System.out.println("kept"));
        });
  }
}
