package org.silkroadatlas.app.exercise;

import java.util.List;
import java.util.Optional;
import org.silkroadatlas.exercise.Question;

/**
 * A run through some questions: the position and the number of right answers. Nothing is saved or
 * sent.
 *
 * @param questions the questions
 * @param at the position of the current question
 * @param isAnswered whether it has been answered
 * @param right the number of right answers
 */
record ExerciseSession(List<Question> questions, int at, boolean isAnswered, int right) {
  /** Copies the list. */
  ExerciseSession {
    questions = List.copyOf(questions);
  }

  /** A session that starts with the first question. */
  static ExerciseSession of(List<Question> questions) {
    return new ExerciseSession(questions, 0, false, 0);
  }

  /** The current question; empty at the end. */
  Optional<Question> question() {
    return at < questions.size() ? Optional.of(questions.get(at)) : Optional.empty();
  }

  /** How many questions have been answered. */
  int answered() {
    return at + (isAnswered ? 1 : 0);
  }

  /** The session after an answer; a second answer to the same question is ignored. */
  ExerciseSession answer(List<Integer> chosen) {
    if (isAnswered || question().isEmpty()) {
      return this;
    }
    var isRight = question().orElseThrow().isRight(chosen);
    return new ExerciseSession(questions, at, true, right + (isRight ? 1 : 0));
  }

  /** The session at the next question. */
  ExerciseSession next() {
    return new ExerciseSession(questions, Math.min(at + 1, questions.size()), false, right);
  }
}
