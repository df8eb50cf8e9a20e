package org.silkroadatlas.lecture;

import org.silkroadatlas.model.PlainText;

/** Cleans text that users type or paste, for lecture files. */
final class TextSanitizer {
  /** The maximum length in characters, which no caption or note needs; a page has about 3000. */
  static final int LONGEST = 20_000;

  private TextSanitizer() {}

  /** The text without control characters and unpaired surrogates, shortened if far too long. */
  static String clean(String text) {
    var clean = new StringBuilder();
    text.codePoints()
        .filter(c -> c == '\n' || c == '\t' || !Character.isISOControl(c))
        .filter(c -> c < Character.MIN_SURROGATE || c > Character.MAX_SURROGATE)
        .limit(LONGEST)
        .forEach(clean::appendCodePoint);
    return clean.toString();
  }

  /** The sanitised text on one line, safe to show beside other text. */
  static String line(String text) {
    return PlainText.of(clean(text)).replaceAll("\\s+", " ").strip();
  }

  /** A text shortened to a number of characters, with an ellipsis if it was longer. */
  static String cut(String text, int most) {
    return text.codePointCount(0, text.length()) <= most
        ? text
        : text.substring(0, text.offsetByCodePoints(0, most - 1)).strip() + "…";
  }
}
