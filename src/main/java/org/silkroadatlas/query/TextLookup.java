package org.silkroadatlas.query;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.silkroadatlas.model.Dataset;
import org.silkroadatlas.model.Item;
import org.silkroadatlas.model.LanguageTexts;
import org.silkroadatlas.model.PlainText;
import org.silkroadatlas.model.Translation;
import org.silkroadatlas.query.title.BuiltTitles;

/** The texts of a dataset in one language, by record and field. Immutable, any thread. */
final class TextLookup {
  private final String language;
  private final Map<String, Map<String, LocalText>> texts = new HashMap<>();

  /**
   * Reads the texts of a language.
   *
   * @param language its code, such as {@code ru}
   */
  TextLookup(Dataset dataset, String language) {
    this.language = language;
    dataset
        .texts()
        .in(language)
        .map(LanguageTexts::translations)
        .orElse(List.of())
        .forEach(this::add);
    if (!language.equals(RecordWords.ENGLISH)) {
      build(dataset);
    }
  }

  /** Builds the titles that nobody has translated and that follow from the record. */
  private void build(Dataset dataset) {
    var built = new BuiltTitles(dataset, language, this::translated);
    dataset.events().forEach(it -> build(built, it, "title", it.title()));
    dataset.agreements().forEach(it -> build(built, it, "title", it.title()));
    dataset.figures().forEach(it -> build(built, it, "label", it.label()));
  }

  private void build(BuiltTitles built, Item item, String field, String english) {
    var record = item.ref().toString();
    if (translated(item, field).isEmpty()) {
      built
          .of(english)
          .ifPresent(
              title ->
                  texts
                      .computeIfAbsent(record, _ -> new HashMap<>())
                      .put(field, new LocalText(title, LocalText.Kind.BUILT)));
    }
  }

  private Optional<String> translated(Item item, String field) {
    return Optional.ofNullable(texts.getOrDefault(item.ref().toString(), Map.of()).get(field))
        .map(LocalText::text);
  }

  /** Every built title, by record. */
  Map<String, String> built() {
    var found = new HashMap<String, String>();
    texts.forEach(
        (record, fields) ->
            fields.values().stream()
                .filter(text -> text.kind() == LocalText.Kind.BUILT)
                .forEach(text -> found.put(record, text.text())));
    return found;
  }

  private void add(Translation translation) {
    var kind = translation.isUnchecked() ? LocalText.Kind.UNCHECKED : LocalText.Kind.TRANSLATED;
    var fields = texts.computeIfAbsent(translation.record(), _ -> new HashMap<>());
    translation
        .text()
        .forEach(
            (field, text) -> fields.putIfAbsent(field, new LocalText(PlainText.of(text), kind)));
  }

  /** The code of the language. */
  String language() {
    return language;
  }

  /** Whether a record has any text in the language. */
  boolean has(String record) {
    return texts.containsKey(record);
  }

  /** A text of a record; the dataset's own text where the language has none. */
  LocalText text(String record, String field, String written) {
    var found = texts.getOrDefault(record, Map.of()).get(field);
    return found == null ? written(written) : found;
  }

  /** A text without a translation. A text without letters, such as a dash, needs none. */
  LocalText written(String text) {
    var isOwn =
        language.equals(RecordWords.ENGLISH)
            || (!text.isEmpty() && text.codePoints().noneMatch(Character::isLetter));
    return new LocalText(text, isOwn ? LocalText.Kind.OWN : LocalText.Kind.FALLBACK);
  }
}
