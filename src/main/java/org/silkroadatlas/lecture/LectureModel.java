package org.silkroadatlas.lecture;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.silkroadatlas.model.Lecture;
import org.silkroadatlas.model.Scene;

/**
 * The lecture that is open: its scenes, the one at which it stands, and whether it differs from its
 * file. It knows nothing of what is on the screen. JavaFX thread only.
 */
public final class LectureModel {
  private static final int UNDO_LIMIT = 200;

  private final ReadOnlyObjectWrapper<Optional<Opened>> opened =
      new ReadOnlyObjectWrapper<>(this, "opened", Optional.empty());
  private final ReadOnlyBooleanWrapper unsaved = new ReadOnlyBooleanWrapper(this, "unsaved", false);
  private final Deque<Opened> before = new ArrayDeque<>();
  private final Deque<Opened> undone = new ArrayDeque<>();
  private Optional<Lecture> kept = Optional.empty();
  private String lastEdit = "";

  /** No lecture is open. */
  public LectureModel() {}

  /**
   * A lecture and where it stands.
   *
   * @param lecture the lecture
   * @param step the scene at which it stands, from 0; −1 if it has none
   * @param file where it is kept, if it has been saved
   * @param isOwn whether it can be changed in place; a guided tour cannot
   */
  public record Opened(Lecture lecture, int step, Optional<Path> file, boolean isOwn) {

    /** Keeps the step within the scenes. */
    public Opened {
      step = Math.min(Math.max(step, 0), lecture.scenes().size() - 1);
    }

    /** The scene at which it stands. */
    public Optional<Scene> scene() {
      return step < 0 ? Optional.empty() : Optional.of(lecture.scenes().get(step));
    }

    Opened at(int other) {
      return new Opened(lecture, other, file, isOwn);
    }

    Opened with(Lecture other, int at) {
      return new Opened(other, at, file, isOwn);
    }
  }

  /** The lecture that is open, if any. */
  public ReadOnlyObjectProperty<Optional<Opened>> openedProperty() {
    return opened.getReadOnlyProperty();
  }

  /** The lecture that is open, if any. */
  public Optional<Opened> opened() {
    return opened.get();
  }

  /** Whether closing it now would lose something. */
  public ReadOnlyBooleanProperty unsavedProperty() {
    return unsaved.getReadOnlyProperty();
  }

  /** Whether closing it now would lose something. */
  public boolean isUnsaved() {
    return unsaved.get();
  }

  /** Opens a lecture that was read from a file. */
  public void open(Lecture lecture, Path file) {
    begin(new Opened(lecture, 0, Optional.of(file), true), Optional.of(lecture));
  }

  /** Opens a guided tour, which is never unsaved. */
  public void openTour(Lecture tour) {
    begin(new Opened(tour, 0, Optional.empty(), false), Optional.of(tour));
  }

  /** Puts the guided tour that is open into other words; it stands where it stood. */
  void tellTour(Lecture tour) {
    opened()
        .filter(it -> !it.isOwn())
        .ifPresent(
            it -> {
              kept = Optional.of(tour);
              show(Optional.of(it.with(tour, it.step())));
            });
  }

  /** Opens a lecture without scenes, which is no loss yet. */
  public void openNew(Lecture empty) {
    begin(new Opened(empty, 0, Optional.empty(), true), Optional.of(empty));
  }

  /** Opens a lecture that is not kept as it is; its file, if it has one, holds an older state. */
  public void openUnsaved(Lecture lecture, Optional<Path> file) {
    begin(new Opened(lecture, 0, file, true), Optional.empty());
  }

  private void begin(Opened next, Optional<Lecture> asKept) {
    forget();
    kept = asKept;
    show(Optional.of(next));
  }

  /** Closes the lecture. */
  public void close() {
    forget();
    kept = Optional.empty();
    show(Optional.empty());
  }

  private void forget() {
    before.clear();
    undone.clear();
    lastEdit = "";
  }

  private void show(Optional<Opened> next) {
    opened.set(next);
    unsaved.set(next.filter(it -> !kept.equals(Optional.of(it.lecture()))).isPresent());
  }

  /** Stands at a scene; does nothing if there is none of that number. */
  public void go(int step) {
    opened()
        .filter(it -> step >= 0 && step < it.lecture().scenes().size())
        .ifPresent(
            it -> {
              lastEdit = "";
              show(Optional.of(it.at(step)));
            });
  }

  /** Notes that the lecture was written as it is. */
  public void saved(Lecture written, Path file) {
    kept = Optional.of(written);
    show(opened().map(it -> new Opened(it.lecture(), it.step(), Optional.of(file), true)));
  }

  // ---- changes

  /**
   * Adds a scene behind the one at which the lecture stands, and stands at it.
   *
   * @param fresh the lecture to begin if none is open
   * @param copyTitle the title of the copy that a guided tour becomes when it is changed
   */
  public void add(Scene scene, Lecture fresh, UnaryOperator<String> copyTitle) {
    if (opened().isEmpty()) {
      openNew(fresh);
    }
    own(copyTitle);
    change(
        "",
        it -> {
          var scenes = new ArrayList<>(it.lecture().scenes());
          scenes.add(it.step() + 1, scene);
          return it.with(it.lecture().withScenes(scenes), it.step() + 1);
        });
  }

  /** Makes a guided tour a lecture of one's own. */
  public void own(UnaryOperator<String> copyTitle) {
    opened()
        .filter(it -> !it.isOwn())
        .ifPresent(
            it -> {
              var lecture = it.lecture().withTitle(copyTitle.apply(it.lecture().title()));
              kept = Optional.empty();
              show(Optional.of(new Opened(lecture, it.step(), Optional.empty(), true)));
            });
  }

  /**
   * Replaces a scene.
   *
   * @param what names the kind of the change; changes of one kind that follow each other, such as
   *     letters that are typed, are undone together; empty if it stands alone
   */
  public void replace(int step, Scene scene, String what) {
    change(
        what.isEmpty() ? "" : what + step,
        it -> {
          var scenes = new ArrayList<>(it.lecture().scenes());
          if (step < 0 || step >= scenes.size()) {
            return it;
          }
          scenes.set(step, scene);
          return it.with(it.lecture().withScenes(scenes), it.step());
        });
  }

  /** Moves a scene to another place among the others and stands at it. */
  public void move(int from, int to) {
    change(
        "",
        it -> {
          var scenes = new ArrayList<>(it.lecture().scenes());
          if (!has(scenes, from) || !has(scenes, to) || from == to) {
            return it;
          }
          scenes.add(to, scenes.remove(from));
          return it.with(it.lecture().withScenes(scenes), to);
        });
  }

  /** Puts a copy of a scene behind it and stands at the copy. */
  public void duplicate(int step) {
    change(
        "",
        it -> {
          var scenes = new ArrayList<>(it.lecture().scenes());
          if (!has(scenes, step)) {
            return it;
          }
          scenes.add(step + 1, scenes.get(step));
          return it.with(it.lecture().withScenes(scenes), step + 1);
        });
  }

  /** Removes a scene. */
  public void delete(int step) {
    change(
        "",
        it -> {
          var scenes = new ArrayList<>(it.lecture().scenes());
          if (!has(scenes, step)) {
            return it;
          }
          scenes.remove(step);
          return it.with(it.lecture().withScenes(scenes), Math.min(step, scenes.size() - 1));
        });
  }

  private static boolean has(List<Scene> scenes, int step) {
    return step >= 0 && step < scenes.size();
  }

  /** Gives the lecture another title; a blank one is no title and changes nothing. */
  public void rename(String title) {
    if (!title.isBlank()) {
      change("title", it -> it.with(it.lecture().withTitle(title), it.step()));
    }
  }

  private void change(String what, UnaryOperator<Opened> edit) {
    opened()
        .filter(Opened::isOwn)
        .ifPresent(
            it -> {
              var after = edit.apply(it);
              if (!after.lecture().equals(it.lecture())) {
                remember(what, it);
                show(Optional.of(after));
              }
            });
  }

  private void remember(String what, Opened it) {
    if (what.isEmpty() || !what.equals(lastEdit)) {
      before.push(it);
      if (before.size() > UNDO_LIMIT) {
        before.removeLast();
      }
    }
    undone.clear();
    lastEdit = what;
  }

  /** Takes the last change back. Does nothing if there is none. */
  public void undo() {
    step(before, undone);
  }

  /** Makes the change again that was taken back last. Does nothing if there is none. */
  public void redo() {
    step(undone, before);
  }

  private void step(Deque<Opened> from, Deque<Opened> to) {
    var there = from.poll();
    if (there != null) {
      opened().ifPresent(to::push);
      lastEdit = "";
      show(opened().map(it -> it.with(there.lecture(), there.step())));
    }
  }

  /** Whether there is a change to take back. */
  public boolean canUndo() {
    return !before.isEmpty();
  }

  /** Whether there is a change to make again. */
  public boolean canRedo() {
    return !undone.isEmpty();
  }
}
