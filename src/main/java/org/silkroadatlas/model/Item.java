package org.silkroadatlas.model;

import java.util.List;
import java.util.Optional;
import org.silkroadatlas.time.Edtf;

/** A record that can be selected, found and cited. */
public sealed interface Item permits Country, Place, Person, Attested, Source {

  /** The kind of the record. */
  ItemKind kindOfItem();

  /** The id of the record, unique within its kind. */
  String id();

  /** This record with another id. */
  Item withId(String other);

  /** The English name of the record in a list. */
  String label();

  /** Ids of the sources of the record. */
  List<String> sources();

  /** When it happened or began to hold; empty for records without a time. */
  Optional<Edtf> when();

  /** The Wikidata identifier, such as {@code Q232}, if one is known. */
  default Optional<String> wikidata() {
    return Optional.empty();
  }

  /** The reference to the record. */
  default ItemRef ref() {
    return new ItemRef(kindOfItem(), id());
  }
}
