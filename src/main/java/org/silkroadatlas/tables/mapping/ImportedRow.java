package org.silkroadatlas.tables.mapping;

import java.util.List;
import java.util.Optional;
import org.silkroadatlas.model.Item;

/**
 * The result of a row.
 *
 * @param sheet the index of its sheet
 * @param row its number as the spreadsheet shows it
 * @param item the resulting record; empty if the row cannot be imported
 * @param faults the faults of its cells
 */
public record ImportedRow(int sheet, int row, Optional<Item> item, List<CellFault> faults) {
  /** Copies the list. */
  public ImportedRow {
    faults = List.copyOf(faults);
  }
}
