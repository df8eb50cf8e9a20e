package org.silkroadatlas.exercise;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.silkroadatlas.exercise.Choice.OfItem;
import org.silkroadatlas.model.Event;
import org.silkroadatlas.model.ItemRef;

/** Which member of the format was not at an event? Asked only where a source says so. */
record AbsenceQuestions(Material with) implements QuestionMaker {
  @Override
  public List<Question> make() {
    var questions = new ArrayList<Question>();
    for (var event : with.shuffled(with.certain().withAbsent())) {
      if (with.topic().has(event)) {
        event.absent().forEach(absent -> ask(event, absent).ifPresent(questions::add));
      }
    }
    return questions;
  }

  private Optional<Question> ask(Event event, String absent) {
    if (event.involves(absent)) {
      return Optional.empty();
    }
    var came =
        event.participants().stream()
            .map(guest -> new OfItem(ItemRef.country(guest.country())))
            .distinct()
            .toList();
    return with.question(
        new Draft(ExerciseKind.ABSENT, Optional.of(event.ref()), List.of(event.ref())),
        new OfItem(ItemRef.country(absent)),
        with.shuffled(came));
  }
}
