package org.silkroadatlas.model;

import java.util.Map;

/**
 * An entry of a list that a pack can extend: the built-in entries are named by the interface in
 * every language, those of a pack bring their own names.
 */
public sealed interface OpenWord extends Named permits Vector, Group {

  /** The names of an entry added by a pack, by language code; empty for a built-in one. */
  Map<String, String> names();

  /** Whether the entry is built in. */
  boolean isBuiltIn();

  /** The name in a language; falls back to English, then to any language. */
  default String name(String language) {
    var name = names().get(language);
    return name != null
        ? name
        : names().getOrDefault("en", names().values().stream().sorted().findFirst().orElse(key()));
  }
}
