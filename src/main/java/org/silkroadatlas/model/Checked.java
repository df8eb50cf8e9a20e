package org.silkroadatlas.model;

import java.util.List;
import java.util.Optional;
import org.silkroadatlas.time.Edtf;

/**
 * That a record was compared with its sources.
 *
 * @param day the day on which it was compared
 * @param read ids of those of its sources that were read for it
 * @param found what the comparison found, in a short sentence
 */
public record Checked(Edtf day, List<String> read, Optional<String> found) {

  /** Copies the list. */
  public Checked {
    read = List.copyOf(read);
  }
}
