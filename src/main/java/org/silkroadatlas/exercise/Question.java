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
 * A question with its choices, its answer and the evidence.
 *
 * @param kind what it asks
 * @param subject what it asks about: the country that joined, the event, the quote, the country to
 *     find; empty if the choices are enough
 * @param format the format that was joined
 * @param years the two years whose ends are compared, or the one year of a map
 * @param marked ids of the countries marked on the map
 * @param choices the possible answers, in the order shown
 * @param answer positions of the right choices: one, or all in the right order
 * @param evidence the records that prove the answer, most convincing first; at least one
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
   * @throws IllegalArgumentException if there is no evidence or an answer is not among the choices
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

  /** Whether the chosen answer is right; for an order, whether all positions are. */
  public boolean isRight(List<Integer> chosen) {
    return answer.equals(chosen);
  }

  /**
   * The state in which all three panes show the answer: the evidence is selected, and the filter
   * matches the subject of the question.
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
