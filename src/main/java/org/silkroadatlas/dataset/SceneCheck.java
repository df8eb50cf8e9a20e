package org.silkroadatlas.dataset;

import java.util.Optional;
import java.util.function.Predicate;
import org.silkroadatlas.model.ItemRef;

/** Knows how to read the state lines of tours, which is not the reader's business. */
@FunctionalInterface
public interface SceneCheck {
  /** Takes every state line as it is. */
  SceneCheck NONE = (_, _, _) -> Optional.empty();

  /**
   * What is wrong with a state line.
   *
   * @param state the line
   * @param known whether a record exists, as far as the files could be read; records with faults of
   *     their own exist too
   * @param vectors whether a vector exists, as far as the files could be read
   */
  Optional<String> fault(String state, Predicate<ItemRef> known, Predicate<String> vectors);
}
