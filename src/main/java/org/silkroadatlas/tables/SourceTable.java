package org.silkroadatlas.tables;

import java.util.List;

/**
 * A table as it was read, before anybody asks what its columns mean.
 *
 * @param name the name of its file
 * @param layout how it was written, such as {@code CSV, windows-1251, ;}
 * @param sheets in order; at least one
 */
public record SourceTable(String name, String layout, List<SourceSheet> sheets) {
  /** Copies the list. */
  public SourceTable {
    sheets = List.copyOf(sheets);
  }

  /** How many rows all sheets have. */
  public int rows() {
    return sheets.stream().mapToInt(sheet -> sheet.rows().size()).sum();
  }
}
