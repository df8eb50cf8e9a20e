package org.silkroadatlas.dataset;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.silkroadatlas.BundledData;
import org.silkroadatlas.model.Lecture;
import org.silkroadatlas.model.Scene;
import org.silkroadatlas.query.StateLine;

/** Lecture files: read, written, refused. */
class LectureFileTest {
  private static final Lecture LECTURE =
      new Lecture(
          "Кто говорит? “Who \"speaks\"?”",
          "silk-road-atlas",
          "1.0.0",
          List.of(
              new Scene("cursor=2018", "", Optional.empty()),
              new Scene(
                  "formats=cm&cursor=2018-03-15&center=43,66&zoom=4.5",
                  "Two lines:\nÄ and 🐫",
                  Optional.of("Ask\twho is missing."),
                  Optional.of(new Scene.Frame(768, 410)),
                  Optional.of(4))));

  @TempDir Path folder;

  private static List<String> faults(Path file) {
    return assertThrows(DatasetException.class, () -> LectureReader.read(file)).faults().stream()
        .map(Fault::toString)
        .toList();
  }

  private Path file(String text) throws IOException {
    return Files.writeString(folder.resolve("my.atlas"), text);
  }

  @Test
  void whatIsSavedAndMovedOpensTheSame() throws IOException {
    var saved = folder.resolve("one.atlas");
    LectureWriter.write(LECTURE, saved);
    var elsewhere = Files.createDirectories(folder.resolve("another computer/Ünder")).resolve("2");
    Files.move(saved, LectureWriter.withExtension(elsewhere));

    assertEquals(LECTURE, LectureReader.read(LectureWriter.withExtension(elsewhere)));
  }

  @Test
  void everyTourSurvivesAsALecture() throws IOException {
    var dataset = BundledData.INDEX.dataset();
    for (var tour : dataset.tours()) {
      var lecture = Lecture.of(tour, dataset.manifest());
      var file = folder.resolve(tour.id() + Lecture.EXTENSION);
      LectureWriter.write(lecture, file);
      assertEquals(lecture, LectureReader.read(file));
      for (var scene : LectureReader.read(file).scenes()) {
        var state = StateLine.parse(scene.state(), BundledData.INDEX);
        assertEquals(state, StateLine.parse(StateLine.format(state), BundledData.INDEX));
      }
    }
  }

  @Test
  void theExtensionIsAddedOnce() {
    assertEquals(Path.of("x.atlas"), LectureWriter.withExtension(Path.of("x")));
    assertEquals(Path.of("x.ATLAS"), LectureWriter.withExtension(Path.of("x.ATLAS")));
    assertEquals(Path.of("a.b.atlas"), LectureWriter.withExtension(Path.of("a.b")));
  }

  @Test
  void aNewerFormatIsRefusedWithTheReasonAlone() throws IOException {
    var file = file("{\"format\": 2, \"titel\": {}, \"chapters\": []}");

    assertEquals(
        List.of(
            "my.atlas:1:12: The file has format 2, but this program knows only formats up to 1;"
                + " open it with a newer version of the program"),
        faults(file));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          {"format": 1, "title": "T", "dataset": {"id": "x", "version": "1"}} | scenes
          {"format": 1, "title": " ", "dataset": {"id": "x", "version": "1"}, "scenes": []} | title
          {"format": 1, "title": "T", "scenes": []} | dataset
          {"format": 1, "title": "T", "dataset": {"id": "x", "version": "1"}, "scenes": [{"caption": "c"}]} | state
          {"format": 1, "title": "T", "dataset": {"id": "x", "version": "1"}, "scenes": [{"state": "cursor=2018", "note": "n"}]} | did you mean "notes"
          {"format": 1, "title": "T", "dataset": {"id": "x", "version": "1"}, "scenes": [{"state": "cursor=2018", "caption": null}]} | null
          {"format": 1, "title": "T", "dataset": {"id": "x", "version": "1"}, "scenes": [{"state": "cursor=2018", "map": {"width": 0, "height": 9}}]} | width
          {"format": 1, "title": "T", "dataset": {"id": "x", "version": "1"}, "scenes": [{"state": "cursor=2018", "minutes": 0}]} | minutes
          {"format": 1, "title": "T", "dataset": {"id": "x", "version": "1"}, "scenes": [{"state": "cursor=2018", "minutes": 2.5}]} | minutes
          {"format": 1, "title": "T", "dataset": {"id": "x", "version": "1"}, "scenes": {}} | array
          {"format": "1", "title": "T", "dataset": {"id": "x", "version": "1"}, "scenes": []} | format
          {"title": "T", "dataset": {"id": "x", "version": "1"}, "scenes": []} | format
          [] | lecture
          {"format": 1, "title": "a" | ends
          """)
  void faultsAreNamedWhereTheyStand(String text, String named) throws IOException {
    var found = faults(file(text));
    assertTrue(
        found.stream().anyMatch(f -> f.startsWith("my.atlas:1:") && f.contains(named)),
        found::toString);
    if (text.endsWith("}")) {
      assertTrue(!validate(text).isEmpty(), "the schema accepts it");
    }
  }

  @Test
  void bytesThatAreNoTextAreRefused() throws IOException {
    var file = folder.resolve("my.atlas");
    Files.write(file, new byte[] {'{', '"', (byte) 0xE9, '"', '}'});
    assertEquals(1, faults(file).size());
    assertTrue(faults(file).getFirst().startsWith("my.atlas:1:3: The byte 0xE9"));
    Files.write(file, new byte[0]);
    assertEquals(1, faults(file).size());
    assertTrue(faults(folder).getFirst().contains("not an ordinary file"));
    assertTrue(faults(folder.resolve("gone.atlas")).getFirst().contains("no such file"));
  }

  private static List<Error> validate(String json) throws IOException {
    var registry =
        SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_2020_12,
            builder ->
                builder.schemas(
                    location -> schema(location.substring(location.lastIndexOf('/') + 1))));
    return registry
        .getSchema(SchemaLocation.of("https://silk-road-atlas.invalid/lecture.schema.json"))
        .validate(json, InputFormat.JSON);
  }

  private static String schema(String name) {
    try {
      return Files.readString(Path.of("data/schema", name));
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void theSchemaAndThePageAgreeWithTheReader() throws IOException {
    assertEquals(List.of(), validate(LectureWriter.text(LECTURE)));
    var page = Files.readString(Path.of("docs/lecture-format.md"));
    var example = Pattern.compile("(?s)```json\n(.*?)```").matcher(page);
    assertTrue(example.find());
    assertEquals(List.of(), validate(example.group(1)));
    assertEquals(
        "Ask who is missing.",
        LectureReader.read(file(example.group(1))).scenes().getFirst().notes().orElseThrow());
    assertEquals(LectureWriter.text(LectureReader.read(file(example.group(1)))), example.group(1));
  }

  @Test
  void aLinkIsFollowedAndStays() throws IOException {
    var real = Files.createDirectories(folder.resolve("real")).resolve("lecture.atlas");
    LectureWriter.write(LECTURE.withTitle("Old"), real);
    var link = Files.createSymbolicLink(folder.resolve("link.atlas"), real);
    LectureWriter.write(LECTURE, link);

    assertTrue(Files.isSymbolicLink(link));
    assertEquals(LECTURE, LectureReader.read(real));
  }

  @Test
  void whatCannotBeWrittenLeavesTheOldFileAndNoTraces() throws IOException {
    var file = folder.resolve("my.atlas");
    Files.createDirectories(file.resolve("in-the-way"));
    assertThrows(IOException.class, () -> LectureWriter.write(LECTURE, file));
    assertTrue(Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS));
    try (var left = Files.list(folder)) {
      assertEquals(1, left.count());
    }
  }

  /** Kills a program again and again while it saves: the file is always one of the two whole. */
  @Test
  void aKillBetweenAnyStepsLeavesAWholeFile() throws IOException, InterruptedException {
    var file = folder.resolve("killed.atlas");
    var seen = new ArrayList<String>();
    for (var round = 0; round < 6; round++) {
      var saver =
          new ProcessBuilder(
                  Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                  "--module-path",
                  System.getProperty("jdk.module.path"),
                  "--patch-module",
                  "org.silkroadatlas=" + testClasses(),
                  "-m",
                  "org.silkroadatlas/" + EndlessSaver.class.getName(),
                  file.toString())
              .redirectErrorStream(true)
              .start();
      try (var out =
          new BufferedReader(
              new InputStreamReader(saver.getInputStream(), StandardCharsets.UTF_8))) {
        for (var lines = 0; lines <= round * 7; lines++) {
          assertEquals("saved", out.readLine());
        }
        saver.destroyForcibly().waitFor();
      }
      seen.add(LectureReader.read(file).title());
    }
    assertTrue(Set.of("Old", "New").containsAll(seen), seen::toString);
  }

  private static String testClasses() {
    var here = EndlessSaver.class.getResource("EndlessSaver.class").toString();
    return new File(URI.create(here.substring(0, here.indexOf("org/silkroadatlas")))).getPath();
  }
}
