package org.silkroadatlas.model;

import java.util.List;
import java.util.Optional;

/** A record with evidence for it. */
public sealed interface Attested extends Item
    permits Format, Membership, Event, Agreement, Quote, Figure, Route {

  /** The sources of the record and how well it is confirmed. */
  Basis basis();

  /** The words of the essay that name the record. */
  default Optional<String> essay() {
    return basis().essay();
  }

  /** How well the record is confirmed. */
  default Confidence confidence() {
    return basis().confidence();
  }

  /** When, and with which sources, the record was compared. */
  default Optional<Checked> checked() {
    return basis().checked();
  }

  /** A note for the reader: doubts, differing accounts. */
  default Optional<String> note() {
    return basis().note();
  }

  @Override
  default List<String> sources() {
    return basis().sources();
  }
}
