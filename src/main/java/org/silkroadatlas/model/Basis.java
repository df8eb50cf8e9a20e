package org.silkroadatlas.model;

import java.util.List;
import java.util.Optional;

/**
 * What a record rests on.
 *
 * @param essay the words of the essay that name it
 * @param confidence how well it is confirmed
 * @param checked when it was compared with which sources
 * @param note a remark for the reader: doubts, readings that differ
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

  /** The basis of a record that nobody has checked yet. */
  public static Basis unchecked(List<String> sources) {
    return new Basis(
        Optional.empty(), Confidence.UNCHECKED, Optional.empty(), Optional.empty(), sources);
  }
}
