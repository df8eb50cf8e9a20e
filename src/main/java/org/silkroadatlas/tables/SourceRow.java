package org.silkroadatlas.tables;

import java.util.Arrays;
import java.util.List;

/** A row of a sheet as texts. Immutable. */
public final class SourceRow {
  private final int number;
  private final String[] cells;

  /**
   * A row.
   *
   * @param number as the spreadsheet shows it, from 1
   * @param cells from the first column; empty text for empty cells
   */
  public SourceRow(int number, List<String> cells) {
    this.number = number;
    this.cells = cells.toArray(String[]::new);
  }

  /** Its number as the spreadsheet shows it, from 1. */
  public int number() {
    return number;
  }

  /** The text in a column; empty if there is none. */
  public String text(int column) {
    return column >= 0 && column < cells.length ? cells[column] : "";
  }

  /** The number of columns up to the last cell. */
  public int width() {
    return cells.length;
  }

  /** Whether all cells are blank. */
  public boolean isBlank() {
    return Arrays.stream(cells).allMatch(String::isBlank);
  }

  /** This row with another text in a column. */
  public SourceRow with(int column, String text) {
    var changed = Arrays.copyOf(cells, Math.max(cells.length, column + 1));
    Arrays.fill(changed, Math.min(cells.length, column), changed.length, "");
    System.arraycopy(cells, 0, changed, 0, cells.length);
    changed[column] = text;
    return new SourceRow(number, Arrays.asList(changed));
  }

  /** All cells. */
  public List<String> cells() {
    return List.of(cells);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof SourceRow row
        && number == row.number
        && Arrays.equals(cells, row.cells);
  }

  @Override
  public int hashCode() {
    return 31 * number + Arrays.hashCode(cells);
  }

  @Override
  public String toString() {
    return number + Arrays.toString(cells);
  }
}
