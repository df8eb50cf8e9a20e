package org.silkroadatlas.exercise;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.silkroadatlas.exercise.Choice.OfItem;
import org.silkroadatlas.model.Format;
import org.silkroadatlas.model.ItemRef;
import org.silkroadatlas.model.Membership;
import org.silkroadatlas.query.Cursor;
import org.silkroadatlas.time.YearRange;

/** Which format do the countries on the map belong to? Only one choice includes them all. */
record MemberMapQuestions(Material with) implements QuestionMaker {
  private static final int FEWEST = 3;

  @Override
  public List<Question> make() {
    var questions = new ArrayList<Question>();
    for (var format : with.shuffled(with.certain().formats())) {
      if (with.topic().formats().contains(format.id())) {
        year(format).flatMap(year -> ask(format, year)).ifPresent(questions::add);
      }
    }
    return questions;
  }

  /** A year at the end of which the membership of a format is certain. */
  private Optional<Integer> year(Format format) {
    var years = new ArrayList<Integer>();
    var offered = with.certain().index().years();
    for (var year = offered.first(); year <= offered.last(); year++) {
      if (with.certain().isSettled(format, new Cursor.AtYear(year).day())) {
        years.add(year);
      }
    }
    return with.shuffled(years).stream().findFirst();
  }

  private Optional<Question> ask(Format format, int year) {
    var day = new Cursor.AtYear(year).day();
    var members = with.certain().members(format, day);
    if (members.size() < FEWEST) {
      return Optional.empty();
    }
    var marked = members.stream().map(Membership::country).collect(Collectors.toSet());
    var evidence = new ArrayList<ItemRef>();
    evidence.add(format.ref());
    members.forEach(held -> evidence.add(held.ref()));
    var draft =
        new Draft(
            ExerciseKind.FORMAT,
            Optional.empty(),
            Optional.of(format.id()),
            Optional.of(new YearRange(year, year)),
            marked,
            evidence);
    var wrong = others(format, marked, day).stream().map(f -> new OfItem(f.ref())).toList();
    return with.question(draft, new OfItem(format.ref()), wrong);
  }

  /** Formats of that day to which some of the countries did not belong, in any role. */
  private List<Format> others(Format format, Set<String> marked, LocalDate day) {
    var others =
        with.shuffled(with.certain().formats()).stream()
            .filter(other -> !other.equals(format) && with.certain().isSettled(other, day))
            .filter(other -> !with.certain().around(other, day).containsAll(marked))
            .filter(other -> !with.certain().members(other, day).isEmpty())
            .toList();
    Comparator<Format> byShared =
        Comparator.comparingLong(
            other -> with.certain().around(other, day).stream().filter(marked::contains).count());
    return switch (with.difficulty()) {
      case EASY -> others.stream().sorted(byShared).toList();
      case MEDIUM -> others;
      case HARD -> others.stream().sorted(byShared.reversed()).toList();
    };
  }
}
