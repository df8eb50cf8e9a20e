package org.silkroadatlas.query;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.silkroadatlas.model.Dataset;

/**
 * Makes text comparable: folded, in Latin script, by sound, and with common alternative spellings
 * and names in other languages after each word. Typing <i>Kirghiz</i>, <i>Ўзбекистон</i> or
 * <i>哈萨克斯坦</i> finds <i>Kyrgyz</i>, <i>Uzbekistan</i> and <i>Kazakhstan</i>. The spellings are in
 * {@code data/search/spellings.txt}; the names come from the dataset. Immutable.
 */
public final class Spellings {
  private static final String FILE = "/org/silkroadatlas/data/search/spellings.txt";

  /** Shorter words are not stems: <i>sco</i> must not match the start of <i>scope</i>. */
  private static final int SHORTEST_STEM = 5;

  /** “China's” counts as “China”. */
  private static final Pattern POSSESSIVE = Pattern.compile("['\u2019]s(?!\\p{L})");

  private static final List<String> BUNDLED_LINES = bundledLines();

  /** The bundled spellings only, for texts without a dataset. */
  static final Spellings BUNDLED = new Spellings(groups(BUNDLED_LINES));

  private final Map<String, Set<String>> words = new HashMap<>();

  /** By first word, then by the phrase surrounded by spaces. */
  private final Map<String, Map<String, Set<String>>> phrases = new HashMap<>();

  /** Chinese words, which appear inside texts without spaces. */
  private final Map<String, Set<String>> inner = new HashMap<>();

  /** The first letters of all stems: most words start with none of them and need no closer look. */
  private final Set<String> openings = new HashSet<>();

  private Spellings(Collection<List<String>> groups) {
    for (var names : groups) {
      var group = new LinkedHashSet<String>();
      names.forEach(name -> group.add(fold(name)));
      group.remove("");
      group.forEach(spelling -> add(spelling, group));
    }
  }

  private void add(String spelling, Set<String> group) {
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

  /** The bundled spellings with the names of the countries and places of a dataset. */
  static Spellings of(Dataset dataset) {
    var groups = new ArrayList<>(groups(BUNDLED_LINES));
    dataset.countries().forEach(country -> groups.add(List.copyOf(country.names().values())));
    dataset
        .places()
        .forEach(
            place -> {
              var names = new ArrayList<>(place.names().values());
              names.add(place.name());
              groups.add(names);
            });
    groups.removeIf(names -> names.size() < 2);
    return new Spellings(groups);
  }

  private static List<List<String>> groups(List<String> lines) {
    return lines.stream().map(line -> Arrays.asList(line.split(",", -1))).toList();
  }

  private static List<String> bundledLines() {
    try (InputStream stream = Objects.requireNonNull(Spellings.class.getResourceAsStream(FILE));
        var reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
      return reader.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean isHan(String text) {
    return text.codePoints()
        .anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN);
  }

  /** Folded text in Latin script, by sound. */
  public static String fold(String text) {
    var own = POSSESSIVE.matcher(text).replaceAll("");
    return Sound.of(TextFold.fold(Transliteration.english(Transliteration.latin(own))));
  }

  /** The words of a typed text; empty if there is nothing to search for. */
  static List<String> typed(String text) {
    var folded = fold(text);
    return folded.isEmpty() ? List.of() : List.of(folded.split(" ", -1));
  }

  /**
   * Searchable text: its words and their alternative spellings, each preceded by a space, so that
   * {@code " kirgh"} finds a word with this beginning.
   */
  String haystack(String text) {
    var hay = expand(fold(text));
    var plain = withoutMarks(text);
    return hay.contains(" " + plain + " ") ? hay : hay + plain + " ";
  }

  /**
   * Searchable text of a translation: its words alone, since the English text has the alternative
   * spellings. Takes a fraction of the time of a full haystack.
   */
  static String translated(String text) {
    if (text.isBlank()) {
      return "";
    }
    var plain = fold(text);
    var unmarked = withoutMarks(text);
    return unmarked.equals(plain) ? plain + " " : plain + " " + unmarked + " ";
  }

  /** Russian ё is often written as е, and Turkic ş and ç without their marks. */
  private static String withoutMarks(String text) {
    var composed = Normalizer.normalize(text, Normalizer.Form.NFC);
    var yo = composed.replace('ё', 'е').replace('Ё', 'Е');
    return Sound.of(TextFold.fold(Transliteration.latin(POSSESSIVE.matcher(yo).replaceAll(""))));
  }

  private String expand(String folded) {
    var hay = new StringBuilder(folded.length() + 16).append(' ').append(folded).append(' ');
    var added = new LinkedHashSet<String>();
    for (var word : folded.split(" ", -1)) {
      addOthers(word, added);
      phrases
          .getOrDefault(word, Map.of())
          .forEach(
              (phrase, others) -> {
                if (hay.indexOf(phrase) >= 0) {
                  added.addAll(others);
                }
              });
    }
    if (isHan(folded)) {
      inner.forEach(
          (name, others) -> {
            if (folded.contains(name)) {
              added.addAll(others);
            }
          });
    }
    // A rare spelling may lead to the usual one, and that to names in other languages.
    for (var other : List.copyOf(added)) {
      addOthers(other, added);
    }
    for (var other : added) {
      if (hay.indexOf(" " + other + " ") < 0) {
        hay.append(other).append(' ');
      }
    }
    return hay.toString();
  }

  /** Adds the alternative spellings of a word, and those of its stems with the rest of the word. */
  private void addOthers(String word, Set<String> added) {
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

  /** Whether a haystack has, for every typed word, a word that starts with it. */
  static boolean hasAll(String haystack, List<String> typed) {
    for (var word : typed) {
      if (!has(haystack, word)) {
        return false;
      }
    }
    return true;
  }

  /** Whether a haystack has a word that starts with a typed one; Chinese may be anywhere. */
  static boolean has(String haystack, String word) {
    var at = haystack.indexOf(word);
    if (isHan(word)) {
      return at >= 0;
    }
    while (at > 0 && haystack.charAt(at - 1) != ' ') {
      at = haystack.indexOf(word, at + 1);
    }
    return at > 0;
  }

  /** Whether a haystack has exactly the typed word. */
  static boolean hasWhole(String haystack, String word) {
    return haystack.contains(" " + word + " ");
  }
}
