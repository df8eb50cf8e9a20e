package org.silkroadatlas.export;

import java.util.ArrayList;
import java.util.List;

/** A strict parser of RFC 4180, independent of the writer. */
final class CsvText {
  private final String text;
  private int at;

  private CsvText(String text) {
    this.text = text;
  }

  static List<List<String>> parse(String text) {
    var reader = new CsvText(text);
    var rows = new ArrayList<List<String>>();
    while (reader.at < text.length()) {
      rows.add(reader.row());
    }
    return rows;
  }

  private List<String> row() {
    var cells = new ArrayList<String>();
    cells.add(cell());
    while (text.charAt(at) == ',') {
      at++;
      cells.add(cell());
    }
    if (!text.startsWith("\r\n", at)) {
      throw new IllegalArgumentException("A row does not end with CR LF at " + at);
    }
    at += 2;
    return cells;
  }

  private String cell() {
    return text.charAt(at) == '"' ? quoted() : plain();
  }

  private String plain() {
    var start = at;
    while (",\r\n".indexOf(text.charAt(at)) < 0) {
      if (text.charAt(at) == '"') {
        throw new IllegalArgumentException("A stray quotation mark at " + at);
      }
      at++;
    }
    return text.substring(start, at);
  }

  private String quoted() {
    var cell = new StringBuilder();
    at++;
    while (true) {
      var c = text.charAt(at++);
      if (c != '"') {
        cell.append(c);
      } else if (text.charAt(at) == '"') {
        cell.append('"');
        at++;
      } else {
        return cell.toString();
      }
    }
  }
}
