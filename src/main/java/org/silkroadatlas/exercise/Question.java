package org.silkroadatlas.exercise;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.silkroadatlas.model.ItemRef;
import org.silkroadatlas.query.Cursor;
import org.silkroadatlas.query.DatasetIndex;
import org.silkroadatlas.query.State;
import org.silkroadatlas.time.YearRange;

/**
 * A question with its choices, its answer and the records that prove it.
 *
 * @param kind what it asks
 * @param subject what it asks about: the country that joined, the event, the quote, the country to
 *     be found; empty where the choices say it all
 * @param format the format that is joined
 * @param years the two years at whose ends something is compared, or the one year of a map
 * @param marked ids of the countries that are marked on the map
 * @param choices what can be chosen, in the order in which it is shown
 * @param answer positions of the right choices: one, or all in the right order
 * @param evidence the records that prove the answer, the most telling first; at least one
 */
public record Question(
    ExerciseKind kind,
    Optional<ItemRef> subject,
    Optional<String> format,
    Optional<YearRange> years,
    Set<String> marked,
    List<Choice> choices,
    List<Integer> answer,
    List<ItemRef> evidence) {

  /**
   * Copies the collections.
   *
   * @throws IllegalArgumentException if there is no evidence or an answer is no choice
   */
  public Question {
    marked = Set.copyOf(marked);
    choices = List.copyOf(choices);
    answer = List.copyOf(answer);
    evidence = List.copyOf(evidence);
    if (evidence.isEmpty() || answer.isEmpty()) {
      throw new IllegalArgumentException("A question without answer or evidence");
    }
    for (var position : answer) {
      if (position < 0 || position >= choices.size()) {
        throw new IllegalArgumentException("The answer " + position + " is no choice");
      }
    }
  }

  /** The right choices, in order. */
  public List<Choice> right() {
    return answer.stream().map(choices::get).toList();
  }

  /** Whether a choice is right; of an order, whether it stands at the right place. */
  public boolean isRight(List<Integer> chosen) {
    return answer.equals(chosen);
  }

  /**
   * The state in which all three panes show the answer: what proves it is selected, and the filter
   * leaves what the question is about.
   */
  public State shown(DatasetIndex index) {
    var proof = evidence.getFirst();
    var home = index.home();
    var at =
        right().getFirst() instanceof Choice.OfYear(var year)
            ? new Cursor.AtYear(year)
            : years.map(range -> (Cursor) new Cursor.AtYear(range.last())).orElse(home.cursor());
    var filter = format.map(id -> home.filter().withFormats(Set.of(id))).orElse(home.filter());
    return home.withFilter(filter)
        .withFocus(Optional.of(proof))
        .withCursor(index.validCursor(proof, at));
  }
}
