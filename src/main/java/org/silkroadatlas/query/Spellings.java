package org.silkroadatlas.query;

import static java.util.stream.Collectors.toSet;

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
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
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

  /** Shorter foreign names are common words somewhere: <i>бұ</i> is not the United Nations. */
  private static final int SHORTEST_FOREIGN = 3;

  /** A single Chinese character occurs in too many words. */
  private static final int SHORTEST_HAN = 2;

  /** “China's” counts as “China”. */
  private static final Pattern POSSESSIVE = Pattern.compile("['\u2019]s(?!\\p{L})");

  private static final List<String> BUNDLED_LINES = bundledLines();

  /** The bundled spellings only, for texts without a dataset. */
  static final Spellings BUNDLED = new Spellings(groups(BUNDLED_LINES));

  /** Common and rare spellings, and the names of countries. */
  private final SpellingGroups usual = new SpellingGroups();

  /** The names of towns and people and the initials of formats. */
  private final SpellingGroups names = new SpellingGroups();

  private Spellings(Collection<List<String>> groups) {
    for (var spellings : groups) {
      var group = new LinkedHashSet<String>();
      spellings.forEach(spelling -> group.add(fold(spelling)));
      group.remove("");
      group.forEach(spelling -> usual.add(spelling, group));
    }
  }

  /** The bundled spellings with the names of a dataset in all its languages. */
  static Spellings of(Dataset dataset) {
    var usual = new ArrayList<>(groups(BUNDLED_LINES));
    dataset.countries().forEach(country -> usual.add(List.copyOf(country.names().values())));
    var spellings = new Spellings(usual);
    var groups = NameGroups.of(dataset);
    var english = groups.stream().map(group -> fold(group.getFirst())).collect(toSet());
    groups.forEach(group -> spellings.addNames(group, english));
    return spellings;
  }

  /**
   * Adds the names of one thing, the English one first, each also without its marks, and with ý for
   * у, as in the Latin letters of Kazakhstan of 2018; elsewhere ý is an й. A foreign name that
   * equals the English name of something else is skipped, such as Kyrgyz initials that read
   * <i>Baku</i>.
   */
  private void addNames(List<String> same, Set<String> allEnglish) {
    var group = new LinkedHashSet<String>();
    for (var name : same) {
      group.add(fold(name));
      group.add(withoutMarks(name));
      if (!name.equals(name.toUpperCase(Locale.ROOT))) {
        group.add(fold(name.replace('у', 'ý').replace('У', 'Ý')));
      }
    }
    group.remove("");
    var english = fold(same.getFirst());
    group.removeIf(name -> SpellingGroups.isHan(name) && name.length() < SHORTEST_HAN);
    group.stream()
        .filter(
            name ->
                name.equals(english)
                    || (name.length() >= SHORTEST_FOREIGN && !allEnglish.contains(name)))
        .forEach(name -> names.add(name, group));
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

  /** Folded text in Latin script, by sound. */
  public static String fold(String text) {
    var own = sounds(POSSESSIVE.matcher(text).replaceAll(""));
    return PhoneticKey.of(TextFold.fold(Transliteration.english(Transliteration.latin(own))));
  }

  /**
   * Unifies letters of one sound that differ only by marks: Turkmen and Kazakh ň and ñ equal the
   * Cyrillic ң, and ҳ after с does not form <i>sh</i>.
   */
  private static String sounds(String text) {
    if (text.chars().allMatch(c -> c < 128)) {
      return text;
    }
    var sounds = new StringBuilder(text.length() + 8);
    Normalizer.normalize(text, Normalizer.Form.NFC)
        .chars()
        .forEach(
            c -> {
              switch (c) {
                case 'ñ', 'ň', 'ŋ', 'Ñ', 'Ň', 'Ŋ' -> sounds.append("ng");
                case 'ҳ', 'һ', 'Ҳ', 'Һ' -> sounds.append('х');
                default -> sounds.append((char) c);
              }
            });
    return sounds.toString();
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
  String searchText(String text) {
    return withPlain(expand(fold(text), true), text);
  }

  /**
   * The same for text in other languages, without alternative spellings: the English text beside it
   * already has them, and a foreign word may look like initials.
   */
  String foreignSearchText(String text) {
    return text.isBlank() ? "" : withPlain(expand(fold(text), false), text);
  }

  private static String withPlain(String hay, String text) {
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
    return PhoneticKey.of(
        TextFold.fold(Transliteration.latin(POSSESSIVE.matcher(yo).replaceAll(""))));
  }

  private String expand(String folded, boolean isWritten) {
    var hay = new StringBuilder(folded.length() + 16).append(' ').append(folded).append(' ');
    var added = new LinkedHashSet<String>();
    usual.addAll(hay, added);
    // A rare spelling may lead to the usual one, and that to names in other languages.
    List.copyOf(added).forEach(other -> usual.addOf(other, added));
    if (isWritten) {
      var spellings = List.copyOf(added);
      names.addAll(hay, added);
      spellings.forEach(other -> names.addOf(other, added));
    }
    for (var other : added) {
      if (hay.indexOf(" " + other + " ") < 0) {
        hay.append(other).append(' ');
      }
    }
    return hay.toString();
  }

  /** Whether a haystack has, for every typed word, a word that starts with it. */
  static boolean hasAll(String searchText, List<String> typed) {
    for (var word : typed) {
      if (!has(searchText, word)) {
        return false;
      }
    }
    return true;
  }

  /** Whether a haystack has a word that starts with a typed one; Chinese may be anywhere. */
  static boolean has(String searchText, String word) {
    var at = searchText.indexOf(word);
    if (SpellingGroups.isHan(word)) {
      return at >= 0;
    }
    while (at > 0 && searchText.charAt(at - 1) != ' ') {
      at = searchText.indexOf(word, at + 1);
    }
    return at > 0;
  }

  /** Whether a haystack has exactly the typed word. */
  static boolean hasWhole(String searchText, String word) {
    return searchText.contains(" " + word + " ");
  }
}
