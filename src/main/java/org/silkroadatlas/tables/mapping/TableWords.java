package org.silkroadatlas.tables.mapping;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.silkroadatlas.query.TextFold;

/**
 * The vocabulary for interpreting tables, from {@code data/search/table-words.txt}: by group, then
 * by folded word. Immutable.
 */
final class TableWords {
  private static final String FILE = "/org/silkroadatlas/data/search/table-words.txt";

  /** Read on first use. */
  private static final class Bundled {
    static final TableWords WORDS = read();
  }

  private final Map<String, Map<String, String>> groups = new HashMap<>();

  private TableWords() {}

  static TableWords bundled() {
    return Bundled.WORDS;
  }

  private static TableWords read() {
    var words = new TableWords();
    try (InputStream stream = Objects.requireNonNull(TableWords.class.getResourceAsStream(FILE));
        var reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
      reader.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).forEach(words::add);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return words;
  }

  private void add(String line) {
    var dot = line.indexOf('.');
    var colon = line.indexOf(':');
    var group = line.substring(0, dot);
    var key = line.substring(dot + 1, colon);
    var words = groups.computeIfAbsent(group, g -> new HashMap<>());
    for (var word : line.substring(colon + 1).split(",", -1)) {
      words.putIfAbsent(TextFold.fold(word), key);
    }
    words.putIfAbsent(TextFold.fold(key), key);
  }

  /** The meaning of a folded word in a group. */
  Optional<String> meaning(String group, String folded) {
    return Optional.ofNullable(groups.getOrDefault(group, Map.of()).get(folded));
  }

  /** All folded words of a group with their meanings. */
  Map<String, String> group(String group) {
    return groups.getOrDefault(group, Map.of());
  }
}
