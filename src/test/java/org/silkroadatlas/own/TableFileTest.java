package org.silkroadatlas.own;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.silkroadatlas.coordination.Messages;
import org.silkroadatlas.tables.SourceSheet;
import org.silkroadatlas.tables.TableReader;
import org.silkroadatlas.tables.mapping.RecordsTable;

class TableFileTest {
  private final SourceSheet sheet = RecordsTable.template(new Messages(Locale.UK));

  @TempDir private Path folder;

  @Test
  void theExtensionDecidesTheType() throws IOException {
    for (var name : List.of("a.csv", "a.XLSX")) {
      var file = folder.resolve(name);
      TableFile.write(sheet, file);
      var read = TableReader.read(file).sheets().getFirst();
      assertEquals(sheet.rows().size(), read.rows().size(), name);
      assertEquals(sheet.rows().getFirst().text(0), read.rows().getFirst().text(0), name);
    }
  }

  @Test
  void aWorkbookThatOthersShareKeepsItsRights() throws IOException {
    var file = Files.writeString(folder.resolve("shared.xlsx"), "old");
    var view = Files.getFileAttributeView(file, PosixFileAttributeView.class);
    assumeTrue(view != null, "no rights of this sort here");
    var rights = PosixFilePermissions.fromString("rw-rw-r--");
    view.setPermissions(rights);
    TableFile.write(sheet, file);
    assertEquals(rights, Files.getPosixFilePermissions(file));
  }

  @Test
  void nothingIsLeftOfAFileThatCannotBeWritten() throws IOException {
    assertThrows(IOException.class, () -> TableFile.write(sheet, folder.resolve("missing/a.xlsx")));
    try (var left = Files.list(folder)) {
      assertEquals(0, left.count());
    }
  }
}
