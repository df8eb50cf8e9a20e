package org.silkroadatlas.query;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** Folded words and phrases, each with all others of the same meaning. */
final class SpellingGroups {
  /** Shorter words are not stems: <i>sco</i> must not match the start of <i>scope</i>. */
  private static final int SHORTEST_STEM = 5;

  private final Map<String, Set<String>> words = new HashMap<>();

  /** By first word, then by the phrase surrounded by spaces. */
  private final Map<String, Map<String, Set<String>>> phrases = new HashMap<>();

  /** Chinese words, which appear inside texts without spaces. */
  private final Map<String, Set<String>> inner = new HashMap<>();

  /** The first letters of all stems: most words start with none of them and need no closer look. */
  private final Set<String> openings = new HashSet<>();

  static boolean isHan(String text) {
    return text.codePoints()
        .anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN);
  }

  /** Adds a folded word or phrase of a group. */
  void add(String spelling, Collection<String> group) {
    var space = spelling.indexOf(' ');
    if (isHan(spelling)) {
      inner.computeIfAbsent(spelling, s -> new LinkedHashSet<>()).addAll(group);
    } else if (space < 0) {
      words.computeIfAbsent(spelling, s -> new LinkedHashSet<>()).addAll(group);
      if (spelling.length() >= SHORTEST_STEM) {
        openings.add(spelling.substring(0, SHORTEST_STEM));
      }
    } else {
      phrases
          .computeIfAbsent(spelling.substring(0, space), s -> new HashMap<>())
          .computeIfAbsent(" " + spelling + " ", s -> new LinkedHashSet<>())
          .addAll(group);
    }
  }

  /**
   * Adds everything with the same meaning as a word or phrase of a text.
   *
   * @param hay a folded text with a space before and after it
   */
  void addAll(CharSequence hay, Set<String> added) {
    var text = hay.toString();
    for (var word : text.strip().split(" ", -1)) {
      addOf(word, added);
      phrases
          .getOrDefault(word, Map.of())
          .forEach(
              (phrase, others) -> {
                if (text.contains(phrase)) {
                  added.addAll(others);
                }
              });
    }
    if (!inner.isEmpty() && isHan(text)) {
      inner.forEach(
          (name, others) -> {
            if (text.contains(name)) {
              added.addAll(others);
            }
          });
    }
  }

  /** Adds what has the same meaning as a word, and as its stems with the rest of the word. */
  void addOf(String word, Set<String> added) {
    added.addAll(words.getOrDefault(word, Set.of()));
    if (word.length() <= SHORTEST_STEM || !openings.contains(word.substring(0, SHORTEST_STEM))) {
      return;
    }
    for (var end = SHORTEST_STEM; end < word.length(); end++) {
      for (var other : words.getOrDefault(word.substring(0, end), Set.of())) {
        if (isHan(other)) {
          added.add(other);
        } else if (other.length() >= SHORTEST_STEM) {
          added.add(other + word.substring(end));
        }
      }
    }
  }
}
