package org.silkroadatlas.export;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.silkroadatlas.model.PlainNumber;

/** One row of a table, filled cell by cell. */
final class CsvRow {
  private static final String FORMULA_STARTS = "=+-@\t\r\n";

  /** The columns, in their order. */
  enum Column {
    KIND,
    ID,
    DATE,
    UNTIL,
    TITLE,
    TEXT,
    FORMAT,
    TYPE,
    STATUS,
    PLACE,
    LATITUDE,
    LONGITUDE,
    COUNTRIES,
    SPEAKER,
    VALUE,
    UNIT,
    CONFIDENCE,
    NOTE,
    SOURCES,
    LINKS,
    OWN
  }

  private final Map<Column, String> cells = new EnumMap<>(Column.class);

  private final boolean isGuarded;

  /**
   * @param isGuarded whether the file is for spreadsheets, which guess cell types and could run a
   *     text as a formula
   */
  CsvRow(boolean isGuarded) {
    this.isGuarded = isGuarded;
  }

  /** Adds text; never a formula, whatever it begins with. */
  void text(Column column, String text) {
    cells.put(column, isGuarded ? harmless(text) : text);
  }

  /** Adds several texts in one cell. */
  void list(Column column, List<String> texts) {
    text(column, String.join("; ", texts));
  }

  /** Adds a number with a decimal point. */
  void number(Column column, double value) {
    cells.put(column, PlainNumber.of(value));
  }

  List<String> cells() {
    return Arrays.stream(Column.values()).map(c -> cells.getOrDefault(c, "")).toList();
  }

  /** Spreadsheets also skip leading spaces when looking for a formula. */
  static String harmless(String text) {
    var start = text.stripLeading();
    var first = start.isEmpty() ? ' ' : start.charAt(0);
    var isFormula =
        FORMULA_STARTS.indexOf(first) >= 0
            || (!text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0);
    return isFormula ? "'" + text : text;
  }
}
