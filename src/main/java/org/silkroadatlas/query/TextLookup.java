package org.silkroadatlas.query;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.silkroadatlas.model.Dataset;
import org.silkroadatlas.model.LanguageTexts;
import org.silkroadatlas.model.PlainText;
import org.silkroadatlas.model.Translation;

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

  /** A text of a record; as the dataset has it where the language has none. */
  LocalText text(String record, String field, String written) {
    var found = texts.getOrDefault(record, Map.of()).get(field);
    return found == null ? written(written) : found;
  }

  /** A text that stands in no file of texts. */
  LocalText written(String text) {
    return new LocalText(
        text, language.equals(RecordWords.ENGLISH) ? LocalText.Kind.OWN : LocalText.Kind.FALLBACK);
  }
}
