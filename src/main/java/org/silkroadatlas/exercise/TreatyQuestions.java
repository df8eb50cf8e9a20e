package org.silkroadatlas.exercise;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.silkroadatlas.exercise.Choice.OfItem;

/** Which of some agreements is signed but not in force? All others are known to be in force. */
record TreatyQuestions(Material with) implements QuestionMaker {
  @Override
  public List<Question> make() {
    var questions = new ArrayList<Question>();
    for (var agreement : with.shuffled(with.certain().signedOnly())) {
      if (with.topic().has(agreement)) {
        var wrong =
            with.shuffled(with.certain().inForce()).stream()
                .filter(other -> !other.title().equals(agreement.title()))
                .map(other -> new OfItem(other.ref()))
                .toList();
        with.question(
                new Draft(ExerciseKind.SIGNED, Optional.empty(), List.of(agreement.ref())),
                new OfItem(agreement.ref()),
                wrong)
            .ifPresent(questions::add);
      }
    }
    return questions;
  }
}
