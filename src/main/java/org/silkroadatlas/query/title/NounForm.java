package org.silkroadatlas.query.title;

import java.util.Locale;

/** A grammatical form of a name in a title. */
enum NounForm {
  /** The uninflected name. */
  PLAIN,
  /** Genitive. */
  GEN,
  /** Dative; Turkic languages. */
  DAT,
  /** Accusative; Russian. */
  ACC,
  /** Instrumental or comitative: with the name. */
  INS,
  /** The name followed by “and” another; Kazakh. */
  AND,
  /** Adjectival, for something called after the name; never made by a rule. */
  ADJ;

  /** The form named in a pattern; empty means {@link #PLAIN}. */
  static NounForm of(String name) {
    return name.isEmpty() ? PLAIN : valueOf(name.toUpperCase(Locale.ROOT));
  }

  /** Its name in a pattern. */
  String key() {
    return name().toLowerCase(Locale.ROOT);
  }
}
