package org.silkroadatlas.dataset;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that are damaged, hostile, missing or not regular files. */
class BadFilesTest {
  @TempDir Path temp;
  private Path folder;
  private Path sources;

  @BeforeEach
  void copy() throws IOException {
    folder = SmallPack.copyTo(Files.createDirectory(temp.resolve("pack")));
    sources = folder.resolve("sources.json");
  }

  private List<Fault> faults() {
    var exception =
        assertThrows(
            DatasetException.class,
            () -> assertTimeout(Duration.ofSeconds(2), () -> DatasetReader.read(folder)));
    return exception.faults();
  }

  private void assertOneFault(String expected) {
    var faults = faults();
    assertEquals(1, faults.size(), faults::toString);
    assertTrue(faults.getFirst().toString().startsWith(expected), faults::toString);
  }

  @Test
  void placesBadUtf8InCharacters() throws IOException {
    var bytes = new ByteArrayOutputStream();
    bytes.writeBytes("[\n  {\"id\": \"Қазақстан ".getBytes(StandardCharsets.UTF_8));
    bytes.write(0xE9);
    bytes.writeBytes("\"}]".getBytes(StandardCharsets.UTF_8));
    Files.write(sources, bytes.toByteArray());

    assertOneFault("sources.json:2:21: The byte 0xE9 is not UTF-8; save the file");
  }

  @Test
  void refusesACutCharacterAtTheEnd() throws IOException {
    Files.write(sources, new byte[] {'[', '"', (byte) 0xD2});

    assertOneFault("sources.json:1:3: The byte 0xD2 is not UTF-8");
  }

  @Test
  void refusesAnOverlongSlash() throws IOException {
    Files.write(sources, new byte[] {'[', '"', (byte) 0xC0, (byte) 0xAF, '"', ']'});

    assertOneFault("sources.json:1:3: The byte 0xC0 is not UTF-8");
  }

  @Test
  void readsOnBehindAByteOrderMark() throws IOException {
    var text = Files.readString(sources).replace("http://", "ftp://");
    Files.writeString(sources, "\uFEFF" + text);
    var faults = faults();

    assertEquals(1, faults.size(), faults::toString);
    assertTrue(faults.getLast().what().contains("is not a web address"), faults::toString);
  }

  @Test
  void takesAByteOrderMarkWithAWarning() throws IOException {
    Files.writeString(sources, "\uFEFF" + Files.readString(sources));
    var warnings = DatasetReader.open(folder).warnings();

    assertEquals(1, warnings.size(), warnings::toString);
    assertTrue(warnings.getFirst().toString().startsWith("sources.json:1:1: warning: The file"));
  }

  @Test
  void takesTheSchemaThatAnEditorWants() throws IOException {
    var manifest = folder.resolve("manifest.json");
    var schema = "{\n  \"$schema\": \"../schema/manifest.schema.json\", \"$comment\": \"mine\",";
    Files.writeString(
        manifest, Files.readString(manifest).replaceFirst("\\{", schema.replace("$", "\\$")));

    assertEquals(List.of(), DatasetReader.open(folder).warnings());
  }

  @Test
  void passesOverFilesThatAreNoneOfADataset() throws IOException {
    var foreign = List.of("._events.json", "events (1).json", "kz.timelinejs.json");
    for (var name : foreign) {
      Files.write(folder.resolve(name), new byte[] {0, 5, 22, 7});
    }
    var warnings = DatasetReader.open(folder).warnings();

    assertEquals(foreign, warnings.stream().map(Fault::file).toList());
    assertTrue(warnings.stream().allMatch(it -> it.what().contains("was skipped")));
  }

  @Test
  void recognisesUtf16() throws IOException {
    Files.write(sources, Files.readString(sources).getBytes(StandardCharsets.UTF_16));

    assertOneFault("sources.json:1:1: The file is written in UTF-16; save it");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\n\n"})
  void refusesAnEmptyFile(String text) throws IOException {
    Files.writeString(sources, text);

    assertOneFault("sources.json:1:1: The file is empty; write [ ] if there are no records");
  }

  @ParameterizedTest
  @ValueSource(strings = {"null", "3", "\"text\"", "true", "{}"})
  void refusesADocumentThatIsNoArray(String text) throws IOException {
    Files.writeString(sources, text);

    assertOneFault("sources.json:1:1: sources.json is ");
  }

  @Test
  void refusesDeepNesting() throws IOException {
    Files.writeString(sources, "[".repeat(100_000));

    assertOneFault("sources.json:1:65: Brackets are nested more than 64 deep");
  }

  @Test
  void refusesATextOfMoreThanAMillionCharacters() throws IOException {
    var text = Files.readString(sources).replace("Gazetteer", "x".repeat(1_000_001));
    Files.writeString(sources, text);

    assertOneFault("sources.json:9:14: The text has more than 1000000 characters; shorten it");
  }

  @Test
  void refusesMillionsOfValues() throws IOException {
    Files.writeString(sources, "[" + "1,".repeat(5_000_000) + "1]");

    assertOneFault("sources.json:1:19");
    assertTrue(faults().getFirst().what().endsWith("contain more than 1000000 values"));
  }

  @Test
  void refusesManyFilesThatAreTooLargeTogether() throws IOException {
    for (var name : List.of("events.json", "quotes.json", "sources.json")) {
      Files.writeString(folder.resolve(name), "[" + " ".repeat(20_000_000) + "]");
    }

    assertEquals(
        List.of("sources.json"),
        faults().stream()
            .filter(fault -> fault.what().endsWith("up to this one exceed 50 MB in total"))
            .map(Fault::file)
            .toList());
  }

  @Test
  void listsAThousandFaultsAtMost() throws IOException {
    Files.writeString(sources, "[" + "{\"ID\": 1},\n".repeat(200_000) + "{}]");
    var faults = faults();

    assertEquals(Faults.LIMIT + 1, faults.size());
    assertTrue(faults.getLast().toString().contains("There are more errors; only the first 1000"));
  }

  @Test
  void survivesManyDanglingReferences() throws IOException {
    var record = new StringBuilder("[");
    for (var i = 0; i < 5000; i++) {
      record.append(i == 0 ? "" : ",").append("\n{\"id\": \"").append("s".repeat(60)).append(i);
      record.append("\", \"title\": \"t\", \"language\": \"en\"}");
    }
    Files.writeString(sources, record.append("]"));
    var faults = faults();

    assertTrue(faults.size() > 50);
    assertTrue(faults.getFirst().toString().contains("There is no source \"gazetteer\""));
  }

  @Test
  void refusesAnEnormousFileWithoutReadingIt() throws IOException {
    try (var file = new RandomAccessFile(sources.toFile(), "rw")) {
      file.setLength(3_000_000_000L);
    }

    assertOneFault("sources.json:1:1: The file is larger than 50 MB");
  }

  @Test
  void refusesALinkOutOfTheFolder() throws IOException {
    var outside = temp.resolve("outside.json");
    Files.move(sources, outside);
    assumeTrue(canLink(sources, outside), "links can be made here");

    assertOneFault("sources.json:1:1: The file is a link to somewhere outside the folder");
  }

  @Test
  void followsALinkInsideTheFolder() throws IOException {
    var inside = folder.resolve("sources.txt");
    Files.move(sources, inside);
    assumeTrue(canLink(sources, inside), "links can be made here");

    assertEquals(3, DatasetReader.read(folder).sources().size());
  }

  @Test
  void namesADeadLink() throws IOException {
    Files.delete(sources);
    assumeTrue(canLink(sources, folder.resolve("gone")), "links can be made here");

    assertOneFault("sources.json:1:1: It cannot be read (there is no such file)");
  }

  private static boolean canLink(Path link, Path target) {
    try {
      Files.createSymbolicLink(link, target);
      return true;
    } catch (IOException | UnsupportedOperationException e) {
      return false;
    }
  }

  @Test
  void refusesAFolderInPlaceOfAFile() throws IOException {
    Files.delete(sources);
    Files.createDirectory(sources);

    assertOneFault("sources.json:1:1: This is not an ordinary file");
  }

  @Test
  void namesEveryMissingFile() throws IOException {
    Files.delete(sources);
    Files.delete(folder.resolve("events.json"));
    var faults = faults();

    assertEquals(List.of("events.json", "sources.json"), faults.stream().map(Fault::file).toList());
    assertTrue(faults.stream().allMatch(fault -> fault.what().equals("The file is missing")));
  }

  @Test
  void asksAboutAFileWithAWrongName() throws IOException {
    Files.writeString(folder.resolve("event.json"), "[]");

    assertOneFault("event.json:1:1: No dataset file has this name; name it events.json");
  }

  @Test
  void saysThatThereIsNoFolder() {
    folder = temp.resolve("nowhere");
    var faults = faults();

    assertTrue(faults.getFirst().toString().startsWith("nowhere:1:1: There is no such folder; "));
    assertEquals(1, faults.size(), faults::toString);
  }

  @Test
  void namesTheFolderOfALoneFile() throws IOException {
    var parent = Files.createDirectory(temp.resolve("lone"));
    folder = Files.writeString(parent.resolve("events.json"), "[]");
    var fault = faults().getFirst().toString();

    assertTrue(fault.startsWith("events.json:1:1: This is a file, not a folder"), fault);
    assertTrue(fault.contains(parent.getFileName() + ";"), fault);
  }

  @Test
  void saysThatAFolderIsEmpty() throws IOException {
    folder = Files.createDirectory(temp.resolve("empty"));
    var faults = faults();

    assertTrue(faults.toString().contains("The folder contains no dataset files; "));
    assertEquals(1, faults.size(), faults::toString);
  }
}
