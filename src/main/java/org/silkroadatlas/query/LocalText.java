package org.silkroadatlas.query;

/**
 * A text of a record as shown to readers of a language.
 *
 * @param text the words, in plain text
 * @param kind where they come from
 */
public record LocalText(String text, Kind kind) {

  /** Where the words of a text come from. */
  public enum Kind {
    /** The record itself has them in that language. */
    OWN,
    /** Translated, and made or checked by someone who knows the language. */
    TRANSLATED,
    /** A title built from what the record says, by a pattern of the language. */
    BUILT,
    /** Translated by a machine and not checked by anyone. */
    UNCHECKED,
    /** English, since there is no text in that language. */
    FALLBACK
  }

  /** Whether the words are English although another language was requested. */
  public boolean isFallback() {
    return kind == Kind.FALLBACK;
  }
}
