package org.silkroadatlas.export;

import java.util.List;
import org.silkroadatlas.query.DatasetIndex;
import org.silkroadatlas.query.Records;
import org.silkroadatlas.query.State;

/** The records of a filter as the cells of a table. Any thread. */
public final class RecordCells {
  private RecordCells() {}

  /** All rows, column headings first; a cell is a text or a number with a decimal point. */
  public static List<List<String>> of(DatasetIndex index, State state) {
    return CsvWriter.cells(index, Records.of(index, state));
  }
}
