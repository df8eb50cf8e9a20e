package org.silkroadatlas.own;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Locale;
import org.silkroadatlas.dataset.DurableFile;
import org.silkroadatlas.tables.SourceSheet;
import org.silkroadatlas.tables.TableWriter;

/** Writes tables to files. */
final class TableFile {
  private TableFile() {}

  /**
   * Writes CSV or XLSX, depending on the file name extension.
   *
   * @throws IOException if it could not be written; an old file is then intact
   */
  static void write(SourceSheet sheet, Path file) throws IOException {
    if (String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT).endsWith(".csv")) {
      var text = new StringBuilder();
      TableWriter.csv(sheet, ',', text);
      DurableFile.write(file, text.toString());
      return;
    }
    var part = Files.createTempFile(file.toAbsolutePath().getParent(), ".table-", ".part");
    try {
      try (var out = Files.newOutputStream(part)) {
        TableWriter.workbook(List.of(sheet), out);
      }
      Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(part);
    }
  }
}
