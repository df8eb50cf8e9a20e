package org.silkroadatlas.exercise;

import java.text.ListFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.silkroadatlas.coordination.Messages;
import org.silkroadatlas.exercise.Choice.OfChange;
import org.silkroadatlas.exercise.Choice.OfItem;
import org.silkroadatlas.exercise.Choice.OfYear;
import org.silkroadatlas.model.Item;
import org.silkroadatlas.model.ItemRef;
import org.silkroadatlas.model.Membership;
import org.silkroadatlas.model.Quote;
import org.silkroadatlas.query.DatasetIndex;
import org.silkroadatlas.query.LocalText;
import org.silkroadatlas.query.RecordWords;

/** Puts questions into words, in the languages of interface and records. Any thread. */
public final class QuestionWords {
  private final DatasetIndex index;
  private final Messages messages;
  private final RecordWords records;

  /** The wording of questions in a language. */
  public QuestionWords(DatasetIndex index, Messages messages) {
    this.index = index;
    this.messages = messages;
    records = new RecordWords(index, messages.locale().getLanguage());
  }

  /** The question without the words of the record it is about. */
  public String prompt(Question question) {
    var year = question.years().map(years -> Integer.toString(years.last())).orElse("");
    return switch (question.kind()) {
      case JOINED -> messages.get("exercise.ask.joined", subject(question), format(question));
      case ABSENT -> messages.get("exercise.ask.absent");
      case FORMAT -> messages.get("exercise.ask.format", year);
      case ORDER -> messages.get("exercise.ask.order");
      case FIND -> messages.get("exercise.ask.find", subject(question));
      case SAID -> messages.get("exercise.ask.said");
      case SIGNED -> messages.get("exercise.ask.signed");
      case CHANGED ->
          messages.get(
              "exercise.ask.changed",
              question.years().map(years -> Integer.toString(years.first())).orElse(""),
              year);
    };
  }

  /** The words of the record in question: the title of an event, the words of a quote. */
  public Optional<LocalText> context(Question question) {
    return question
        .subject()
        .filter(
            ref -> question.kind() == ExerciseKind.ABSENT || question.kind() == ExerciseKind.SAID)
        .flatMap(index::find)
        .map(item -> item instanceof Quote quote ? quoted(quote) : dated(item));
  }

  private LocalText quoted(Quote quote) {
    var words = records.words(quote);
    return new LocalText("“" + words.text() + "”", words.kind());
  }

  /** The countries marked on the map, for screen readers. */
  public String marked(Question question) {
    var names =
        question.marked().stream().map(index::country).map(c -> records.title(c).text()).sorted();
    return list(names.toList());
  }

  /** The whole question as one text, for files without a map. */
  public String whole(Question question) {
    if (question.kind() == ExerciseKind.FORMAT) {
      var year = question.years().map(years -> Integer.toString(years.last())).orElse("");
      return messages.get("exercise.ask.listed", year, marked(question));
    }
    return prompt(question) + context(question).map(text -> " " + text.text()).orElse("");
  }

  private String list(List<String> names) {
    return names.isEmpty()
        ? ""
        : ListFormat.getInstance(messages.locale(), ListFormat.Type.UNIT, ListFormat.Style.FULL)
            .format(names);
  }

  private String subject(Question question) {
    return question
        .subject()
        .flatMap(index::find)
        .map(item -> records.title(item).text())
        .orElse("");
  }

  private String format(Question question) {
    return question.format().map(id -> records.shortName(index.format(id)).text()).orElse("");
  }

  /** A choice in words; for the blank map, the letter that marks it. */
  public LocalText choice(Question question, int position) {
    if (question.kind() == ExerciseKind.FIND) {
      return own(letter(position));
    }
    return switch (question.choices().get(position)) {
      case OfYear(var year) -> own(Integer.toString(year));
      case OfItem(var ref) -> named(ref);
      case OfChange(var ref, var joined) -> change(ref, joined);
    };
  }

  private static LocalText own(String text) {
    return new LocalText(text, LocalText.Kind.OWN);
  }

  /** The letter of a choice: A, B, C … */
  public static String letter(int position) {
    return Character.toString('A' + position);
  }

  /** The name of a record. */
  public String title(ItemRef ref) {
    return named(ref).text();
  }

  private LocalText named(ItemRef ref) {
    return index.find(ref).map(records::title).orElseGet(() -> own(ref.id()));
  }

  private LocalText change(ItemRef ref, boolean joined) {
    var held = (Membership) index.find(ref).orElseThrow();
    var country = records.title(index.country(held.country())).text();
    var format = records.shortName(index.format(held.format()));
    return new LocalText(
        messages.get(joined ? "panel.change.joined" : "panel.change.left", country, format.text()),
        LocalText.Kind.OWN);
  }

  /** The right choice, or all in order, as one text. */
  public String answer(Question question) {
    return question.answer().stream()
        .map(
            position -> {
              var text = choice(question, position).text();
              return question.kind() == ExerciseKind.FIND ? text : letter(position) + ". " + text;
            })
        .collect(Collectors.joining(question.kind().isOrder() ? " → " : ", "));
  }

  /** A record of the evidence: its date and its title. */
  public LocalText dated(Item item) {
    var title = records.title(item);
    var date = item.when().map(when -> messages.date(when) + ": ").orElse("");
    return new LocalText(date + title.text(), title.kind());
  }

  /** The first few records that prove an answer. */
  public List<Item> proof(Question question) {
    return question.evidence().stream()
        .limit(question.kind().isOrder() ? question.choices().size() : 1)
        .<Item>flatMap(ref -> index.find(ref).stream())
        .toList();
  }
}
