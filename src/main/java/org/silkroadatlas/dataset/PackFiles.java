package org.silkroadatlas.dataset;

import java.util.List;
import java.util.Optional;

/** Where the files of a pack are: in a folder, or in the program itself. */
interface PackFiles {

  /** The name by which faults call a file. */
  String label(PackFile file);

  /**
   * The bytes of a file, at most {@link Limits#BYTES} of them.
   *
   * @return nothing if the pack has no such file, or if a fault was noted
   */
  Optional<byte[]> read(PackFile file, Faults faults);

  /** The languages of which the pack has a file of texts, sorted. */
  List<String> textLanguages();

  /** The name by which faults call the file of texts in a language. */
  String textLabel(String language);

  /**
   * The bytes of the file of texts in a language.
   *
   * @return nothing if a fault was noted
   */
  Optional<byte[]> readText(String language, Faults faults);

  /** Whether the pack has such a file, readable or not. */
  boolean has(PackFile file);

  /**
   * Notes what is wrong with the pack as a whole.
   *
   * @return whether there is anything to read
   */
  boolean check(Faults faults);
}
