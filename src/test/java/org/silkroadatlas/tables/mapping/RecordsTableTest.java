package org.silkroadatlas.tables.mapping;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.silkroadatlas.coordination.Language;
import org.silkroadatlas.coordination.Messages;
import org.silkroadatlas.dataset.BaseMapReader;
import org.silkroadatlas.dataset.DatasetReader;
import org.silkroadatlas.model.Dataset;
import org.silkroadatlas.model.OwnRecords;
import org.silkroadatlas.tables.SourceSheet;
import org.silkroadatlas.tables.TableReader;
import org.silkroadatlas.tables.TableWriter;

/** What is saved as a table opens again as the same records, in every language. */
class RecordsTableTest {
  private static Dataset dataset;
  private static TableLookup lookup;

  @TempDir Path folder;

  @BeforeAll
  static void read() {
    dataset = DatasetReader.bundled();
    lookup = TableLookup.of(dataset, BaseMapReader.bundled());
  }

  private static TableImport taken(Path file) throws IOException {
    var table = TableReader.read(file);
    var mappings = new MappingGuess(lookup.countries(), lookup.places()).of(table);
    return TableImport.of(table, mappings, ImportSettings.of("first.csv", "en"), dataset, lookup);
  }

  private OwnRecords records() throws IOException {
    var file = folder.resolve("first.csv");
    Files.writeString(
        file,
        "Record;Date;Title;Countries;Place;Type;Text;Speaker;Office;Quote;Value;Unit;Partner;"
            + "Source;Link;Note;Group;Lat;Lon\n"
            + "event;15.03.2018;A summit;Kazakhstan (host), UZ;Astana;summit;Text; ; ; ; ; ; ;"
            + "Press;https://a.example/1;\"Two\nlines\";SCO;;\n"
            + "event;c. 1991;B, with \"quotes\";Brazil;Paris;;;;;;;;;;;;Our seminar;;\n"
            + "event;spring 2026;C;KG;Camp;;;;;;;;;;;;;42,5;75,5\n"
            + "agreement;2019-05;Treaty;KZ, UZ, TJ;;treaty;;;;;;;;;;;;;\n"
            + "quote;2020;An occasion;KZ;;;;Somebody;President;=Words that begin so;;;;;;;;;\n"
            + "figure;2018/2019;Trade;KZ;;;;;;;-3,5;billion USD;China;;;;;;\n",
        UTF_8);
    var made = taken(file);
    assertEquals(6, made.taken(), () -> made.faults().toString());
    return made.records();
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void opensAgainAsTheSameRecords(Language language) throws IOException {
    var own = records();
    var sheet = new RecordsTable(new Messages(language.locale()), dataset, own).sheet("Own");
    var csv = folder.resolve("own.csv");
    var text = new StringBuilder();
    TableWriter.csv(sheet, ';', text);
    Files.writeString(csv, text, UTF_8);
    assertEquals(own.entries(), taken(csv).records().entries(), () -> text.toString());
    var xlsx = folder.resolve("own.xlsx");
    Files.write(xlsx, workbook(sheet));
    var again = taken(xlsx);
    assertTrue(again.faults().isEmpty(), () -> again.faults().toString());
    assertEquals(own.entries(), again.records().entries());
    assertEquals(List.copyOf(own.places()), again.records().places());
    var second = new RecordsTable(new Messages(language.locale()), dataset, again.records());
    assertArrayEquals(Files.readAllBytes(xlsx), workbook(second.sheet("Own")));
  }

  private static byte[] workbook(SourceSheet sheet) throws IOException {
    var bytes = new ByteArrayOutputStream();
    TableWriter.workbook(List.of(sheet), bytes);
    return bytes.toByteArray();
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void theTemplateCanBeImportedAsItIs(Language language) throws IOException {
    var file = folder.resolve("template.xlsx");
    Files.write(file, workbook(RecordsTable.template(new Messages(language.locale()))));
    var made = taken(file);
    assertEquals(4, made.taken(), () -> made.faults().toString());
    assertTrue(made.faults().isEmpty(), () -> made.faults().toString());
  }
}
