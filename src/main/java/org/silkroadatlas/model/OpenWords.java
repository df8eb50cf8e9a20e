package org.silkroadatlas.model;

import java.util.Comparator;
import java.util.List;

/** The order of the words of a list that packs may lengthen. */
final class OpenWords {
  private OpenWords() {}

  /** Compares two keys: those of the atlas in their order, behind them others by the alphabet. */
  static int compare(List<String> builtIn, String one, String other) {
    return Comparator.<String>comparingInt(
            key -> builtIn.contains(key) ? builtIn.indexOf(key) : builtIn.size())
        .thenComparing(Comparator.naturalOrder())
        .compare(one, other);
  }
}
