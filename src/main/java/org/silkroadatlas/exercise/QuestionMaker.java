package org.silkroadatlas.exercise;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.silkroadatlas.model.ItemRef;
import org.silkroadatlas.time.YearRange;

/** Makes all questions of one kind that a topic allows. */
interface QuestionMaker {
  /** The questions, in any order; empty if nothing of that kind is certain in the topic. */
  List<Question> make();

  /**
   * What makers need.
   *
   * @param certain the records that are beyond doubt
   * @param topic the topic of the questions
   * @param difficulty how hard the questions are
   * @param random makes the remaining choices
   */
  record Material(
      CertainRecords certain, ExerciseTopic topic, Difficulty difficulty, Random random) {

    /** The list in random order. */
    <T> List<T> shuffled(List<T> list) {
      var copy = new ArrayList<>(list);
      Collections.shuffle(copy, random);
      return copy;
    }

    /** How many wrong choices a question has. */
    int wrong() {
      return difficulty.choices() - 1;
    }

    /**
     * A question with one right choice among wrong ones; empty if there are too few wrong ones.
     *
     * @param wrong the wrong choices, of which the first are taken
     */
    Optional<Question> question(Draft draft, Choice right, List<? extends Choice> wrong) {
      if (wrong.size() < wrong()) {
        return Optional.empty();
      }
      var choices = new ArrayList<Choice>(wrong.subList(0, wrong()));
      choices.add(random.nextInt(choices.size() + 1), right);
      return Optional.of(draft.with(choices, List.of(choices.indexOf(right))));
    }
  }

  /** A question without choices yet. */
  record Draft(
      ExerciseKind kind,
      Optional<ItemRef> subject,
      Optional<String> format,
      Optional<YearRange> years,
      Set<String> marked,
      List<ItemRef> evidence) {

    Draft(ExerciseKind kind, Optional<ItemRef> subject, List<ItemRef> evidence) {
      this(kind, subject, Optional.empty(), Optional.empty(), Set.of(), evidence);
    }

    Question with(List<Choice> choices, List<Integer> answer) {
      return new Question(kind, subject, format, years, marked, choices, answer, evidence);
    }
  }
}
