package org.silkroadatlas.model;

import java.util.List;
import java.util.Optional;

/**
 * A place where the essay and other sources differ. Both are shown.
 *
 * @param id unique among corrections
 * @param record the record it concerns
 * @param field the field of that record
 * @param essay what the essay says
 * @param others what other sources say
 * @param severity how much it matters
 * @param sources ids of the other sources
 */
public record Correction(
    String id,
    Optional<ItemRef> record,
    Optional<String> field,
    String essay,
    String others,
    Severity severity,
    List<String> sources) {

  /** Copies the list. */
  public Correction {
    sources = List.copyOf(sources);
  }
}
