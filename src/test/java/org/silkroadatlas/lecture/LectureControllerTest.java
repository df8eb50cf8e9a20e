package org.silkroadatlas.lecture;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.BorderPane;
import javafx.stage.Stage;
import javafx.util.Subscription;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.silkroadatlas.BundledData;
import org.silkroadatlas.Lookup;
import org.silkroadatlas.coordination.Action;
import org.silkroadatlas.coordination.Coordinator;
import org.silkroadatlas.coordination.Messages;
import org.silkroadatlas.coordination.Undoable;
import org.silkroadatlas.dataset.DatasetReader;
import org.silkroadatlas.dataset.LectureReader;
import org.silkroadatlas.dataset.LectureWriter;
import org.silkroadatlas.dataset.SmallPack;
import org.silkroadatlas.model.OwnRecords;
import org.silkroadatlas.model.Slide;
import org.silkroadatlas.model.SlideKind;
import org.silkroadatlas.query.DatasetIndex;
import org.silkroadatlas.query.MapPosition;
import org.silkroadatlas.tables.mapping.FormatFinder;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@Tag("window")
@Tag("once")
@ExtendWith(ApplicationExtension.class)
class LectureControllerTest {
  /** The unsaved work of a process from long ago. */
  private static final String DEAD = "unsaved-1-1000.atlas";

  @TempDir private Path folder;

  private final Coordinator coordinator = new Coordinator(BundledData.INDEX);
  private final LectureModel model = new LectureModel();
  private final Answers answers = new Answers();
  private final List<String> said = new ArrayList<>();
  private Button map;
  private MapPosition position = new MapPosition(43, 66, 4.5);
  private org.silkroadatlas.model.Scene.Frame frame =
      new org.silkroadatlas.model.Scene.Frame(768, 410);
  private OwnRecords own = OwnRecords.NONE;
  private Undoable others = Undoable.NONE;
  private LectureController lectures;
  private Subscription subscription = Subscription.EMPTY;

  @Start
  void start(Stage stage) {
    map = new Button("map");
    lectures = lectures();
    stage.setScene(
        new Scene(new BorderPane(map, null, lectures.column(), lectures.foot(), null), 900, 640));
    stage.show();
    subscription =
        Subscription.combine(
            lectures.attach(),
            coordinator
                .viewRequestProperty()
                .subscribe(request -> request.position().ifPresent(it -> position = it)));
  }

  private LectureController lectures() {
    return new LectureController(
        model, coordinator, new Messages(Locale.UK), new Room(), answers, folder.resolve("kept"));
  }

  @AfterEach
  void detach(FxRobot robot) {
    robot.interact(subscription::unsubscribe);
  }

  /** A window without panes. */
  private final class Room implements LectureHost {
    @Override
    public MapPosition position() {
      return position;
    }

    @Override
    public org.silkroadatlas.model.Scene.Frame frame() {
      return frame;
    }

    @Override
    public void focusMap() {
      map.requestFocus();
    }

    @Override
    public void say(String text) {
      said.add(text);
    }

    @Override
    public OwnRecords ownRecords() {
      return own;
    }

    @Override
    public Undoable others() {
      return others;
    }

    @Override
    public void showLectureRecords(OwnRecords brought) {
      own = brought;
    }

    @Override
    public void addLectureRecords(OwnRecords more) {
      own = more.with(own);
    }
  }

  private List<Path> recent(FxRobot robot) {
    var found = new CompletableFuture<List<Path>>();
    robot.interact(() -> lectures.findRecent(found::complete));
    return found.orTimeout(20, TimeUnit.SECONDS).join();
  }

  private void keep(FxRobot robot, String state) {
    robot.interact(() -> coordinator.show(state));
    robot.interact(lectures::addView);
  }

  private LectureModel.Opened opened() {
    return model.opened().orElseThrow();
  }

  private List<String> captions() {
    return opened().lecture().scenes().stream()
        .map(org.silkroadatlas.model.Scene::caption)
        .toList();
  }

  private void three(FxRobot robot) {
    keep(robot, "cursor=2012");
    keep(robot, "countries=KZ&cursor=2015");
    keep(robot, "focus=event:cm-summit-2018-astana");
    WaitForAsyncUtils.waitForFxEvents();
  }

  private Path lecture(String name, String... states) throws IOException {
    var scenes = new ArrayList<String>();
    for (var state : states) {
      scenes.add("{\"state\": \"" + state + "\"}");
    }
    return Files.writeString(
        folder.resolve(name),
        "{\"format\": 1, \"title\": \"T\", \"dataset\": {\"id\": \"silk-road-atlas\","
            + " \"version\": \"1.0.0\"}, \"scenes\": ["
            + String.join(",", scenes)
            + "]}");
  }

  /** A question and its answer are added together; presenting begins at the question. */
  @Test
  void scenesThatAreAddedTogetherKeepTheirOrder(FxRobot robot) {
    var question = new org.silkroadatlas.model.Scene("cursor=2019", "Who?", Optional.empty());
    var answer = new org.silkroadatlas.model.Scene("cursor=2020", "They.", Optional.empty());
    robot.interact(() -> lectures.addScenes(List.of(question, answer)));
    robot.interact(() -> lectures.addScenes(List.of(question, answer)));
    var opened = model.opened().orElseThrow();
    var captions =
        opened.lecture().scenes().stream().map(org.silkroadatlas.model.Scene::caption).toList();
    assertEquals(List.of("Who?", "They.", "Who?", "They."), captions);
    assertEquals(2, opened.step());
  }

  /** A single change of own records. */
  private static final class OneChange implements Undoable {
    private OptionalLong made = OptionalLong.of(System.nanoTime());
    private OptionalLong undone = OptionalLong.empty();

    @Override
    public OptionalLong undoAt() {
      return made;
    }

    @Override
    public OptionalLong redoAt() {
      return undone;
    }

    @Override
    public boolean undo() {
      undone = OptionalLong.of(System.nanoTime());
      made = OptionalLong.empty();
      return true;
    }

    @Override
    public boolean redo() {
      made = OptionalLong.of(System.nanoTime());
      undone = OptionalLong.empty();
      return true;
    }
  }

  @Test
  void theSameKeysTakeBackScenesAndOwnRecordsInTheOrderOfTheirChanges(FxRobot robot) {
    keep(robot, "cursor=2012");
    var change = new OneChange();
    others = change;
    keep(robot, "cursor=2015");
    robot.interact(lectures::undo);
    assertEquals(1, opened().lecture().scenes().size());
    assertTrue(change.canUndo());
    robot.interact(lectures::undo);
    assertFalse(change.canUndo());
    robot.interact(lectures::undo);
    assertEquals(0, opened().lecture().scenes().size());
    robot.interact(lectures::redo);
    assertEquals(1, opened().lecture().scenes().size());
    robot.interact(lectures::redo);
    assertTrue(change.canUndo());
    robot.interact(lectures::redo);
    assertEquals(2, opened().lecture().scenes().size());
  }

  @Test
  void theTimesOfATalkAreOfferedAsPlanned(FxRobot robot) {
    three(robot);
    var before = opened().lecture().scenes();
    var times = List.of(Duration.ofSeconds(250), Duration.ofSeconds(20), Duration.ZERO);
    robot.interact(() -> lectures.offerTimes(before, times));
    robot.interact(() -> Lookup.one(robot, Button.class, "#times-open").fire());
    var minutes =
        opened().lecture().scenes().stream().map(scene -> scene.minutes().orElse(0)).toList();
    assertEquals(List.of(4, 1, 0), minutes);
    assertFalse(Lookup.one(robot, "#times-open").getParent().isVisible());
    robot.interact(lectures::undo);
    assertEquals(before, opened().lecture().scenes());
    robot.interact(
        () -> lectures.offerTimes(before, Collections.nCopies(3, Duration.ofSeconds(9))));
    assertFalse(Lookup.one(robot, "#times-open").getParent().isVisible(), "a look is no talk");
    robot.interact(() -> lectures.offerTimes(before.subList(0, 2), times.subList(0, 2)));
    assertFalse(Lookup.one(robot, "#times-open").getParent().isVisible(), "another lecture");
  }

  @Test
  void recordsBecomeScenesInOneStep(FxRobot robot) {
    three(robot);
    var before = captions();
    robot.interact(() -> coordinator.show("formats=cm"));
    robot.interact(lectures::addFiltered);
    var added = opened().lecture().scenes().size() - before.size();
    assertTrue(added > 5 && added <= LectureController.MOST_AT_ONCE, () -> added + " scenes");
    assertEquals(before.size(), opened().step());
    assertTrue(said.getLast().contains(Integer.toString(added)), said::toString);
    robot.interact(lectures::undo);
    assertEquals(before, captions());
    robot.interact(() -> coordinator.perform(new Action.Home()));
    robot.interact(lectures::addFiltered);
    assertEquals(before, captions(), "a thousand scenes are a mistake");
    assertTrue(said.getLast().contains("at most 100"), said::toString);
  }

  @Test
  void whatIsOnTheScreenBecomesAScene(FxRobot robot) {
    keep(robot, "focus=event:cm-summit-2018-astana&cursor=2018-03-15");
    var scene = opened().scene().orElseThrow();
    assertEquals(
        "cursor=2018-03-15&focus=event:cm-summit-2018-astana&center=43,66&zoom=4.5", scene.state());
    assertFalse(scene.caption().isBlank());
    assertEquals(Optional.of(frame), scene.frame());
  }

  @Test
  void captionAndNotesAreTypedBesideTheMap(FxRobot robot) {
    keep(robot, "cursor=2012");
    robot.interact(
        () -> Lookup.one(robot, TextArea.class, "#scene-caption").setText("The year of"));
    robot.interact(() -> Lookup.one(robot, TextArea.class, "#scene-notes").setText("Ask\nwhy."));
    var scene = opened().scene().orElseThrow();
    assertEquals("The year of", scene.caption());
    assertEquals(Optional.of("Ask\nwhy."), scene.notes());
  }

  @Test
  void aCaptionThatIsTooLongForTheClassIsToldWhileItIsTyped(FxRobot robot) {
    keep(robot, "cursor=2012");
    var caption = Lookup.one(robot, TextArea.class, "#scene-caption");
    var told = Lookup.one(robot, "#scene-caption-long");
    robot.interact(() -> caption.setText("a".repeat(SceneColumn.LONG)));
    assertFalse(told.isVisible());
    robot.interact(() -> caption.setText("a".repeat(SceneColumn.LONG + 1)));
    assertTrue(told.isVisible());
  }

  @Test
  void arrowKeysWalkTheListOfScenes(FxRobot robot) {
    three(robot);
    robot.interact(() -> Lookup.one(robot, ListView.class, "#scenes").requestFocus());
    robot.push(KeyCode.HOME);
    assertEquals(0, opened().step());
    assertEquals(2012, coordinator.state().cursor().year());
    robot.push(KeyCode.DOWN);
    assertEquals(1, opened().step());
    assertEquals(2015, coordinator.state().cursor().year());
    robot.push(KeyCode.DOWN);
    assertEquals(2, opened().step());
    robot.push(KeyCode.DOWN);
    assertEquals(2, opened().step());
    robot.push(KeyCode.UP);
    assertEquals(1, opened().step());
  }

  @Test
  void altWithArrowsOrdersTheScenesAndDeleteRemovesOne(FxRobot robot) {
    three(robot);
    var before = captions();
    robot.interact(() -> Lookup.one(robot, ListView.class, "#scenes").requestFocus());
    robot.push(KeyCode.ALT, KeyCode.UP);
    assertEquals(List.of(before.get(0), before.get(2), before.get(1)), captions());
    robot.push(KeyCode.DELETE);
    assertEquals(List.of(before.get(0), before.get(1)), captions());
    robot.interact(lectures::undo);
    robot.interact(lectures::undo);
    assertEquals(before, captions());
    robot.interact(lectures::redo);
    assertEquals(List.of(before.get(0), before.get(2), before.get(1)), captions());
  }

  @Test
  void aSceneLooksThereAgainAfterTheMapWasMoved(FxRobot robot) {
    three(robot);
    var there = position;
    position = new MapPosition(50, 80, 6);
    robot.interact(() -> lectures.step(0));
    assertEquals(there, position);
  }

  @Test
  void aSmallerMapShowsAsMuch(FxRobot robot) {
    keep(robot, "cursor=2012");
    frame = new org.silkroadatlas.model.Scene.Frame(384, 410);
    robot.interact(() -> lectures.step(0));
    assertEquals(3.5, position.zoom(), 1e-9);
  }

  @Test
  void aFileThatSomebodyElseChangedIsNotReplacedUnasked(FxRobot robot) throws IOException {
    var file = lecture("shared.atlas", "cursor=2017", "cursor=2018");
    var theirs = Files.readString(lecture("theirs.atlas", "cursor=2011"));
    robot.interact(() -> lectures.open(file));
    robot.interact(() -> lectures.step(1));
    keep(robot, "cursor=2012");
    Files.writeString(file, theirs);
    robot.interact(lectures::save);
    assertEquals("replace changed: shared.atlas", answers.asked.getLast());
    assertEquals(theirs, Files.readString(file));
    assertTrue(model.isUnsaved());
    answers.replace = true;
    robot.interact(lectures::save);
    assertEquals(opened().lecture(), LectureReader.read(file));
    assertFalse(model.isUnsaved());
    var asked = answers.asked.size();
    keep(robot, "cursor=2013");
    robot.interact(lectures::save);
    assertEquals(asked, answers.asked.size());
  }

  @Test
  void whatSomebodyElseChangedElsewhereIsTakenIn(FxRobot robot) throws IOException {
    var file = lecture("shared.atlas", "cursor=2017", "cursor=2018");
    robot.interact(() -> lectures.open(file));
    robot.interact(lectures::toggleScenes);
    WaitForAsyncUtils.waitForFxEvents();
    robot.interact(() -> Lookup.one(robot, TextArea.class, "#scene-caption").setText("Mine."));
    var theirs = LectureReader.read(file).scenes().getLast().withWords("Theirs.", Optional.empty());
    var read = LectureReader.read(file);
    LectureWriter.write(read.withScenes(List.of(read.scenes().getFirst(), theirs)), file);
    robot.interact(lectures::save);
    assertEquals(List.of("Mine.", "Theirs."), captions());
    assertEquals(opened().lecture(), LectureReader.read(file));
    assertEquals(List.of(), answers.asked);
    assertFalse(model.isUnsaved());
    assertTrue(said.getLast().contains("someone else"), said::toString);
    robot.interact(lectures::undo);
    assertEquals(List.of("Mine.", ""), captions());
  }

  @Test
  void whatIsSavedOpensAsItWas(FxRobot robot) throws IOException {
    three(robot);
    var saved = opened().lecture();
    var state = coordinator.stateLine(Optional.of(position));
    answers.toSave = Optional.of(folder.resolve("my"));
    robot.interact(lectures::save);
    assertFalse(model.isUnsaved());
    robot.interact(lectures::end);
    robot.interact(() -> coordinator.show("cursor=2009"));
    var moved = Files.createDirectories(folder.resolve("elsewhere")).resolve("Дәріс 1.atlas");
    Files.move(folder.resolve("my.atlas"), moved);
    robot.interact(() -> lectures.open(moved));
    assertEquals(saved, opened().lecture());
    robot.interact(() -> lectures.step(2));
    assertEquals(state, coordinator.stateLine(Optional.of(position)));
    assertEquals(List.of(moved), recent(robot));
  }

  @Test
  void unsavedChangesAreNotLetGoUnasked(FxRobot robot) throws IOException {
    var other = lecture("other.atlas", "cursor=2010");
    keep(robot, "cursor=2012");
    var mine = opened().lecture();
    robot.interact(() -> lectures.open(other));
    robot.interact(() -> lectures.begin(BundledData.INDEX.dataset().tours().getFirst()));
    robot.interact(lectures::end);
    assertEquals(mine, opened().lecture());
    assertFalse(lectures.confirmClose());
    answers.unsaved = Questions.Answer.SAVE;
    answers.toSave = Optional.empty();
    assertFalse(lectures.confirmClose(), "saving was cancelled");
    answers.toSave = Optional.of(folder.resolve("mine.atlas"));
    robot.interact(() -> lectures.open(other));
    assertEquals(mine, LectureReader.read(folder.resolve("mine.atlas")));
    assertEquals("T", opened().lecture().title());
    keep(robot, "cursor=2012");
    answers.unsaved = Questions.Answer.DISCARD;
    robot.interact(lectures::end);
    assertEquals(Optional.empty(), model.opened());
  }

  @Test
  void aSecondLectureAsksWhereItGoes(FxRobot robot) throws IOException {
    var other = lecture("other.atlas", "cursor=2010", "cursor=2011");
    keep(robot, "cursor=2012");
    keep(robot, "cursor=2013");
    var mine = opened().lecture();
    answers.place = Questions.Place.NOWHERE;
    robot.interact(() -> lectures.open(other));
    assertEquals(List.of("second: New lecture, T"), answers.asked);
    assertEquals(mine, opened().lecture());

    answers.place = Questions.Place.BEHIND;
    robot.interact(() -> lectures.step(-1));
    robot.interact(() -> lectures.open(other));
    assertEquals(List.of("2012", "2013", "", ""), captions());
    assertEquals(2, opened().step());
    assertEquals(2010, coordinator.state().cursor().year());
    assertTrue(model.isUnsaved());
    assertEquals(List.of(other), recent(robot));
    robot.interact(lectures::undo);
    assertEquals(mine, opened().lecture());

    answers.place = Questions.Place.INSTEAD;
    robot.interact(() -> lectures.open(other));
    assertEquals(mine, opened().lecture(), "unsaved changes are a second question");
    assertEquals("unsaved: New lecture", answers.asked.getLast());
    answers.unsaved = Questions.Answer.DISCARD;
    robot.interact(() -> lectures.open(other));
    assertEquals(Optional.of(other), opened().file());
  }

  @Test
  void nothingIsAskedWhereNothingIsBeside(FxRobot robot) throws IOException {
    var other = lecture("other.atlas", "cursor=2010");
    var empty = lecture("empty.atlas");
    robot.interact(() -> lectures.begin(BundledData.INDEX.dataset().tours().getFirst()));
    robot.interact(() -> lectures.open(other));
    robot.interact(
        () -> lectures.open(folder.resolve("../" + folder.getFileName() + "/other.atlas")));
    robot.interact(() -> lectures.begin());
    robot.interact(() -> lectures.open(other));
    robot.interact(() -> lectures.open(empty));
    assertEquals(List.of(), answers.asked);
  }

  @Test
  void ownRecordsOfASecondLectureComeBesideThoseThatAreThere(FxRobot robot) throws IOException {
    keep(robot, "cursor=2012");
    var theirs = FormatFinder.own("Their group", "essay");
    own = OwnRecords.of(List.of(theirs));
    answers.toSave = Optional.of(folder.resolve("theirs.atlas"));
    robot.interact(lectures::saveAs);
    robot.interact(lectures::end);
    keep(robot, "cursor=2015");
    var mine = FormatFinder.own("My group", "essay");
    own = OwnRecords.of(List.of(mine));
    answers.place = Questions.Place.BEHIND;
    robot.interact(() -> lectures.open(folder.resolve("theirs.atlas")));
    assertEquals(List.of(theirs, mine), own.formats());
    assertEquals(2, opened().lecture().scenes().size());
  }

  @Test
  void aFolderThatIsGoneLosesNothing(FxRobot robot) {
    keep(robot, "cursor=2012");
    answers.toSave = Optional.of(folder.resolve("gone").resolve("my.atlas"));
    robot.interact(lectures::save);
    assertEquals("not written: my.atlas", answers.asked.getLast());
    assertTrue(model.isUnsaved());
  }

  @Test
  void aNameThatIsTakenIsNotOverwrittenUnasked(FxRobot robot) throws IOException {
    var other = lecture("other.atlas", "cursor=2010");
    var text = Files.readString(other);
    keep(robot, "cursor=2012");
    answers.toSave = Optional.of(folder.resolve("other"));
    robot.interact(lectures::save);
    assertEquals("replace: other.atlas", answers.asked.getLast());
    assertEquals(text, Files.readString(other));
  }

  private Slide slide() {
    return opened().scene().orElseThrow().slide().orElseThrow();
  }

  private void write(FxRobot robot, String field, String words) {
    robot.interact(() -> ((TextArea) Lookup.one(lectures.column(), field)).setText(words));
  }

  @Test
  void aSlideIsMadeWrittenUndoneAndSaved(FxRobot robot) throws IOException {
    keep(robot, "cursor=2012");
    var seen = coordinator.state();
    robot.interact(() -> lectures.addSlide(SlideKind.QUESTION));
    assertEquals(Slide.question("", "", ""), slide());
    write(robot, "#slide-title", "Who came?");
    write(robot, "#slide-answer-text", "All five");
    assertEquals(Slide.question("Who came?", "", "All five"), slide());
    assertEquals(seen, coordinator.state(), "A slide shows nothing of the atlas");

    robot.interact(
        () -> ((CheckBox) Lookup.one(lectures.column(), "#slide-beside")).setSelected(true));
    assertTrue(slide().besideMap());
    assertTrue(opened().scene().orElseThrow().state().contains("cursor=2012"));

    answers.toSave = Optional.of(folder.resolve("slides"));
    robot.interact(lectures::save);
    assertEquals(opened().lecture(), LectureReader.read(folder.resolve("slides.atlas")));

    robot.interact(lectures::undo);
    assertEquals(Slide.question("", "", ""), slide());
    robot.interact(lectures::undo);
    assertEquals(1, opened().lecture().scenes().size());
    robot.interact(lectures::redo);
    robot.interact(lectures::redo);
    assertEquals("All five", slide().answer());
  }

  @Test
  void aPictureIsCarriedOrRefusedWithTheReason(FxRobot robot) throws Exception {
    answers.picture = Optional.of(Path.of("icons/png/256.png"));
    robot.interact(() -> lectures.addSlide(SlideKind.PICTURE));
    WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> model.opened().isPresent());
    WaitForAsyncUtils.waitForFxEvents();
    var picture = slide().picture().orElseThrow();
    assertArrayEquals(Files.readAllBytes(answers.picture.get()), picture.bytes());
    assertEquals(256, picture.width());

    var text = Files.writeString(folder.resolve("words.png"), "These are words.");
    answers.picture = Optional.of(text);
    robot.interact(() -> lectures.addSlide(SlideKind.PICTURE));
    WaitForAsyncUtils.waitFor(
        10, TimeUnit.SECONDS, () -> answers.asked.contains("no picture: words.png NO_PICTURE"));
    assertEquals(1, opened().lecture().scenes().size());
  }

  @Test
  void aNewerFileIsRefusedWithTheReason(FxRobot robot) throws IOException {
    var newer = Files.writeString(folder.resolve("newer.atlas"), "{\"format\": 3}");
    var before = coordinator.state();
    robot.interact(() -> lectures.open(newer));
    assertTrue(
        answers.asked.getLast().contains("format 3, but this program supports formats up to 2"),
        answers.asked::toString);
    assertFalse(lectures.isOpen());
    assertEquals(before, coordinator.state());
  }

  @Test
  void aSceneWhoseRecordIsGoneSaysWhichAndTheRestWorks(FxRobot robot) throws IOException {
    var file = lecture("gone.atlas", "focus=event:gone", "cursor=2018");
    var before = coordinator.state();
    robot.interact(() -> lectures.open(file));
    var trouble = Lookup.one(robot, Label.class, ".tour-bar .scene-trouble");
    assertTrue(trouble.getText().contains("event:gone"), trouble::getText);
    assertEquals(before, coordinator.state());
    robot.interact(() -> lectures.step(1));
    assertFalse(trouble.isVisible());
    assertEquals(2018, coordinator.state().cursor().year());
    assertEquals(2, opened().lecture().scenes().size());
  }

  @Test
  void aTourEndsWithItsDatasetButALectureStays(FxRobot robot) {
    var other = new DatasetIndex(DatasetReader.open(SmallPack.folder()).dataset());
    robot.interact(() -> lectures.begin(BundledData.INDEX.dataset().tours().getFirst()));
    robot.interact(() -> coordinator.open(other));
    assertFalse(lectures.isOpen());
    assertFalse(Lookup.one(robot, ".tour-bar").isVisible());
    robot.interact(() -> coordinator.open(BundledData.INDEX));
    keep(robot, "focus=event:cm-summit-2018-astana");
    robot.interact(() -> coordinator.open(other));
    assertTrue(lectures.isOpen());
    var trouble = Lookup.one(robot, Label.class, ".tour-bar .scene-trouble");
    assertTrue(trouble.getText().contains("cm-summit-2018-astana"), trouble::getText);
  }

  @Test
  void aTourIsCopiedToBeChanged(FxRobot robot) {
    var tour = BundledData.INDEX.dataset().tours().getFirst();
    robot.interact(() -> lectures.begin(tour));
    robot.interact(lectures::toggleScenes);
    assertFalse(Lookup.one(robot, "#scene-add").getParent().isVisible());
    robot.interact(Lookup.one(robot, Button.class, "#tour-copy")::fire);
    assertTrue(opened().isOwn());
    assertEquals(tour.steps(), opened().lecture().scenes());
    assertTrue(opened().lecture().title().contains(tour.title()));
    robot.interact(() -> Lookup.one(robot, Button.class, "#scene-delete").fire());
    assertEquals(tour.steps().size() - 1, opened().lecture().scenes().size());
    robot.interact(() -> Lookup.one(robot, "#scenes").requestFocus());
    var before = opened().step();
    robot.push(KeyCode.CONTROL, KeyCode.D);
    robot.interact(() -> {});
    assertEquals(tour.steps().size(), opened().lecture().scenes().size());
    assertEquals(before + 1, opened().step());
  }

  @Test
  void theBarKeepsTheKeyboardAtEitherEnd(FxRobot robot) throws IOException {
    var file = lecture("two.atlas", "cursor=2017", "cursor=2018");
    robot.interact(() -> lectures.open(file));
    var next = Lookup.one(robot, Button.class, "#tour-next");
    assertTrue(next.isFocused());
    robot.interact(next::fire);
    assertTrue(Lookup.one(robot, Button.class, "#tour-back").isFocused());
  }

  @Test
  void anEmptyLectureIsNoLoss(FxRobot robot) {
    robot.interact(() -> lectures.begin());
    assertEquals(List.of(), opened().lecture().scenes());
    assertTrue(lectures.confirmClose());
    assertEquals(List.of(), answers.asked);
  }

  /** The unsaved work of a process that no longer runs, for a lecture opened from a file. */
  private Path left(Path home) throws IOException {
    var kept = Files.createDirectories(folder.resolve("kept"));
    var unsaved = Files.move(lecture("left.atlas", "cursor=2013"), kept.resolve(DEAD));
    Files.writeString(kept.resolve(DEAD + ".home"), home.toString());
    return unsaved;
  }

  private void recover(FxRobot robot) throws TimeoutException {
    var again = lectures();
    robot.interact(
        () -> {
          map.getScene().setRoot(new BorderPane(again.foot()));
          subscription = subscription.and(again.attach());
          again.offerUnsaved();
        });
    WaitForAsyncUtils.waitFor(
        20, TimeUnit.SECONDS, () -> Lookup.one(robot, "#found-open").isVisible());
    robot.interact(() -> Lookup.one(robot, Button.class, "#found-open").fire());
  }

  @Test
  void recoveredWorkIsSavedWhereItsLectureIsKept(FxRobot robot) throws Exception {
    var home = lecture("home.atlas", "cursor=2012");
    Files.setLastModifiedTime(home, FileTime.from(Instant.EPOCH));
    left(home);
    recover(robot);
    assertEquals(Optional.of(home), opened().file());
    assertTrue(model.isUnsaved());
    robot.interact(lectures::save);
    assertEquals("cursor=2013", LectureReader.read(home).scenes().getFirst().state());
  }

  @Test
  void recoveredWorkDoesNotReplaceANewerFile(FxRobot robot) throws Exception {
    var home = lecture("home.atlas", "cursor=2012");
    Files.setLastModifiedTime(left(home), FileTime.from(Instant.EPOCH));
    recover(robot);
    assertEquals(Optional.empty(), opened().file());
    assertTrue(model.isUnsaved());
  }

  @Test
  void ownRecordsTravelInTheFile(FxRobot robot) {
    keep(robot, "cursor=2012");
    var format = FormatFinder.own("My group", "essay");
    own = OwnRecords.of(List.of(format));
    var file = folder.resolve("with-own.atlas");
    answers.toSave = Optional.of(file);
    robot.interact(lectures::saveAs);
    assertEquals(List.of(format), LectureReader.read(file).own().formats());
    robot.interact(lectures::end);
    assertEquals(OwnRecords.NONE, own);
    robot.interact(() -> lectures.open(file));
    assertEquals(List.of(format), own.formats());
  }
}
