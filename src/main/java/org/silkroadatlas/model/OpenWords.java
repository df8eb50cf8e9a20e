package org.silkroadatlas.model;

import java.util.Comparator;
import java.util.List;

/** The order of entries of the lists that packs can extend. */
final class OpenWords {
  private OpenWords() {}

  /** Compares two keys: built-in ones first in their own order, then the others alphabetically. */
  static int compare(List<String> builtIn, String one, String other) {
    return Comparator.<String>comparingInt(
            key -> builtIn.contains(key) ? builtIn.indexOf(key) : builtIn.size())
        .thenComparing(Comparator.naturalOrder())
        .compare(one, other);
  }
}
