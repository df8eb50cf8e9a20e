package org.silkroadatlas.lecture;

import java.nio.file.Path;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiPredicate;
import javafx.application.Platform;
import org.silkroadatlas.coordination.Messages;
import org.silkroadatlas.dataset.DamagedFile;
import org.silkroadatlas.dataset.DatasetException;
import org.silkroadatlas.dataset.LectureReader;
import org.silkroadatlas.model.Lecture;

/**
 * Offers the unsaved work of programs that were not closed normally, one after the other. JavaFX
 * thread only; files are read in the background.
 */
final class Recovery {
  private final Messages messages;
  private final Autosave autosave;
  private final BiPredicate<Lecture, Optional<Path>> open;
  private final Notice notice;

  /**
   * @param open opens the unsaved work, with the file of its lecture, if there is one; returns
   *     whether it did
   */
  Recovery(Messages messages, Autosave autosave, BiPredicate<Lecture, Optional<Path>> open) {
    this.messages = messages;
    this.autosave = autosave;
    this.open = open;
    notice = new Notice(messages, "found");
  }

  Notice notice() {
    return notice;
  }

  /** Looks for unsaved work in the background and offers the newest, if there is any. */
  void offer() {
    notice.hide();
    Thread.ofVirtual()
        .start(() -> newest().ifPresent(it -> Platform.runLater(() -> offer(it.file, it.lecture))));
  }

  private record Unsaved(Path file, Lecture lecture) {}

  private Optional<Unsaved> newest() {
    return autosave.found().stream()
        .flatMap(file -> read(file).map(lecture -> new Unsaved(file, lecture)).stream())
        .findFirst();
  }

  /** Damaged work is renamed, for people who can repair it. */
  private static Optional<Lecture> read(Path found) {
    try {
      return Optional.of(LectureReader.read(found));
    } catch (DatasetException e) {
      System.getLogger("autosave")
          .log(System.Logger.Level.WARNING, "Unsaved work is damaged: " + found, e);
      DamagedFile.setAside(found);
      return Optional.empty();
    }
  }

  private void offer(Path found, Lecture lecture) {
    var when = Autosave.time(found).atZone(ZoneId.systemDefault());
    notice.offer(
        messages.get(
            "lecture.found",
            lecture.title(),
            lecture.scenes().size(),
            messages.date(when.toLocalDate()),
            String.format(Locale.ROOT, "%02d:%02d", when.getHour(), when.getMinute())),
        () -> recover(found, lecture),
        () -> {
          Autosave.remove(found);
          offer();
        });
  }

  private void recover(Path found, Lecture lecture) {
    if (open.test(lecture, Autosave.homeOf(found))) {
      notice.hide();
      // It is saved under this process before the file of the other one is removed.
      autosave.keepThen(() -> Autosave.remove(found));
    }
  }
}
