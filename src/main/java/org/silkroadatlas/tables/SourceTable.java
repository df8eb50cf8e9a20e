package org.silkroadatlas.tables;

import java.util.List;

/**
 * A table as read, before its columns are interpreted.
 *
 * @param name the file name
 * @param layout its format, such as {@code CSV, windows-1251, ;}
 * @param sheets in order; at least one
 */
public record SourceTable(String name, String layout, List<SourceSheet> sheets) {
  /** Copies the list. */
  public SourceTable {
    sheets = List.copyOf(sheets);
  }

  /** The number of rows in all sheets. */
  public int rows() {
    return sheets.stream().mapToInt(sheet -> sheet.rows().size()).sum();
  }
}
