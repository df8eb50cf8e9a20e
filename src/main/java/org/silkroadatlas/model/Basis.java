package org.silkroadatlas.model;

import java.util.List;
import java.util.Optional;

/**
 * The evidence for a record.
 *
 * @param essay the words of the essay that name it
 * @param confidence how well it is confirmed
 * @param checked when, and with which sources, it was compared
 * @param note a note for the reader: doubts, differing accounts
 * @param sources ids of the sources, at least one
 */
public record Basis(
    Optional<String> essay,
    Confidence confidence,
    Optional<Checked> checked,
    Optional<String> note,
    List<String> sources) {

  /** Copies the list. */
  public Basis {
    sources = List.copyOf(sources);
  }

  /** The evidence for a record that nobody has checked yet. */
  public static Basis unchecked(List<String> sources) {
    return new Basis(
        Optional.empty(), Confidence.UNCHECKED, Optional.empty(), Optional.empty(), sources);
  }
}
