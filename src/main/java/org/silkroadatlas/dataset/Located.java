package org.silkroadatlas.dataset;

import java.util.List;
import org.silkroadatlas.model.ItemKind;

/**
 * A record with the position where it was read.
 *
 * @param file the name of its file, as shown in faults
 * @param node its object in that file
 * @param id its id
 * @param value the record; its fields are meaningless unless it is sound
 * @param sound whether its fields had no fault
 * @param references the records that it refers to
 */
record Located<T>(
    String file, Node.Obj node, String id, T value, boolean sound, List<Reference> references) {

  /**
   * A reference to another record in a field.
   *
   * @param kind the kind it must have
   * @param id its id
   * @param line the line of the id
   * @param column the column of the id
   */
  record Reference(ItemKind kind, String id, int line, int column) {}

  /** The position of a field, or of the record if the field is absent. */
  Node at(String field) {
    var found = node.fields().get(field);
    return found == null ? node : found.value();
  }
}
