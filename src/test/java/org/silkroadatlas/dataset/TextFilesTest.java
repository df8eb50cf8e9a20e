package org.silkroadatlas.dataset;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.silkroadatlas.model.TextOrigin;

/** The texts of records in other languages. */
class TextFilesTest {
  private static final String SUMMIT =
      """
      [
        {"record": "event:ots-summit-2022-samarkand", "text": {"title": "Самарканд"}, "by": "machine"}
      ]
      """;

  @TempDir Path folder;

  private void write(String file, String text) throws IOException {
    Files.createDirectories(folder.resolve("text"));
    Files.writeString(folder.resolve(file), text);
  }

  private OpenedDataset over() {
    return DatasetReader.open(
        folder, new FolderFiles(SmallPack.folder(), "bundled/"), SceneCheck.NONE);
  }

  @Test
  void readsThemWithTheirOrigin() {
    var texts = DatasetReader.read(SmallPack.folder()).texts();
    var rows = texts.in("ru").orElseThrow().translations();

    assertEquals(List.of("ru", "uz-Cyrl"), List.copyOf(texts.languages()));
    assertEquals(Map.of("name", "Самарканд"), rows.getFirst().text());
    assertEquals(TextOrigin.SOURCE, rows.getFirst().by());
    assertFalse(rows.getFirst().isUnchecked());
    assertTrue(rows.get(1).isUnchecked());
    assertTrue(texts.in("fr").isEmpty());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "event:ots-summit-2022-samarkand|event:ots-summit-2022|text/ru.json:3:15|no record",
        "\"title\"|\"titel\"|text/ru.json:4:24|no text",
        "Самарканд|TODO|text/ru.json:4:24|placeholder",
        "Самарканд|{0} саммит|text/ru.json:4:24|placeholder",
      })
  void warnsOfWhatBelongsToNothing(String good, String bad, String place, String what)
      throws IOException {
    write(
        "text/ru.json",
        SUMMIT
            .replace("\"text\"", "\n   \"text\"")
            .replace("{\"record", "\n{\"record")
            .replace(good, bad));
    var warnings = over().warnings();

    assertEquals(1, warnings.size(), warnings.toString());
    assertTrue(warnings.getFirst().isWarning());
    assertTrue(warnings.getFirst().toString().contains(what), warnings.toString());
    assertTrue(warnings.getFirst().file().equals("text/ru.json"), warnings.toString());
  }

  @Test
  void refusesAnUnknownOrigin() throws IOException {
    write("text/ru.json", SUMMIT.replace("machine", "robot"));
    var faults = assertThrows(DatasetException.class, this::over).faults();

    assertTrue(faults.getFirst().toString().startsWith("text/ru.json:2:"), faults.toString());
  }

  @Test
  void liesOverTheTextsBelowRecordByRecordInAnyLanguage() throws IOException {
    write("text/ru.json", SUMMIT);
    write("text/fr.json", SUMMIT.replace("Самарканд", "Samarcande"));
    var opened = over();
    var russian = opened.dataset().texts().in("ru").orElseThrow().byRecord();

    assertEquals(
        Map.of("title", "Самарканд"),
        russian.get("event:ots-summit-2022-samarkand").getFirst().text());
    assertEquals(1, russian.get("place:samarkand").size(), "others stay");
    assertTrue(opened.dataset().texts().languages().contains("fr"));
    assertEquals(List.of("fr", "ru"), opened.merged().orElseThrow().texts());
  }

  @Test
  void differencesAreTold() throws IOException {
    SmallPack.copyTo(folder);
    var file = folder.resolve("text/ru.json");
    Files.writeString(file, Files.readString(file).replace("Девятый", "IX"));
    var earlier = DatasetReader.read(SmallPack.folder());
    var difference = PackDifference.between(earlier, DatasetReader.read(folder));

    assertEquals(Map.of(), difference.changes());
    assertEquals(
        List.of(new PackDifference.Changed("event:ots-summit-2022-samarkand", List.of("title"))),
        difference.texts().get("ru").changed());
  }
}
