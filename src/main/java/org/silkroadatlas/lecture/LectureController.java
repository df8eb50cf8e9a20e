package org.silkroadatlas.lecture;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Menu;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.silkroadatlas.coordination.Coordinator;
import org.silkroadatlas.coordination.Messages;
import org.silkroadatlas.coordination.Undoable;
import org.silkroadatlas.model.ItemRef;
import org.silkroadatlas.model.Lecture;
import org.silkroadatlas.model.Manifest;
import org.silkroadatlas.model.OwnRecords;
import org.silkroadatlas.model.Scene;
import org.silkroadatlas.model.Slide;
import org.silkroadatlas.model.SlideKind;
import org.silkroadatlas.model.Tour;
import org.silkroadatlas.query.DatasetIndex;

/**
 * The controller of lectures: opens and saves them, moves through them, and turns the current view
 * into scenes. JavaFX thread only.
 */
public final class LectureController {
  /** More scenes at once are probably a mistake. */
  static final int MOST_AT_ONCE = 100;

  private final LectureModel model;
  private final Coordinator coordinator;
  private final Messages messages;
  private final LectureHost host;
  private final Questions questions;
  private final ScenePlayer player;
  private final RecordScenes records;
  private final SceneEdits edits;
  private final Recents recents;
  private final LectureFiles files;
  private final Autosave autosave;
  private final Recovery recovery;
  private final Rehearsal rehearsal;
  private final LectureBar bar;
  private final SceneColumn column;
  private final LectureMenu menu;
  private final SlideMaker slides;
  private final VBox foot;
  private boolean hasMerged;

  /**
   * A controller that is not attached yet.
   *
   * @param model the lecture
   * @param coordinator the shared state
   * @param messages the texts
   * @param host the window
   * @param questions asks questions and shows messages about files
   * @param folder for unsaved work and the list of recent lectures
   */
  public LectureController(
      LectureModel model,
      Coordinator coordinator,
      Messages messages,
      LectureHost host,
      Questions questions,
      Path folder) {
    this.model = model;
    this.coordinator = coordinator;
    this.messages = messages;
    this.host = host;
    this.questions = questions;
    player = new ScenePlayer(coordinator, host);
    records = new RecordScenes(coordinator, messages);
    edits = new SceneEdits(model, player, host, messages);
    recents = new Recents(folder.resolve("recent.txt"));
    files = new LectureFiles(model, questions, this::saved, this::merged, host::ownRecords);
    autosave = new Autosave(model, folder);
    recovery = new Recovery(messages, autosave, this::recover);
    bar = new LectureBar(messages, new BarActs());
    column = new SceneColumn(messages, new ColumnActs(), player::trouble, host.pictures());
    menu = new LectureMenu(messages, this);
    slides = new SlideMaker(model, questions, player::scene, this::addSlide);
    rehearsal = new Rehearsal(messages, model);
    foot = new VBox(recovery.notice().region(), rehearsal.region(), bar.region());
  }

  /** The bar below the panes while a lecture is open. */
  public Region foot() {
    return foot;
  }

  /** The list of scenes beside the panes. */
  public Region column() {
    return column.region();
  }

  /** Whether a file is a lecture, judging by its name. */
  public static boolean isLecture(Path file) {
    return LectureFiles.isLecture(file);
  }

  /** The submenu of lectures for the menu of the window. */
  public Menu menu() {
    return menu.menu();
  }

  /** Starts to listen. */
  public Subscription attach() {
    return Subscription.combine(
        model.openedProperty().subscribe(this::show),
        coordinator.indexProperty().subscribe(this::datasetChanged),
        autosave.attach(),
        recents::finish);
  }

  /** Looks in the background for unsaved work of programs that were not closed normally. */
  public void offerUnsaved() {
    recovery.offer();
  }

  private void show(Optional<LectureModel.Opened> opened) {
    bar.show(opened, opened.flatMap(LectureModel.Opened::scene).flatMap(player::trouble));
    column.show(model);
    menu.show(model, host.others());
  }

  /** A tour belongs to its dataset; a lecture stays open and reports what it lacks. */
  private void datasetChanged(DatasetIndex before, DatasetIndex index) {
    var isOther = !before.dataset().tours().equals(index.dataset().tours());
    if (isOther && model.opened().filter(it -> !it.isOwn()).isPresent()) {
      end();
    }
    show(model.opened());
    column.refresh();
  }

  private Manifest manifest() {
    return coordinator.index().dataset().manifest();
  }

  // ---- opening and closing

  private void saved(Path file) {
    recents.add(file);
    var name = String.valueOf(file.getFileName());
    host.say(messages.get(hasMerged ? "lecture.merged" : "lecture.saved", name));
    hasMerged = false;
  }

  private void merged(Lecture both) {
    host.showLectureRecords(both.own());
    hasMerged = true;
  }

  /** Opens a file, which replaces the open lecture or is appended to it, as the user chooses. */
  public void open(Path file) {
    files.open(file, lecture -> open(lecture, file), lecture -> addBehind(lecture, file));
  }

  private void addBehind(Lecture second, Path file) {
    host.addLectureRecords(second.own());
    addScenes(second.scenes());
    model.opened().ifPresent(this::showScene);
    recents.add(file);
    host.say(messages.get("lecture.behind", second.title()));
  }

  private void open(Lecture lecture, Path file) {
    host.showLectureRecords(lecture.own());
    model.open(lecture, file);
    recents.add(file);
    start();
    LectureFiles.madeWith(lecture, manifest(), messages).ifPresent(host::say);
  }

  /** Asks for a file and opens it. */
  public void choose() {
    questions.whichToOpen().ifPresent(this::open);
  }

  /** Finds the recently opened or saved lectures in the background; latest first. */
  public void findRecent(Consumer<List<Path>> then) {
    recents.find(then);
  }

  /** Opens a guided tour at its first scene. */
  public void begin(Tour tour) {
    if (files.confirmClose()) {
      host.showLectureRecords(OwnRecords.NONE);
      model.openTour(Lecture.of(tour, manifest()));
      start();
    }
  }

  /** Updates the open guided tour from the previous language of the dataset to the current one. */
  public void translateTours(List<Tour> before) {
    var now = coordinator.index().dataset().tours();
    model
        .opened()
        .filter(it -> !it.isOwn())
        .ifPresent(
            it -> {
              for (var i = 0; i < before.size(); i++) {
                if (before.get(i).steps().equals(it.lecture().scenes())) {
                  model.translateTour(Lecture.of(now.get(i), manifest()));
                }
              }
            });
  }

  /** Opens a lecture without scenes. */
  public void begin() {
    if (files.confirmClose()) {
      host.showLectureRecords(OwnRecords.NONE);
      model.openNew(fresh());
      column.setShown(true);
      column.focusTitle();
    }
  }

  private boolean recover(Lecture lecture, Optional<Path> file) {
    if (!files.confirmClose()) {
      return false;
    }
    host.showLectureRecords(lecture.own());
    model.openUnsaved(lecture, file);
    start();
    return true;
  }

  private Lecture fresh() {
    return Lecture.empty(messages.get("lecture.new"), manifest());
  }

  private void start() {
    go(0);
    bar.focus();
  }

  /** Closes the lecture, unless the user decides to keep unsaved changes. */
  public void end() {
    if (files.confirmClose()) {
      column.setShown(false);
      model.close();
      host.showLectureRecords(OwnRecords.NONE);
      host.focusMap();
    }
  }

  /** Asks if something is unsaved; returns whether the window may be closed. */
  public boolean confirmClose() {
    return files.confirmClose();
  }

  /** Saves the lecture; if none is open, creates one from the current view. */
  void save() {
    if (model.opened().isEmpty()) {
      addView();
    }
    files.save();
  }

  /** Saves the lecture under another name. */
  void saveAs() {
    files.saveAs();
  }

  // ---- moving through scenes and making them

  /** Whether a lecture or tour is open, which a clicker moves through. */
  public boolean isOpen() {
    return model.opened().isPresent();
  }

  /** Moves forward by some scenes, or back by a negative number; does nothing if none is open. */
  public void step(int scenes) {
    model.opened().ifPresent(it -> go(it.step() + scenes));
  }

  private void go(int step) {
    model.go(step);
    model.opened().filter(it -> it.step() == step).ifPresent(this::showScene);
  }

  private void showScene(LectureModel.Opened it) {
    it.scene().ifPresent(player::show);
  }

  /** Undoes the last change, of the lecture or of own records, and shows where it was. */
  void undo() {
    var others = host.others();
    if (Undoable.isLater(others.undoAt(), model.undoAt())) {
      others.undo();
    } else if (model.undo()) {
      model.opened().ifPresent(this::showScene);
    }
  }

  /** Redoes the change that was undone last, and shows where it was. */
  void redo() {
    var others = host.others();
    if (Undoable.isLater(others.redoAt(), model.redoAt())) {
      others.redo();
    } else if (model.redo()) {
      model.opened().ifPresent(this::showScene);
    }
  }

  /** Called with the own records before and after a change by the user. */
  public void ownChanged(OwnRecords was, OwnRecords now) {
    model.ownChanged(was, now);
    menu.show(model, host.others());
  }

  /** Shows or hides the list of scenes. */
  void toggleScenes() {
    column.setShown(!column.isShown());
    if (column.isShown()) {
      column.focusList();
    } else {
      host.focusMap();
    }
  }

  /** The current view as a scene without words. */
  public Scene onScreen() {
    return player.scene();
  }

  /** Adds the current view to the lecture and focuses its caption. */
  void addView() {
    var asked = host.asked();
    if (!asked.isEmpty()) {
      addScenes(asked);
      return;
    }
    var made = player.scene();
    model.add(made.withWords(records.caption(), made.notes()), fresh(), this::copyTitle);
    column.setShown(true);
    column.focusCaption();
  }

  /** Adds a slide and focuses its text; asks for a picture first if it needs one. */
  void addSlide(SlideKind kind) {
    slides.add(kind);
  }

  private void addSlide(Slide slide) {
    model.add(Scene.of(slide), fresh(), this::copyTitle);
    column.setShown(true);
    column.focusSlide();
  }

  /**
   * Appends scenes to the open lecture, or to a new one, as one change, and selects the first of
   * them. The current view does not change.
   */
  public void addScenes(List<Scene> scenes) {
    model.append(scenes, fresh(), this::copyTitle);
    column.setShown(true);
  }

  /**
   * Appends a scene for each record to the lecture, as one change. The current view does not
   * change. If there are too many, nothing is added and the user is told.
   */
  public void addRecords(List<ItemRef> items) {
    var distinct = items.stream().distinct().toList();
    if (distinct.size() > MOST_AT_ONCE) {
      host.say(messages.get("lecture.added.many", distinct.size(), MOST_AT_ONCE));
    } else if (!distinct.isEmpty()) {
      addScenes(records.of(distinct));
      host.say(messages.get("lecture.added", distinct.size()));
    }
  }

  /** Adds a scene for each event, agreement, quote and figure of the filter, by date. */
  void addFiltered() {
    addRecords(records.ofFilter());
  }

  /**
   * Offers the times of a talk as planned minutes.
   *
   * @param shown the scenes that were presented
   * @param times how long each was shown
   */
  public void offerTimes(List<Scene> shown, List<Duration> times) {
    rehearsal.offer(shown, times);
  }

  private String copyTitle(String title) {
    return messages.get("lecture.copyTitle", title);
  }

  private final class BarActs implements LectureBar.Acts {
    @Override
    public void step(int scenes) {
      LectureController.this.step(scenes);
    }

    @Override
    public void toggleScenes() {
      LectureController.this.toggleScenes();
    }

    @Override
    public void end() {
      LectureController.this.end();
    }
  }

  private final class ColumnActs implements SceneColumn.Acts {
    @Override
    public void go(int step) {
      LectureController.this.go(step);
    }

    @Override
    public void addView() {
      LectureController.this.addView();
    }

    @Override
    public void addSlide(SlideKind kind) {
      slides.add(kind);
    }

    @Override
    public void writeSlide(int step, Slide slide) {
      slides.write(step, slide);
    }

    @Override
    public void choosePicture() {
      slides.chooseAnother();
    }

    @Override
    public void useView() {
      edits.useView();
    }

    @Override
    public void choose(List<Integer> steps, int step) {
      edits.choose(steps, step);
    }

    @Override
    public void move(int gap) {
      model.move(gap);
    }

    @Override
    public void duplicate() {
      model.duplicate();
    }

    @Override
    public void delete() {
      edits.delete();
    }

    @Override
    public void undo() {
      LectureController.this.undo();
    }

    @Override
    public void redo() {
      LectureController.this.redo();
    }

    @Override
    public void rename(String title) {
      model.rename(title);
    }

    @Override
    public void write(int step, String caption, String notes) {
      edits.write(step, caption, notes);
    }

    @Override
    public void plan(int step, Optional<Integer> minutes) {
      edits.plan(step, minutes);
    }

    @Override
    public void copy() {
      model.own(LectureController.this::copyTitle);
    }
  }
}
