package org.silkroadatlas.query;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.silkroadatlas.model.Dataset;
import org.silkroadatlas.model.Item;
import org.silkroadatlas.model.Translation;

/** The words of records in all languages of a dataset at once, for searching. */
final class TranslatedWords {
  private static final Set<String> NAMES = Set.of("name", "short", "title", "label", "speaker");
  private static final Set<String> UNSEARCHED = Set.of("note", "unit");

  /**
   * The words of a record in other languages.
   *
   * @param names those of its name or title
   * @param bodies those of its other texts
   */
  record Of(String names, String bodies) {
    private static final Of NOTHING = new Of("", "");

    private Of with(Of other) {
      return new Of(names + other.names, bodies + other.bodies);
    }
  }

  private final Map<String, Of> byRecord = new HashMap<>();

  /** Reads the texts of all languages and builds the titles that follow from the records. */
  TranslatedWords(Dataset dataset) {
    var texts = dataset.texts();
    for (var language : texts.languages()) {
      texts.in(language).ifPresent(all -> all.translations().forEach(this::add));
      new TextLookup(dataset, language)
          .built()
          .forEach((record, title) -> byRecord.merge(record, new Of(" " + title, ""), Of::with));
    }
  }

  private void add(Translation translation) {
    var names = new StringBuilder();
    var bodies = new StringBuilder();
    translation
        .text()
        .forEach(
            (field, text) -> {
              if (NAMES.contains(field)) {
                names.append(' ').append(text);
              } else if (!UNSEARCHED.contains(field)) {
                bodies.append(' ').append(text);
              }
            });
    byRecord.merge(translation.record(), new Of(names.toString(), bodies.toString()), Of::with);
  }

  /** All words of a record, each preceded by a space; empty if it has none. */
  String all(Item item) {
    var words = of(item);
    return words.names() + words.bodies();
  }

  /** The words of a record; empty if it has none in other languages. */
  Of of(Item item) {
    return byRecord.isEmpty()
        ? Of.NOTHING
        : byRecord.getOrDefault(item.ref().toString(), Of.NOTHING);
  }
}
