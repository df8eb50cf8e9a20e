package org.silkroadatlas.coordination;

import java.text.Collator;
import java.text.ParseException;
import java.text.RuleBasedCollator;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/**
 * The alphabetical order of names in a language: Kazakh ә after а, Turkish ı before i, Uzbek sh
 * after z. The alphabets are listed here because the Java runtime knows few of them. Any thread.
 */
public final class LetterOrder {
  /** Whole alphabets, since the runtime has no collation rules for Cyrillic. */
  private static final Map<String, String> CYRILLIC =
      Map.of(
          "ru", "абвгдеёжзийклмнопрстуфхцчшщъыьэюя",
          "kk", "аәбвгғдеёжзийкқлмнңоөпрстуұүфхһцчшщъыіьэюя",
          "ky", "абвгдеёжзийклмнңоөпрстуүфхцчшщъыьэюя",
          "tg", "абвгғдеёжзиӣйкқлмнопрстуӯфхҳчҷшъыьэюя");

  /** Collation rules for Latin alphabets where they differ from English. */
  private static final Map<String, String> LATIN =
      Map.of(
          "tr",
          "&C<ç,Ç &G<ğ,Ğ &H<ı,I<i,İ &O<ö,Ö &S<ş,Ş &U<ü,Ü",
          "az",
          "&C<ç,Ç &E<ə,Ə &G<ğ,Ğ &H<x,X<ı,I<i,İ &K<q,Q &O<ö,Ö &S<ş,Ş &U<ü,Ü",
          "tk",
          "&B<ç,Ç &E<ä,Ä &J<ž,Ž &N<ň,Ň &O<ö,Ö &S<ş,Ş &U<ü,Ü &Y<ý,Ý",
          "uz",
          "&Z<o'\u02BB',O'\u02BB'<g'\u02BB',G'\u02BB'<sh,Sh<ch,Ch");

  private static final Map<String, Comparator<String>> MADE = new ConcurrentHashMap<>();

  private LetterOrder() {}

  /**
   * The order of a language. Creating it takes some milliseconds, once per language.
   *
   * @param locale only its language counts
   */
  public static Comparator<String> of(Locale locale) {
    return MADE.computeIfAbsent(locale.getLanguage(), LetterOrder::make);
  }

  private static Comparator<String> make(String language) {
    var rules =
        CYRILLIC.containsKey(language)
            ? rules(CYRILLIC.getOrDefault(language, ""))
            : LATIN.get(language);
    if (rules == null) {
      return Collator.getInstance(Locale.of(language))::compare;
    }
    var all = ((RuleBasedCollator) Collator.getInstance(Locale.ROOT)).getRules();
    try {
      return new RuleBasedCollator(all + rules)::compare;
    } catch (ParseException e) {
      throw new IllegalStateException("No order of letters: " + language, e);
    }
  }

  private static String rules(String alphabet) {
    return alphabet
        .codePoints()
        .mapToObj(
            c -> "<" + Character.toString(c) + "," + Character.toString(Character.toUpperCase(c)))
        .collect(Collectors.joining());
  }
}
