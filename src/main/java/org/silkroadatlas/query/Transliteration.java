package org.silkroadatlas.query;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * Transliterates Cyrillic to Latin script, close to the usage of English-language sources:
 * <i>Мирзиёев</i> becomes <i>mirziyoyev</i>. Covers Russian, Ukrainian, Kazakh, Kyrgyz and Tajik,
 * and the former Cyrillic alphabets of Uzbek, Turkmen and Azerbaijani. The result is in lower case.
 */
public final class Transliteration {
  private static final String VOWELS = "аеёиоуыэюяәөүұіїєӣӯўӧӱ";
  private static final Map<Character, String> LETTERS = letters();

  private Transliteration() {}

  private static Map<Character, String> letters() {
    var letters = new HashMap<Character, String>();
    var table =
        "аa бb вv гg дd еe ёyo жzh зz иi йy кk лl мm нn оo пp рr сs тt уu фf хkh цts чch шsh щshch"
            + " ъ ыy ь эe юyu яya әa ғgh қq ңng өo ұu үu һh іi ӣi ӯu ҳh ҷj їyi єye ґg"
            + " ўo җj ҹj ҝg јy ӧo ӱu ҥng ѓg ќk";
    for (var pair : table.split(" ", -1)) {
      letters.put(pair.charAt(0), pair.substring(1));
    }
    return Map.copyOf(letters);
  }

  /** The text with every Cyrillic letter replaced; unchanged if there are none. */
  public static String latin(String text) {
    if (text.chars().noneMatch(c -> c >= 0x0400 && c < 0x0530)) {
      return text;
    }
    // A decomposed й would be read as и with a mark.
    var lower = Normalizer.normalize(text, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    var latin = new StringBuilder(lower.length() + 8);
    for (var i = 0; i < lower.length(); i++) {
      var c = lower.charAt(i);
      var letter = LETTERS.get(c);
      if (letter == null) {
        latin.append(c);
      } else if (c == 'е' && isYe(lower, i)) {
        latin.append("ye");
      } else {
        latin.append(letter);
      }
    }
    return latin.toString();
  }

  /**
   * Replaces the marked letters of Turkic and Slavic Latin alphabets as English does:
   * <i>Daşoguz</i> becomes <i>dashoguz</i>. In lower case if it has any.
   */
  public static String english(String text) {
    if (text.chars().allMatch(c -> c < 128)) {
      return text;
    }
    var lower = Normalizer.normalize(text, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    var english = new StringBuilder(lower.length() + 8);
    for (var i = 0; i < lower.length(); i++) {
      var c = lower.charAt(i);
      switch (c) {
        case 'ş', 'š', 'ș' -> english.append("sh");
        case 'ç', 'č' -> english.append("ch");
        case 'ž' -> english.append("zh");
        default -> english.append(c);
      }
    }
    return english.toString();
  }

  /** The letter е is pronounced <i>ye</i> at the start of a word and after vowels and signs. */
  private static boolean isYe(String text, int at) {
    if (at == 0) {
      return true;
    }
    var before = text.charAt(at - 1);
    return !Character.isLetter(before) || VOWELS.indexOf(before) >= 0 || "ъь".indexOf(before) >= 0;
  }
}
