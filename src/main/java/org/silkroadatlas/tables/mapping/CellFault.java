package org.silkroadatlas.tables.mapping;

import java.util.List;
import org.silkroadatlas.tables.CellAddress;

/**
 * A fault in a cell.
 *
 * @param reason what is wrong
 * @param at the address of the cell
 * @param head the column heading
 * @param value the content of the cell
 * @param suggestions what may have been meant, most likely first
 */
public record CellFault(
    FaultReason reason, CellAddress at, String head, String value, List<String> suggestions) {
  /** Copies the list. */
  public CellFault {
    suggestions = List.copyOf(suggestions);
  }
}
