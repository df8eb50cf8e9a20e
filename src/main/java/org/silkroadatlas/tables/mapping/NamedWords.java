package org.silkroadatlas.tables.mapping;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.silkroadatlas.coordination.Language;
import org.silkroadatlas.coordination.Messages;
import org.silkroadatlas.model.Named;
import org.silkroadatlas.query.TextFold;

/** Finds constants by their key, by their name in ten languages, or by another common word. */
final class NamedWords {
  private static final Map<Class<?>, Map<String, String>> NAMES = new ConcurrentHashMap<>();

  private NamedWords() {}

  /**
   * The constant that a word means.
   *
   * @param group the group of additional words
   */
  static <E extends Enum<E> & Named> Optional<E> find(Class<E> type, String group, String word) {
    var folded = TextFold.fold(word);
    var names = NAMES.computeIfAbsent(type, t -> names(type));
    return Optional.ofNullable(names.get(folded))
        .or(() -> TableWords.bundled().meaning(group, folded))
        .flatMap(key -> Named.find(type, key));
  }

  private static <E extends Enum<E> & Named> Map<String, String> names(Class<E> type) {
    var names = new HashMap<String, String>();
    for (var constant : type.getEnumConstants()) {
      names.put(TextFold.fold(constant.key()), constant.key());
    }
    for (var language : Language.values()) {
      var messages = new Messages(language.locale());
      for (var constant : type.getEnumConstants()) {
        names.putIfAbsent(TextFold.fold(messages.name(constant)), constant.key());
      }
    }
    return Map.copyOf(names);
  }
}
