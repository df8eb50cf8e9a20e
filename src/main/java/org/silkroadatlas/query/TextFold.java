package org.silkroadatlas.query;

import java.text.Normalizer;
import java.util.Locale;

/**
 * Folds text for comparison: lower case, without diacritics and apostrophes, so that <i>Türkiye</i>
 * finds <i>turkiye</i> and <i>Xi'an</i> finds <i>xian</i>. Independent of the default locale.
 */
public final class TextFold {
  /** Characters used as apostrophes in the names and alphabets of the region. */
  private static final String APOSTROPHES =
      "'`\u00B4\u02B9\u02BA\u02BB\u02BC\u02BD\u02BE\u02BF\u02C8\u2018\u2019\u201A\u201B\u2032\u2035"
          + "\u055A\uA78B\uA78C\uFF07";

  private TextFold() {}

  /** The folded text; words are separated by single spaces. */
  public static String fold(String text) {
    var folded = new StringBuilder(text.length());
    var gap = false;
    var decomposed = isPlain(text) ? text : Normalizer.normalize(text, Normalizer.Form.NFKD);
    for (var i = 0; i < decomposed.length(); i++) {
      var c = decomposed.charAt(i);
      if (isJoining(c)) {
        continue;
      }
      if (Character.isLetterOrDigit(c) || Character.isSurrogate(c)) {
        if (gap && !folded.isEmpty()) {
          folded.append(' ');
        }
        gap = false;
        append(folded, c);
      } else {
        gap = true;
      }
    }
    return folded.toString();
  }

  private static boolean isPlain(String text) {
    return text.chars().allMatch(c -> c < 128);
  }

  /** Characters that do not separate words: combining marks, apostrophes, invisible ones. */
  private static boolean isJoining(char c) {
    return Character.getType(c) == Character.NON_SPACING_MARK
        || Character.getType(c) == Character.FORMAT
        || APOSTROPHES.indexOf(c) >= 0;
  }

  private static void append(StringBuilder folded, char c) {
    switch (c) {
      case 'ı', 'İ' -> folded.append('i');
      case 'ə', 'Ə' -> folded.append('a');
      case 'ø', 'Ø' -> folded.append('o');
      case 'đ', 'Đ' -> folded.append('d');
      case 'ł', 'Ł' -> folded.append('l');
      case 'ß' -> folded.append("ss");
      default -> folded.append(Character.isSurrogate(c) ? c : lower(c));
    }
  }

  private static String lower(char c) {
    return c < 128
        ? String.valueOf(Character.toLowerCase(c))
        : String.valueOf(c).toLowerCase(Locale.ROOT);
  }
}
