package org.silkroadatlas.tables.mapping;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.silkroadatlas.tables.CellAddress;
import org.silkroadatlas.tables.SourceRow;
import org.silkroadatlas.tables.SourceSheet;

/** The cells of one row by meaning; collects their faults. */
final class RowCells {
  /** The error values that spreadsheets show for a formula. */
  private static final Pattern FORMULA_ERROR =
      Pattern.compile(
          "#(REF|N/A|VALUE|DIV/0|NAME|NULL|NUM|SPILL|CALC)[!?]?|Err:\\d{3}|#ЗНАЧ!|#ССЫЛКА!");

  private static final Pattern TAGS = Pattern.compile("<[a-zA-Z/][^<>]*>");

  private final SourceSheet sheet;
  private final SheetMapping mapping;
  private final SourceRow row;
  private final List<CellFault> faults = new ArrayList<>();

  RowCells(SourceSheet sheet, SheetMapping mapping, SourceRow row) {
    this.sheet = sheet;
    this.mapping = mapping;
    this.row = row;
    for (var i = 0; i < mapping.columns().size(); i++) {
      if (mapping.columns().get(i) != ColumnMeaning.IGNORE
          && FORMULA_ERROR.matcher(row.text(i)).matches()) {
        fault(FaultReason.FORMULA, i, List.of());
      }
    }
  }

  /** GeoJSON can contain lines and areas, which are not places. */
  void checkGeometry() {
    var column = mapping.heads().indexOf("Geometry");
    if (column >= 0 && !row.text(column).isBlank()) {
      fault(FaultReason.NO_POINT, column, List.of());
    }
  }

  SheetMapping mapping() {
    return mapping;
  }

  int number() {
    return row.number();
  }

  List<CellFault> faults() {
    return faults;
  }

  boolean isStopped() {
    return faults.stream().anyMatch(fault -> fault.reason().stops());
  }

  /** The text of the first non-empty column with a meaning, without HTML markup. */
  String text(ColumnMeaning meaning) {
    for (var column : mapping.columnsOf(meaning)) {
      var text = row.text(column);
      if (!text.isBlank()) {
        return plain(text);
      }
    }
    return "";
  }

  /** The texts of all non-empty columns with a meaning. */
  List<String> texts(ColumnMeaning meaning) {
    return mapping.columnsOf(meaning).stream()
        .map(row::text)
        .filter(text -> !text.isBlank())
        .map(RowCells::plain)
        .toList();
  }

  private static String plain(String text) {
    if (text.indexOf('<') < 0 && text.indexOf('&') < 0) {
      return text.strip();
    }
    return TAGS.matcher(text.replaceAll("(?i)<br */?>|</p>", "\n"))
        .replaceAll("")
        .replace("&nbsp;", " ")
        .replace("&quot;", "\"")
        .replace("&#39;", "'")
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&amp;", "&")
        .strip();
  }

  /**
   * Reports a fault in the first column with a meaning that contains the wrong value, otherwise in
   * the first non-empty one, otherwise in the first one.
   */
  void fault(FaultReason reason, ColumnMeaning meaning, List<String> suggestions) {
    var columns = mapping.columnsOf(meaning);
    var wrong = suggestions.isEmpty() ? "" : suggestions.getFirst();
    var filled =
        columns.stream()
            .filter(i -> !wrong.isEmpty() && row.text(i).contains(wrong))
            .findFirst()
            .or(() -> columns.stream().filter(i -> !row.text(i).isBlank()).findFirst());
    fault(reason, filled.orElse(columns.isEmpty() ? 0 : columns.getFirst()), suggestions);
  }

  void fault(FaultReason reason, ColumnMeaning meaning) {
    fault(reason, meaning, List.of());
  }

  private void fault(FaultReason reason, int column, List<String> suggestions) {
    var at = new CellAddress(sheet.name(), row.number(), column);
    var isKnown =
        faults.stream()
            .filter(it -> it.at().equals(at))
            .anyMatch(it -> it.reason() == FaultReason.FORMULA || it.reason() == reason);
    if (!isKnown) {
      var head = column < mapping.heads().size() ? mapping.heads().get(column) : at.toString();
      faults.add(new CellFault(reason, at, head, row.text(column), suggestions));
    }
  }
}
