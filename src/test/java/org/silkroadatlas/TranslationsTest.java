package org.silkroadatlas;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.silkroadatlas.coordination.Language;
import org.silkroadatlas.coordination.Messages;

/** Compares the texts of every language with the English ones. */
class TranslationsTest {
  private static final Path MESSAGES = Path.of("src/main/resources/org/silkroadatlas/messages");

  /** Rooms whose texts only dataset editors see, in reports that are always in English. */
  private static final List<String> ENGLISH_ONLY = List.of("dataset");

  private static final Pattern PLACE = Pattern.compile("\\{([0-9]+)");
  private static final Pattern DATE = Pattern.compile("(names|panel)\\.date\\.(.+)");
  private static final List<String> DATE_WORDS = List.of("about", "perhaps", "since", "until");

  /** The complete languages; leave one out here while it is being translated. */
  static List<Language> complete() {
    return Arrays.stream(Language.values()).filter(l -> l != Language.ENGLISH).toList();
  }

  private static List<String> rooms() throws IOException {
    try (var files = Files.list(MESSAGES)) {
      return files
          .map(file -> file.getFileName().toString().replace(".properties", ""))
          .filter(name -> !name.contains("_") && !ENGLISH_ONLY.contains(name))
          .sorted()
          .toList();
    }
  }

  private static Map<String, String> load(String name) throws IOException {
    var texts = new Properties();
    try (var reader = Files.newBufferedReader(MESSAGES.resolve(name + ".properties"), UTF_8)) {
      texts.load(reader);
    }
    var sorted = new TreeMap<String, String>();
    texts.forEach((key, text) -> sorted.put(key.toString(), text.toString()));
    return sorted;
  }

  private static Map<String, String> english() throws IOException {
    var texts = new TreeMap<String, String>();
    for (var room : rooms()) {
      texts.putAll(load(room));
    }
    return texts;
  }

  private static Map<String, String> texts(Language language) throws IOException {
    var texts = new TreeMap<String, String>();
    for (var room : rooms()) {
      texts.putAll(load(room + "_" + language.code()));
    }
    return texts;
  }

  private static Set<String> places(String text) {
    return PLACE
        .matcher(text)
        .results()
        .map(place -> place.group(1))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static boolean isDatePattern(String key) {
    var date = DATE.matcher(key);
    return date.matches() && !DATE_WORDS.contains(date.group(2));
  }

  @ParameterizedTest
  @MethodSource("complete")
  void nothingIsMissingAndNothingIsTooMuch(Language language) throws IOException {
    assertEquals(english().keySet(), texts(language).keySet());
  }

  @ParameterizedTest
  @MethodSource("complete")
  void everyTextHasThePlacesOfTheEnglishOne(Language language) throws IOException {
    var english = english();
    var wrong = new ArrayList<String>();
    texts(language)
        .forEach(
            (key, text) -> {
              if (!places(text).equals(places(english.getOrDefault(key, "")))) {
                wrong.add(key + "=" + text);
              }
            });
    assertEquals(List.of(), wrong);
  }

  @ParameterizedTest
  @MethodSource("complete")
  void everyTextReadsWellForAnyNumber(Language language) throws IOException {
    var messages = new Messages(language.locale());
    var wrong = new ArrayList<String>();
    for (var entry : texts(language).entrySet()) {
      var count = places(entry.getValue()).size();
      for (var number : new int[] {0, 1, 2, 3, 5, 11, 21, 22, 25, 101, 111, 1234}) {
        var arguments = Collections.nCopies(count, number).toArray();
        var text = count == 0 ? entry.getValue() : messages.get(entry.getKey(), arguments);
        if (text.matches("(?s).*[{}#].*") || (!text.isEmpty() && text.isBlank())) {
          wrong.add(entry.getKey() + "=" + text);
        }
      }
    }
    assertEquals(List.of(), wrong);
  }

  /** Keys for the same thing, which must use the same word. */
  private static final List<List<String>> ONE_THING =
      List.of(
          List.of("names.itemkind.agreement", "export.treaties.agreement"),
          List.of("panel.measure.agreements", "views.trends.measure.agreements"),
          List.of("panel.kinds.agreement", "export.chapter.agreements"),
          List.of("panel.measure.founded", "views.trends.measure.founded"),
          List.of("panel.measure.joined", "views.trends.measure.joined"),
          List.of("panel.measure.events", "views.trends.measure.events"),
          List.of("panel.kinds.figure", "export.chapter.figures"),
          List.of("panel.fact.kind", "map.table.kind"),
          List.of("names.itemkind.quote", "tables.column.quote"),
          List.of("names.itemkind.source", "tables.column.source"),
          List.of("app.menu.tours", "app.start.tours"),
          List.of("app.title", "app.start.title"),
          List.of("export.sheet", "page.records"),
          List.of("lecture.ask.cancel", "tables.import.cancel"));

  @ParameterizedTest
  @MethodSource("complete")
  void oneThingHasOneName(Language language) throws IOException {
    var english = english();
    var texts = texts(language);
    var several = new TreeMap<String, String>();
    for (var keys : ONE_THING) {
      assertEquals(1, named(english, keys).size(), () -> keys + " differ in English");
      if (named(texts, keys).size() > 1) {
        several.put(keys.getFirst(), named(texts, keys).toString());
      }
    }
    assertEquals(Map.of(), several);
  }

  private static Set<String> named(Map<String, String> texts, List<String> keys) {
    return keys.stream()
        .map(key -> texts.getOrDefault(key, "no " + key).toLowerCase(Locale.ROOT))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** Menus, boxes and legends name their choices by the last part of a key. */
  @ParameterizedTest
  @MethodSource("complete")
  void choicesBesideEachOtherHaveNamesOfTheirOwn(Language language) throws IOException {
    var english = english();
    var known = new TreeMap<String, String>();
    var alike = new ArrayList<String>();
    texts(language)
        .forEach(
            (key, text) -> {
              var group = key.substring(0, Math.max(key.lastIndexOf('.'), 0));
              var other = known.putIfAbsent(group + "=" + text.toLowerCase(Locale.ROOT), key);
              if (other != null && !isSameWord(english.get(other), english.get(key))) {
                alike.add(other + ", " + key + "=" + text);
              }
            });
    assertEquals(List.of(), alike);
  }

  /** Singular and plural count as the same word. */
  private static boolean isSameWord(String one, String other) {
    return singular(one).equals(singular(other));
  }

  private static String singular(String english) {
    return english.toLowerCase(Locale.ROOT).replaceFirst("ies$", "y").replaceFirst("s$", "");
  }

  /** MessageFormat swallows straight quotes; damaged bytes and invisible characters are faults. */
  @ParameterizedTest
  @MethodSource("complete")
  void everyTextIsCleanlyTyped(Language language) throws IOException {
    var english = english();
    var wrong = new ArrayList<String>();
    texts(language)
        .forEach(
            (key, text) -> {
              var plain = isDatePattern(key) ? text.replace("'", "") : text;
              var fault =
                  plain.chars().anyMatch(c -> c == '\'' || c == '`' || isUnfit(c))
                      || !text.strip().equals(text)
                      || text.contains("...")
                      || text.isEmpty()
                      || text.endsWith("…") != english.getOrDefault(key, "").endsWith("…")
                      || bars(text) != bars(english.getOrDefault(key, ""));
              if (fault) {
                wrong.add(key + "=" + text);
              }
            });
    assertEquals(List.of(), wrong);
  }

  private static boolean isUnfit(int c) {
    return c == 0xFFFD
        || c == 0xFEFF
        || Character.isISOControl(c)
        || Character.getType(c) == Character.FORMAT
        || Character.getType(c) == Character.PRIVATE_USE
        || Character.getType(c) == Character.UNASSIGNED;
  }

  /** Rows of the help window have two cells. */
  private static long bars(String text) {
    return text.contains("{") ? 0 : text.chars().filter(c -> c == '|').count();
  }

  @ParameterizedTest
  @MethodSource("complete")
  void datesAreWrittenInTheLanguage(Language language) throws IOException {
    var messages = new Messages(language.locale());
    for (var key : texts(language).keySet()) {
      if (isDatePattern(key)) {
        var text = messages.date(key, LocalDate.of(2018, 11, 29));
        var english = new Messages(Locale.ENGLISH).date(key, LocalDate.of(2018, 11, 29));
        assertTrue(text.matches(".*[\\p{L}\\d].*"), key);
        assertTrue(!text.contains("Nov") && !text.contains("November"), key + "=" + text);
        assertEquals(english.contains("2018"), text.contains("2018"), key + "=" + text);
        assertEquals(english.contains("29"), text.contains("29"), key + "=" + text);
      }
    }
  }

  /** Languages are recognised by their letters, so that a file under a wrong name is noticed. */
  @Test
  void everyLanguageUsesItsOwnLetters() throws IOException {
    var letters =
        Map.of(
            Language.RUSSIAN, "ыэщ",
            Language.KAZAKH, "әіұ",
            Language.KYRGYZ, "өүң",
            Language.UZBEK, "oʻgʻ",
            Language.TAJIK, "ӣҳҷ",
            Language.TURKMEN, "ňýä",
            Language.AZERBAIJANI, "əığ",
            Language.TURKISH, "ığş",
            Language.CHINESE, "的国年");
    for (var language : complete()) {
      var all = String.join(" ", texts(language).values());
      var missing =
          Stream.of(letters.get(language).split("", -1)).filter(l -> !all.contains(l)).toList();
      assertEquals(List.of(), missing, language.name());
    }
  }
}
