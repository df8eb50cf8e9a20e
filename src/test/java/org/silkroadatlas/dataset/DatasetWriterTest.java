package org.silkroadatlas.dataset;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DatasetWriterTest {
  @TempDir Path folder;

  @Test
  void whatIsWrittenReadsBackTheSame() throws IOException {
    var dataset = DatasetReader.read(SmallPack.folder());
    DatasetWriter.write(dataset, folder.resolve("new/pack"));

    assertEquals(dataset, DatasetReader.read(folder.resolve("new/pack")));
  }

  @Test
  void keepsTheStyleOfTheFiles() throws IOException {
    DatasetWriter.write(DatasetReader.read(SmallPack.folder()), folder);
    for (var file : PackFile.values()) {
      assertEquals(
          Files.readString(SmallPack.folder().resolve(file.fileName())),
          Files.readString(folder.resolve(file.fileName())));
    }
    for (var text : List.of("text/ru.json", "text/uz-Cyrl.json")) {
      assertEquals(
          Files.readString(SmallPack.folder().resolve(text)),
          Files.readString(folder.resolve(text)));
    }
  }

  @Test
  void leavesOtherFilesAndNoTraces() throws IOException {
    Files.writeString(folder.resolve("notes.txt"), "mine");
    SmallPack.copyTo(folder);
    DatasetWriter.write(DatasetReader.read(SmallPack.folder()), folder);

    try (var files = Files.list(folder)) {
      assertEquals(PackFile.values().length + 2, files.count(), "with notes and texts");
    }
    assertEquals("mine", Files.readString(folder.resolve("notes.txt")));
  }

  @Test
  void touchesNothingIfAFileCannotBeReplaced() throws IOException {
    SmallPack.copyTo(folder);
    var countries = folder.resolve("countries.json");
    Files.delete(folder.resolve("manifest.json"));
    Files.createDirectories(folder.resolve("manifest.json/in-the-way"));
    var before = Files.readAllBytes(countries);

    var small = DatasetReader.read(SmallPack.folder());
    assertThrows(IOException.class, () -> DatasetWriter.write(small, folder));
    assertArrayEquals(before, Files.readAllBytes(countries));
    try (var files = Files.list(folder)) {
      assertTrue(files.noneMatch(file -> file.toString().endsWith(".part")));
    }
  }

  @Test
  void writesNumbersAndTextsPlainly() {
    assertEquals(
        "[5, 184000000, 3.3, -0.05, 1E+300]\n",
        JsonText.of(List.of(5.0, 184e6, 3.3, -0.05, 1e300)));
    assertEquals(
        "[\"a\\\"b\\\\c\\nd\\te\\u0001Ə\"]\n", JsonText.of(List.of("a\"b\\c\nd\te\u0001Ə")));
    assertEquals(
        "{\n  \"a\": [],\n  \"b\": {}\n}\n",
        JsonText.of(new java.util.TreeMap<>(Map.of("a", List.of(), "b", Map.of()))));
  }
}
