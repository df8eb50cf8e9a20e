package org.silkroadatlas.export;

/** Who said, wrote or issued something. Citation formats split the names of persons only. */
public sealed interface Author {

  /** The whole name, as it is written in a sentence. */
  String name();

  /**
   * Somebody whose name has two parts.
   *
   * @param name the whole name, in the order that its language puts the parts in
   * @param family the family name
   * @param given the rest of the name
   */
  record Person(String name, String family, String given) implements Author {
    /** The name as lists are sorted by it. */
    String inverted() {
      return family + ", " + given;
    }
  }

  /**
   * An institution, a group, or somebody whose name is not split.
   *
   * @param name the whole name
   */
  record Whole(String name) implements Author {}
}
