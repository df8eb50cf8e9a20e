package org.silkroadatlas.tables.mapping;

import java.util.List;
import org.silkroadatlas.tables.CellAddress;

/**
 * Something wrong with a cell.
 *
 * @param reason what is wrong
 * @param at where it is
 * @param head what stands above the cell
 * @param value what stands in it
 * @param suggestions what could be meant, likeliest first
 */
public record CellFault(
    FaultReason reason, CellAddress at, String head, String value, List<String> suggestions) {
  /** Copies the list. */
  public CellFault {
    suggestions = List.copyOf(suggestions);
  }
}
