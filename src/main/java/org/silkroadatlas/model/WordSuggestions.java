package org.silkroadatlas.model;

import java.util.Collection;
import java.util.Optional;

/** Suggests words similar to an unknown one. Any thread. */
public final class WordSuggestions {
  /** Above these limits a search would take longer than it is worth. */
  private static final int MOST_WORDS = 5_000;

  private static final int LONGEST = 80;

  private WordSuggestions() {}

  /** The known word that differs least, if the difference looks like a typing error. */
  public static Optional<String> suggest(String word, Collection<String> known) {
    if (word.length() > LONGEST || known.size() > MOST_WORDS) {
      return Optional.empty();
    }
    var limit = Math.max(1, Math.min(4, word.length() / 3));
    String best = null;
    for (var candidate : known) {
      if (Math.abs(candidate.length() - word.length()) <= limit) {
        var distance = distance(word, candidate);
        if (distance <= limit) {
          best = candidate;
          limit = distance - 1;
        }
      }
    }
    return Optional.ofNullable(best);
  }

  /** How many letters must be changed, added, dropped or swapped with the next. */
  static int distance(String a, String b) {
    var beforeLast = new int[b.length() + 1];
    var last = new int[b.length() + 1];
    var row = new int[b.length() + 1];
    for (var j = 0; j <= b.length(); j++) {
      last[j] = j;
    }
    for (var i = 1; i <= a.length(); i++) {
      row[0] = i;
      for (var j = 1; j <= b.length(); j++) {
        var same = a.charAt(i - 1) == b.charAt(j - 1);
        row[j] = Math.min(last[j - 1] + (same ? 0 : 1), 1 + Math.min(last[j], row[j - 1]));
        if (i > 1
            && j > 1
            && a.charAt(i - 1) == b.charAt(j - 2)
            && a.charAt(i - 2) == b.charAt(j - 1)) {
          row[j] = Math.min(row[j], beforeLast[j - 2] + 1);
        }
      }
      var free = beforeLast;
      beforeLast = last;
      last = row;
      row = free;
    }
    return last[b.length()];
  }
}
