package org.silkroadatlas.query;

/**
 * Writes a folded word by its sound, so that different spellings of one sound in the languages of
 * the region and their transliterations become equal: <i>Oʻzbekiston</i> and <i>Ўзбекистон</i>,
 * <i>Japarov</i>, <i>Zhaparov</i> and <i>Жапаров</i>, <i>Toqayev</i> and <i>Tokaev</i>.
 */
final class PhoneticKey {
  /** Letter sequences for one sound, longest first. */
  private static final String[][] SAME = {
    {"dzh", "j"},
    {"shch", "ʃ"},
    {"sch", "ʃ"},
    {"tch", "ч"},
    {"sh", "ʃ"},
    {"ch", "ч"},
    {"zh", "j"},
    {"kh", "h"},
    {"gh", "g"},
    {"dj", "j"},
    {"x", "h"},
    {"q", "k"},
    {"w", "v"},
    {"y", "i"}
  };

  private static final String VOWELS = "aeiou";

  /** Shorter words are initials. */
  private static final int SHORTEST_YE = 4;

  private PhoneticKey() {}

  /** Converts a folded text word by word. */
  static String of(String folded) {
    var text = folded;
    for (var pair : SAME) {
      text = text.replace(pair[0], pair[1]);
    }
    var sounded = new StringBuilder(text.length());
    var wasDoubled = false;
    for (var i = 0; i < text.length(); i++) {
      var c = text.charAt(i);
      var isDoubled = i > 0 && c != ' ' && !Character.isDigit(c) && c == text.charAt(i - 1);
      // Only the second letter of a pair is dropped, not the rest of a longer run.
      if (isDoubled && !wasDoubled) {
        wasDoubled = true;
        continue;
      }
      wasDoubled = false;
      if (!isGlide(text, i) && !opensWithYe(text, i)) {
        sounded.append(c);
      }
    }
    return sounded.toString();
  }

  /** An i between two vowels is optional: Tokayev, Tokaev. */
  private static boolean isGlide(String text, int at) {
    return text.charAt(at) == 'i'
        && at > 0
        && at + 1 < text.length()
        && VOWELS.indexOf(text.charAt(at - 1)) >= 0
        && VOWELS.indexOf(text.charAt(at + 1)) >= 0;
  }

  /** A longer word can begin with ye or e: Yekaterinburg, Ekaterinburg. */
  private static boolean opensWithYe(String text, int at) {
    return text.startsWith("ie", at)
        && (at == 0 || text.charAt(at - 1) == ' ')
        && wordEnd(text, at) - at >= SHORTEST_YE;
  }

  private static int wordEnd(String text, int at) {
    var end = text.indexOf(' ', at);
    return end < 0 ? text.length() : end;
  }
}
