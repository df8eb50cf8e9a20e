package org.silkroadatlas.tables;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Reads CSV and TSV with any separators and line breaks. */
final class DelimitedText {
  private static final char[] SEPARATORS = {'\t', ';', ',', '|'};
  private static final int SAMPLE = 60;

  /** A quotation mark that is closed only after more lines than this was not an opening one. */
  private static final int LINES = 100;

  private final String text;
  private final char separator;
  private int at;

  private DelimitedText(String text, int from, char separator) {
    this.text = text;
    this.at = from;
    this.separator = separator;
  }

  /** A sheet with the detected separator. */
  record Read(SourceSheet sheet, char separator) {}

  static Read read(String name, String text) throws TableException {
    var from = !text.isEmpty() && text.charAt(0) == '\ufeff' ? 1 : 0;
    var line = 1;
    var separator = said(text, from);
    if (separator == 0) {
      separator = found(text, from);
    } else {
      from = Math.max(text.indexOf('\n', from), 0) + 1;
      line = 2;
    }
    var builder = new SheetBuilder(new SheetBuilder.Budget());
    var reader = new DelimitedText(text, from, separator);
    var cells = new ArrayList<String>();
    while (reader.record(cells)) {
      for (var i = 0; i < cells.size(); i++) {
        builder.put(i, TableWriter.unharmed(cells.get(i).strip()));
      }
      builder.endRow(line++);
    }
    return new Read(builder.toSheet(name, false), separator);
  }

  /** Excel writes {@code sep=;} as a first line. */
  private static char said(String text, int from) {
    var end = text.indexOf('\n', from);
    var first = (end < 0 ? text : text.substring(from, end)).strip().toLowerCase(Locale.ROOT);
    return first.startsWith("sep=") && first.length() == 5 ? first.charAt(4) : 0;
  }

  /** The separator for which most lines have the same number of cells, more than one. */
  private static char found(String text, int from) {
    var best = ',';
    var most = 0.0;
    for (var candidate : SEPARATORS) {
      var reader = new DelimitedText(text, from, candidate);
      var widths = new ArrayList<Integer>();
      var cells = new ArrayList<String>();
      while (widths.size() < SAMPLE && reader.record(cells)) {
        if (!cells.equals(List.of(""))) {
          widths.add(cells.size());
        }
      }
      var score = score(widths);
      if (score > most) {
        most = score;
        best = candidate;
      }
    }
    return best;
  }

  private static double score(List<Integer> widths) {
    var best = 0.0;
    for (var width : widths) {
      if (width > 1) {
        var same = widths.stream().filter(width::equals).count();
        best = Math.max(best, (double) same / widths.size() + Math.min(width, 30) / 100.0);
      }
    }
    return best;
  }

  /** Reads the cells of the next record; false at the end. */
  private boolean record(List<String> cells) {
    cells.clear();
    if (at >= text.length()) {
      return false;
    }
    while (true) {
      cells.add(cell());
      if (at >= text.length()) {
        return true;
      }
      var c = text.charAt(at++);
      if (c == separator) {
        continue;
      }
      if (c == '\r' && at < text.length() && text.charAt(at) == '\n') {
        at++;
      }
      return true;
    }
  }

  /** Reads a cell up to the separator or line break. */
  private String cell() {
    var start = at;
    while (start < text.length() && text.charAt(start) == ' ' && separator != ' ') {
      start++;
    }
    if (start < text.length() && text.charAt(start) == '"') {
      var end = closing(start + 1);
      if (end >= 0) {
        return quoted(start + 1, end);
      }
    }
    var from = at;
    while (at < text.length() && !ends(text.charAt(at))) {
      at++;
    }
    return text.substring(from, at);
  }

  private boolean ends(char c) {
    return c == separator || c == '\n' || c == '\r';
  }

  /** The mark that ends a quoted cell; −1 if there is none, so that the first is a character. */
  private int closing(int from) {
    for (var i = text.indexOf('"', from); i >= 0; i = text.indexOf('"', i + 2)) {
      if (i + 1 >= text.length() || text.charAt(i + 1) != '"') {
        return text.substring(from, i).lines().limit(LINES + 1L).count() > LINES ? -1 : i;
      }
    }
    return -1;
  }

  /** The text between two quotation marks, and what may follow them. */
  private String quoted(int from, int end) {
    at = end + 1;
    var rest = at;
    while (at < text.length() && !ends(text.charAt(at))) {
      at++;
    }
    return text.substring(from, end).replace("\"\"", "\"") + text.substring(rest, at).strip();
  }
}
