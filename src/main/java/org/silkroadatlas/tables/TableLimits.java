package org.silkroadatlas.tables;

/** The limits of a table, so that no file fills the memory. */
final class TableLimits {
  /** The maximum size of a file, in bytes. */
  static final int BYTES = 100_000_000;

  /** The maximum size of an uncompressed part, in bytes. */
  static final long UNPACKED = 1_000_000_000L;

  /** The maximum number of non-empty cells, in all sheets. */
  static final int CELLS = 4_000_000;

  /** The maximum number of characters in all cells. */
  static final long CHARACTERS = 100_000_000L;

  /** The maximum number of columns of a sheet. */
  static final int COLUMNS = 1_000;

  /** The maximum number of rows of a sheet, which is that of spreadsheets. */
  static final int ROWS = 1_048_576;

  private TableLimits() {}
}
