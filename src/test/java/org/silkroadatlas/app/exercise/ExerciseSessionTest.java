package org.silkroadatlas.app.exercise;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.silkroadatlas.BundledData;
import org.silkroadatlas.exercise.ExerciseSettings;
import org.silkroadatlas.exercise.ExerciseTopic;
import org.silkroadatlas.exercise.Exercises;
import org.silkroadatlas.query.Filter;

class ExerciseSessionTest {
  private static final ExerciseSession BEGUN =
      ExerciseSession.of(
          Exercises.of(
              BundledData.INDEX,
              ExerciseTopic.of(BundledData.INDEX, Filter.EVERYTHING),
              ExerciseSettings.usual(1)));

  @Test
  void onlyTheFirstAnswerToAQuestionCounts() {
    var answer = BEGUN.question().orElseThrow().answer();
    var wrong = BEGUN.answer(List.of(99)).answer(answer);
    assertEquals(0, wrong.right());
    assertEquals(1, wrong.answered());
    var right = BEGUN.answer(answer).answer(answer);
    assertEquals(1, right.right());
    assertEquals(1, right.answered());
  }

  @Test
  void itEndsAfterTheLastQuestion() {
    var session = BEGUN;
    for (var i = 0; i < BEGUN.questions().size(); i++) {
      session = session.answer(session.question().orElseThrow().answer()).next();
    }
    assertTrue(session.question().isEmpty());
    assertEquals(BEGUN.questions().size(), session.right());
    assertEquals(session, session.answer(List.of(0)).next());
  }
}
