package org.silkroadatlas.query;

import java.text.Normalizer;
import java.util.Locale;

/**
 * Folds text for comparison: lower case, without diacritics and apostrophes, so that <i>Türkiye</i>
 * finds <i>turkiye</i> and <i>Xi'an</i> finds <i>xian</i>. Independent of the default locale.
 */
public final class TextFold {
  private TextFold() {}

  /** The folded text; words are separated by single spaces. */
  public static String fold(String text) {
    var folded = new StringBuilder(text.length());
    var gap = false;
    var decomposed = isPlain(text) ? text : Normalizer.normalize(text, Normalizer.Form.NFKD);
    for (var i = 0; i < decomposed.length(); i++) {
      var c = decomposed.charAt(i);
      if (Character.isLetterOrDigit(c) || Character.isSurrogate(c)) {
        if (gap && !folded.isEmpty()) {
          folded.append(' ');
        }
        gap = false;
        append(folded, c);
      } else if (!isJoining(c)) {
        gap = true;
      }
    }
    return folded.toString();
  }

  private static boolean isPlain(String text) {
    return text.chars().allMatch(c -> c < 128);
  }

  /** Marks that belong to the letter before them, and apostrophes inside names. */
  private static boolean isJoining(char c) {
    return Character.getType(c) == Character.NON_SPACING_MARK
        || c == '\''
        || c == '\u2019'
        || c == '\u2018'
        || c == '\u02BB'
        || c == '\u02BC'
        || c == '`';
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
