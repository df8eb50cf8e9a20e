package org.silkroadatlas.exercise;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.silkroadatlas.exercise.Choice.OfItem;
import org.silkroadatlas.model.Event;
import org.silkroadatlas.model.ItemRef;

/** In which order did events take place? Their days are known and well apart. */
record OrderQuestions(Material with) implements QuestionMaker {
  /** A title that reveals the year. */
  private static final Pattern YEAR = Pattern.compile("\\b(19|20)\\d\\d\\b");

  @Override
  public List<Question> make() {
    var rest =
        new ArrayList<>(
            with.shuffled(
                with.certain().events().stream()
                    .filter(event -> with.topic().has(event) && event.date().isExactDay())
                    .filter(event -> !YEAR.matcher(event.title()).find())
                    .toList()));
    var questions = new ArrayList<Question>();
    while (!rest.isEmpty()) {
      var group = group(rest);
      rest.removeAll(group);
      if (group.size() == with.difficulty().choices()) {
        questions.add(ask(group));
      }
    }
    return questions;
  }

  private long gap() {
    return switch (with.difficulty()) {
      case EASY -> 730;
      case MEDIUM -> 240;
      case HARD -> 60;
    };
  }

  private List<Event> group(List<Event> rest) {
    var group = new ArrayList<Event>();
    for (var event : rest) {
      var isApart =
          group.stream()
              .allMatch(
                  other ->
                      Math.abs(
                                  ChronoUnit.DAYS.between(
                                      other.date().earliest(), event.date().earliest()))
                              >= gap()
                          && !other.title().equals(event.title()));
      if (isApart && group.size() < with.difficulty().choices()) {
        group.add(event);
      }
    }
    return group;
  }

  private Question ask(List<Event> group) {
    var choices = group.stream().map(event -> (Choice) new OfItem(event.ref())).toList();
    var answer =
        IntStream.range(0, group.size())
            .boxed()
            .sorted(Comparator.comparing(i -> group.get(i).date().earliest()))
            .toList();
    List<ItemRef> evidence = answer.stream().map(i -> group.get(i).ref()).toList();
    return new Draft(ExerciseKind.ORDER, Optional.empty(), evidence).with(choices, answer);
  }
}
