package org.silkroadatlas.tables;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Writes tables so that {@link TableReader} reads the same cells. Equal tables give equal bytes.
 * The first row of a sheet is its heading.
 */
public final class TableWriter {
  private static final Pattern NUMBER = Pattern.compile("-?(0|[1-9]\\d{0,14})(\\.\\d{0,9}[1-9])?");

  /** Text that a spreadsheet would run as a formula, with any number of apostrophes before it. */
  private static final Pattern FORMULA = Pattern.compile("(?s)'*[=+\\-@].*");

  private static final String DECLARATION =
      "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
  private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  private static final String OFFICE =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  private static final String PACKAGE =
      "http://schemas.openxmlformats.org/package/2006/relationships";
  private static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

  /** A fixed date, so that the bytes do not depend on the day. */
  private static final LocalDateTime MADE = LocalDateTime.of(1980, 1, 1, 0, 0);

  private TableWriter() {}

  /**
   * Writes a sheet as CSV: UTF-8 with the byte order mark that Excel needs.
   *
   * @throws IOException if it cannot be written
   */
  public static void csv(SourceSheet sheet, char separator, Appendable out) throws IOException {
    out.append('\ufeff');
    var width = sheet.width();
    for (var row : sheet.rows()) {
      for (var i = 0; i < width; i++) {
        if (i > 0) {
          out.append(separator);
        }
        out.append(quoted(harmless(row.text(i)), separator));
      }
      out.append("\r\n");
    }
  }

  private static String quoted(String cell, char separator) {
    var plain = cell.chars().noneMatch(c -> c == '"' || c == separator || c == '\n' || c == '\r');
    return plain ? cell : '"' + cell.replace("\"", "\"\"") + '"';
  }

  private static String harmless(String text) {
    return FORMULA.matcher(text).matches() && !NUMBER.matcher(text).matches() ? "'" + text : text;
  }

  /** A cell of a text file without the apostrophe that prevents running it as a formula. */
  static String unharmed(String text) {
    return text.startsWith("'") && FORMULA.matcher(text).matches() ? text.substring(1) : text;
  }

  /**
   * Writes sheets as an XLSX workbook.
   *
   * @throws IOException if it cannot be written
   */
  public static void workbook(List<SourceSheet> sheets, OutputStream out) throws IOException {
    try (var zip = new ZipOutputStream(out, UTF_8)) {
      part(zip, "[Content_Types].xml", types(sheets.size()));
      part(
          zip, "_rels/.rels", relations(List.of(relation(1, "officeDocument", "xl/workbook.xml"))));
      part(zip, "xl/workbook.xml", book(sheets));
      part(zip, "xl/_rels/workbook.xml.rels", bookRelations(sheets.size()));
      part(zip, "xl/styles.xml", STYLES);
      for (var i = 0; i < sheets.size(); i++) {
        part(zip, "xl/worksheets/sheet" + (i + 1) + ".xml", sheet(sheets.get(i)));
      }
    }
  }

  private static void part(ZipOutputStream zip, String name, String xml) throws IOException {
    var entry = new ZipEntry(name);
    entry.setTimeLocal(MADE);
    zip.putNextEntry(entry);
    zip.write((DECLARATION + xml).getBytes(UTF_8));
    zip.closeEntry();
  }

  private static String types(int sheets) {
    var xml = new StringBuilder();
    xml.append("<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">")
        .append("<Default Extension=\"rels\" ContentType=\"application/")
        .append("vnd.openxmlformats-package.relationships+xml\"/>")
        .append("<Default Extension=\"xml\" ContentType=\"application/xml\"/>");
    override(xml, "workbook", "sheet.main+xml");
    override(xml, "styles", "styles+xml");
    for (var i = 1; i <= sheets; i++) {
      override(xml, "worksheets/sheet" + i, "worksheet+xml");
    }
    return xml.append("</Types>").toString();
  }

  private static void override(StringBuilder xml, String part, String type) {
    xml.append("<Override PartName=\"/xl/")
        .append(part)
        .append(".xml\" ContentType=\"")
        .append(TYPE)
        .append(type)
        .append("\"/>");
  }

  private static String relation(int id, String type, String target) {
    return "<Relationship Id=\"rId"
        + id
        + "\" Type=\""
        + OFFICE
        + "/"
        + type
        + "\" Target=\""
        + target
        + "\"/>";
  }

  private static String relations(List<String> relations) {
    return "<Relationships xmlns=\""
        + PACKAGE
        + "\">"
        + String.join("", relations)
        + "</Relationships>";
  }

  private static String bookRelations(int sheets) {
    var all = new ArrayList<String>();
    for (var i = 1; i <= sheets; i++) {
      all.add(relation(i, "worksheet", "worksheets/sheet" + i + ".xml"));
    }
    all.add(relation(sheets + 1, "styles", "styles.xml"));
    return relations(all);
  }

  private static String book(List<SourceSheet> sheets) {
    var xml = new StringBuilder();
    xml.append("<workbook xmlns=\"").append(MAIN).append("\" xmlns:r=\"").append(OFFICE);
    xml.append("\"><sheets>");
    for (var i = 0; i < sheets.size(); i++) {
      xml.append("<sheet name=\"")
          .append(escaped(sheetName(sheets.get(i).name(), i)))
          .append("\" sheetId=\"")
          .append(i + 1)
          .append(sheets.get(i).hidden() ? "\" state=\"hidden" : "")
          .append("\" r:id=\"rId")
          .append(i + 1)
          .append("\"/>");
    }
    return xml.append("</sheets></workbook>").toString();
  }

  /** Excel rejects some characters and more than 31 of them. */
  private static String sheetName(String name, int at) {
    var clean = name.replaceAll("[\\[\\]:*?/\\\\]", " ").strip();
    var cut = clean.substring(0, Math.min(clean.length(), 31)).strip();
    return cut.isEmpty() ? "Sheet" + (at + 1) : cut;
  }

  /** Style 1 is for headings. */
  private static final String STYLES =
      "<styleSheet xmlns=\""
          + MAIN
          + "\">"
          + "<fonts count=\"2\"><font><sz val=\"11\"/><name val=\"Calibri\"/></font>"
          + "<font><b/><sz val=\"11\"/><name val=\"Calibri\"/></font></fonts>"
          + "<fills count=\"2\"><fill><patternFill patternType=\"none\"/></fill>"
          + "<fill><patternFill patternType=\"gray125\"/></fill></fills>"
          + "<borders count=\"1\"><border><left/><right/><top/><bottom/><diagonal/></border>"
          + "</borders><cellStyleXfs count=\"1\"><xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\""
          + " borderId=\"0\"/></cellStyleXfs><cellXfs count=\"2\"><xf numFmtId=\"0\" fontId=\"0\""
          + " fillId=\"0\" borderId=\"0\" xfId=\"0\"/><xf numFmtId=\"0\" fontId=\"1\""
          + " fillId=\"0\" borderId=\"0\" xfId=\"0\" applyFont=\"1\"/></cellXfs></styleSheet>";

  private static String sheet(SourceSheet sheet) {
    var xml = new StringBuilder();
    xml.append("<worksheet xmlns=\"").append(MAIN).append("\"><sheetViews><sheetView");
    xml.append(" workbookViewId=\"0\"><pane ySplit=\"1\" topLeftCell=\"A2\"");
    xml.append(" activePane=\"bottomLeft\" state=\"frozen\"/></sheetView></sheetViews><cols>");
    for (var i = 0; i < sheet.width(); i++) {
      var longest = 8;
      for (var row : sheet.rows().subList(0, Math.min(sheet.rows().size(), 200))) {
        longest = Math.max(longest, Math.min(row.text(i).length() + 2, 48));
      }
      xml.append("<col min=\"").append(i + 1).append("\" max=\"").append(i + 1);
      xml.append("\" width=\"").append(longest).append("\" customWidth=\"1\"/>");
    }
    xml.append("</cols><sheetData>");
    for (int i = 0; i < sheet.rows().size(); i++) {
      row(xml, sheet.rows().get(i), i == 0);
    }
    return xml.append("</sheetData></worksheet>").toString().replace("<cols></cols>", "");
  }

  private static void row(StringBuilder xml, SourceRow row, boolean isHead) {
    xml.append("<row r=\"").append(row.number()).append("\">");
    for (var i = 0; i < row.width(); i++) {
      var text = row.text(i);
      if (text.isEmpty()) {
        continue;
      }
      var address = CellAddress.letters(i) + row.number();
      var style = isHead ? " s=\"1\"" : "";
      xml.append("<c r=\"").append(address).append('"').append(style);
      if (NUMBER.matcher(text).matches()) {
        xml.append("><v>").append(text).append("</v></c>");
      } else {
        xml.append(" t=\"inlineStr\"><is><t xml:space=\"preserve\">")
            .append(escaped(text))
            .append("</t></is></c>");
      }
    }
    xml.append("</row>");
  }

  private static String escaped(String text) {
    var escaped = new StringBuilder(text.length() + 16);
    text.codePoints()
        .forEach(
            c -> {
              switch (c) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                default -> {
                  if (c == '\n' || c == '\t' || (c >= ' ' && c != 0xFFFE && c != 0xFFFF)) {
                    escaped.appendCodePoint(c);
                  }
                }
              }
            });
    return escaped.toString();
  }
}
