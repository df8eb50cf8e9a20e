package org.silkroadatlas.query;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.silkroadatlas.model.Dataset;
import org.silkroadatlas.model.Item;
import org.silkroadatlas.model.RecordTexts;

/**
 * How many texts of a kind a language has.
 *
 * @param kind the kind of record and the field, such as {@code event title}
 * @param counts how many texts have each origin
 */
public record TextCoverage(String kind, Map<LocalText.Kind, Integer> counts) {

  /** Copies the map. */
  public TextCoverage {
    counts = Collections.unmodifiableMap(new EnumMap<>(counts));
  }

  /** How many texts have an origin. */
  public int count(LocalText.Kind origin) {
    return counts.getOrDefault(origin, 0);
  }

  /** How many texts there are in English. */
  public int total() {
    return counts.values().stream().mapToInt(Integer::intValue).sum();
  }

  /** The texts of a dataset in a language, by kind in the order of the files. */
  public static List<TextCoverage> of(DatasetIndex index, String language) {
    var words = new RecordWords(index, language);
    var own = own(index.dataset(), language);
    var kinds = new LinkedHashMap<String, Map<LocalText.Kind, Integer>>();
    RecordTexts.of(index.dataset())
        .forEach(
            (record, texts) ->
                texts.forEach(
                    (field, english) -> {
                      var origin =
                          own.contains(record + " " + field)
                              ? LocalText.Kind.OWN
                              : words.text(record, field, english).kind();
                      kinds
                          .computeIfAbsent(
                              kind(record, field), _ -> new EnumMap<>(LocalText.Kind.class))
                          .merge(origin, 1, Integer::sum);
                    }));
    var all = new ArrayList<TextCoverage>();
    kinds.forEach((kind, counts) -> all.add(new TextCoverage(kind, counts)));
    return all;
  }

  private static String kind(String record, String field) {
    var colon = record.indexOf(':');
    var kind = colon < 0 ? record : record.substring(0, colon);
    return kind + " " + field.replaceAll("/\\d+/", "/");
  }

  /** Names that the records themselves have in the language, and quotes spoken in it. */
  private static Set<String> own(Dataset dataset, String language) {
    var own = new HashSet<String>();
    dataset.places().forEach(it -> addName(own, it, it.names().keySet(), language));
    dataset.persons().forEach(it -> addName(own, it, it.names().keySet(), language));
    for (var quote : dataset.quotes()) {
      if (quote.original().filter(it -> it.language().equals(language)).isPresent()) {
        own.add(quote.ref() + " text");
      }
    }
    return own;
  }

  private static void addName(
      Set<String> own, Item item, Collection<String> languages, String language) {
    if (languages.contains(language)) {
      own.add(item.ref() + " name");
    }
  }
}
