package org.silkroadatlas.lecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.silkroadatlas.model.Lecture;
import org.silkroadatlas.model.OwnRecords;
import org.silkroadatlas.model.Scene;
import org.silkroadatlas.model.Source;

class LectureModelTest {
  private static final Lecture EMPTY = new Lecture("New", "atlas", "1.0.0", List.of());

  private final LectureModel model = new LectureModel();

  private static Scene scene(String caption) {
    return new Scene("cursor=2018", caption, Optional.empty());
  }

  private void add(String caption) {
    model.add(scene(caption), EMPTY, title -> "My " + title);
  }

  private List<String> captions() {
    return model.opened().orElseThrow().lecture().scenes().stream().map(Scene::caption).toList();
  }

  private int step() {
    return model.opened().orElseThrow().step();
  }

  @Test
  void theFirstSceneBeginsALecture() {
    add("A");
    assertEquals(List.of("A"), captions());
    assertTrue(model.isUnsaved());
  }

  @Test
  void aSceneIsAddedBehindTheOneAtWhichTheLectureStands() {
    add("A");
    add("C");
    model.go(0);
    add("B");
    assertEquals(List.of("A", "B", "C"), captions());
    assertEquals(1, step());
  }

  @Test
  void scenesMoveAndAreDeletedAndComeBack() {
    List.of("A", "B", "C").forEach(this::add);
    model.move(0);
    assertEquals(List.of("C", "A", "B"), captions());
    assertEquals(0, step());
    model.go(1);
    model.delete();
    assertEquals(List.of("C", "B"), captions());
    model.undo();
    model.undo();
    assertEquals(List.of("A", "B", "C"), captions());
    model.redo();
    assertEquals(List.of("C", "A", "B"), captions());
  }

  private static OwnRecords own(String id) {
    var none = Optional.<String>empty();
    return OwnRecords.of(
        List.of(new Source(id, "Own", none, none, "und", Optional.empty(), Optional.empty())));
  }

  @Test
  void ownRecordsThatChangeMakeALectureUnsavedUntilTheyAreAsTheyWere() {
    var file = Path.of("a.atlas");
    model.ownChanged(OwnRecords.NONE, own("before-anything"));
    model.open(EMPTY, file);
    assertFalse(model.isUnsaved());
    model.ownChanged(own("a"), own("b"));
    assertTrue(model.isUnsaved());
    model.ownChanged(own("b"), own("c"));
    model.ownChanged(own("c"), own("a"));
    assertFalse(model.isUnsaved(), "all is taken back");
    model.ownChanged(own("a"), own("b"));
    model.saved(EMPTY, file);
    assertFalse(model.isUnsaved());
    model.ownChanged(own("b"), own("a"));
    assertTrue(model.isUnsaved(), "the file holds b");
    model.close();
    model.openTour(EMPTY);
    model.ownChanged(own("a"), own("b"));
    assertFalse(model.isUnsaved(), "a tour is nobody's");
  }

  @Test
  void aCopyOfASceneStandsBehindIt() {
    List.of("A", "B").forEach(this::add);
    model.go(0);
    model.duplicate();
    assertEquals(List.of("A", "A", "B"), captions());
    assertEquals(1, step());
    model.undo();
    assertEquals(List.of("A", "B"), captions());
  }

  @Test
  void whatLiesOutsideTheScenesChangesNothing() {
    add("A");
    model.move(2);
    model.move(-1);
    model.choose(List.of(0, 7), 7);
    model.replace(3, scene("X"), "");
    model.go(1);
    assertEquals(List.of("A"), captions());
    assertEquals(0, step());
  }

  @Test
  void lettersThatAreTypedAreTakenBackTogether() {
    add("");
    model.replace(0, scene("a"), "words");
    model.replace(0, scene("ab"), "words");
    model.undo();
    assertEquals(List.of(""), captions());
    model.redo();
    assertEquals(List.of("ab"), captions());
  }

  @Test
  void twoChangesOfTheViewAreTakenBackOneByOne() {
    add("");
    model.replace(0, scene("a"), "");
    model.replace(0, scene("b"), "");
    model.undo();
    assertEquals(List.of("a"), captions());
  }

  @Test
  void savingAndTakingBackTellWhetherSomethingWouldBeLost() {
    add("A");
    var saved = model.opened().orElseThrow().lecture();
    model.saved(saved, Path.of("my.atlas"));
    assertFalse(model.isUnsaved());
    add("B");
    assertTrue(model.isUnsaved());
    model.undo();
    assertFalse(model.isUnsaved());
    assertEquals(Optional.of(Path.of("my.atlas")), model.opened().orElseThrow().file());
  }

  @Test
  void aTourBecomesACopyBeforeItIsChanged() {
    model.openTour(new Lecture("Tour", "atlas", "1.0.0", List.of(scene("A"))));
    assertFalse(model.isUnsaved());
    model.delete();
    model.rename("Other");
    assertEquals(List.of("A"), captions());
    add("B");
    assertEquals("My Tour", model.opened().orElseThrow().lecture().title());
    assertEquals(List.of("A", "B"), captions());
    assertTrue(model.isUnsaved());
    model.undo();
    assertFalse(model.opened().orElseThrow().isOwn(), "one step back it is the tour again");
    assertEquals("Tour", model.opened().orElseThrow().lecture().title());
    assertFalse(model.isUnsaved());
    model.redo();
    assertEquals("My Tour", model.opened().orElseThrow().lecture().title());
    assertTrue(model.opened().orElseThrow().isOwn());
  }

  @Test
  void scenesThatAreChosenTogetherMoveTogether() {
    List.of("A", "B", "C", "D", "E").forEach(this::add);
    model.choose(List.of(3, 1), 3);
    model.move(0);
    assertEquals(List.of("B", "D", "A", "C", "E"), captions());
    assertEquals(List.of(0, 1), chosen());
    assertEquals(1, step());
    model.undo();
    assertEquals(List.of("A", "B", "C", "D", "E"), captions());
    assertEquals(List.of(1, 3), chosen(), "what was chosen is chosen again");
    model.move(5);
    assertEquals(List.of("A", "C", "E", "B", "D"), captions());
    assertEquals(List.of(3, 4), chosen());
    model.choose(List.of(0, 2), 0);
    model.move(1);
    assertEquals(List.of("A", "E", "C", "B", "D"), captions());
  }

  @Test
  void scenesThatAreChosenTogetherAreCopiedAndDeletedTogether() {
    List.of("A", "B", "C", "D").forEach(this::add);
    model.choose(List.of(0, 2), 0);
    model.duplicate();
    assertEquals(List.of("A", "B", "C", "A", "C", "D"), captions());
    assertEquals(List.of(3, 4), chosen());
    model.delete();
    assertEquals(List.of("A", "B", "C", "D"), captions());
    assertEquals(3, step());
    model.choose(List.of(0, 1, 2, 3), 2);
    model.delete();
    assertEquals(List.of(), captions());
    assertEquals(-1, step());
    model.undo();
    model.undo();
    model.undo();
    assertEquals(List.of("A", "B", "C", "D"), captions());
  }

  @Test
  void scenesThatAreAddedTogetherAreTakenBackTogether() {
    add("A");
    model.append(List.of(scene("B"), scene("C")), EMPTY, title -> title);
    assertEquals(List.of("A", "B", "C"), captions());
    assertEquals(List.of(1, 2), chosen());
    assertEquals(1, step());
    model.undo();
    assertEquals(List.of("A"), captions());
  }

  private List<Integer> chosen() {
    return model.opened().orElseThrow().chosen();
  }

  /** Selects some scenes, and one of them as the current scene. */
  private void chooseAny(Random random, int size) {
    if (size > 0) {
      var steps = random.ints(random.nextInt(4), 0, size).boxed().toList();
      model.choose(steps, random.nextInt(size));
    }
  }

  @Test
  void anyChangesCanBeTakenBackAndMadeAgain() {
    var random = new Random(3);
    model.openNew(EMPTY);
    var told = new ArrayList<Lecture>(List.of(EMPTY));
    for (var i = 0; i < 150; i++) {
      var size = captions().size();
      chooseAny(random, size);
      var before = captions();
      switch (random.nextInt(6)) {
        case 0 -> {
          model.move(random.nextInt(size + 2));
          assertEquals(before.stream().sorted().toList(), captions().stream().sorted().toList());
        }
        case 1 -> model.delete();
        case 3 -> model.duplicate();
        case 4 -> model.append(List.of(scene("x" + i), scene("y" + i)), EMPTY, title -> title);
        case 2 -> model.replace(random.nextInt(size + 1), scene("changed " + i), "");
        default -> add("scene " + i);
      }
      var now = model.opened().orElseThrow().lecture();
      if (!now.equals(told.getLast())) {
        told.add(now);
      }
    }
    for (var lecture : told.reversed()) {
      assertEquals(lecture, model.opened().orElseThrow().lecture());
      model.undo();
    }
    assertFalse(model.canUndo());
    for (var lecture : told) {
      assertEquals(lecture, model.opened().orElseThrow().lecture());
      model.redo();
    }
    assertFalse(model.canRedo());
  }
}
