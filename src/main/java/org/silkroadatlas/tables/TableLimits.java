package org.silkroadatlas.tables;

/** How much a table may hold, so that no file fills the memory. */
final class TableLimits {
  /** Bytes of a file. */
  static final int BYTES = 100_000_000;

  /** Bytes of one part of a packed file, unpacked. */
  static final long UNPACKED = 1_000_000_000L;

  /** Cells in which something stands, in all sheets. */
  static final int CELLS = 4_000_000;

  /** Characters of all cells. */
  static final long CHARACTERS = 100_000_000L;

  /** Columns of a sheet. */
  static final int COLUMNS = 1_000;

  /** Rows of a sheet, as spreadsheets have at most. */
  static final int ROWS = 1_048_576;

  private TableLimits() {}
}
