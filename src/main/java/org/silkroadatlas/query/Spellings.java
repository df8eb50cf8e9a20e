package org.silkroadatlas.query;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Text made comparable: folded, in Latin letters, with the usual other spellings beside each word,
 * so that whoever types <i>Kirghiz</i> or <i>Мирзиёев</i> finds <i>Kyrgyz</i> and
 * <i>Mirziyoyev</i>. The spellings stand in {@code data/search/spellings.txt}. Immutable.
 */
public final class Spellings {
  private static final String FILE = "/org/silkroadatlas/data/search/spellings.txt";

  /** Shorter words are no stems: <i>sco</i> does not begin <i>scope</i>. */
  private static final int SHORTEST_STEM = 5;

  private static final Spellings BUNDLED = bundled();

  private final Map<String, Set<String>> words = new HashMap<>();

  /** By the phrase with a space on either side. */
  private final Map<String, Set<String>> phrases = new HashMap<>();

  /** The first letters of all stems: most words have none of them and need no closer look. */
  private final Set<String> openings = new HashSet<>();

  private Spellings(Collection<String> lines) {
    for (var line : lines) {
      var group = new LinkedHashSet<String>();
      for (var spelling : line.split(",", -1)) {
        group.add(fold(spelling));
      }
      group.remove("");
      for (var spelling : group) {
        var isWord = spelling.indexOf(' ') < 0;
        (isWord ? words : phrases)
            .computeIfAbsent(isWord ? spelling : " " + spelling + " ", s -> new LinkedHashSet<>())
            .addAll(group);
        if (isWord && spelling.length() >= SHORTEST_STEM) {
          openings.add(spelling.substring(0, SHORTEST_STEM));
        }
      }
    }
  }

  private static Spellings bundled() {
    try (InputStream stream = Objects.requireNonNull(Spellings.class.getResourceAsStream(FILE));
        var reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
      return new Spellings(
          reader.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Folded text in Latin letters. */
  static String fold(String text) {
    return TextFold.fold(Transliteration.latin(text));
  }

  /** The words of what somebody typed; none if there is nothing to find. */
  static List<String> typed(String text) {
    var folded = fold(text);
    return folded.isEmpty() ? List.of() : List.of(folded.split(" ", -1));
  }

  /**
   * Text to search in: its words and their other spellings, each with a space before it, so that
   * {@code " kirgh"} asks for a word that begins so.
   */
  static String haystack(String text) {
    return BUNDLED.expand(fold(text));
  }

  private String expand(String folded) {
    var hay = new StringBuilder(folded.length() + 16).append(' ').append(folded).append(' ');
    var added = new LinkedHashSet<String>();
    for (var word : folded.split(" ", -1)) {
      added.addAll(words.getOrDefault(word, Set.of()));
      if (word.length() > SHORTEST_STEM && openings.contains(word.substring(0, SHORTEST_STEM))) {
        addEndings(word, added);
      }
    }
    for (var phrase : phrases.entrySet()) {
      if (hay.indexOf(phrase.getKey()) >= 0) {
        added.addAll(phrase.getValue());
      }
    }
    for (var other : added) {
      if (hay.indexOf(" " + other + " ") < 0) {
        hay.append(other).append(' ');
      }
    }
    return hay.toString();
  }

  /** Adds the other spellings of the stems of a word, each with the rest of the word. */
  private void addEndings(String word, Set<String> added) {
    for (var end = SHORTEST_STEM; end < word.length(); end++) {
      for (var other : words.getOrDefault(word.substring(0, end), Set.of())) {
        if (other.length() >= SHORTEST_STEM) {
          added.add(other + word.substring(end));
        }
      }
    }
  }

  /** Whether a haystack has, for every typed word, a word that begins with it. */
  static boolean hasAll(String haystack, List<String> typed) {
    for (var word : typed) {
      if (!has(haystack, word)) {
        return false;
      }
    }
    return true;
  }

  /** Whether a haystack has a word that begins with a typed one. */
  static boolean has(String haystack, String word) {
    var at = haystack.indexOf(word);
    while (at > 0 && haystack.charAt(at - 1) != ' ') {
      at = haystack.indexOf(word, at + 1);
    }
    return at > 0;
  }

  /** Whether a haystack has exactly a typed word. */
  static boolean hasWhole(String haystack, String word) {
    return haystack.contains(" " + word + " ");
  }
}
