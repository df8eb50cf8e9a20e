package org.silkroadatlas.dataset;

import java.util.List;
import org.silkroadatlas.model.ItemKind;

/**
 * A record with the place where it was read.
 *
 * @param file the name of its file, as faults show it
 * @param node its object in that file
 * @param id its id
 * @param value the record; its fields mean nothing unless it is sound
 * @param sound whether its fields had no fault
 * @param references the records that it names
 */
record Located<T>(
    String file, Node.Obj node, String id, T value, boolean sound, List<Reference> references) {

  /**
   * The name of another record in a field.
   *
   * @param kind what it must be
   * @param id its id
   * @param line where the id stands
   * @param column where the id stands
   */
  record Reference(ItemKind kind, String id, int line, int column) {}

  /** Where a field stands; where the record begins if it has no such field. */
  Node at(String field) {
    var found = node.fields().get(field);
    return found == null ? node : found.value();
  }
}
