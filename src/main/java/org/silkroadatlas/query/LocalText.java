package org.silkroadatlas.query;

/**
 * A text of a record as a reader of some language gets it.
 *
 * @param text the words, in plain text
 * @param kind where they come from
 */
public record LocalText(String text, Kind kind) {

  /** Where the words of a text come from. */
  public enum Kind {
    /** The record has them in that language itself. */
    OWN,
    /** They were translated, and somebody who knows the language made or checked them. */
    TRANSLATED,
    /** It is a title that follows from what the record says, by a pattern of the language. */
    BUILT,
    /** A machine translated them and nobody has checked them. */
    UNCHECKED,
    /** There are none in that language: they are English. */
    FALLBACK
  }

  /** Whether the words are English although another language was asked for. */
  public boolean isFallback() {
    return kind == Kind.FALLBACK;
  }
}
