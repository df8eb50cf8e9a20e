package org.silkroadatlas.present;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import javafx.application.Platform;
import org.silkroadatlas.coordination.Coordinator;
import org.silkroadatlas.present.PresenterCommand.Act;

/** One presentation, from the start key to leaving. */
final class PresentationSession {
  private static final double STEP = 2;

  private final SceneNavigator navigator;
  private final PresentationContext parts;
  private final ProjectorView projectorView;
  private final ProjectorStage projector;
  private final NextView next;
  private final LectureTimer clock;
  private final Presentation programme;
  private final SceneTimes times;
  private final NotesView notes;
  private final NotesStage notesStage;
  private final Consumer<PresenterPreferences> keep;
  private PresenterPreferences preferences;
  private DisplayAssignment place;
  private boolean wantsNotes;
  private boolean goesOn;

  /**
   * @param commands receives commands beyond the presentation itself
   * @param keep receives changed preferences
   */
  PresentationSession(
      Presentation programme,
      PresentationContext parts,
      PresenterPreferences preferences,
      DisplayAssignment place,
      Consumer<PresenterCommand> commands,
      Consumer<PresenterPreferences> keep) {
    this.parts = parts;
    this.preferences = preferences;
    this.place = place;
    this.keep = keep;
    this.programme = programme;
    navigator = new SceneNavigator(programme);
    times = new SceneTimes(parts.clock(), programme.scenes().size(), programme.start());
    var state = new Coordinator(parts.index());
    var messages = parts.messages();
    projectorView = new ProjectorView(state, messages, parts.base(), parts.look());
    projector = new ProjectorStage(projectorView, parts, commands);
    next = new NextView(parts.index(), messages, parts.base(), parts.look());
    clock = new LectureTimer(parts.clock());
    notes =
        new NotesView(
            messages,
            clock,
            times,
            programme.planned(),
            preferences,
            next,
            commands,
            this::setMinutes);
    notesStage = new NotesStage(notes.region(), parts, commands, this::notesClosed);
    notes.setSeveralDisplays(place.notes().isPresent());
    wantsNotes = place.notes().isPresent();
  }

  /** Shows the first scene. */
  void open(Runnable closed) {
    projectorView.attach();
    next.attach();
    projector.show(place.projector());
    show();
    showNotes();
    projector.focus();
    projector.whenHidden(closed);
    goesOn = true;
    awaitSecond();
  }

  /** Not an animation, which would wake JavaFX sixty times a second. */
  private void awaitSecond() {
    var left = 1_000 - clock.elapsed().toMillis() % 1_000;
    CompletableFuture.delayedExecutor(left, TimeUnit.MILLISECONDS)
        .execute(() -> Platform.runLater(this::tick));
  }

  private void tick() {
    if (goesOn) {
      if (notesStage.isShowing()) {
        notes.tick();
      }
      awaitSecond();
    }
  }

  /** Closes the windows. */
  void close() {
    goesOn = false;
    projector.close();
    notesStage.close();
    projectorView.detach();
    next.detach();
  }

  /** Executes a command. */
  void execute(PresenterCommand command) {
    switch (command) {
      case Act.RING -> projector.toggleRing();
      case Act.PEN -> projector.tools().toggle(PresentationTool.PEN);
      case Act.SPOTLIGHT -> projector.tools().toggle(PresentationTool.SPOTLIGHT);
      case Act.MAGNIFIER -> projector.tools().toggle(PresentationTool.MAGNIFIER);
      case Act.ERASE -> projector.tools().erase();
      case Act.REVEAL -> projectorView.toggleReveal();
      case Act.REST -> projectorView.toggleRest();
      case Act.SPLIT -> projectorView.splitNext();
      case Act.NOTES -> {
        wantsNotes = !notesStage.isShowing();
        showNotes();
      }
      case Act.LARGER -> change(preferences.withNotesSize(preferences.notesSize() + STEP));
      case Act.SMALLER -> change(preferences.withNotesSize(preferences.notesSize() - STEP));
      case Act.NEXT -> step(command, true);
      case Act.BACK -> step(command, false);
      default -> navigate(command);
    }
  }

  /** If a scene is revealed step by step, the forward and back keys move between steps first. */
  private void step(PresenterCommand command, boolean forward) {
    if (navigator.blank() != BlankScreen.NONE || !projectorView.revealStep(forward)) {
      navigate(command);
    }
  }

  private void navigate(PresenterCommand command) {
    var before = navigator.at();
    var blank = navigator.blank();
    navigator.execute(command);
    projectorView.cover(navigator.blank());
    if (navigator.at() != before || navigator.blank() != blank) {
      projector.tools().sceneChanged();
    }
    if (navigator.at() != before) {
      times.go(navigator.at());
      show();
    } else {
      notes.show(navigator, projectorView.fault());
    }
  }

  private void show() {
    var position =
        navigator.size() == 1
            ? ""
            : parts.messages().get("present.position.short", navigator.at() + 1, navigator.size());
    projectorView.show(navigator.scene(), position);
    notes.show(navigator, projectorView.fault());
  }

  private void setMinutes(int minutes) {
    change(preferences.withMinutes(minutes));
  }

  private void change(PresenterPreferences now) {
    preferences = now;
    notes.apply(now);
    keep.accept(now);
  }

  /** Moves the presentation to a chosen display. */
  void choose(String display) {
    change(preferences.withDisplay(Optional.of(display)));
  }

  PresenterPreferences preferences() {
    return preferences;
  }

  DisplayAssignment place() {
    return place;
  }

  /** Moves both windows to displays where they are visible, without changing the presentation. */
  void move(DisplayAssignment now) {
    var hadRoom = place.notes().isPresent();
    place = now;
    projector.move(now.projector());
    notes.setSeveralDisplays(now.notes().isPresent());
    if (now.notes().isPresent() != hadRoom) {
      wantsNotes = now.notes().isPresent();
    }
    showNotes();
    projector.focus();
  }

  private void showNotes() {
    if (wantsNotes) {
      notesStage.show(place.notes().orElse(place.projector()));
      notes.tick();
    } else {
      notesStage.hide();
    }
  }

  private void notesClosed() {
    wantsNotes = false;
  }

  /** How long each scene has been shown so far. */
  Presentation.Measured measured() {
    return new Presentation.Measured(programme, times.all());
  }

  /** What is presented, from the current scene. */
  Presentation fromHere() {
    return programme.from(navigator.at());
  }

  /** The position in the scenes; for tests. */
  SceneNavigator navigator() {
    return navigator;
  }

  /** The audience's view; for tests. */
  ProjectorView projectorView() {
    return projectorView;
  }

  /** The audience's window; for tests. */
  ProjectorStage projector() {
    return projector;
  }

  /** The lecturer's window; for tests. */
  NotesStage notesStage() {
    return notesStage;
  }
}
