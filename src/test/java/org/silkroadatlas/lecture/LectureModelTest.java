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
import org.silkroadatlas.model.Scene;

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
    model.move(2, 0);
    assertEquals(List.of("C", "A", "B"), captions());
    assertEquals(0, step());
    model.delete(1);
    assertEquals(List.of("C", "B"), captions());
    model.undo();
    model.undo();
    assertEquals(List.of("A", "B", "C"), captions());
    model.redo();
    assertEquals(List.of("C", "A", "B"), captions());
  }

  @Test
  void aCopyOfASceneStandsBehindIt() {
    List.of("A", "B").forEach(this::add);
    model.duplicate(0);
    assertEquals(List.of("A", "A", "B"), captions());
    assertEquals(1, step());
    model.duplicate(7);
    assertEquals(List.of("A", "A", "B"), captions());
    model.undo();
    assertEquals(List.of("A", "B"), captions());
  }

  @Test
  void whatLiesOutsideTheScenesChangesNothing() {
    add("A");
    model.move(0, 1);
    model.move(-1, 0);
    model.delete(1);
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
    model.delete(0);
    model.rename("Other");
    assertEquals(List.of("A"), captions());
    add("B");
    assertEquals("My Tour", model.opened().orElseThrow().lecture().title());
    assertEquals(List.of("A", "B"), captions());
    assertTrue(model.isUnsaved());
  }

  @Test
  void anyChangesCanBeTakenBackAndMadeAgain() {
    var random = new Random(3);
    model.openNew(EMPTY);
    var told = new ArrayList<Lecture>(List.of(EMPTY));
    for (var i = 0; i < 150; i++) {
      var size = captions().size();
      switch (random.nextInt(5)) {
        case 0 -> model.move(random.nextInt(size + 1), random.nextInt(size + 1));
        case 1 -> model.delete(random.nextInt(size + 1));
        case 3 -> model.duplicate(random.nextInt(size + 1));
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
