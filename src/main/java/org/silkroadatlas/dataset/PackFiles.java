package org.silkroadatlas.dataset;

import java.util.List;
import java.util.Optional;

/** Access to the files of a pack, in a folder or in the program itself. */
interface PackFiles {

  /** The name of a file in faults. */
  String label(PackFile file);

  /**
   * The bytes of a file, at most {@link Limits#BYTES}.
   *
   * @return empty if the pack has no such file, or if a fault was reported
   */
  Optional<byte[]> read(PackFile file, Faults faults);

  /** The languages for which the pack has a file of texts, sorted. */
  List<String> textLanguages();

  /** The name in faults of the file of texts in a language. */
  String textLabel(String language);

  /**
   * The bytes of the file of texts in a language.
   *
   * @return empty if a fault was reported
   */
  Optional<byte[]> readText(String language, Faults faults);

  /** Whether the pack has such a file, readable or not. */
  boolean has(PackFile file);

  /**
   * Reports faults of the pack as a whole.
   *
   * @return whether there is anything to read
   */
  boolean check(Faults faults);
}
