package org.silkroadatlas.exercise;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.silkroadatlas.exercise.Choice.OfYear;
import org.silkroadatlas.model.ItemRef;
import org.silkroadatlas.model.Membership;

/** When did a country join a format? */
record JoiningQuestions(Material with) implements QuestionMaker {
  @Override
  public List<Question> make() {
    var questions = new ArrayList<Question>();
    for (var held : with.shuffled(with.certain().joinings())) {
      if (with.topic().has(held)) {
        ask(held).ifPresent(questions::add);
      }
    }
    return questions;
  }

  private Optional<Question> ask(Membership held) {
    var year = held.from().flatMap(CertainRecords::year).orElseThrow();
    var draft =
        new Draft(
            ExerciseKind.JOINED,
            Optional.of(ItemRef.country(held.country())),
            Optional.of(held.format()),
            Optional.empty(),
            Set.of(),
            List.of(held.ref()));
    var last = with.certain().index().years().last();
    var step =
        with.difficulty() == Difficulty.EASY ? 4 : with.difficulty() == Difficulty.HARD ? 1 : 2;
    var wrong =
        IntStream.rangeClosed(-6, 6)
            .filter(away -> away != 0)
            .map(away -> year + away * step)
            .filter(other -> other <= last)
            .mapToObj(OfYear::new)
            .toList();
    return with.question(draft, new OfYear(year), with.shuffled(wrong));
  }
}
