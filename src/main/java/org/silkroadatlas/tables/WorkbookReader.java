package org.silkroadatlas.tables;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.silkroadatlas.tables.SerialDate.Shown;
import org.silkroadatlas.tables.XmlPull.Piece;

/** Reads XLSX workbooks (Office Open XML, both editions): texts, numbers, dates, merged cells. */
final class WorkbookReader {
  private static final String RELATIONS = "_rels/";

  private final ZipEntries zip;
  private final SheetBuilder.Budget budget = new SheetBuilder.Budget();
  private List<String> strings = List.of();
  private List<Optional<Shown>> styles = List.of();
  private boolean since1904;

  private WorkbookReader(ZipEntries zip) {
    this.zip = zip;
  }

  private record Listed(String name, String relation, boolean hidden) {}

  static List<SourceSheet> read(Path file) throws IOException {
    try (var zip = new ZipEntries(file)) {
      return new WorkbookReader(zip).sheets();
    }
  }

  private List<SourceSheet> sheets() throws IOException {
    var workbook =
        relations("_rels/.rels").values().stream()
            .filter(target -> target.endsWith("workbook.xml"))
            .findFirst()
            .orElse("xl/workbook.xml");
    var slash = workbook.lastIndexOf('/') + 1;
    var folder = workbook.substring(0, slash);
    var targets = relations(folder + RELATIONS + workbook.substring(slash) + ".rels");
    var listed = zip.read(workbook, this::workbook).orElseThrow(() -> missing(workbook));
    strings = part(targets, folder, "sharedStrings.xml", this::sharedStrings);
    styles = part(targets, folder, "styles.xml", WorkbookReader::styles);
    var sheets = new ArrayList<SourceSheet>();
    for (var sheet : listed) {
      var target = resolved(folder, targets.getOrDefault(sheet.relation, ""));
      var builder = new SheetBuilder(budget);
      if (target.contains("worksheets/") && zip.has(target)) {
        zip.read(target, xml -> sheet(xml, builder));
        sheets.add(builder.toSheet(sheet.name, sheet.hidden));
      }
    }
    return sheets;
  }

  private static TableException missing(String part) {
    return new TableException(TableException.Reason.DAMAGED, part);
  }

  private <T> List<T> part(
      Map<String, String> targets, String folder, String name, ZipEntries.Parser<List<T>> parser)
      throws IOException {
    for (var target : targets.values()) {
      if (target.endsWith(name)) {
        return zip.read(resolved(folder, target), parser).orElse(List.of());
      }
    }
    return zip.read(folder + name, parser).orElse(List.of());
  }

  private static String resolved(String folder, String target) {
    return target.startsWith("/") ? target.substring(1) : folder + target;
  }

  private Map<String, String> relations(String part) throws IOException {
    return zip.read(
            part,
            xml -> {
              var targets = new HashMap<String, String>();
              for (var piece = xml.next(); piece != Piece.DONE; piece = xml.next()) {
                if (piece == Piece.START && xml.name().equals("Relationship")) {
                  targets.put(xml.attribute("Id", ""), xml.attribute("Target", ""));
                }
              }
              return targets;
            })
        .orElseGet(HashMap::new);
  }

  private List<Listed> workbook(XmlPull xml) throws IOException {
    var listed = new ArrayList<Listed>();
    for (var piece = xml.next(); piece != Piece.DONE; piece = xml.next()) {
      if (piece == Piece.START && xml.name().equals("sheet")) {
        listed.add(
            new Listed(
                xml.attribute("name", ""),
                xml.attribute("r:id", xml.attribute("id", "")),
                xml.attribute("state", "").toLowerCase(Locale.ROOT).contains("hidden")));
      } else if (piece == Piece.START && xml.name().equals("workbookPr")) {
        since1904 = xml.attribute("date1904", "0").matches("1|true");
      }
    }
    return listed;
  }

  private List<String> sharedStrings(XmlPull xml) throws IOException {
    var all = new ArrayList<String>();
    long characters = 0;
    for (var piece = xml.next(); piece != Piece.DONE; piece = xml.next()) {
      if (piece == Piece.START && xml.name().equals("si")) {
        var text = text(xml);
        characters += text.length();
        if (characters > TableLimits.CHARACTERS || all.size() > TableLimits.CELLS) {
          throw new TableException(TableException.Reason.TOO_LARGE, "texts");
        }
        all.add(text);
      }
    }
    return all;
  }

  /** The text inside the current element, without phonetic hints. */
  private static String text(XmlPull xml) throws IOException {
    var text = new StringBuilder();
    var outer = xml.depth() - 1;
    var inText = false;
    while (xml.depth() > outer) {
      switch (xml.next()) {
        case START -> {
          if (xml.name().equals("rPh")) {
            xml.skipElement();
          } else {
            inText = xml.name().equals("t");
          }
        }
        case END -> inText = false;
        case TEXT -> {
          if (inText) {
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

  /** For each cell style, whether it shows a date, and with what precision. */
  private static List<Optional<Shown>> styles(XmlPull xml) throws IOException {
    var codes = new HashMap<String, String>();
    var styles = new ArrayList<Optional<Shown>>();
    var inCells = false;
    for (var piece = xml.next(); piece != Piece.DONE; piece = xml.next()) {
      if (xml.name().equals("cellXfs")) {
        inCells = piece != Piece.END;
      } else if (piece == Piece.START && xml.name().equals("numFmt")) {
        codes.put(xml.attribute("numFmtId", ""), xml.attribute("formatCode", ""));
      } else if (piece == Piece.START && inCells && xml.name().equals("xf")) {
        var id = xml.attribute("numFmtId", "0");
        var code = codes.get(id);
        styles.add(
            code != null
                ? SerialDate.ofCode(code)
                : id.matches("\\d{1,4}")
                    ? SerialDate.builtIn(Integer.parseInt(id))
                    : Optional.empty());
      }
    }
    return styles;
  }

  private SheetBuilder sheet(XmlPull xml, SheetBuilder builder) throws IOException {
    var row = 0;
    for (var piece = xml.next(); piece != Piece.DONE; piece = xml.next()) {
      switch (xml.name()) {
        case "row" -> {
          if (piece == Piece.START) {
            row = number(xml.attribute("r", ""), row + 1);
          } else if (piece == Piece.END) {
            builder.endRow(row);
          }
        }
        case "c" -> {
          if (piece == Piece.START) {
            cell(xml, builder);
          }
        }
        case "mergeCell" -> {
          if (piece == Piece.START) {
            merge(xml.attribute("ref", ""), builder);
          }
        }
        default -> {}
      }
    }
    return builder;
  }

  private static int number(String text, int otherwise) {
    return text.matches("\\d{1,7}") ? Integer.parseInt(text) : otherwise;
  }

  private void cell(XmlPull xml, SheetBuilder builder) throws IOException {
    var address = xml.attribute("r");
    var column = address == null ? builder.nextColumn() : CellAddress.column(address);
    var type = xml.attribute("t", "n");
    var style = number(xml.attribute("s", ""), 0);
    var outer = xml.depth() - 1;
    var value = "";
    var inValue = false;
    while (xml.depth() > outer) {
      switch (xml.next()) {
        case START -> {
          if (xml.name().equals("is")) {
            value = text(xml);
          }
          inValue = xml.name().equals("v");
        }
        case TEXT -> {
          if (inValue) {
            value += xml.text();
          }
        }
        case END -> inValue = false;
        case DONE -> {
          return;
        }
      }
    }
    if (column >= 0 && !value.isEmpty()) {
      builder.put(column, shown(type, style, value.strip()));
    }
  }

  private String shown(String type, int style, String value) {
    return switch (type) {
      case "s" -> {
        var at = number(value, -1);
        yield at >= 0 && at < strings.size() ? strings.get(at) : "";
      }
      case "b" -> value.equals("1") ? "TRUE" : "FALSE";
      case "d" -> value.replaceFirst("T.*", "");
      case "n" -> numeric(style, value);
      default -> value;
    };
  }

  private String numeric(int style, String value) {
    try {
      var shown = style < styles.size() ? styles.get(style) : Optional.<Shown>empty();
      if (shown.isPresent()) {
        var day = SerialDate.day(Double.parseDouble(value), since1904);
        if (day.isPresent()) {
          return SerialDate.text(day.get(), shown.get());
        }
      }
      return plain(value);
    } catch (NumberFormatException _) {
      return value;
    }
  }

  /** Formats numbers as 45000 and 3.3, never as 45000.0 or 3.2999999999999998. */
  static String plain(String number) {
    var decimal = new BigDecimal(Double.toString(Double.parseDouble(number)));
    var stripped = decimal.stripTrailingZeros();
    return Math.abs((long) stripped.scale()) > 30 ? number : stripped.toPlainString();
  }

  /** Vertically merged cells count for each row, horizontally merged ones only once. */
  private static void merge(String area, SheetBuilder builder) throws TableException {
    var colon = area.indexOf(':');
    if (colon < 0) {
      return;
    }
    var first = number(area.substring(0, colon).replaceAll("[^0-9]", ""), 0);
    var last = number(area.substring(colon + 1).replaceAll("[^0-9]", ""), 0);
    var column = CellAddress.column(area);
    if (column >= 0 && last > first) {
      builder.merge(first, last, column);
    }
  }
}
