package org.silkroadatlas.exercise;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.silkroadatlas.model.Scene;
import org.silkroadatlas.query.AtlasLayer;
import org.silkroadatlas.query.Cursor;
import org.silkroadatlas.query.DatasetIndex;
import org.silkroadatlas.query.FillMeasure;
import org.silkroadatlas.query.State;
import org.silkroadatlas.query.StateLine;

/**
 * A question as two scenes of a lecture: the question on a map that gives nothing away, then the
 * answer on all panes. The key that leads to the next scene shows the answer.
 */
public final class QuestionScenes {
  private QuestionScenes() {}

  /** The question, then its answer. */
  public static List<Scene> of(Question question, DatasetIndex index, QuestionWords words) {
    var asked = new StringBuilder(words.prompt(question));
    words.context(question).ifPresent(text -> asked.append('\n').append(text.text()));
    if (!question.kind().needsMap()) {
      for (var i = 0; i < question.choices().size(); i++) {
        asked.append('\n').append(QuestionWords.letter(i)).append(". ");
        asked.append(words.choice(question, i).text());
      }
    }
    var answer =
        question.kind().needsMap()
            ? words.title(question.evidence().getFirst())
            : words.answer(question);
    return List.of(
        scene(asked(question, index), asked.toString()),
        scene(question.shown(index), words.prompt(question) + "\n" + answer));
  }

  private static Scene scene(State state, String caption) {
    return new Scene(StateLine.format(state), caption, Optional.empty());
  }

  /** What is shown while the question is asked. */
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

  /** A map without events, routes and changes; on a blank one there are no names and fills. */
  private static EnumSet<AtlasLayer> quiet(boolean named) {
    return named
        ? EnumSet.of(AtlasLayer.FILLS, AtlasLayer.NAMES, AtlasLayer.GRATICULE)
        : EnumSet.of(AtlasLayer.GRATICULE);
  }
}
