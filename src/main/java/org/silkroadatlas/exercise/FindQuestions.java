package org.silkroadatlas.exercise;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.silkroadatlas.exercise.Choice.OfItem;
import org.silkroadatlas.model.Country;
import org.silkroadatlas.model.ItemRef;
import org.silkroadatlas.model.Place;
import org.silkroadatlas.time.YearRange;

/** Where is a country on the blank map? The choices are marked on it. */
record FindQuestions(Material with) implements QuestionMaker {
  private static final double WEST = 40;
  private static final double EAST = 80;
  private static final double SOUTH = 30;
  private static final double NORTH = 58;

  @Override
  public List<Question> make() {
    var questions = new ArrayList<Question>();
    var near = with.certain().index().dataset().countries().stream().filter(this::isNear).toList();
    for (var country : with.shuffled(near)) {
      if (with.topic().countries().contains(country.id())) {
        ask(country, near).ifPresent(questions::add);
      }
    }
    return questions;
  }

  private Optional<Place> capital(Country country) {
    return country.capital().map(with.certain().index()::place);
  }

  private boolean isNear(Country country) {
    return capital(country)
        .filter(at -> at.lon() > WEST && at.lon() < EAST && at.lat() > SOUTH && at.lat() < NORTH)
        .isPresent();
  }

  private Optional<Question> ask(Country country, List<Country> near) {
    var others = with.shuffled(near).stream().filter(other -> !other.equals(country)).toList();
    var here = capital(country).orElseThrow();
    if (with.difficulty() == Difficulty.HARD) {
      others =
          others.stream()
              .sorted(Comparator.comparingDouble(o -> away(here, capital(o).orElseThrow())))
              .toList();
    }
    var wrong = others.stream().map(other -> new OfItem(other.ref())).toList();
    var year = with.certain().index().years().last();
    var marked = others.stream().limit(with.wrong()).map(Country::id).collect(Collectors.toSet());
    marked.add(country.id());
    var draft =
        new Draft(
            ExerciseKind.FIND,
            Optional.of(ItemRef.country(country.id())),
            Optional.empty(),
            Optional.of(new YearRange(year, year)),
            marked,
            List.of(country.ref()));
    return with.question(draft, new OfItem(country.ref()), wrong);
  }

  private static double away(Place from, Place to) {
    return Math.hypot(from.lon() - to.lon(), (from.lat() - to.lat()) * 1.4);
  }
}
