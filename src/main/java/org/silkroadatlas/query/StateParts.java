package org.silkroadatlas.query;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.silkroadatlas.model.WordSuggestions;

/** The parts of a state line. Blanks around a part or an item and empty ones mean nothing. */
final class StateParts {
  private static final String KEYS =
      "countries, match, years, formats, kinds, persons, text, cursor, focus, view, outside,"
          + " layers, fill, lanes, treaties, trend, matrix, compare, own, center, zoom";

  private StateParts() {}

  /** The keys of a line with their values, as they are written. */
  static Map<String, String> split(String line) {
    var parts = new LinkedHashMap<String, String>();
    var known = Set.of(KEYS.split(", "));
    for (var part : filled(line, "&")) {
      var equals = part.indexOf('=');
      var key = (equals < 0 ? part : part.substring(0, equals)).strip();
      if (key.isEmpty()) {
        throw new StateException(
            "\"%s\" has no key before the equals sign; write countries=KZ".formatted(part));
      }
      if (!known.contains(key)) {
        throw new StateException(
            "Unknown key \"%s\"".formatted(key) + choices("keys", key, List.of(KEYS.split(", "))));
      }
      if (equals < 0) {
        throw new StateException("\"%s\" has no value; write %s=…".formatted(key, key));
      }
      if (parts.put(key, part.substring(equals + 1).strip()) != null) {
        throw new StateException("\"%s\" appears twice".formatted(key));
      }
    }
    return parts;
  }

  /** The parts between separators that hold anything, without the blanks around them. */
  private static List<String> filled(String text, String separator) {
    return Arrays.stream(text.split(separator, -1))
        .map(String::strip)
        .filter(part -> !part.isEmpty())
        .toList();
  }

  /** The end of a sentence about an unknown word: the one that is near, and all. */
  static String choices(String what, String word, List<String> known) {
    return WordSuggestions.suggest(word.toLowerCase(Locale.ROOT), known)
            .map(near -> "; did you mean " + near + "? The ")
            .orElse("; the ")
        + what
        + " are "
        + String.join(", ", known);
  }

  /** The words of a list; many people write a blank after a comma, or one comma too many. */
  static List<String> list(Map<String, String> parts, String key) {
    return filled(parts.getOrDefault(key, ""), ",");
  }
}
