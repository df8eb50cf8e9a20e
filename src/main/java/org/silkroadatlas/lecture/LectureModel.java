package org.silkroadatlas.lecture;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.silkroadatlas.coordination.Undoable;
import org.silkroadatlas.model.Lecture;
import org.silkroadatlas.model.OwnRecords;
import org.silkroadatlas.model.Scene;

/**
 * The open lecture: its scenes, the current one, and whether it differs from its file. It does not
 * depend on the screen. JavaFX thread only.
 */
public final class LectureModel implements Undoable {
  private static final int UNDO_LIMIT = 200;

  private final ReadOnlyObjectWrapper<Optional<Opened>> opened =
      new ReadOnlyObjectWrapper<>(this, "opened", Optional.empty());
  private final ReadOnlyBooleanWrapper unsaved = new ReadOnlyBooleanWrapper(this, "unsaved", false);
  private final Deque<Step> before = new ArrayDeque<>();
  private final Deque<Step> undone = new ArrayDeque<>();

  /** The own records stored when it was opened or saved, if they have changed since. */
  private Optional<OwnRecords> keptOwn = Optional.empty();

  private boolean isOwnChanged;
  private Optional<Lecture> kept = Optional.empty();
  private String lastEdit = "";

  /** The lecture before a change, with the time of the change. */
  private record Step(Opened was, long at) {}

  /** Starts without a lecture. */
  public LectureModel() {}

  /**
   * A lecture and the current scene.
   *
   * @param lecture the lecture
   * @param step the current scene, from 0; −1 if there is none
   * @param chosen the selected scenes in order, always including the current one
   * @param file its file, if it has been saved
   * @param isOwn whether it can be edited; a guided tour cannot
   */
  public record Opened(
      Lecture lecture, int step, List<Integer> chosen, Optional<Path> file, boolean isOwn) {

    /** Limits indexes to existing scenes. */
    public Opened {
      var last = lecture.scenes().size() - 1;
      var within = Math.min(Math.max(step, 0), last);
      step = within;
      chosen =
          Stream.concat(chosen.stream(), Stream.of(within))
              .filter(it -> it >= 0 && it <= last)
              .distinct()
              .sorted()
              .toList();
    }

    /** With one selected scene. */
    Opened(Lecture lecture, int step, Optional<Path> file, boolean isOwn) {
      this(lecture, step, List.of(), file, isOwn);
    }

    /** The current scene. */
    public Optional<Scene> scene() {
      return step < 0 ? Optional.empty() : Optional.of(lecture.scenes().get(step));
    }

    Opened at(int other) {
      return new Opened(lecture, other, file, isOwn);
    }

    Opened with(Lecture other, int at) {
      return with(other, at, List.of());
    }

    Opened with(Lecture other, int at, List<Integer> together) {
      return new Opened(other, at, together, file, isOwn);
    }

    /** This lecture with other scenes, some consecutive ones of which are selected. */
    Opened with(List<Scene> scenes, int at, int first, int count) {
      var together = IntStream.range(first, first + count).boxed().toList();
      return with(lecture.withScenes(scenes), at, together);
    }
  }

  /** The open lecture, if any. */
  public ReadOnlyObjectProperty<Optional<Opened>> openedProperty() {
    return opened.getReadOnlyProperty();
  }

  /** The open lecture, if any. */
  public Optional<Opened> opened() {
    return opened.get();
  }

  /** Whether closing it now would lose changes. */
  public ReadOnlyBooleanProperty unsavedProperty() {
    return unsaved.getReadOnlyProperty();
  }

  /** Whether closing it now would lose changes. */
  public boolean isUnsaved() {
    return unsaved.get();
  }

  /** Opens a lecture read from a file. */
  public void open(Lecture lecture, Path file) {
    begin(new Opened(lecture, 0, Optional.of(file), true), Optional.of(lecture));
  }

  /** Opens a guided tour, which never has unsaved changes. */
  public void openTour(Lecture tour) {
    begin(new Opened(tour, 0, Optional.empty(), false), Optional.of(tour));
  }

  /** Changes the texts of the open guided tour, without moving. */
  void translateTour(Lecture tour) {
    opened()
        .filter(it -> !it.isOwn())
        .ifPresent(
            it -> {
              forget();
              kept = Optional.of(tour);
              show(Optional.of(it.with(tour, it.step())));
            });
  }

  /** Opens a lecture without scenes, which does not count as unsaved yet. */
  public void openNew(Lecture empty) {
    begin(new Opened(empty, 0, Optional.empty(), true), Optional.of(empty));
  }

  /** Opens a lecture with unsaved changes; its file, if there is one, has an older version. */
  public void openUnsaved(Lecture lecture, Optional<Path> file) {
    begin(new Opened(lecture, 0, file, true), Optional.empty());
  }

  private void begin(Opened next, Optional<Lecture> asKept) {
    forget();
    kept = asKept;
    keepOwn();
    show(Optional.of(next));
  }

  /** Closes the lecture. */
  public void close() {
    forget();
    kept = Optional.empty();
    keepOwn();
    show(Optional.empty());
  }

  private void forget() {
    before.clear();
    undone.clear();
    lastEdit = "";
  }

  private void show(Optional<Opened> next) {
    opened.set(next);
    unsaved.set(
        next.filter(it -> it.isOwn() && (isOwnChanged || !isKept(it.lecture()))).isPresent());
  }

  private boolean isKept(Lecture lecture) {
    return kept.equals(Optional.of(lecture));
  }

  private void keepOwn() {
    keptOwn = Optional.empty();
    isOwnChanged = false;
  }

  /**
   * Called when the user has changed own records, which are stored with the lecture.
   *
   * @param was the records before the change
   * @param now the records after it
   */
  public void ownChanged(OwnRecords was, OwnRecords now) {
    if (opened().filter(Opened::isOwn).isPresent()) {
      var taken = keptOwn.orElse(was);
      keptOwn = Optional.of(taken);
      isOwnChanged = !now.equals(taken);
      show(opened());
    }
  }

  /** Goes to a scene; does nothing if it does not exist. */
  public void go(int step) {
    opened()
        .filter(it -> step >= 0 && step < it.lecture().scenes().size())
        .ifPresent(
            it -> {
              lastEdit = "";
              show(Optional.of(it.at(step)));
            });
  }

  /**
   * Selects scenes and goes to one of them.
   *
   * @param steps the scenes in any order; indexes out of range are ignored
   */
  void choose(List<Integer> steps, int step) {
    opened()
        .filter(it -> has(it.lecture().scenes(), step))
        .ifPresent(
            it -> {
              lastEdit = "";
              show(Optional.of(it.with(it.lecture(), step, steps)));
            });
  }

  /** Called when the lecture has been written. */
  public void saved(Lecture written, Path file) {
    kept = Optional.of(written);
    keepOwn();
    show(
        opened()
            .map(it -> new Opened(it.lecture(), it.step(), it.chosen(), Optional.of(file), true)));
  }

  /** Applies someone else's changes, as one undoable change. */
  void merge(Lecture both) {
    change("", it -> it.with(both, it.step()));
  }

  // ---- changes

  /**
   * Adds a scene after the current one and goes to it.
   *
   * @param fresh the lecture to start if none is open
   * @param copyTitle the title for the copy of a guided tour, which is made when the tour is edited
   */
  public void add(Scene scene, Lecture fresh, UnaryOperator<String> copyTitle) {
    add(List.of(scene), opened().map(it -> it.step() + 1).orElse(0), fresh, copyTitle);
  }

  /** Appends scenes as one change, goes to the first and selects all of them. */
  void append(List<Scene> scenes, Lecture fresh, UnaryOperator<String> copyTitle) {
    add(scenes, opened().map(it -> it.lecture().scenes().size()).orElse(0), fresh, copyTitle);
  }

  private void add(List<Scene> added, int at, Lecture fresh, UnaryOperator<String> copyTitle) {
    if (opened().isEmpty()) {
      openNew(fresh);
    }
    changeAny(
        "",
        tour -> {
          var it = owned(tour, copyTitle);
          var scenes = new ArrayList<>(it.lecture().scenes());
          scenes.addAll(at, added);
          return it.with(scenes, at, at, added.size());
        });
  }

  /** Turns a guided tour into the user's own lecture. */
  public void own(UnaryOperator<String> copyTitle) {
    changeAny("", it -> owned(it, copyTitle));
  }

  private static Opened owned(Opened it, UnaryOperator<String> copyTitle) {
    return it.isOwn()
        ? it
        : new Opened(
            it.lecture().withTitle(copyTitle.apply(it.lecture().title())),
            it.step(),
            it.chosen(),
            Optional.empty(),
            true);
  }

  /**
   * Replaces a scene.
   *
   * @param what identifies the kind of change; consecutive changes of one kind, such as typed
   *     characters, are undone together; empty for a change of its own
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

  /** Replaces all scenes as one change, if the lecture has not changed in the meantime. */
  void putScenes(Lecture asItWas, List<Scene> scenes) {
    change(
        "",
        it ->
            it.lecture().equals(asItWas)
                ? it.with(asItWas.withScenes(scenes), it.step(), it.chosen())
                : it);
  }

  /**
   * Moves the selected scenes to another position.
   *
   * @param gap the index of the scene to insert them before, before the move; the number of scenes
   *     means the end
   */
  void move(int gap) {
    change(
        "",
        it -> {
          var scenes = it.lecture().scenes();
          if (it.chosen().isEmpty() || gap < 0 || gap > scenes.size()) {
            return it;
          }
          var moved = it.chosen().stream().map(scenes::get).toList();
          var first = gap - (int) it.chosen().stream().filter(step -> step < gap).count();
          var others = without(it);
          others.addAll(first, moved);
          return it.with(others, first + it.chosen().indexOf(it.step()), first, moved.size());
        });
  }

  private static List<Scene> without(Opened it) {
    var others = new ArrayList<Scene>();
    for (var i = 0; i < it.lecture().scenes().size(); i++) {
      if (!it.chosen().contains(i)) {
        others.add(it.lecture().scenes().get(i));
      }
    }
    return others;
  }

  /** Inserts copies of the selected scenes after the last of them and selects the copies. */
  void duplicate() {
    change(
        "",
        it -> {
          if (it.chosen().isEmpty()) {
            return it;
          }
          var scenes = new ArrayList<>(it.lecture().scenes());
          var copies = it.chosen().stream().map(scenes::get).toList();
          var first = it.chosen().getLast() + 1;
          scenes.addAll(first, copies);
          return it.with(scenes, first + it.chosen().indexOf(it.step()), first, copies.size());
        });
  }

  /** Deletes the selected scenes and goes to the one after them. */
  void delete() {
    change(
        "",
        it -> {
          var before = (int) it.chosen().stream().filter(step -> step < it.step()).count();
          return it.with(it.lecture().withScenes(without(it)), it.step() - before);
        });
  }

  private static boolean has(List<Scene> scenes, int step) {
    return step >= 0 && step < scenes.size();
  }

  /** Changes the title of the lecture; a blank title is ignored. */
  public void rename(String title) {
    if (!title.isBlank()) {
      change("title", it -> it.with(it.lecture().withTitle(title), it.step()));
    }
  }

  private void change(String what, UnaryOperator<Opened> edit) {
    if (opened().filter(Opened::isOwn).isPresent()) {
      changeAny(what, edit);
    }
  }

  private void changeAny(String what, UnaryOperator<Opened> edit) {
    opened()
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
      before.push(new Step(it, System.nanoTime()));
      if (before.size() > UNDO_LIMIT) {
        before.removeLast();
      }
    }
    undone.clear();
    lastEdit = what;
  }

  @Override
  public boolean undo() {
    return step(before, undone);
  }

  @Override
  public boolean redo() {
    return step(undone, before);
  }

  private boolean step(Deque<Step> from, Deque<Step> to) {
    var there = from.poll();
    if (there == null) {
      return false;
    }
    var was = there.was();
    opened().ifPresent(it -> to.push(new Step(it, System.nanoTime())));
    lastEdit = "";
    show(opened().map(it -> back(it, was)));
    return true;
  }

  /** Undoing the changes to a copied tour restores the tour, unless the copy has been saved. */
  private static Opened back(Opened now, Opened there) {
    return new Opened(
        there.lecture(),
        there.step(),
        there.chosen(),
        now.file(),
        there.isOwn() || now.file().isPresent());
  }

  @Override
  public OptionalLong undoAt() {
    return at(before);
  }

  @Override
  public OptionalLong redoAt() {
    return at(undone);
  }

  private static OptionalLong at(Deque<Step> steps) {
    return steps.stream().mapToLong(Step::at).findFirst();
  }
}
