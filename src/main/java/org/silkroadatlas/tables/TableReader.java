package org.silkroadatlas.tables;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Reads tables. The type of a file is detected from its content, not from its name. Any thread; a
 * hundred thousand rows may take a second.
 */
public final class TableReader {
  private static final Pattern NAMES =
      Pattern.compile(
          "(?i).*\\.(csv|tsv|tab|txt|xlsx|xlsm|ods|fods|geojson|xls|numbers)|.*timeline.*\\.json");

  /** A saved web page, or one that pretends to be a workbook. */
  private static final Pattern MARKUP = Pattern.compile("(?i)<(!doctype|html|head|table|meta)\\b");

  private static final int SAMPLE = 4096;

  /** In text, at most one of this many characters is a control character. */
  private static final int MOST_TEXT = 100;

  private static final int PACKED = 0x504B;
  private static final int OLD_OFFICE = 0xD0CF;

  private TableReader() {}

  /** Whether a file is a table, judging by its name. */
  public static boolean isTable(Path file) {
    return NAMES.matcher(String.valueOf(file.getFileName())).matches();
  }

  /**
   * Reads a file.
   *
   * @throws TableException if it is not a table or is empty
   * @throws IOException if it cannot be read
   */
  public static SourceTable read(Path file) throws IOException {
    var name = String.valueOf(Optional.ofNullable(file.getFileName()).orElse(file));
    if (Files.size(file) > TableLimits.BYTES) {
      throw new TableException(TableException.Reason.TOO_LARGE, name);
    }
    var table =
        switch (first(file)) {
          case PACKED -> packed(file, name);
          case OLD_OFFICE -> throw oldOffice(file, name);
          default -> text(name, TextDecoding.of(Files.readAllBytes(file)));
        };
    return filled(table);
  }

  /**
   * Reads cells copied from a spreadsheet.
   *
   * @param name a name for them
   * @throws TableException if it is not a table or is empty
   */
  public static SourceTable pasted(String name, String text) throws TableException {
    return filled(text(name, new TextDecoding(text, "")));
  }

  private static SourceTable filled(SourceTable table) throws TableException {
    if (table.rows() == 0) {
      throw new TableException(TableException.Reason.EMPTY, table.name());
    }
    return table;
  }

  private static int first(Path file) throws IOException {
    try (var in = Files.newInputStream(file)) {
      var bytes = in.readNBytes(2);
      return bytes.length < 2 ? 0 : (bytes[0] & 0xFF) << 8 | (bytes[1] & 0xFF);
    }
  }

  private static SourceTable packed(Path file, String name) throws IOException {
    boolean isOpenDocument;
    try (var zip = new ZipEntries(file)) {
      isOpenDocument = zip.has("content.xml");
      if (!isOpenDocument && !zip.has("[Content_Types].xml")) {
        throw new TableException(TableException.Reason.OTHER_KIND, name);
      }
    }
    List<SourceSheet> sheets =
        isOpenDocument ? OpenDocumentReader.read(file) : WorkbookReader.read(file);
    return new SourceTable(name, isOpenDocument ? "ODS" : "XLSX", sheets);
  }

  /** A workbook with a password is packed like old workbooks, and says so inside. */
  private static TableException oldOffice(Path file, String name) throws IOException {
    var text = new String(Files.readAllBytes(file), StandardCharsets.UTF_16LE);
    var isLocked = text.contains("EncryptedPackage") || text.contains("EncryptionInfo");
    return new TableException(
        isLocked ? TableException.Reason.LOCKED : TableException.Reason.OTHER_KIND, name);
  }

  private static SourceTable text(String name, TextDecoding decoded) throws TableException {
    var start = decoded.text().stripLeading();
    if (start.startsWith("\ufeff")) {
      start = start.substring(1).stripLeading();
    }
    if (MARKUP.matcher(start).lookingAt() || isBinary(start)) {
      throw new TableException(TableException.Reason.OTHER_KIND, name);
    }
    var isJson =
        start.startsWith("{") || start.startsWith("[{") || start.matches("(?s)\\[\\s+\\{.*");
    if (isJson && !looksDelimited(start)) {
      var read = JsonTables.read(name, start);
      return new SourceTable(name, read.kind(), List.of(read.sheet()));
    }
    var read = DelimitedText.read(name, decoded.text());
    var layout = new ArrayList<String>();
    layout.add(read.separator() == '\t' ? "TSV" : "CSV");
    if (!decoded.encoding().isEmpty()) {
      layout.add(decoded.encoding().toUpperCase(Locale.ROOT));
    }
    if (read.separator() != '\t') {
      layout.add(String.valueOf(read.separator()));
    }
    return new SourceTable(name, String.join(" · ", layout), List.of(read.sheet()));
  }

  /** Pictures, programs and the like are full of control characters. */
  private static boolean isBinary(String text) {
    var sample = text.substring(0, Math.min(SAMPLE, text.length()));
    var controls =
        sample.chars().filter(c -> Character.isISOControl(c) && " \t\n\r\f".indexOf(c) < 0);
    return controls.count() * MOST_TEXT > sample.length();
  }

  /** A heading in braces is not JSON. */
  private static boolean looksDelimited(String text) {
    return text.startsWith("{") && !text.matches("(?s)\\{\\s*[\"}].*");
  }
}
