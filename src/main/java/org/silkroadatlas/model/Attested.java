package org.silkroadatlas.model;

import java.util.List;
import java.util.Optional;

/** A record that says what it rests on. */
public sealed interface Attested extends Item
    permits Format, Membership, Event, Agreement, Quote, Figure, Route {

  /** What the record rests on. */
  Basis basis();

  /** The words of the essay that name the record. */
  default Optional<String> essay() {
    return basis().essay();
  }

  /** How well the record is confirmed. */
  default Confidence confidence() {
    return basis().confidence();
  }

  /** When the record was compared with which sources. */
  default Optional<Checked> checked() {
    return basis().checked();
  }

  /** A remark for the reader: doubts, readings that differ. */
  default Optional<String> note() {
    return basis().note();
  }

  @Override
  default List<String> sources() {
    return basis().sources();
  }
}
