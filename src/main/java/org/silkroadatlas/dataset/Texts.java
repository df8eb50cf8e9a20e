package org.silkroadatlas.dataset;

import org.jspecify.annotations.Nullable;

/** Checks the content of a text, with plain loops: every text of a pack passes at start-up. */
final class Texts {
  private Texts() {}

  /** The fault of a text; null if there is none. */
  static @Nullable FaultKind fault(String text) {
    if (text.isBlank()) {
      return FaultKind.EMPTY_TEXT;
    }
    for (var i = 0; i < text.length(); i++) {
      var c = text.charAt(i);
      if (Character.isISOControl(c) && c != '\n' && c != '\t') {
        return FaultKind.CONTROL_CHARACTER;
      }
      if (Character.isSurrogate(c)) {
        var pair = i + 1 < text.length() && Character.isSurrogatePair(c, text.charAt(i + 1));
        if (!pair) {
          return FaultKind.HALF_CHARACTER;
        }
        i++;
      }
    }
    return null;
  }

  /** Whether a text has the form of an id: lower-case letters, digits and hyphens. */
  static boolean isId(String text) {
    for (var i = 0; i < text.length(); i++) {
      var c = text.charAt(i);
      if (!(c >= 'a' && c <= 'z') && !(c >= '0' && c <= '9') && c != '-') {
        return false;
      }
    }
    return true;
  }

  /** Whether a text has the form of a Wikidata identifier: Q232. */
  static boolean isWikidata(String text) {
    if (text.length() < 2 || text.length() > 13 || text.charAt(0) != 'Q' || text.charAt(1) == '0') {
      return false;
    }
    for (var i = 1; i < text.length(); i++) {
      if (text.charAt(i) < '0' || text.charAt(i) > '9') {
        return false;
      }
    }
    return true;
  }
}
