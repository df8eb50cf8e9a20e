package org.silkroadatlas.app;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Scene;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import org.silkroadatlas.dataset.DatasetReader;
import org.silkroadatlas.lecture.LectureController;
import org.silkroadatlas.own.OwnController;

/**
 * Handles files dropped on the window: lectures, tables, and datasets as a folder or a file inside
 * it. Lectures are opened one after the other, with a question from the second on. Only one table
 * and one dataset can be opened at a time; other files are reported by name.
 */
final class DropHandler {
  private final Consumer<Path> lecture;
  private final Consumer<Path> table;
  private final Consumer<Path> dataset;
  private final Consumer<Refused> refuse;

  /**
   * The names of files that are not opened.
   *
   * @param strangers files that the atlas cannot open
   * @param more tables and datasets beyond the first
   */
  record Refused(List<String> strangers, List<String> more) {
    Refused {
      strangers = List.copyOf(strangers);
      more = List.copyOf(more);
    }

    boolean isNothing() {
      return strangers.isEmpty() && more.isEmpty();
    }
  }

  /**
   * @param lecture opens a lecture file
   * @param table opens a table
   * @param dataset opens the dataset in a folder
   * @param refuse reports what is not opened
   */
  DropHandler(
      Consumer<Path> lecture,
      Consumer<Path> table,
      Consumer<Path> dataset,
      Consumer<Refused> refuse) {
    this.lecture = lecture;
    this.table = table;
    this.dataset = dataset;
    this.refuse = refuse;
  }

  /** Accepts drops on a window. */
  void accept(Scene scene) {
    scene.setOnDragOver(
        event -> {
          if (!files(event).isEmpty()) {
            event.acceptTransferModes(TransferMode.COPY);
            event.consume();
          }
        });
    scene.setOnDragDropped(
        event -> {
          var files = files(event);
          event.setDropCompleted(!files.isEmpty());
          event.consume();
          openFiles(files);
        });
  }

  private static List<File> files(DragEvent event) {
    return event.getDragboard().getFiles();
  }

  /** A name that the system's encoding cannot represent is no valid path; it is refused. */
  private void openFiles(List<File> files) {
    var paths = new ArrayList<Path>();
    var strangers = new ArrayList<String>();
    for (var file : files) {
      try {
        paths.add(file.toPath());
      } catch (InvalidPathException e) {
        strangers.add(file.getName());
      }
    }
    open(paths, strangers);
  }

  /** Opens files and folders according to their type. */
  void open(List<Path> paths) {
    open(paths, List.of());
  }

  private void open(List<Path> paths, List<String> unreadable) {
    var lectures = new LinkedHashSet<Path>();
    var tables = new LinkedHashSet<Path>();
    var datasets = new LinkedHashSet<Path>();
    var strangers = new ArrayList<>(unreadable);
    for (var path : paths) {
      var whole = path.toAbsolutePath();
      var folder = Files.isDirectory(whole) ? whole : whole.getParent();
      if (LectureController.isLecture(path) && !Files.isDirectory(whole)) {
        lectures.add(path);
      } else if (OwnController.isTable(path) && !Files.isDirectory(whole)) {
        tables.add(path);
      } else if (folder != null && (Files.isDirectory(whole) || isOfDataset(whole))) {
        datasets.add(folder);
      } else {
        strangers.add(name(path));
      }
    }
    var more = new ArrayList<String>();
    tables.stream().skip(1).map(DropHandler::name).forEach(more::add);
    datasets.stream().skip(1).map(DropHandler::name).forEach(more::add);
    var refused = new Refused(strangers, more);
    if (!refused.isNothing()) {
      refuse.accept(refused);
    }
    datasets.stream().limit(1).forEach(dataset);
    lectures.forEach(lecture);
    tables.stream().limit(1).forEach(table);
  }

  private static boolean isOfDataset(Path file) {
    return DatasetReader.isFileOfDataset(name(file));
  }

  private static String name(Path path) {
    return String.valueOf(path.getFileName());
  }
}
