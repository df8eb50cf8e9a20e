package org.silkroadatlas.lecture;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.silkroadatlas.coordination.Messages;
import org.silkroadatlas.dataset.DatasetException;
import org.silkroadatlas.dataset.LectureReader;
import org.silkroadatlas.dataset.LectureWriter;
import org.silkroadatlas.draw.SaveDialog;
import org.silkroadatlas.model.Lecture;
import org.silkroadatlas.model.Manifest;
import org.silkroadatlas.model.OwnRecords;

/** Opens, saves and closes lectures; unsaved work is never discarded without a question. */
final class LectureFiles {
  private final LectureModel model;
  private final Questions questions;
  private final Consumer<Path> saved;
  private final Consumer<Lecture> merged;
  private final Supplier<OwnRecords> own;

  /** The content of lecture files when they were last read or written here. */
  private final Map<Path, Known> known = new HashMap<>();

  private record Known(ByteBuffer content, Lecture lecture) {}

  /**
   * @param saved called with the file of a saved lecture
   * @param merged called with the lecture merged with someone else's changes, before it is written
   * @param own the own records to store with a lecture
   */
  LectureFiles(
      LectureModel model,
      Questions questions,
      Consumer<Path> saved,
      Consumer<Lecture> merged,
      Supplier<OwnRecords> own) {
    this.model = model;
    this.questions = questions;
    this.saved = saved;
    this.merged = merged;
    this.own = own;
  }

  /** Whether a file is a lecture, judging by its name. */
  static boolean isLecture(Path file) {
    return String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT).endsWith(Lecture.EXTENSION);
  }

  /** Reads a file; shows its faults, if there are any. */
  Optional<Lecture> read(Path file) {
    try {
      var lecture = LectureReader.read(file);
      remember(file, lecture);
      return Optional.of(lecture);
    } catch (DatasetException e) {
      questions.faulty(file, e.faults());
      return Optional.empty();
    }
  }

  /**
   * Reads a file and, if another lecture with scenes is open, asks where it should go; unsaved work
   * is never discarded without a question.
   *
   * @param instead opens it instead of the current lecture
   * @param behind appends its scenes to the current lecture
   */
  void open(Path file, Consumer<Lecture> instead, Consumer<Lecture> behind) {
    var first =
        model
            .opened()
            .filter(it -> it.isOwn() && !isAt(file, it) && !it.lecture().scenes().isEmpty())
            .map(LectureModel.Opened::lecture);
    if (first.isEmpty()) {
      if (confirmClose()) {
        read(file).ifPresent(instead);
      }
      return;
    }
    read(file).ifPresent(second -> place(first.get(), second, instead, behind));
  }

  private static boolean isAt(Path file, LectureModel.Opened it) {
    return it.file().filter(at -> whole(at).equals(whole(file))).isPresent();
  }

  private static Path whole(Path file) {
    return file.toAbsolutePath().normalize();
  }

  /** A lecture that was moved or copied is not a second one. */
  private void place(
      Lecture first, Lecture second, Consumer<Lecture> instead, Consumer<Lecture> behind) {
    var place =
        second.scenes().isEmpty() || second.equals(first)
            ? Questions.Place.INSTEAD
            : questions.whereTo(first.title(), second.title());
    switch (place) {
      case INSTEAD -> {
        if (confirmClose()) {
          instead.accept(second);
        }
      }
      case BEHIND -> behind.accept(second);
      case NOWHERE -> {}
    }
  }

  /**
   * Closes the open lecture, after a question if it has unsaved changes.
   *
   * @return whether to continue; false if the user cancels or saving failed
   */
  boolean confirmClose() {
    if (!model.isUnsaved()) {
      return true;
    }
    var title = model.opened().map(it -> it.lecture().title()).orElse("");
    return switch (questions.unsaved(title)) {
      case SAVE -> save();
      case DISCARD -> true;
      case CANCEL -> false;
    };
  }

  /**
   * Saves to the file of the lecture, or asks for one; also asks if someone else has written to the
   * file. Returns whether it was saved.
   */
  boolean save() {
    return model
        .opened()
        .map(it -> it.file().map(file -> saveTo(it.lecture(), file)).orElseGet(this::saveAs))
        .orElse(false);
  }

  /** Merges changes that someone else has made in the meantime, or asks if they conflict. */
  private boolean saveTo(Lecture lecture, Path file) {
    if (!isChanged(file)) {
      return write(lecture, file);
    }
    var both = merge(lecture, file);
    return both.isPresent()
        ? write(both.get(), file)
        : questions.replaceChanged(file) && write(lecture, file);
  }

  private Optional<Lecture> merge(Lecture lecture, Path file) {
    var base = known.get(file);
    var theirs = unasked(file);
    if (base == null || theirs.isEmpty()) {
      return Optional.empty();
    }
    var both = LectureMerge.of(base.lecture(), lecture.withOwn(own.get()), theirs.get());
    both.ifPresent(
        it -> {
          model.merge(it);
          merged.accept(it);
        });
    return both;
  }

  /** The lecture of a file, if it is valid. */
  private static Optional<Lecture> unasked(Path file) {
    try {
      return Optional.of(LectureReader.read(file));
    } catch (DatasetException e) {
      return Optional.empty();
    }
  }

  private boolean isChanged(Path file) {
    var before = known.get(file);
    return before != null && content(file).filter(now -> !now.equals(before.content())).isPresent();
  }

  private void remember(Path file, Lecture lecture) {
    content(file)
        .ifPresentOrElse(now -> known.put(file, new Known(now, lecture)), () -> known.remove(file));
  }

  /** The content of a file; empty if it is missing or unreadable. */
  private static Optional<ByteBuffer> content(Path file) {
    try {
      return Optional.of(ByteBuffer.wrap(Files.readAllBytes(file)));
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  /** Asks for a file and saves. Returns whether it was saved. */
  boolean saveAs() {
    return model
        .opened()
        .flatMap(
            it ->
                questions
                    .whereToSave(fileName(it.lecture().title()), it.file())
                    .flatMap(this::target)
                    .map(file -> write(it.lecture(), file)))
        .orElse(false);
  }

  private Optional<Path> target(Path typed) {
    return SaveDialog.target(
        typed, Lecture.EXTENSION, Stream.of(Lecture.EXTENSION), questions::replace);
  }

  private boolean write(Lecture lecture, Path file) {
    var whole = lecture.withOwn(own.get());
    try {
      LectureWriter.write(whole, file);
    } catch (IOException e) {
      questions.notWritten(file, e);
      return false;
    }
    remember(file, whole);
    model.saved(lecture, file);
    saved.accept(file);
    return true;
  }

  /** A file name that is valid on every system. */
  static String fileName(String title) {
    var name = title.replaceAll("[^\\p{L}\\p{N}]+", "-").replaceAll("^-|-$", "");
    return TextSanitizer.cut(name.isEmpty() ? "lecture" : name, 60).replace("…", "")
        + Lecture.EXTENSION;
  }

  /** A sentence naming the dataset a lecture was made with; empty if it is the current one. */
  static Optional<String> madeWith(Lecture lecture, Manifest manifest, Messages messages) {
    if (!lecture.dataset().equals(manifest.id())) {
      return Optional.of(messages.get("lecture.otherDataset", lecture.dataset(), manifest.id()));
    }
    return lecture.version().equals(manifest.version())
        ? Optional.empty()
        : Optional.of(messages.get("lecture.otherVersion", lecture.version(), manifest.version()));
  }
}
