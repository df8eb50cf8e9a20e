package org.silkroadatlas.model;

import java.util.Map;

/**
 * A word of a list that a pack may lengthen: the atlas has words of its own, which its window names
 * in every language, and a pack brings others with their names.
 */
public sealed interface OpenWord extends Named permits Vector, Group {

  /** The names of a word that a pack brought, by language code; none for a word of the atlas. */
  Map<String, String> names();

  /** Whether the atlas has the word itself. */
  boolean isBuiltIn();

  /** The name in a language; in English, or else in any, where that language has none. */
  default String name(String language) {
    var name = names().get(language);
    return name != null
        ? name
        : names().getOrDefault("en", names().values().stream().sorted().findFirst().orElse(key()));
  }
}
