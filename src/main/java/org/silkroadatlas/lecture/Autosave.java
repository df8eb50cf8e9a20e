package org.silkroadatlas.lecture;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javafx.animation.Animation;
import javafx.animation.PauseTransition;
import javafx.util.Duration;
import javafx.util.Subscription;
import org.silkroadatlas.dataset.DurableFile;
import org.silkroadatlas.dataset.LectureWriter;
import org.silkroadatlas.model.Lecture;

/**
 * Saves unsaved work to its own file, so that it survives a crash. Each running program has its own
 * file; files of programs that no longer run are offered at the next start. JavaFX thread only;
 * writing happens in the background.
 */
final class Autosave {
  /** Changes within this time are written together. */
  private static final Duration PAUSE = Duration.seconds(1);

  private static final String PREFIX = "unsaved-";

  private final LectureModel model;
  private final Path folder;
  private final Path file;
  private final PauseTransition pause = new PauseTransition(PAUSE);
  private final ExecutorService writer =
      Executors.newSingleThreadExecutor(Thread.ofPlatform().name("autosave").daemon().factory());

  /** Saves the unsaved work of a model to a folder, once attached. */
  Autosave(LectureModel model, Path folder) {
    this.model = model;
    this.folder = folder;
    file = folder.resolve(PREFIX + ProcessStamp.current().name() + Lecture.EXTENSION);
    pause.setOnFinished(over -> keep());
  }

  /** Starts to listen, until unsubscribed; files without unsaved work are removed. */
  Subscription attach() {
    return Subscription.combine(
        model.openedProperty().subscribe(opened -> changed()),
        model.unsavedProperty().subscribe(isUnsaved -> changed()),
        this::detach);
  }

  private void changed() {
    if (!model.isUnsaved()) {
      pause.stop();
      writer.execute(this::remove);
    } else if (pause.getStatus() != Animation.Status.RUNNING) {
      pause.playFromStart();
    }
  }

  /** Writes unsaved work now, without waiting for more changes. */
  void keep() {
    model.opened().filter(it -> model.isUnsaved()).ifPresent(it -> writer.execute(() -> write(it)));
  }

  /** Writes unsaved work now and then runs something else, off the JavaFX thread. */
  void keepThen(Runnable next) {
    keep();
    writer.execute(
        () -> {
          if (Files.exists(file)) {
            next.run();
          }
        });
  }

  private void write(LectureModel.Opened it) {
    try {
      Files.createDirectories(folder);
      if (it.file().isPresent()) {
        DurableFile.write(home(file), it.file().get().toAbsolutePath().toString());
      } else {
        Files.deleteIfExists(home(file));
      }
      LectureWriter.write(it.lecture(), file);
    } catch (IOException e) {
      warn(e);
    }
  }

  private void remove() {
    remove(file);
  }

  /** Removes unsaved work that is no longer needed. */
  static void remove(Path unsaved) {
    try {
      Files.deleteIfExists(unsaved);
      Files.deleteIfExists(home(unsaved));
    } catch (IOException e) {
      warn(e);
    }
  }

  /** The file next to unsaved work that names the file of its lecture. */
  private static Path home(Path unsaved) {
    return unsaved.resolveSibling(unsaved.getFileName() + ".home");
  }

  /**
   * The file of the lecture that unsaved work belongs to. A file written later than the work is not
   * returned: saving the work must not undo what others have done since.
   */
  static Optional<Path> homeOf(Path unsaved) {
    try {
      var kept = home(unsaved);
      return Files.isRegularFile(kept)
          ? Optional.of(Path.of(Files.readString(kept)))
              .filter(file -> !time(file).isAfter(time(unsaved)))
          : Optional.empty();
    } catch (IOException | InvalidPathException e) {
      System.getLogger("autosave").log(System.Logger.Level.WARNING, "Unknown home", e);
      return Optional.empty();
    }
  }

  private void detach() {
    pause.stop();
    if (!writer.isShutdown()) {
      writer.execute(this::remove);
      writer.close();
    }
  }

  /** The unsaved work of programs that no longer run, newest first. */
  List<Path> found() {
    var left = new ArrayList<Path>();
    if (Files.isDirectory(folder)) {
      try (var files = Files.newDirectoryStream(folder, PREFIX + "*" + Lecture.EXTENSION)) {
        files.forEach(left::add);
      } catch (IOException | DirectoryIteratorException e) {
        System.getLogger("autosave").log(System.Logger.Level.WARNING, "Nothing found", e);
      }
    }
    left.removeIf(Autosave::belongsToARunningProgram);
    left.sort(Comparator.comparing(Autosave::time).reversed());
    return left;
  }

  private static boolean belongsToARunningProgram(Path candidate) {
    var name = String.valueOf(candidate.getFileName());
    return ProcessStamp.named(
            name.substring(PREFIX.length(), name.length() - Lecture.EXTENSION.length()))
        .map(ProcessStamp::isRunning)
        .orElse(true);
  }

  /** When a file was last written. */
  static Instant time(Path file) {
    try {
      return Files.getLastModifiedTime(file).toInstant();
    } catch (IOException e) {
      return FileTime.fromMillis(0).toInstant();
    }
  }

  private static void warn(IOException e) {
    System.getLogger("autosave").log(System.Logger.Level.WARNING, "Unsaved work not kept", e);
  }
}
