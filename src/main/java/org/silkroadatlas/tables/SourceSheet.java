package org.silkroadatlas.tables;

import java.util.List;

/**
 * A sheet of a table.
 *
 * @param name as the spreadsheet shows it; for a text file, the file name
 * @param hidden whether the spreadsheet hides it
 * @param rows the rows with content, in order
 */
public record SourceSheet(String name, boolean hidden, List<SourceRow> rows) {
  /** Copies the list. */
  public SourceSheet {
    rows = List.copyOf(rows);
  }

  /** The number of columns of its widest row. */
  public int width() {
    return rows.stream().mapToInt(SourceRow::width).max().orElse(0);
  }
}
