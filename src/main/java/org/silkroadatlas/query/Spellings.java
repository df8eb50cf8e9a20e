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
 * Text made comparable: folded, in Latin letters, as it sounds, with the usual other spellings and
 * the names in other languages beside each word. Whoever types <i>Kirghiz</i>, <i>Ўзбекистон</i> or
 * <i>哈萨克斯坦</i> finds <i>Kyrgyz</i>, <i>Uzbekistan</i> and <i>Kazakhstan</i>. The spellings stand in
 * {@code data/search/spellings.txt}; the names come from the dataset. Immutable.
 */
public final class Spellings {
  private static final String FILE = "/org/silkroadatlas/data/search/spellings.txt";

  /** Shorter words are no stems: <i>sco</i> does not begin <i>filter</i>. */
  private static final int SHORTEST_STEM = 5;

  /** China's is a word of China. */
  private static final Pattern POSSESSIVE = Pattern.compile("['\u2019]s(?!\\p{L})");

  private static final List<String> BUNDLED_LINES = bundledLines();

  /** With the spellings alone, for texts that belong to no dataset. */
  static final Spellings BUNDLED = new Spellings(groups(BUNDLED_LINES));

  private final Map<String, Set<String>> words = new HashMap<>();

  /** By the first word, then by the phrase with a space on either side. */
  private final Map<String, Map<String, Set<String>>> phrases = new HashMap<>();

  /** Words of Chinese letters, which stand inside a text without spaces. */
  private final Map<String, Set<String>> inner = new HashMap<>();

  /** The first letters of all stems: most words have none of them and need no closer look. */
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

  /** Folded text in Latin letters, as it sounds. */
  public static String fold(String text) {
    var own = POSSESSIVE.matcher(text).replaceAll("");
    return Sound.of(TextFold.fold(Transliteration.english(Transliteration.latin(own))));
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
  String haystack(String text) {
    var hay = expand(fold(text));
    var plain = withoutMarks(text);
    return hay.contains(" " + plain + " ") ? hay : hay + plain + " ";
  }

  /**
   * Text to search in that stands beside the same in English: its words alone, since the English
   * has their other spellings. A fraction of the work of a whole haystack.
   */
  static String translated(String text) {
    if (text.isBlank()) {
      return "";
    }
    var plain = fold(text);
    var unmarked = withoutMarks(text);
    return unmarked.equals(plain) ? plain + " " : plain + " " + unmarked + " ";
  }

  /** Russian ё is often written е, and Turkic ş and ç without their marks. */
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
    // A rarer spelling may lead to the usual one, and that to the names in other languages.
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

  /** Adds the other spellings of a word, and those of its stems, each with the rest of the word. */
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

  /** Whether a haystack has, for every typed word, a word that begins with it. */
  static boolean hasAll(String haystack, List<String> typed) {
    for (var word : typed) {
      if (!has(haystack, word)) {
        return false;
      }
    }
    return true;
  }

  /** Whether a haystack has a word that begins with a typed one; Chinese may stand anywhere. */
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

  /** Whether a haystack has exactly a typed word. */
  static boolean hasWhole(String haystack, String word) {
    return haystack.contains(" " + word + " ");
  }
}
