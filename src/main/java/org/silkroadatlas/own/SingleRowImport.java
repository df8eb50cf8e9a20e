package org.silkroadatlas.own;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.silkroadatlas.model.Dataset;
import org.silkroadatlas.model.ItemKind;
import org.silkroadatlas.tables.SourceRow;
import org.silkroadatlas.tables.SourceSheet;
import org.silkroadatlas.tables.SourceTable;
import org.silkroadatlas.tables.mapping.CellFault;
import org.silkroadatlas.tables.mapping.ColumnMeaning;
import org.silkroadatlas.tables.mapping.DateOrder;
import org.silkroadatlas.tables.mapping.ImportSettings;
import org.silkroadatlas.tables.mapping.RecordsTable;
import org.silkroadatlas.tables.mapping.SheetMapping;
import org.silkroadatlas.tables.mapping.TableImport;
import org.silkroadatlas.tables.mapping.TableLookup;

/**
 * Reads one record like a row of a table.
 *
 * @param dataset the dataset that the record overlays
 * @param lookup finds countries, places and formats
 * @param settings the default source and group
 */
record SingleRowImport(Dataset dataset, TableLookup lookup, ImportSettings settings) {

  /** The result for the cells: one record, or faults. */
  TableImport read(Map<ColumnMeaning, String> cells) {
    var columns = RecordsTable.COLUMNS;
    var heads = columns.stream().map(ColumnMeaning::key).toList();
    var row =
        new SourceRow(2, columns.stream().map(it -> cells.getOrDefault(it, "").strip()).toList());
    var sheet = new SourceSheet("form", false, List.of(new SourceRow(1, heads), row));
    var mapping =
        new SheetMapping(true, 1, heads, columns, ItemKind.EVENT, Optional.of(DateOrder.DAY_FIRST));
    return TableImport.of(
        new SourceTable("form", "", List.of(sheet)), List.of(mapping), settings, dataset, lookup);
  }

  /** The field that a fault refers to. */
  static ColumnMeaning meaning(CellFault fault) {
    return RecordsTable.COLUMNS.get(fault.at().column());
  }
}
