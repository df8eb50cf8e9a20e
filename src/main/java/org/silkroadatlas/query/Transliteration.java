package org.silkroadatlas.query;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * Writes Cyrillic in Latin letters, close to what English-language sources print, so that
 * <i>Мирзиёев</i> becomes <i>mirziyoyev</i>. Knows the letters of Russian, Kazakh, Kyrgyz, Tajik
 * and Ukrainian. The result is in lower case.
 */
final class Transliteration {
  private static final String VOWELS = "аеёиоуыэюяәөүұіїєӣӯ";
  private static final Map<Character, String> LETTERS = letters();

  private Transliteration() {}

  private static Map<Character, String> letters() {
    var letters = new HashMap<Character, String>();
    var table =
        "аa бb вv гg дd еe ёyo жzh зz иi йy кk лl мm нn оo пp рr сs тt уu фf хkh цts чch шsh щshch"
            + " ъ ыy ь эe юyu яya әa ғgh қq ңng өo ұu үu һh іi ӣi ӯu ҳh ҷj їyi єye ґg";
    for (var pair : table.split(" ", -1)) {
      letters.put(pair.charAt(0), pair.substring(1));
    }
    return Map.copyOf(letters);
  }

  /** The text with every Cyrillic letter replaced; unchanged if it has none. */
  static String latin(String text) {
    if (text.chars().noneMatch(c -> c >= 0x0400 && c < 0x0530)) {
      return text;
    }
    var lower = text.toLowerCase(Locale.ROOT);
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

  /** The letter е is spoken <i>ye</i> at the start of a word and after vowels and signs. */
  private static boolean isYe(String text, int at) {
    if (at == 0) {
      return true;
    }
    var before = text.charAt(at - 1);
    return !Character.isLetter(before) || VOWELS.indexOf(before) >= 0 || "ъь".indexOf(before) >= 0;
  }
}
