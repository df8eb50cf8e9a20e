package org.silkroadatlas.tables;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Collects the rows of a sheet within the limits. Texts that occur in many cells are stored once.
 */
final class SheetBuilder {
  private static final int REMEMBERED = 8_192;

  private final Budget budget;
  private final List<SourceRow> rows = new ArrayList<>();
  private final List<String> cells = new ArrayList<>();
  private final Map<String, String> known = new HashMap<>();

  /** The remaining limits for all sheets of a file. */
  static final class Budget {
    private int cells = TableLimits.CELLS;
    private long characters = TableLimits.CHARACTERS;

    void take(int length) throws TableException {
      cells--;
      characters -= length;
      if (cells < 0 || characters < 0) {
        throw new TableException(TableException.Reason.TOO_LARGE, "more cells than can be held");
      }
    }
  }

  SheetBuilder(Budget budget) {
    this.budget = budget;
  }

  /** Puts a text into a column of the current row. */
  void put(int column, String text) throws TableException {
    var clean = clean(text);
    if (clean.isEmpty() || column >= TableLimits.COLUMNS) {
      return;
    }
    budget.take(clean.length());
    while (cells.size() <= column) {
      cells.add("");
    }
    cells.set(column, remembered(clean));
  }

  /** The next free column of the current row. */
  int nextColumn() {
    return cells.size();
  }

  /** Ends the row; empty rows are skipped. */
  void endRow(int number) throws TableException {
    if (number > TableLimits.ROWS) {
      throw new TableException(TableException.Reason.TOO_LARGE, "row " + number);
    }
    if (cells.stream().anyMatch(text -> !text.isBlank())) {
      rows.add(new SourceRow(number, cells));
    }
    cells.clear();
  }

  /** Repeats the last row. */
  void repeatRow(int number) throws TableException {
    if (rows.isEmpty()) {
      return;
    }
    var last = rows.getLast();
    for (var i = 0; i < last.width(); i++) {
      put(i, last.text(i));
    }
    endRow(number);
  }

  /** Whether the last row has the given number. */
  boolean endsWith(int number) {
    return !rows.isEmpty() && rows.getLast().number() == number;
  }

  /** The text of a cell merged over several rows counts for each of them. */
  void merge(int firstRow, int lastRow, int column) throws TableException {
    var top = at(firstRow);
    var text = top < 0 ? "" : rows.get(top).text(column);
    if (text.isEmpty()) {
      return;
    }
    for (var i = top + 1; i < rows.size() && rows.get(i).number() <= lastRow; i++) {
      if (rows.get(i).text(column).isEmpty()) {
        budget.take(text.length());
        rows.set(i, rows.get(i).with(column, text));
      }
    }
  }

  private int at(int number) {
    var at =
        Collections.binarySearch(
            rows,
            new SourceRow(number, List.of()),
            (a, b) -> Integer.compare(a.number(), b.number()));
    return at < 0 ? -1 : at;
  }

  private String remembered(String text) {
    if (text.length() > 60) {
      return text;
    }
    var same = known.get(text);
    if (same != null) {
      return same;
    }
    if (known.size() < REMEMBERED) {
      known.put(text, text);
    }
    return text;
  }

  /** Removes invisible content: byte order marks, null characters, foreign line breaks. */
  private static String clean(String text) {
    var plain = text.indexOf('\r') < 0 ? text : text.replace("\r\n", "\n").replace('\r', '\n');
    if (plain.chars().noneMatch(c -> c < ' ' || c == '\u00a0' || c == '\ufeff' || c == '\u200b')) {
      return plain.strip();
    }
    var clean = new StringBuilder(plain.length());
    for (var i = 0; i < plain.length(); i++) {
      var c = plain.charAt(i);
      if (c == '\u00a0' || c == '\t') {
        clean.append(' ');
      } else if (c == '\n' || (c >= ' ' && c != '\ufeff' && c != '\u200b')) {
        clean.append(c);
      }
    }
    return clean.toString().strip();
  }

  SourceSheet toSheet(String name, boolean hidden) {
    return new SourceSheet(name, hidden, rows);
  }
}
