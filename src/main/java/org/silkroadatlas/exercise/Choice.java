package org.silkroadatlas.exercise;

import org.silkroadatlas.model.ItemRef;

/** A possible answer. */
public sealed interface Choice {
  /** A record: a country, format, event, person or agreement. */
  record OfItem(ItemRef item) implements Choice {}

  /** A year. */
  record OfYear(int year) implements Choice {}

  /**
   * A country joining or leaving a format.
   *
   * @param membership the role that began or ended
   * @param joined whether it began
   */
  record OfChange(ItemRef membership, boolean joined) implements Choice {}
}
