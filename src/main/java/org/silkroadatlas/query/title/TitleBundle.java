package org.silkroadatlas.query.title;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What a language needs for titles, from {@code titles/<code>.properties}: patterns, short names
 * and irregular forms. Immutable, any thread.
 */
final class TitleBundle {
  private static final String FOLDER = "/org/silkroadatlas/titles/";
  private static final Map<String, Optional<TitleBundle>> READ = new ConcurrentHashMap<>();

  private final Map<String, String> texts = new TreeMap<>();

  private TitleBundle(Properties properties) {
    properties.stringPropertyNames().forEach(key -> texts.put(key, properties.getProperty(key)));
  }

  /** The titles of a language; empty if it has none. */
  static Optional<TitleBundle> of(String language) {
    return READ.computeIfAbsent(language, TitleBundle::read);
  }

  /** English, whose patterns recognise titles. */
  static TitleBundle english() {
    return of("en").orElseThrow(() -> new IllegalStateException("No English titles"));
  }

  private static Optional<TitleBundle> read(String language) {
    try (var stream = TitleBundle.class.getResourceAsStream(FOLDER + language + ".properties")) {
      if (stream == null) {
        return Optional.empty();
      }
      var properties = new Properties();
      properties.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
      return Optional.of(new TitleBundle(properties));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** All texts whose key has a prefix, by the rest of the key, sorted. */
  Map<String, String> startingWith(String prefix) {
    var found = new TreeMap<String, String>();
    texts.forEach(
        (key, text) -> {
          if (key.startsWith(prefix)) {
            found.put(key.substring(prefix.length()), text);
          }
        });
    return found;
  }

  /** A text. */
  Optional<String> text(String key) {
    return Optional.ofNullable(texts.get(key));
  }
}
