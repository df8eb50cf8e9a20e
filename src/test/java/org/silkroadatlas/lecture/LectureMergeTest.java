package org.silkroadatlas.lecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.silkroadatlas.model.Lecture;
import org.silkroadatlas.model.Scene;

/** Two people edit a lecture; no change of either is lost without a question. */
class LectureMergeTest {
  private static final Lecture BASE = lecture("A", "B", "C", "D");

  private static Scene scene(String words) {
    return new Scene("cursor=" + (2000 + words.charAt(0) % 26), words, Optional.empty());
  }

  private static Lecture lecture(String... captions) {
    return new Lecture(
        "T", "atlas", "1", List.of(captions).stream().map(LectureMergeTest::scene).toList());
  }

  private static List<String> merged(Lecture mine, Lecture theirs) {
    return LectureMerge.of(BASE, mine, theirs).orElseThrow().scenes().stream()
        .map(Scene::caption)
        .toList();
  }

  private static boolean isAsked(Lecture mine, Lecture theirs) {
    return LectureMerge.of(BASE, mine, theirs).isEmpty();
  }

  @Test
  void differentScenesAreBroughtTogether() {
    assertEquals(
        List.of("A1", "B", "C2", "D"),
        merged(lecture("A1", "B", "C", "D"), lecture("A", "B", "C2", "D")));
    assertEquals(
        List.of("A", "B1", "C2", "D"),
        merged(lecture("A", "B1", "C", "D"), lecture("A", "B", "C2", "D")));
    assertEquals(
        List.of("A", "C", "D2"), merged(lecture("A", "C", "D"), lecture("A", "B", "C", "D2")));
  }

  @Test
  void whatBothAddedIsThere() {
    assertEquals(
        List.of("A", "B", "C", "D", "Z", "Y"),
        merged(lecture("A", "B", "C", "D", "Y"), lecture("A", "B", "C", "D", "Z")));
    assertEquals(
        List.of("A", "Y", "B", "C", "D1"),
        merged(lecture("A", "Y", "B", "C", "D"), lecture("A", "B", "C", "D1")));
    assertEquals(
        List.of("A", "B", "C", "D1", "Z"),
        merged(lecture("A", "B", "C", "D1"), lecture("A", "B", "C", "D", "Z")));
    assertEquals(
        List.of("A", "B", "C", "D", "Y"),
        merged(lecture("A", "B", "C", "D", "Y"), lecture("A", "B", "C", "D", "Y")));
  }

  @Test
  void theSameSceneIsAskedAbout() {
    assertTrue(isAsked(lecture("A1", "B", "C", "D"), lecture("A2", "B", "C", "D")));
    assertTrue(isAsked(lecture("B", "C", "D"), lecture("A2", "B", "C", "D")));
    assertTrue(isAsked(BASE.withTitle("Mine"), BASE.withTitle("Theirs")));
    assertTrue(isAsked(lecture("A", "B", "C", "D", "E"), lecture("Z")), "hardly the same lecture");
  }

  @Test
  void titlesAndScenesAreBroughtTogether() {
    var both =
        LectureMerge.of(BASE, BASE.withTitle("Mine"), lecture("A", "B", "C", "D2")).orElseThrow();
    assertEquals("Mine", both.title());
    assertEquals("D2", both.scenes().getLast().caption());
  }

  private static Lecture any(Random random, Lecture from, String mark) {
    var scenes = new ArrayList<>(from.scenes());
    for (var i = 0; i < 1 + random.nextInt(3); i++) {
      var at = random.nextInt(scenes.size() + 1);
      switch (random.nextInt(3)) {
        case 0 -> scenes.add(at, new Scene("years=2009-2010", mark + i, Optional.of(mark)));
        case 1 ->
            scenes.subList(Math.min(at, scenes.size()), Math.min(at + 1, scenes.size())).clear();
        default -> {
          if (at < scenes.size()) {
            scenes.set(at, scenes.get(at).withWords(mark + i, Optional.of(mark)));
          }
        }
      }
    }
    return from.withScenes(scenes);
  }

  @Test
  void whatOneDidAloneIsTheResultWhateverItIs() {
    var random = new Random(7);
    for (var i = 0; i < 3000; i++) {
      var changed = any(random, BASE, "x" + i);
      assertEquals(Optional.of(changed), LectureMerge.of(BASE, changed, BASE), () -> changed + "");
      var taken = LectureMerge.of(BASE, BASE, changed);
      assertTrue(taken.isEmpty() || taken.equals(Optional.of(changed)), () -> changed + "");
    }
  }

  @Test
  void nothingThatIsNewIsLost() {
    var random = new Random(11);
    var brought = 0;
    for (var i = 0; i < 3000; i++) {
      var mine = any(random, BASE, "mine" + i);
      var theirs = any(random, BASE, "theirs" + i);
      var both = LectureMerge.of(BASE, mine, theirs);
      if (both.isPresent()) {
        brought++;
        for (var side : List.of(mine, theirs)) {
          for (var scene : side.scenes()) {
            assertTrue(
                BASE.scenes().contains(scene) || both.get().scenes().contains(scene),
                () -> scene + " of " + mine + " and " + theirs + " in " + both);
          }
        }
      }
    }
    assertTrue(brought > 500, "hardly anything was brought together: " + brought);
  }
}
