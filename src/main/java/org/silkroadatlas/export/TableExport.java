package org.silkroadatlas.export;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.silkroadatlas.coordination.Messages;

/**
 * A table for export: as comma-separated values, or as a web page that works offline.
 *
 * @param title what the table shows
 * @param note the date it refers to and what it is based on
 * @param head the column headings
 * @param rows the rows, each as long as the head
 */
public record TableExport(String title, String note, List<String> head, List<List<String>> rows) {
  private static final String STYLE =
      "body{font:15px/1.45 system-ui,sans-serif;margin:2em;color:#26241f;background:#fbf9f4}"
          + "table{border-collapse:collapse}th,td{border:1px solid #d9d2c3;padding:.3em .6em;"
          + "text-align:left;vertical-align:top}th{background:#f3efe6;position:sticky;top:0}"
          + "img{max-width:100%;height:auto}p{color:#655f53}@media(prefers-color-scheme:dark){body{color:#ece8df;"
          + "background:#191c1f}th{background:#1f2327}th,td{border-color:#3a4046}p{color:#a9a498}}";

  /** Copies the lists. */
  public TableExport {
    head = List.copyOf(head);
    rows = rows.stream().map(List::copyOf).toList();
  }

  /** The heading and the rows below it. */
  public List<List<String>> cells() {
    var cells = new ArrayList<List<String>>();
    cells.add(head);
    cells.addAll(rows);
    return cells;
  }

  /**
   * Writes the table as comma-separated values with a byte order mark, which spreadsheets need to
   * recognise UTF-8; no cell is a formula.
   *
   * @throws IOException if it cannot be written
   */
  public void writeCsv(Appendable out) throws IOException {
    out.append('\uFEFF');
    line(out, head);
    for (var row : rows) {
      line(out, row);
    }
  }

  private static void line(Appendable out, List<String> cells) throws IOException {
    var separator = "";
    for (var cell : cells) {
      var text = CsvRow.harmless(cell);
      var isQuoted = text.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
      out.append(separator).append(isQuoted ? '"' + text.replace("\"", "\"\"") + '"' : text);
      separator = ",";
    }
    out.append("\r\n");
  }

  /**
   * Writes a web page in the language of the given texts.
   *
   * @param picture a PNG image of the same view, shown above the table
   * @param foot the origin of the numbers
   * @throws IOException if it cannot be written
   */
  public void writePage(Messages messages, Optional<byte[]> picture, String foot, Appendable out)
      throws IOException {
    var language = messages.locale().toLanguageTag();
    out.append("<!DOCTYPE html>\n<html lang=\"").append(escaped(language)).append("\">\n");
    out.append("<head><meta charset=\"utf-8\"><meta name=\"viewport\" ");
    out.append("content=\"width=device-width,initial-scale=1\"><title>").append(escaped(title));
    out.append("</title><style>").append(STYLE).append("</style></head>\n<body>\n<h1>");
    out.append(escaped(title)).append("</h1>\n<p>").append(escaped(note)).append("</p>\n");
    if (picture.isPresent()) {
      var data = Base64.getEncoder().encodeToString(picture.get());
      out.append("<img alt=\"").append(escaped(title)).append("\" src=\"data:image/png;base64,");
      out.append(data).append("\">\n");
    }
    out.append("<table>\n");
    out.append("<thead><tr>");
    for (var name : head) {
      out.append("<th scope=\"col\">").append(escaped(name)).append("</th>");
    }
    out.append("</tr></thead>\n<tbody>\n");
    for (var row : rows) {
      out.append("<tr>");
      for (var cell : row) {
        out.append("<td>").append(escaped(cell)).append("</td>");
      }
      out.append("</tr>\n");
    }
    out.append("</tbody>\n</table>\n<p>").append(escaped(foot)).append("</p>\n</body>\n</html>\n");
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
