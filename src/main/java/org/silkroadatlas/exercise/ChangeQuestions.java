package org.silkroadatlas.exercise;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.silkroadatlas.exercise.Choice.OfChange;
import org.silkroadatlas.model.ItemRef;
import org.silkroadatlas.model.Membership;
import org.silkroadatlas.time.YearRange;

/** What changed between the ends of two years? One change did, the others were before or after. */
record ChangeQuestions(Material with) implements QuestionMaker {
  private record Change(Membership held, boolean joined, int year) {
    OfChange choice() {
      return new OfChange(held.ref(), joined);
    }
  }

  @Override
  public List<Question> make() {
    var changes =
        with.shuffled(
            Stream.concat(
                    with.certain().joinings().stream().map(held -> change(held, true)),
                    with.certain().leavings().stream().map(held -> change(held, false)))
                .toList());
    var questions = new ArrayList<Question>();
    for (var change : changes) {
      if (with.topic().has(change.held)
          && with.certain().index().years().contains(change.year)
          && change.year > with.certain().index().years().first()) {
        ask(change, with.shuffled(changes)).ifPresent(questions::add);
      }
    }
    return questions;
  }

  private static Change change(Membership held, boolean joined) {
    var date = joined ? held.from() : held.to();
    return new Change(held, joined, date.flatMap(CertainRecords::year).orElseThrow());
  }

  private Optional<Question> ask(Change change, List<Change> all) {
    var offered = with.certain().index().years();
    var length =
        switch (with.difficulty()) {
          case EASY -> 5;
          case MEDIUM -> 3;
          case HARD -> 1;
        };
    var first = Math.max(offered.first(), change.year - 1 - with.random().nextInt(length));
    var last = Math.min(offered.last(), first + length);
    var wrong =
        all.stream()
            .filter(other -> other.year <= first || other.year > last)
            .filter(other -> other.year >= offered.first() - 10)
            .map(Change::choice)
            .toList();
    var draft =
        new Draft(
            ExerciseKind.CHANGED,
            Optional.empty(),
            Optional.<String>empty(),
            Optional.of(new YearRange(first, last)),
            Set.of(),
            List.<ItemRef>of(change.held.ref()));
    return with.question(draft, change.choice(), wrong);
  }
}
