package org.silkroadatlas.tables;

import java.util.List;

/**
 * A sheet of a table.
 *
 * @param name as the spreadsheet shows it; of a text file the name of the file
 * @param hidden whether the spreadsheet hides it
 * @param rows those in which something stands, in order
 */
public record SourceSheet(String name, boolean hidden, List<SourceRow> rows) {
  /** Copies the list. */
  public SourceSheet {
    rows = List.copyOf(rows);
  }

  /** How many columns its widest row fills. */
  public int width() {
    return rows.stream().mapToInt(SourceRow::width).max().orElse(0);
  }
}
