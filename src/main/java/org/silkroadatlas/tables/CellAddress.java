package org.silkroadatlas.tables;

/**
 * The address of a cell.
 *
 * @param sheet the name of the sheet
 * @param row its number as the spreadsheet shows it, from 1
 * @param column from 0
 */
public record CellAddress(String sheet, int row, int column) {

  /** The letters of a column as a spreadsheet shows them: A, B … Z, AA. */
  public static String letters(int column) {
    var letters = new StringBuilder();
    for (var rest = column; rest >= 0; rest = rest / 26 - 1) {
      letters.append((char) ('A' + rest % 26));
    }
    return letters.reverse().toString();
  }

  /** The column of letters such as {@code AB}, from 0; −1 for none. */
  static int column(String address) {
    var column = 0;
    for (var i = 0; i < address.length(); i++) {
      var c = address.charAt(i);
      if (c < 'A' || c > 'Z') {
        break;
      }
      column = column * 26 + (c - 'A' + 1);
      if (column > TableLimits.COLUMNS) {
        return TableLimits.COLUMNS;
      }
    }
    return column - 1;
  }

  @Override
  public String toString() {
    return letters(column) + row;
  }
}
