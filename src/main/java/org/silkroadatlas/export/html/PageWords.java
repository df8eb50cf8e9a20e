package org.silkroadatlas.export.html;

import java.text.Bidi;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.silkroadatlas.coordination.Messages;
import org.silkroadatlas.model.Country;
import org.silkroadatlas.model.Format;
import org.silkroadatlas.model.Group;
import org.silkroadatlas.model.Item;
import org.silkroadatlas.model.Named;
import org.silkroadatlas.model.OpenWord;
import org.silkroadatlas.model.Quote;
import org.silkroadatlas.model.RecordTexts;
import org.silkroadatlas.query.Cursor;
import org.silkroadatlas.query.DatasetIndex;
import org.silkroadatlas.query.LocalText;
import org.silkroadatlas.query.RecordWords;
import org.silkroadatlas.query.State;
import org.silkroadatlas.time.Edtf;

/** The texts of a page, from the interface and from records, each in the language available. */
final class PageWords {
  private static final String ENGLISH = "en";

  private final DatasetIndex index;
  private final Messages messages;
  private final RecordWords records;

  PageWords(DatasetIndex index, Messages messages) {
    this.index = index;
    this.messages = messages;
    records = new RecordWords(index, messages.locale().getLanguage());
  }

  DatasetIndex index() {
    return index;
  }

  RecordWords records() {
    return records;
  }

  Messages messages() {
    return messages;
  }

  /** BCP 47 code of the language of the page. */
  String language() {
    return messages.language().code();
  }

  /** A text of the interface. */
  String get(String key, Object... arguments) {
    return messages.get(key, arguments);
  }

  /** The name of a constant. */
  <E extends Enum<E> & Named> String name(E constant) {
    return messages.name(constant);
  }

  /** The name of a vector. */
  String name(OpenWord word) {
    return messages.name(word);
  }

  String date(Edtf date) {
    return messages.date(date);
  }

  /** The name of a country. */
  String country(String id) {
    return records.title(index.country(id)).text();
  }

  /** The short name of a format. */
  String shortName(Format format) {
    return records.shortName(format).text();
  }

  /** A number in the conventions of the language. */
  String number(double value) {
    return messages.number(value);
  }

  /** Writes an element with a text of a record, marked if it is in English instead. */
  void put(MarkupWriter page, String tag, LocalText text, String... attributes) {
    page.element(tag, text.text(), marked(text, attributes));
  }

  /** The text direction of the language of the page. */
  String direction() {
    var line = new Bidi(get("page.offline"), Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT);
    return line.baseIsLeftToRight() ? "ltr" : "rtl";
  }

  /**
   * Attributes for a text that is not in the language of the page: its direction and its language.
   */
  String[] marked(LocalText text, String... attributes) {
    var marked = new ArrayList<>(List.of(inLanguage(text, attributes)));
    marked.add("dir");
    marked.add("auto");
    return marked.toArray(String[]::new);
  }

  /** The same without the direction, which pictures do not have. */
  String[] inLanguage(LocalText text, String... attributes) {
    if (!text.isFallback()) {
      return attributes;
    }
    var marked = new ArrayList<>(List.of(attributes));
    marked.add("lang");
    marked.add(ENGLISH);
    return marked.toArray(String[]::new);
  }

  /** A short title for a state: the selection or the filter, then the time. */
  LocalText title(State state) {
    var parts = new ArrayList<LocalText>();
    Optional<? extends Item> focus = state.focus().flatMap(index::find);
    if (focus.isPresent()) {
      parts.add(focus.get() instanceof Quote quote ? speaker(quote) : records.title(focus.get()));
    } else {
      var filter = state.filter();
      parts.addAll(countries(filter.countries()));
      filter.formats().forEach(id -> parts.add(records.shortName(index.format(id))));
      filter.kinds().stream().sorted().forEach(kind -> parts.add(own(messages.name(kind))));
      filter.persons().forEach(id -> parts.add(records.title(index.person(id))));
      if (!filter.text().isEmpty()) {
        parts.add(own("“" + filter.text() + "”"));
      }
    }
    parts.add(own(time(state.cursor())));
    var kind =
        parts.stream().anyMatch(LocalText::isFallback)
            ? LocalText.Kind.FALLBACK
            : LocalText.Kind.OWN;
    return new LocalText(
        parts.stream().map(LocalText::text).collect(Collectors.joining(" · ")), kind);
  }

  /** Who said something. */
  LocalText speaker(Quote quote) {
    return quote
        .person()
        .map(index::person)
        .map(records::title)
        .orElseGet(() -> records.text(quote, "speaker", quote.speaker()));
  }

  /** The five states of Central Asia together have one name. */
  private List<LocalText> countries(Set<String> ids) {
    var core =
        index.dataset().countries().stream()
            .filter(Country::core)
            .map(Country::id)
            .collect(Collectors.toSet());
    return !core.isEmpty() && core.equals(ids)
        ? List.of(own(messages.name(Group.CENTRAL_ASIA)))
        : ids.stream().map(id -> records.title(index.country(id))).toList();
  }

  private static LocalText own(String text) {
    return new LocalText(text, LocalText.Kind.OWN);
  }

  /** The year or the day that is shown. */
  String time(Cursor cursor) {
    return cursor instanceof Cursor.OnDay(var day)
        ? messages.date(day)
        : Integer.toString(cursor.year());
  }

  /** The caption of a scene; for tours of the dataset, in the language of the page. */
  LocalText caption(String english) {
    for (var tour : index.dataset().tours()) {
      for (var i = 0; i < tour.steps().size(); i++) {
        if (flat(tour.steps().get(i).caption()).equals(flat(english))) {
          return records.text(RecordTexts.key(tour), "steps/" + i + "/caption", english);
        }
      }
    }
    return own(english);
  }

  /** The title of a lecture; for tours of the dataset, in the language of the page. */
  LocalText lecture(String english) {
    return index.dataset().tours().stream()
        .filter(tour -> tour.title().equals(english))
        .findFirst()
        .map(tour -> records.text(RecordTexts.key(tour), "title", english))
        .orElseGet(() -> own(english));
  }

  private static String flat(String text) {
    return text.replaceAll("\\s+", " ").strip();
  }

  /** A text of the dataset itself, such as its note on boundaries. */
  LocalText manifest(String field, String english) {
    return records.text(RecordTexts.MANIFEST, field, english);
  }
}
