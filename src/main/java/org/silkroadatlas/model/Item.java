package org.silkroadatlas.model;

import java.util.List;
import java.util.Optional;
import org.silkroadatlas.time.Edtf;

/** A record that can be focused, searched and cited. */
public sealed interface Item permits Country, Place, Person, Attested, Source {

  /** The kind of the record. */
  ItemKind kindOfItem();

  /** The id of the record, unique among its kind. */
  String id();

  /** What to call the record in a list, in English. */
  String label();

  /** Ids of the sources that the record rests on. */
  List<String> sources();

  /** When it happened or began to hold; empty for what has no time. */
  Optional<Edtf> when();

  /** The reference to the record. */
  default ItemRef ref() {
    return new ItemRef(kindOfItem(), id());
  }
}
