package org.silkroadatlas.tables.mapping;

import java.util.List;
import java.util.Optional;
import org.silkroadatlas.model.Item;

/**
 * What became of a row.
 *
 * @param sheet position of its sheet
 * @param row its number as the spreadsheet shows it
 * @param item the record that it makes; nothing if it cannot be taken
 * @param faults what is wrong with its cells
 */
public record ImportedRow(int sheet, int row, Optional<Item> item, List<CellFault> faults) {
  /** Copies the list. */
  public ImportedRow {
    faults = List.copyOf(faults);
  }
}
