package org.silkroadatlas.export.citation;

/** Who said, wrote or issued something. Citation formats split the names of persons only. */
sealed interface Author {

  /** The full name, as written in a sentence. */
  String name();

  /**
   * Somebody whose name has two parts.
   *
   * @param name the full name, in the order usual in its language
   * @param family the family name
   * @param given the rest of the name
   */
  record Person(String name, String family, String given) implements Author {
    /** The name in the form for sorted lists. */
    String inverted() {
      return family + ", " + given;
    }
  }

  /**
   * An institution, a group, or a person whose name is not split.
   *
   * @param name the full name
   */
  record Whole(String name) implements Author {}
}
