package org.silkroadatlas.app;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Scene;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import org.silkroadatlas.lecture.LectureController;

/** What is dropped on the window: a lecture, or a dataset as its folder or a file of it. */
final class DropHandler {
  private final Consumer<Path> lecture;
  private final Consumer<Path> dataset;

  /**
   * @param lecture opens a lecture file
   * @param dataset opens the dataset in a folder
   */
  DropHandler(Consumer<Path> lecture, Consumer<Path> dataset) {
    this.lecture = lecture;
    this.dataset = dataset;
  }

  /** Takes what is dropped on a window. */
  void accept(Scene scene) {
    scene.setOnDragOver(
        event -> {
          if (file(event).isPresent()) {
            event.acceptTransferModes(TransferMode.COPY);
            event.consume();
          }
        });
    scene.setOnDragDropped(
        event -> {
          file(event).ifPresent(this::open);
          event.setDropCompleted(file(event).isPresent());
          event.consume();
        });
  }

  private static Optional<Path> file(DragEvent event) {
    return event.getDragboard().getFiles().stream().findFirst().map(file -> file.toPath());
  }

  /** Opens a file or folder for what it is. */
  void open(Path path) {
    if (LectureController.isLecture(path)) {
      lecture.accept(path);
    } else {
      var folder = Files.isDirectory(path) ? path : path.toAbsolutePath().getParent();
      Optional.ofNullable(folder).ifPresent(dataset);
    }
  }
}
