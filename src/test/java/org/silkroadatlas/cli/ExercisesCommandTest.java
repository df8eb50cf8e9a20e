package org.silkroadatlas.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExercisesCommandTest {
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @TempDir private Path folder;

  private int run(String... args) {
    return Main.run(new PrintWriter(out, true), new PrintWriter(err, true), args);
  }

  private Path lecture() throws IOException {
    return Files.writeString(
        folder.resolve("l.atlas"),
        """
        {"format": 1, "title": "My lecture", "dataset": {"id": "silk-road-atlas", "version": "1"},
         "scenes": [{"state": "formats=eaeu&cursor=2015", "caption": "Five members"},
                    {"state": "focus=format:ots&cursor=2022", "caption": "The Turkic states"}]}
        """);
  }

  @ParameterizedTest
  @ValueSource(strings = {"html", "gift", "tsv"})
  void theEndOfTheNameTellsTheSortOfFile(String ending) throws IOException {
    var file = folder.resolve("a." + ending);
    var args =
        new String[] {
          "exercises",
          "--state",
          "formats=eaeu,ots,sco",
          "--to",
          file.toString(),
          "--language",
          "en",
          "--length",
          "6"
        };
    assertEquals(0, run(args), err::toString);
    var first = Files.readString(file);
    assertTrue(first.contains("Exercises: "), first.substring(0, Math.min(300, first.length())));
    // The same seed gives the same file, a different one another file.
    assertEquals(0, run(args));
    assertEquals(first, Files.readString(file));
    assertEquals(
        0,
        run(
            "exercises",
            "--state",
            "formats=eaeu,ots,sco",
            "--to",
            file.toString(),
            "--language",
            "en",
            "--length",
            "6",
            "--seed",
            "2"));
    assertFalse(first.equals(Files.readString(file)));
  }

  @Test
  void aLectureIsAskedAboutByItsTitle() throws IOException {
    var file = folder.resolve("a.gift");
    assertEquals(
        0,
        run(
            "exercises",
            "--lecture",
            lecture().toString(),
            "--to",
            file.toString(),
            "--language",
            "en"));
    assertTrue(Files.readString(file).startsWith("$CATEGORY: Exercises: My lecture"));
  }

  @Test
  void whatCannotBeAskedIsTold() throws IOException {
    assertEquals(2, run("exercises", "--to", folder.resolve("a.doc").toString()));
    assertTrue(err.toString().contains(".gift"), err::toString);
    var file = folder.resolve("a.tsv").toString();
    assertEquals(2, run("exercises", "--to", file, "--length", "0"));
    assertEquals(2, run("exercises", "--to", file, "--kinds", "riddle"));
    assertEquals(
        2,
        run(
            "exercises",
            "--to",
            file,
            "--lecture",
            lecture().toString(),
            "--state",
            "cursor=2019"));
    assertFalse(Files.exists(Path.of(file)));
  }

  @Test
  void onlyTheKindsThatAreNamedAreAsked() throws IOException {
    var file = folder.resolve("a.html");
    assertEquals(
        0,
        run(
            "exercises",
            "--to",
            file.toString(),
            "--language",
            "en",
            "--kinds",
            "joined,said",
            "--difficulty",
            "hard"));
    var page = Files.readString(file);
    assertTrue(page.contains("data-kind=\"joined\"") && page.contains("data-kind=\"said\""));
    assertFalse(page.contains("data-kind=\"order\""));
  }

  @Test
  void aStateAndALectureBecomePages() throws IOException {
    var state = folder.resolve("s.html");
    assertEquals(
        0,
        run(
            "export",
            "--state",
            "formats=eaeu&cursor=2015",
            "--to",
            state.toString(),
            "--language",
            "en"));
    assertTrue(Files.readString(state).contains("id=\"index\""));
    var page = folder.resolve("l.html");
    assertEquals(
        0,
        run(
            "export",
            "--lecture",
            lecture().toString(),
            "--to",
            page.toString(),
            "--language",
            "en"));
    var text = Files.readString(page);
    assertTrue(text.contains("Five members") && text.contains("The Turkic states"));
    assertFalse(text.contains("id=\"index\""));
  }
}
