package org.silkroadatlas.app.exercise;

import java.util.List;
import java.util.Optional;
import org.silkroadatlas.exercise.Question;

/**
 * One walk through some questions: where it stands and how many answers were right. Nothing of it
 * is kept or sent.
 *
 * @param questions the questions
 * @param at the position of the question that is asked
 * @param isAnswered whether that one is answered
 * @param right how many answers were right
 */
record ExerciseSession(List<Question> questions, int at, boolean isAnswered, int right) {
  /** Copies the list. */
  ExerciseSession {
    questions = List.copyOf(questions);
  }

  /** A walk from the first question on. */
  static ExerciseSession of(List<Question> questions) {
    return new ExerciseSession(questions, 0, false, 0);
  }

  /** The question that is asked; empty at the end. */
  Optional<Question> question() {
    return at < questions.size() ? Optional.of(questions.get(at)) : Optional.empty();
  }

  /** How many were answered. */
  int answered() {
    return at + (isAnswered ? 1 : 0);
  }

  /** After an answer; a second answer to the same question counts nothing. */
  ExerciseSession answer(List<Integer> chosen) {
    if (isAnswered || question().isEmpty()) {
      return this;
    }
    var isRight = question().orElseThrow().isRight(chosen);
    return new ExerciseSession(questions, at, true, right + (isRight ? 1 : 0));
  }

  /** At the next question. */
  ExerciseSession next() {
    return new ExerciseSession(questions, Math.min(at + 1, questions.size()), false, right);
  }
}
