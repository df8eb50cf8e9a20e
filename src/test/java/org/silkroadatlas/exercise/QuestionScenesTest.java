package org.silkroadatlas.exercise;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumSet;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.silkroadatlas.BundledData;
import org.silkroadatlas.coordination.Messages;
import org.silkroadatlas.model.SlideKind;
import org.silkroadatlas.query.AtlasLayer;
import org.silkroadatlas.query.Filter;
import org.silkroadatlas.query.StateLine;

class QuestionScenesTest {
  private static final QuestionWords WORDS =
      new QuestionWords(BundledData.INDEX, new Messages(Locale.ENGLISH));

  @Test
  void theQuestionComesFirstAndTheNextSceneAnswersIt() {
    var index = BundledData.INDEX;
    var settings =
        new ExerciseSettings(EnumSet.allOf(ExerciseKind.class), 60, Difficulty.MEDIUM, 2);
    var kinds = EnumSet.noneOf(ExerciseKind.class);
    for (var question : Exercises.of(index, ExerciseTopic.of(index, Filter.EVERYTHING), settings)) {
      kinds.add(question.kind());
      var scenes = QuestionScenes.of(question, index, WORDS);
      assertEquals(2, scenes.size());
      var slide = scenes.getFirst().slide().orElseThrow();
      assertEquals(SlideKind.QUESTION, slide.kind());
      assertEquals(WORDS.prompt(question), slide.title());
      assertEquals(question.kind() != ExerciseKind.FIND, slide.hasAnswer());
      if (slide.hasAnswer()) {
        assertEquals(WORDS.answer(question), slide.answer());
      }
      var isOnMap = question.kind() == ExerciseKind.FIND || question.kind() == ExerciseKind.FORMAT;
      assertEquals(isOnMap, slide.besideMap());
      assertEquals(isOnMap, !scenes.getFirst().state().isEmpty());
      var asked = StateLine.parse(scenes.getFirst().state(), index);
      assertTrue(asked.focus().isEmpty());
      assertTrue(asked.filter().formats().isEmpty(), "A filter would tell the format");
      assertTrue(!isOnMap || !asked.view().layers().contains(AtlasLayer.EVENTS));
      var answered = StateLine.parse(scenes.getLast().state(), index);
      assertEquals(question.evidence().getFirst(), answered.focus().orElseThrow());
      if (question.kind() == ExerciseKind.FIND) {
        assertFalse(asked.view().layers().contains(AtlasLayer.NAMES));
      } else {
        assertTrue(scenes.getLast().caption().endsWith(WORDS.answer(question)));
      }
    }
    assertEquals(EnumSet.allOf(ExerciseKind.class), kinds);
  }

  @Test
  void aStateThatShowsExercisesAsksTheSameAtEveryTime() {
    var index = BundledData.INDEX;
    var messages = new Messages(Locale.ENGLISH);
    var state = StateLine.parse("formats=ots&view=exercises", index);
    var asked = QuestionScenes.slide(state, index, messages).orElseThrow();
    assertTrue(asked.hasAnswer() && !asked.besideMap());
    assertEquals(asked, QuestionScenes.slide(state, index, messages).orElseThrow());
    assertTrue(
        QuestionScenes.slide(StateLine.parse("formats=ots", index), index, messages).isEmpty());
  }
}
