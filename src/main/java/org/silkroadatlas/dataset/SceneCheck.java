package org.silkroadatlas.dataset;

import java.util.Optional;
import java.util.function.Predicate;
import org.silkroadatlas.model.ItemRef;

/** Checks the state lines of tours, which the dataset reader does not know how to read. */
@FunctionalInterface
public interface SceneCheck {
  /** Accepts every state line. */
  SceneCheck NONE = (_, _, _) -> Optional.empty();

  /**
   * Why a state line is invalid; empty if it is valid.
   *
   * @param state the line
   * @param known whether a record exists, as far as the files could be read, including records with
   *     faults
   * @param vectors whether a vector exists, as far as the files could be read
   */
  Optional<String> fault(String state, Predicate<ItemRef> known, Predicate<String> vectors);
}
