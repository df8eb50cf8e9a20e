package org.silkroadatlas.query.title;

import java.util.Locale;

/** A form in which a title needs a name. */
enum NounForm {
  /** As it stands in a list. */
  PLAIN,
  /** Of it. */
  GEN,
  /** To it; Turkic languages. */
  DAT,
  /** What is reached or seen; Russian. */
  ACC,
  /** With it. */
  INS,
  /** It, and another after it; Kazakh. */
  AND,
  /** What is called after it: never made by a rule. */
  ADJ;

  /** The form that a pattern names; none means {@link #PLAIN}. */
  static NounForm of(String name) {
    return name.isEmpty() ? PLAIN : valueOf(name.toUpperCase(Locale.ROOT));
  }

  /** Its name in a pattern. */
  String key() {
    return name().toLowerCase(Locale.ROOT);
  }
}
