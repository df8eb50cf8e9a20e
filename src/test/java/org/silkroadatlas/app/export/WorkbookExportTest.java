package org.silkroadatlas.app.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.silkroadatlas.BundledData;
import org.silkroadatlas.app.export.ExportChoices.Layout;
import org.silkroadatlas.app.settings.Theme;
import org.silkroadatlas.coordination.Messages;
import org.silkroadatlas.dataset.BaseMapReader;
import org.silkroadatlas.export.ExportException;
import org.silkroadatlas.export.ExportKind;
import org.silkroadatlas.export.Progress;
import org.silkroadatlas.export.RecordCells;
import org.silkroadatlas.query.StateLine;
import org.silkroadatlas.tables.TableException;
import org.silkroadatlas.tables.TableReader;

/** A workbook has no separators and no code page: it opens correctly everywhere by double click. */
class WorkbookExportTest {
  @TempDir private Path folder;

  private Path write(String line) throws ExportException {
    var file = folder.resolve("records.xlsx");
    var choices = new ExportChoices(Optional.empty(), Theme.LIGHT, Optional.empty(), Layout.WHOLE);
    new Exporter(BundledData.INDEX, BaseMapReader::bundled, new Messages(Locale.GERMANY))
        .export(
            file,
            ExportKind.XLSX,
            StateLine.parse(line, BundledData.INDEX),
            choices,
            Progress.SILENT);
    return file;
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "countries=KZ&years=2018", "formats=ots&kinds=summit", "text=qqqq"})
  void everyCellIsReadAgain(String line) throws ExportException, IOException, TableException {
    var file = write(line);
    var sheet = TableReader.read(file).sheets().getFirst();
    var wanted =
        RecordCells.of(BundledData.INDEX.asWritten(), StateLine.parse(line, BundledData.INDEX));
    assertEquals(wanted.size(), sheet.rows().size());
    for (var i = 0; i < wanted.size(); i++) {
      for (var column = 0; column < wanted.get(i).size(); column++) {
        assertEquals(wanted.get(i).get(column).strip(), sheet.rows().get(i).text(column).strip());
      }
    }
  }

  @Test
  void numbersAreNumbersWithoutASeparator() throws ExportException, IOException {
    var file = write("focus=event:cm-summit-2018-astana&countries=KZ");
    try (var zip = new ZipFile(file.toFile())) {
      var sheet = zip.getInputStream(zip.getEntry("xl/worksheets/sheet1.xml")).readAllBytes();
      var xml = new String(sheet, StandardCharsets.UTF_8);
      assertTrue(xml.contains("<v>51."), "a latitude is a number with a point");
      assertTrue(!xml.contains("<f>"), "no formula");
    }
    assertTrue(Files.size(file) > 1_000);
  }
}
