package org.silkroadatlas.own;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.silkroadatlas.dataset.DurableFile;
import org.silkroadatlas.tables.SourceSheet;
import org.silkroadatlas.tables.TableWriter;

/** Writes tables to files. Any thread. */
final class TableFile {
  private TableFile() {}

  /**
   * Writes CSV or XLSX, depending on the file name extension.
   *
   * @throws IOException if it could not be written; an old file is then intact
   */
  static void write(SourceSheet sheet, Path file) throws IOException {
    var isCsv = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT).endsWith(".csv");
    DurableFile.write(file, isCsv ? csv(sheet) : workbook(sheet));
  }

  private static byte[] csv(SourceSheet sheet) throws IOException {
    var text = new StringBuilder();
    TableWriter.csv(sheet, ',', text);
    return text.toString().getBytes(UTF_8);
  }

  private static byte[] workbook(SourceSheet sheet) throws IOException {
    var out = new ByteArrayOutputStream();
    TableWriter.workbook(List.of(sheet), out);
    return out.toByteArray();
  }
}
