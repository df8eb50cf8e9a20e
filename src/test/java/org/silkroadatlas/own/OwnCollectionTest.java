package org.silkroadatlas.own;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.silkroadatlas.coordination.Action;
import org.silkroadatlas.coordination.Coordinator;
import org.silkroadatlas.dataset.DatasetReader;
import org.silkroadatlas.dataset.LectureReader;
import org.silkroadatlas.dataset.LectureWriter;
import org.silkroadatlas.dataset.OwnRecordsFile;
import org.silkroadatlas.model.Basis;
import org.silkroadatlas.model.Dataset;
import org.silkroadatlas.model.Event;
import org.silkroadatlas.model.EventKind;
import org.silkroadatlas.model.ItemRef;
import org.silkroadatlas.model.Lecture;
import org.silkroadatlas.model.Level;
import org.silkroadatlas.model.OwnFit;
import org.silkroadatlas.model.OwnRecords;
import org.silkroadatlas.model.Source;
import org.silkroadatlas.model.Status;
import org.silkroadatlas.query.DatasetIndex;
import org.silkroadatlas.tables.mapping.FormatFinder;
import org.silkroadatlas.time.Edtf;
import org.silkroadatlas.time.YearRange;

/** Own records over a dataset: stored, undone, opened with a lecture. */
class OwnCollectionTest {
  private static final Dataset DATASET = DatasetReader.bundled();

  @TempDir Path folder;
  private final List<OwnCollection> open = new ArrayList<>();

  private static OwnRecords records(String id, String date, String format) {
    var source =
        new Source(
            "own-source",
            "Own",
            Optional.empty(),
            Optional.empty(),
            "und",
            Optional.empty(),
            Optional.empty());
    var event =
        new Event(
            id,
            Edtf.parse(date),
            "Title of " + id,
            Optional.of("astana"),
            format,
            EventKind.MEETING,
            Level.NONE,
            Status.HELD,
            false,
            List.of(),
            List.of(),
            List.of(),
            "Words",
            Basis.unchecked(List.of("own-source")));
    return OwnRecords.of(List.of(source, event, FormatFinder.own("My own", "own-source")));
  }

  private OwnCollection collection(Coordinator coordinator) {
    var collection =
        new OwnCollection(coordinator, folder.resolve("own.json"), Runnable::run, Runnable::run);
    collection.attach();
    open.add(collection);
    return collection;
  }

  @AfterEach
  void finish() {
    open.forEach(OwnCollection::finish);
  }

  @Test
  void whatIsAddedIsShownKeptAndTakenBack() {
    var coordinator = new Coordinator(new DatasetIndex(DATASET));
    var collection = collection(coordinator);
    var own = records("own-1", "1991-05-05", "own-my-own");
    collection.change(own);
    coordinator.perform(new Action.Focus(ItemRef.event("own-1")));
    assertTrue(coordinator.visible().state().focus().isPresent());
    assertEquals(new YearRange(1991, 2025), coordinator.index().years());
    collection.finish();
    assertEquals(own, OwnRecordsFile.read(folder.resolve("own.json")));
    assertTrue(collection.undo());
    assertTrue(coordinator.index().find(ItemRef.event("own-1")).isEmpty());
    assertTrue(coordinator.visible().state().focus().isEmpty());
    assertTrue(collection.redo());
    assertTrue(coordinator.index().find(ItemRef.event("own-1")).isPresent());
  }

  @Test
  void ownRecordsCanBeSwitchedOffAndLieOverAnyDataset() {
    var coordinator = new Coordinator(new DatasetIndex(DATASET));
    var collection = collection(coordinator);
    collection.begin(records("own-1", "2018", "own-my-own"));
    coordinator.changeView(view -> view.withOwn(false));
    assertTrue(coordinator.index().find(ItemRef.event("own-1")).isEmpty());
    coordinator.changeView(view -> view.withOwn(true));
    coordinator.open(new DatasetIndex(DATASET));
    assertTrue(coordinator.index().find(ItemRef.event("own-1")).isPresent());
    assertEquals(DATASET.events().size() + 1, coordinator.index().dataset().events().size());
  }

  @Test
  void goingBackToWhatWasRemovedShowsWhatIsLeft() {
    var coordinator = new Coordinator(new DatasetIndex(DATASET));
    var collection = collection(coordinator);
    collection.change(records("own-1", "2018", "own-my-own"));
    coordinator.perform(new Action.Focus(ItemRef.event("own-1")));
    coordinator.perform(new Action.Focus(ItemRef.country("KZ")));
    collection.undo();
    coordinator.back();
    assertTrue(coordinator.visible().state().focus().isEmpty());
  }

  /** Translating takes too long for the JavaFX thread. */
  @Test
  void recordsAreTranslatedInTheBackground() {
    var coordinator = new Coordinator(new DatasetIndex(DATASET));
    var background = new ArrayDeque<Runnable>();
    var collection =
        new OwnCollection(coordinator, folder.resolve("own.json"), background::add, Runnable::run);
    open.add(collection);
    coordinator.translateTo("ru");
    collection.change(records("own-1", "2018", "own-my-own"));
    coordinator.translateTo("kk");
    background.remove().run();
    assertTrue(coordinator.index().find(ItemRef.event("own-1")).isEmpty(), "in another language");
    background.remove().run();
    assertTrue(coordinator.index().find(ItemRef.event("own-1")).isPresent());
    assertEquals("kk", coordinator.index().language());
    var english = coordinator.index().origin();
    assertThrows(IllegalArgumentException.class, () -> coordinator.refresh(english));
  }

  @Test
  void anotherLanguageTellsThemToo() {
    var coordinator = new Coordinator(new DatasetIndex(DATASET));
    coordinator.translateTo("ru");
    var collection = collection(coordinator);
    collection.change(records("own-1", "2018", "own-my-own"));
    assertEquals("ru", coordinator.index().language());
    assertEquals("Казахстан", coordinator.index().title(coordinator.index().country("KZ")));
    coordinator.translateTo("kk");
    assertTrue(coordinator.index().find(ItemRef.event("own-1")).isPresent());
    collection.undo();
    assertTrue(coordinator.index().find(ItemRef.event("own-1")).isEmpty());
    assertEquals(DATASET, collection.base());
  }

  @Test
  void yearsReachToTheKnownEndOfAnOpenDate() {
    assertEquals(
        new YearRange(2009, 2027),
        records("own-1", "2027-03/..", "own-my-own").over(DATASET).manifest().years());
    assertEquals(
        new YearRange(1980, 2025),
        records("own-1", "../1980", "own-my-own").over(DATASET).manifest().years());
  }

  @Test
  void whatCannotBeShownIsKeptAllTheSame() {
    var collection = collection(new Coordinator(new DatasetIndex(DATASET)));
    var own = records("own-1", "2018", "a-format-that-is-gone");
    collection.change(own);
    assertEquals(own, collection.records());
    assertTrue(OwnFit.of(DATASET, own).events().isEmpty());
  }

  @Test
  void whatTheDatasetHasGainedIsNotDoubled() {
    var own = records("own-1", "2018", "own-my-own");
    var newer = own.over(DATASET);
    var again = OwnRecords.of(records("own-other", "2018", "own-my-own").all());
    var renamed =
        new OwnRecords(
            again.countries(),
            again.places(),
            again.persons(),
            again.formats(),
            again.memberships(),
            own.events().stream().map(it -> it.withId("x")).toList(),
            again.agreements(),
            again.quotes(),
            again.figures(),
            again.sources());
    assertTrue(OwnFit.of(newer, renamed).events().isEmpty());
  }

  @Test
  void aLectureBringsThemAndTakesThemAlong() throws IOException {
    var own = records("own-1", "2026-05-05", "own-my-own");
    var file = folder.resolve("week.atlas");
    LectureWriter.write(Lecture.empty("Week", DATASET.manifest()).withOwn(own), file);
    var lecture = LectureReader.read(file);
    assertEquals(own, lecture.own());
    var text = Files.readString(file, UTF_8);
    LectureWriter.write(lecture, file);
    assertEquals(text, Files.readString(file, UTF_8));
    var coordinator = new Coordinator(new DatasetIndex(DATASET));
    var collection = collection(coordinator);
    collection.showLectureRecords(lecture.own());
    assertTrue(coordinator.index().find(ItemRef.event("own-1")).isPresent());
    assertEquals(OwnRecords.NONE, collection.records());
    assertEquals(own, collection.all());
    collection.showLectureRecords(OwnRecords.NONE);
    assertTrue(coordinator.index().find(ItemRef.event("own-1")).isEmpty());
  }

  @Test
  void twoWindowsLoseNothingOfEachOther() {
    var one = collection(new Coordinator(new DatasetIndex(DATASET)));
    var other = collection(new Coordinator(new DatasetIndex(DATASET)));
    one.change(records("own-1", "2018", "own-my-own"));
    one.finish();
    other.change(records("own-2", "2019", "own-my-own"));
    other.finish();
    assertEquals(
        List.of("own-1", "own-2"),
        OwnRecordsFile.read(folder.resolve("own.json")).events().stream().map(Event::id).toList());
    other.undo();
    other.finish();
    assertTrue(Files.exists(folder.resolve("own.json")));
  }

  @Test
  void aDamagedFileIsSetAsideAndTold() throws IOException {
    var file = folder.resolve("own.json");
    var told = new ArrayList<String>();
    for (var kept : List.of("own.json.bad", "own.json.2.bad")) {
      Files.writeString(file, "{\"events\": [{\"id\":", UTF_8);
      var collection = collection(new Coordinator(new DatasetIndex(DATASET)));
      collection.setOnDamaged((damaged, now) -> told.add(damaged + " " + now.getFileName()));
      collection.load();
      assertEquals(file + " " + kept, told.getLast());
      assertFalse(Files.exists(file));
      assertTrue(Files.exists(folder.resolve(kept)));
      var own = records("own-1", "2018", "own-my-own");
      collection.change(own);
      collection.finish();
      assertEquals(own, OwnRecordsFile.read(file));
    }
    assertEquals(2, told.size());
  }
}
