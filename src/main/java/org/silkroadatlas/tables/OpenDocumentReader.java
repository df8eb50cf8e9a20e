package org.silkroadatlas.tables;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.silkroadatlas.tables.XmlPull.Piece;

/** Reads ODS sheets (OpenDocument): texts, numbers, dates, repeated and merged cells. */
final class OpenDocumentReader {
  private static final Pattern FIRST_DAY = Pattern.compile("(?<!\\d)0?1(?!\\d)");

  private final SheetBuilder.Budget budget = new SheetBuilder.Budget();
  private final Set<String> hiddenStyles = new HashSet<>();
  private final List<SourceSheet> sheets = new ArrayList<>();
  private SheetBuilder builder = new SheetBuilder(budget);
  private final List<int[]> merged = new ArrayList<>();
  private int row;
  private int column;

  private OpenDocumentReader() {}

  static List<SourceSheet> read(Path file) throws IOException {
    try (var zip = new ZipEntries(file)) {
      var reader = new OpenDocumentReader();
      return zip.read("content.xml", reader::content)
          .orElseThrow(() -> new TableException(TableException.Reason.DAMAGED, "content.xml"));
    }
  }

  private List<SourceSheet> content(XmlPull xml) throws IOException {
    var style = "";
    for (var piece = xml.next(); piece != Piece.DONE; piece = xml.next()) {
      if (piece != Piece.START) {
        continue;
      }
      switch (xml.name()) {
        case "style" -> style = xml.attribute("name", "");
        case "table-properties" -> {
          if (xml.attribute("display", "true").equals("false")) {
            hiddenStyles.add(style);
          }
        }
        case "tracked-changes" -> xml.skipElement();
        case "table" -> table(xml);
        default -> {}
      }
    }
    return sheets;
  }

  private void table(XmlPull xml) throws IOException {
    var name = xml.attribute("name", "");
    var hidden = hiddenStyles.contains(xml.attribute("style-name", ""));
    builder = new SheetBuilder(budget);
    merged.clear();
    row = 0;
    var outer = xml.depth() - 1;
    while (xml.depth() > outer) {
      var piece = xml.next();
      if (piece == Piece.START && xml.name().equals("table-row")) {
        row(xml);
      } else if (piece == Piece.START && xml.name().equals("shapes")) {
        xml.skipElement();
      }
    }
    for (var area : merged) {
      builder.merge(area[0], area[1], area[2]);
    }
    sheets.add(builder.toSheet(name, hidden));
  }

  private void row(XmlPull xml) throws IOException {
    var repeated = xml.count("number-rows-repeated");
    row++;
    column = 0;
    var outer = xml.depth() - 1;
    while (xml.depth() > outer) {
      var piece = xml.next();
      if (piece == Piece.START && xml.name().matches("(covered-)?table-cell")) {
        cell(xml);
      }
    }
    builder.endRow(row);
    for (var i = 1; i < repeated && builder.endsWith(row); i++) {
      builder.repeatRow(++row);
      if (i > TableLimits.CELLS) {
        throw new TableException(TableException.Reason.TOO_LARGE, "rows");
      }
    }
    if (!builder.endsWith(row)) {
      row = (int) Math.min((long) row + repeated - 1, TableLimits.ROWS);
    }
  }

  private void cell(XmlPull xml) throws IOException {
    var repeated = xml.count("number-columns-repeated");
    var rows = xml.count("number-rows-spanned");
    var isCovered = xml.name().startsWith("covered");
    var type = xml.attribute("office:value-type", xml.attribute("value-type", ""));
    var isError = xml.attribute("calcext:value-type", "").equals("error");
    var date = xml.attribute("date-value", "");
    var number = xml.attribute("office:value", "");
    var text = text(xml);
    var value =
        switch (isError || isCovered ? "" : type) {
          case "date" -> date(date, text);
          case "float", "currency" -> number(number, text);
          default -> isCovered ? "" : text;
        };
    if (rows > 1) {
      merged.add(new int[] {row, row + rows - 1, column});
    }
    if (value.isEmpty()) {
      column = Math.min(column + repeated, TableLimits.COLUMNS);
      return;
    }
    for (var i = 0; i < repeated && column < TableLimits.COLUMNS; i++) {
      builder.put(column++, value);
    }
  }

  private static String number(String value, String shown) {
    try {
      return WorkbookReader.plain(value);
    } catch (NumberFormatException _) {
      return shown;
    }
  }

  /** LibreOffice stores “March 2018” as its first day, but the cell does not show a day. */
  private static String date(String value, String shown) {
    var day = value.replaceFirst("T.*", "");
    if (!day.endsWith("-01") || shown.isEmpty() || FIRST_DAY.matcher(shown).find()) {
      return day;
    }
    var isYear = shown.strip().matches("\\d{4}") && day.endsWith("-01-01");
    return day.substring(0, isYear ? 4 : 7);
  }

  /** The paragraphs of the current cell, without comments. */
  private static String text(XmlPull xml) throws IOException {
    var text = new StringBuilder();
    var outer = xml.depth() - 1;
    var inside = 0;
    while (xml.depth() > outer) {
      switch (xml.next()) {
        case START -> {
          switch (xml.name()) {
            case "annotation" -> xml.skipElement();
            case "p" -> {
              inside++;
              if (!text.isEmpty()) {
                text.append('\n');
              }
            }
            case "s" -> text.repeat(' ', Math.min(xml.count("c"), 100));
            case "tab" -> text.append(' ');
            case "line-break" -> text.append('\n');
            default -> {}
          }
        }
        case END -> {
          if (xml.name().equals("p")) {
            inside--;
          }
        }
        case TEXT -> {
          if (inside > 0) {
            text.append(xml.text());
          }
        }
        case DONE -> {
          return text.toString();
        }
      }
    }
    return text.toString();
  }
}
