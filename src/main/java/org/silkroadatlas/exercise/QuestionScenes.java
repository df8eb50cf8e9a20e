package org.silkroadatlas.exercise;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.silkroadatlas.coordination.Messages;
import org.silkroadatlas.model.Scene;
import org.silkroadatlas.model.Slide;
import org.silkroadatlas.query.AtlasLayer;
import org.silkroadatlas.query.Cursor;
import org.silkroadatlas.query.DatasetIndex;
import org.silkroadatlas.query.FillMeasure;
import org.silkroadatlas.query.OpenView;
import org.silkroadatlas.query.State;
import org.silkroadatlas.query.StateLine;

/**
 * Turns a question into two scenes of a lecture: first the question on a slide, if necessary beside
 * a map that does not reveal the answer, with the answer as a step; then the evidence in all panes.
 */
public final class QuestionScenes {
  private static final long SEED = 1;

  private QuestionScenes() {}

  /** The question, then its answer. */
  public static List<Scene> of(Question question, DatasetIndex index, QuestionWords words) {
    var slide = slide(question, words);
    var map = slide.besideMap() ? StateLine.format(asked(question, index)) : "";
    var asked = Scene.of(slide).showing(scene(map, ""));
    var answer =
        question.kind().needsMap()
            ? words.title(question.evidence().getFirst())
            : words.answer(question);
    return List.of(
        asked,
        scene(StateLine.format(question.shown(index)), words.prompt(question) + "\n" + answer));
  }

  /** A question as a slide, its answer hidden; for the blank map, the next scene shows it. */
  static Slide slide(Question question, QuestionWords words) {
    var needsMap = question.kind().needsMap();
    var lines = new ArrayList<String>();
    words.context(question).ifPresent(text -> lines.add(text.text()));
    for (var i = 0; i < question.choices().size() && !needsMap; i++) {
      lines.add(QuestionWords.letter(i) + ". " + words.choice(question, i).text());
    }
    return Slide.question(
            words.prompt(question),
            String.join("\n", lines),
            needsMap ? "" : words.answer(question))
        .withMap(needsMap || question.kind() == ExerciseKind.FORMAT);
  }

  /**
   * The question for an audience if a state shows exercises without a particular one: the first
   * about what matches the filter, always the same. Empty if the state shows no exercises, or
   * nothing is certain enough.
   */
  public static Optional<Slide> slide(State state, DatasetIndex index, Messages messages) {
    if (state.view().open() != OpenView.EXERCISES) {
      return Optional.empty();
    }
    var kinds = EnumSet.complementOf(EnumSet.of(ExerciseKind.FIND, ExerciseKind.FORMAT));
    var settings = new ExerciseSettings(kinds, 1, Difficulty.MEDIUM, SEED);
    return Exercises.of(index, ExerciseTopic.of(index, state.filter()), settings).stream()
        .findFirst()
        .map(question -> slide(question, new QuestionWords(index, messages)));
  }

  private static Scene scene(String state, String caption) {
    return new Scene(state, caption, Optional.empty());
  }

  /** The state shown while the question is asked. */
  static State asked(Question question, DatasetIndex index) {
    var home = index.home();
    return switch (question.kind()) {
      case FORMAT ->
          home.withFilter(home.filter().withCountries(new TreeSet<>(question.marked())))
              .withView(home.view().withLayers(quiet(true)).withFill(FillMeasure.FORMATS))
              .withCursor(
                  question
                      .years()
                      .map(years -> (Cursor) new Cursor.AtYear(years.last()))
                      .orElse(home.cursor()));
      case FIND -> home.withView(home.view().withLayers(quiet(false)));
      case JOINED, ABSENT, ORDER, SAID, SIGNED, CHANGED ->
          home.withView(home.view().withLayers(quiet(true)));
    };
  }

  /** A map without events, routes and changes; a blank one has no names and fills either. */
  private static EnumSet<AtlasLayer> quiet(boolean named) {
    return named
        ? EnumSet.of(AtlasLayer.FILLS, AtlasLayer.NAMES, AtlasLayer.GRATICULE)
        : EnumSet.of(AtlasLayer.GRATICULE);
  }
}
