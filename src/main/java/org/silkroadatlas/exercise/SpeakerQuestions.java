package org.silkroadatlas.exercise;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.silkroadatlas.exercise.Choice.OfItem;
import org.silkroadatlas.model.Person;
import org.silkroadatlas.model.Quote;

/** Who said some words? The wrong choices are other speakers, or leaders on that day. */
record SpeakerQuestions(Material with) implements QuestionMaker {
  @Override
  public List<Question> make() {
    var questions = new ArrayList<Question>();
    for (var quote : with.shuffled(with.certain().quotes())) {
      if (with.topic().has(quote)) {
        ask(quote).ifPresent(questions::add);
      }
    }
    return questions;
  }

  private Optional<Question> ask(Quote quote) {
    var index = with.certain().index();
    var speaker = index.person(quote.person().orElseThrow());
    if (names(quote, speaker)) {
      return Optional.empty();
    }
    Set<Person> others = new LinkedHashSet<>();
    if (with.difficulty() != Difficulty.EASY) {
      others.addAll(with.shuffled(inOffice(quote)));
    }
    others.addAll(
        with.shuffled(
            index.dataset().quotes().stream()
                .flatMap(other -> other.person().stream())
                .distinct()
                .map(index::person)
                .toList()));
    others.removeIf(
        person ->
            person.equals(speaker)
                || person.label().equals(speaker.label())
                || names(quote, person));
    var wrong = others.stream().map(person -> new OfItem(person.ref())).toList();
    return with.question(
        new Draft(ExerciseKind.SAID, Optional.of(quote.ref()), List.of(quote.ref())),
        new OfItem(speaker.ref()),
        wrong);
  }

  private List<Person> inOffice(Quote quote) {
    var index = with.certain().index();
    return index.dataset().persons().stream()
        .filter(
            person ->
                person.offices().stream()
                    .anyMatch(
                        held ->
                            held.office().rank() == org.silkroadatlas.model.OfficeRank.HEAD_OF_STATE
                                && held.span().contains(quote.date().earliest())))
        .toList();
  }

  /** Whether the words reveal a name. */
  private static boolean names(Quote quote, Person person) {
    var name = person.label();
    return quote.text().contains(name.substring(name.lastIndexOf(' ') + 1));
  }
}
