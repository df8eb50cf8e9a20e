package org.silkroadatlas.model;

import java.util.List;
import java.util.Optional;
import org.silkroadatlas.time.Edtf;

/**
 * A comparison of a record with its sources.
 *
 * @param day the day of the comparison
 * @param read ids of the sources that were read for it
 * @param found the result, in a short sentence
 */
public record Checked(Edtf day, List<String> read, Optional<String> found) {

  /** Copies the list. */
  public Checked {
    read = List.copyOf(read);
  }
}
