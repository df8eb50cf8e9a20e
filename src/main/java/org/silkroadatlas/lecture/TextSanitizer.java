package org.silkroadatlas.lecture;

import org.silkroadatlas.model.PlainText;

/** What people type or paste, made fit for a lecture file. */
final class TextSanitizer {
  /** More is no caption and no note; a page has about 3000 characters. */
  static final int LONGEST = 20_000;

  private TextSanitizer() {}

  /** The text without control characters and half characters, cut where it is far too long. */
  static String clean(String text) {
    var clean = new StringBuilder();
    text.codePoints()
        .filter(c -> c == '\n' || c == '\t' || !Character.isISOControl(c))
        .filter(c -> c < Character.MIN_SURROGATE || c > Character.MAX_SURROGATE)
        .limit(LONGEST)
        .forEach(clean::appendCodePoint);
    return clean.toString();
  }

  /** The same on one line, as it may be shown beside others. */
  static String line(String text) {
    return PlainText.of(clean(text)).replaceAll("\\s+", " ").strip();
  }

  /** A text cut to a number of characters, with an ellipsis if it was longer. */
  static String cut(String text, int most) {
    return text.codePointCount(0, text.length()) <= most
        ? text
        : text.substring(0, text.offsetByCodePoints(0, most - 1)).strip() + "…";
  }
}
