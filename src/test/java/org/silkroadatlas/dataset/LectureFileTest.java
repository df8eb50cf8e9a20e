package org.silkroadatlas.dataset;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
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
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.silkroadatlas.BundledData;
import org.silkroadatlas.model.Lecture;
import org.silkroadatlas.model.Picture;
import org.silkroadatlas.model.Scene;
import org.silkroadatlas.model.Slide;
import org.silkroadatlas.model.SlideKind;
import org.silkroadatlas.query.StateLine;

/** Lecture files: read, written, rejected. */
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
                  Optional.of(new Scene.Frame(768, 410)))));

  private static final Lecture SLIDES =
      LECTURE.withScenes(
          List.of(
              Scene.of(Slide.of(SlideKind.TITLE, "Кто говорит?", "A lecture")),
              Scene.of(Slide.of(SlideKind.TEXT, "Five states", "- One\n- Two"))
                  .withWords("A caption", Optional.of("Slowly.")),
              Scene.of(Slide.of(picture(), "A dot", "Drawn for a test")),
              Scene.of(Slide.question("Who is missing?", "A. One\nB. Two", "B")),
              new Scene(
                  "cursor=2018",
                  "",
                  Optional.empty(),
                  Optional.of(new Scene.Frame(700, 400)),
                  Optional.of(4),
                  Optional.of(Slide.question("Where?", "", "There").withMap(true)))));

  private static final String HEAD =
      "{\"format\": 2, \"title\": \"T\", \"dataset\": {\"id\": \"x\", \"version\": \"1\"}, \"scenes\": [";

  @TempDir Path folder;

  /** A picture of one pixel. */
  static Picture picture() {
    var png =
        "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5E"
            + "rkJggg==";
    return Picture.of(Base64.getDecoder().decode(png)).orElseThrow();
  }

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
    var elsewhere =
        Files.createDirectories(folder.resolve("another computer/Ünder")).resolve("2.atlas");
    Files.move(saved, elsewhere);

    assertEquals(LECTURE, LectureReader.read(elsewhere));
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
  void aNewerFormatIsRefusedWithTheReasonAlone() throws IOException {
    var file = file("{\"format\": 3, \"titel\": {}, \"chapters\": []}");

    assertEquals(
        List.of(
            "my.atlas:1:12: The file has format 3, but this program supports formats up to 2;"
                + " open it with a newer version of the program"),
        faults(file));
  }

  @Test
  void slidesAreWrittenAndRead() throws IOException {
    var file = folder.resolve("slides.atlas");
    LectureWriter.write(SLIDES, file);
    assertEquals(SLIDES, LectureReader.read(file));
    assertTrue(Files.readString(file).startsWith("{\n  \"format\": 2,"));
    assertEquals(List.of(), validate(Files.readString(file)));
  }

  /** A photograph of realistic size takes several lines of text and keeps its bytes. */
  @Test
  void aLargePictureStaysTheSameBytes() throws IOException {
    var bytes = Arrays.copyOf(picture().bytes(), Picture.MOST_BYTES);
    new Random(1).nextBytes(bytes);
    System.arraycopy(picture().bytes(), 0, bytes, 0, 60);
    var scene = Scene.of(Slide.of(Picture.of(bytes).orElseThrow(), "", ""));
    var file = folder.resolve("large.atlas");
    LectureWriter.write(LECTURE.withScenes(List.of(scene)), file);
    var read = LectureReader.read(file).scenes().getFirst().slide().orElseThrow();
    assertArrayEquals(bytes, read.picture().orElseThrow().bytes());
  }

  @Test
  void onlyWhatIsNewNeedsTheNewFormat() {
    assertTrue(LectureWriter.text(LECTURE).startsWith("{\n  \"format\": 1,"));
    var planned = LECTURE.scenes().getFirst().withMinutes(Optional.of(4));
    var text = LectureWriter.text(LECTURE.withScenes(List.of(planned)));
    assertTrue(text.startsWith("{\n  \"format\": 2,"));
  }

  /** As written by the program that supported only format 1. */
  @Test
  void filesOfFormatOneOpenUnchanged() throws IOException {
    try (var old = Files.list(Path.of("src/test/resources/lectures/format-1"))) {
      var files = old.sorted().toList();
      assertEquals(9, files.size(), files::toString);
      for (var file : files) {
        var lecture = LectureReader.read(file);
        assertEquals(Files.readString(file), LectureWriter.text(lecture), file.toString());
        assertEquals(List.of(), validate(Files.readString(file)));
        for (var scene : lecture.scenes()) {
          var state = StateLine.parse(scene.state(), BundledData.INDEX);
          assertEquals(state, StateLine.parse(StateLine.format(state), BundledData.INDEX));
          assertEquals(Optional.empty(), scene.slide());
        }
      }
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          {"slide": {"kind": "film"}} | choose one of title, text, picture, question
          {"slide": {}} | kind
          {"slide": {"kind": "text", "titel": "T"}} | did you mean "title"
          {"slide": {"kind": "picture", "title": "T"}} | picture
          {"slide": {"kind": "text", "answer": "A"}} | answer
          {"slide": {"kind": "text", "title": "T", "besideMap": true}} | state
          {"slide": {"kind": "picture", "picture": {"data": ["%%%"]}}} | not valid Base64
          {"slide": {"kind": "text", "picture": {"data": ["AAAA"]}}} | picture
          """)
  void faultsOfSlidesAreNamed(String scene, String named) throws IOException {
    var text = HEAD + scene + "]}";
    var found = faults(file(text));
    assertTrue(
        found.stream().anyMatch(f -> f.startsWith("my.atlas:1:") && f.contains(named)),
        found::toString);
    assertTrue(!validate(text).isEmpty(), "the schema accepts it");
  }

  @Test
  void whatIsNoPictureIsRefusedWithTheReason() throws IOException {
    var form = HEAD + "{\"slide\": {\"kind\": \"picture\", \"picture\": {\"data\": [\"%s\"]}}}]}";
    var bomb = picture().bytes();
    bomb[16] = 0;
    bomb[17] = 0;
    bomb[18] = 0x7f;
    bomb[22] = 0x7f;
    var broken = Base64.getEncoder().encodeToString("not a picture at all".getBytes(UTF_8));
    var large = Base64.getEncoder().encodeToString(bomb);
    assertTrue(faults(file(form.formatted(broken))).getFirst().contains("not a PNG or JPEG"));
    assertTrue(faults(file(form.formatted(large))).getFirst().contains("million pixels"));
    assertTrue(
        faults(file("{\"format\": 1" + HEAD.substring(12) + "{\"slide\": {\"kind\": \"text\"}}]}"))
            .getFirst()
            .contains("write \"format\": 2"));
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
          {"format": 1, "title": "T", "dataset": {"id": "x", "version": "1"}, "scenes": [{"state": "cursor=2018", "minutes": 4}]} | minutes
          {"format": 2, "title": "T", "dataset": {"id": "x", "version": "1"}, "scenes": [{"state": "cursor=2018", "minutes": 2.5}]} | minutes
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

  /** Repeatedly kills a program while it saves: the file is always one of the two in full. */
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
