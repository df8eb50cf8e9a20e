package org.silkroadatlas.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.silkroadatlas.coordination.Messages;
import org.silkroadatlas.export.pdf.PdfText;
import tools.jackson.databind.json.JsonMapper;

class SubcommandsTest {
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  private int run(String... args) {
    return Main.run(new PrintWriter(out, true), new PrintWriter(err, true), args);
  }

  @Test
  void showPrintsWhatThePanesShow() {
    assertEquals(0, run("show", "--state", "countries=KZ&cursor=2015", "--json"));
    var json = JsonMapper.shared().readTree(out.toString());
    assertEquals("2015", json.get("cursor").asString());
    assertTrue(json.get("focus").isNull());
    var fills = json.at("/map/fills");
    assertEquals(1, fills.size());
    assertEquals("KZ", fills.get(0).get("country").asString());
    assertTrue(
        json.at("/panel/memberships").values().stream()
            .anyMatch(
                held ->
                    held.get("format").asString().equals("eaeu")
                        && held.get("from").asString().equals("2015-01-01")));
    for (var key : new String[] {"filter", "map", "timeline", "panel", "counts"}) {
      assertTrue(json.has(key), key);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          countries=KAZ                          | did you mean KZ?
          countries=Өзбекстан                    | did you mean UZ?
          countries=Tacikistan                   | did you mean TJ?
          formats=ОДКБ                           | did you mean csto?
          formats=ШҲТ                            | did you mean sco?
          focus=Event:ots-summit-2022-samarkand  | did you mean event:ots-summit-2022-samarkand?
          focus=state:KZ                         | did you mean country:KZ?
          """)
  void namesOfOtherLanguagesLeadToIds(String state, String hint) {
    assertEquals(2, run("show", "--state", state));
    assertTrue(err.toString().contains(hint), err::toString);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          --dataset /nowhere show      | Put --dataset after show
          --language=ru show           | Put --language after show
          help show                    | Unexpected "help" before show
          --smoke check data/atlas     | Unexpected "--smoke" before check
          show --language kz           | did you mean kk?
          export --language ru_RU --to x.csv | did you mean ru?
          """)
  void nothingIsIgnored(String line, String said) {
    assertEquals(2, run(line.split(" ")));
    assertTrue(err.toString().contains(said), err::toString);
  }

  @Test
  void showPrintsPlainTextToo() {
    assertEquals(0, run("show", "--state", "formats=eaeu&cursor=2015"));
    assertTrue(
        out.toString().contains("Kyrgyzstan · EAEU · member since 2015-08-12"), out::toString);
  }

  @Test
  void aWrongStateIsToldInOneLine() {
    assertEquals(2, run("show", "--state", "countries=XX"));
    assertEquals("Unknown id \"XX\" in countries=…", err.toString().strip());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          countries=kz | Unknown id "kz" in countries=…; did you mean KZ?
          countries=KZ,uzbekistan | Unknown id "uzbekistan" in countries=…; did you mean UZ?
          countries=Ўзбекистон2 | Unknown id "Ўзбекистон2" in countries=…
          formats=OTS | Unknown id "OTS" in formats=…; did you mean ots?
          formats=eaue | Unknown id "eaue" in formats=…; did you mean eaeu?
          focus=country:tm | Unknown id "country:tm" in focus=…; did you mean country:TM?
          focus=event:cm-summit-2018-astan | Unknown id "event:cm-summit-2018-astan" in focus=…; did you mean event:cm-summit-2018-astana?
          focus=route:xyzzy | Unknown id "route:xyzzy" in focus=…
          focus=event:sco-summit-2018 | Unknown id "event:sco-summit-2018" in focus=…; did you mean event:sco-summit-2018-qingdao?
          focus=person:Tokayev | Unknown id "person:Tokayev" in focus=…; did you mean person:kassym-jomart-tokayev?
          focus=event:summit | Unknown id "event:summit" in focus=…
          focus=ots | "ots" does not name a record; write its kind and id, such as country:KZ (in focus=…); did you mean format:ots?
          persons=xi | Unknown id "xi" in persons=…; did you mean xi-jinping?
          countries=KZ;UZ | Unknown id "KZ;UZ" in countries=…; separate ids by commas and parts by &
          countries=KZ cursor=2019 | Unknown id "KZ cursor=2019" in countries=…; separate ids by commas and parts by &
          kinds=Summits | Unknown kind "Summits" in kinds=…; did you mean summit? The kinds are summit, ministerial, visit, signing, launch, exercise, conflict, speech, meeting, resolution, milestone
          """)
  void whatWasMeantIsSaid(String state, String said) {
    assertEquals(2, run("show", "--state", state));
    assertEquals(said, err.toString().strip());
  }

  @Test
  void aBlankAfterACommaIsNoFault() {
    assertEquals(0, run("show", "--state", "countries=KZ, UZ&formats= ots ,eaeu"), err::toString);
    assertTrue(out.toString().startsWith("countries=KZ,UZ&formats=eaeu,ots"), out::toString);
  }

  @Test
  void wordsWithoutLettersAreTold() {
    assertEquals(0, run("show", "--state", "text=%3F%3F"));
    assertTrue(err.toString().contains("no letters or digits to search for in text=??"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          --dataset | Missing required parameter for option '--dataset' (DIR)
          show --stat x | Unknown option --stat; did you mean --state?
          show --nope | Unknown option --nope.
          check | Missing required parameter: 'DIR'
          show KZ | Put a state after --state, such as --state "countries=KZ"; unexpected "KZ".
          show --language kz | "kz" is not a supported language; the atlas supports en, ru, kk, ky, uz, tg, tk, az, tr, zh; did you mean kk?
          texts kz | "kz" is not a supported language; the atlas supports en, ru, kk, ky, uz, tg, tk, az, tr, zh; did you mean kk?
          import nope.csv --to x | There is no file named nope.csv.
          check a b | Unexpected argument after the file: "b".
          shwo | There is no file or command named shwo; did you mean show?
          """)
  void aWrongCommandLineIsToldInALine(String line, String said) {
    assertEquals(2, run(line.split(" ")));
    var lines = err.toString().lines().toList();
    assertEquals(said, lines.getFirst());
    assertTrue(lines.size() <= 2, err::toString);
    assertTrue(!err.toString().contains("Exception"));
  }

  @Test
  void aLectureMayBeginWithADash() {
    assertArrayEquals(
        new String[] {"-none.atlas", "--smoke"},
        UsageErrors.withoutDashes("-none.atlas", "--smoke"));
  }

  @Test
  void aPackageIsWrittenOnlyWhereNothingElseIs(@TempDir Path folder) throws IOException {
    assertEquals(0, run("package", "--to", folder.resolve("new").toString()), err::toString);
    assertTrue(Files.exists(folder.resolve("new/datapackage.json")));
    assertEquals(2, run("package", "--to", folder.toString()));
    assertTrue(err.toString().contains("contains other files"), err::toString);
  }

  @Test
  void aDifferenceSaysWhichFolderIsAtFault(@TempDir Path folder) {
    assertEquals(1, run("difference", "data/atlas", folder.toString()));
    assertTrue(
        out.toString().startsWith("The later dataset, " + folder + ", has errors:"), out::toString);
  }

  /** Dates without a known beginning or end extend to the ends of the calendar. */
  @ParameterizedTest
  @ValueSource(strings = {"../2022", "2022/..", "/2022", "2022/", "../..", "0000", "9999", "201X"})
  void openDatesAreChecked(String date, @TempDir Path folder) throws IOException {
    Files.writeString(
        folder.resolve("events.json"),
        """
        [{"id": "open", "date": "%s", "title": "T", "place": "bishkek", "format": "cm",
          "kind": "summit", "level": "heads-of-state", "status": "held", "summary": "A test.",
          "participants": [{"country": "KG", "as": "host"}, {"country": "KZ", "as": "member"}],
          "sources": ["essay"]}]
        """
            .formatted(date));
    run("check", folder.toString());
    assertFalse(err.toString().contains("Something went wrong"), err::toString);
    assertFalse(out.toString().contains("Exception"), out::toString);
  }

  @Test
  void aPipeIsNoConsole() {
    assertFalse(Main.isConsole(), "tests run without a console");
  }

  @Test
  void aConsoleOfAnotherCodePageIsReadable() {
    var bytes = new ByteArrayOutputStream();
    var console = ConsoleWriter.on(bytes, Charset.forName("IBM866"));
    console.print("Ўзбекистан – “so” … Ә");
    console.flush();
    assertEquals("Ўзбекистан - \"so\" ... ?", bytes.toString(Charset.forName("IBM866")));
    assertEquals(StandardCharsets.UTF_8, ConsoleWriter.page(Charset.forName("IBM866"), false));
    assertEquals(StandardCharsets.UTF_8, ConsoleWriter.page(StandardCharsets.US_ASCII, true));
  }

  @Test
  void theBundledDatasetIsClean() {
    assertEquals(0, run("check", "data/atlas"), out::toString);
  }

  /** A new record may lack its translated title for a while; a kind of record may not. */
  @Test
  void namesAndTitlesStandInTenLanguages() {
    assertEquals(0, run("texts", "--short"));
    var table = out.toString().lines().map(line -> line.split(" \\| ")).toList();
    assertEquals(
        List.of("kind", "texts", "az", "kk", "ky", "ru", "tg", "tk", "tr", "uz", "zh"),
        List.of(table.getFirst()));
    var titles =
        table.stream()
            .skip(2)
            .filter(row -> row[0].matches("[a-z]+ ([a-zA-Z]+/)?(name|title|label|short|unit)"))
            .toList();
    assertTrue(titles.size() >= 14, () -> titles.size() + " kinds");
    for (var row : titles) {
      for (var share : List.of(row).subList(2, row.length)) {
        assertTrue(Integer.parseInt(share) >= 98, () -> String.join(" | ", row));
      }
    }
  }

  @Test
  void whatIsPrintedDoesNotDependOnTheLanguage() {
    var before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.of("fa", "IR"));
      assertEquals(0, run("check", "data/atlas"));
      assertTrue(
          out.toString().matches("(?s)[^۰-۹]*data.atlas: no errors in [0-9]+ events,[^۰-۹]+\\s"));
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void checkNamesEveryFaultWithItsPlace(@TempDir Path folder) throws IOException {
    try (var files = Files.newDirectoryStream(Path.of("data/atlas"))) {
      for (var file : files) {
        Files.copy(file, folder.resolve(file.getFileName()));
      }
    }
    var events = folder.resolve("events.json");
    var text = Files.readString(events);
    Files.writeString(
        events,
        text.replaceFirst("\"status\": \"held\"", "\"status\": \"maybe\"")
            .replaceFirst("\"format\": \"cm\"", "\"format\": \"cmm\""));
    assertEquals(1, run("check", folder.toString()));
    var lines = out.toString().strip().lines().toList();
    assertEquals(2, lines.size(), out::toString);
    for (var line : lines) {
      assertTrue(line.matches("events\\.json:[0-9]+:[0-9]+: .+; .+"), line);
    }
  }

  @Test
  void helpNamesTheCommands() {
    assertEquals(0, run("--help"));
    assertTrue(out.toString().contains("show") && out.toString().contains("check"));
  }

  @Test
  void exportWritesWhatTheNameAsksFor(@TempDir Path folder) throws IOException {
    var file = folder.resolve("sources.csl.json");
    assertEquals(
        0, run("export", "--state", "formats=eaeu", "--to", file.toString()), err::toString);
    assertEquals("Saved to " + file, out.toString().strip());
    assertTrue(JsonMapper.shared().readTree(Files.readString(file)).size() > 3);
  }

  @Test
  void exportTellsInOneLineWhatIsWrong(@TempDir Path folder) {
    assertEquals(2, run("export", "--to", folder.resolve("missing/a.csv").toString()));
    assertEquals(1, err.toString().strip().lines().count(), err::toString);
    assertTrue(err.toString().contains("The folder for"));
    assertEquals(2, run("export", "--to", folder.resolve("a.doc").toString()));
    assertTrue(err.toString().contains("Use a name that ends with one of"));
    assertEquals(2, run("export", "--handout", "--to", folder.resolve("a.csv").toString()));
    assertTrue(err.toString().contains("A handout or worksheet is a PDF"));
    assertEquals(2, run("export", "--size", "1x1", "--to", folder.resolve("a.png").toString()));
    assertTrue(err.toString().contains("--size 1920x1080"));
  }

  @Test
  void exportOfALectureTellsWhatItCannotWrite(@TempDir Path folder) throws IOException {
    var lecture = Files.writeString(folder.resolve("newer.atlas"), "{\"format\": 9}").toString();
    var csv = folder.resolve("a.csv").toString();
    assertEquals(
        1, run("export", "--lecture", lecture, "--to", folder.resolve("a.pdf").toString()));
    assertTrue(err.toString().contains("newer.atlas:1:12"), err::toString);
    Files.writeString(
        Path.of(lecture),
        "{\"format\": 1, \"title\": \"T\", \"dataset\": {\"id\": \"a\", \"version\": \"1\"},"
            + " \"scenes\": []}");
    assertEquals(2, run("export", "--lecture", lecture, "--to", csv));
    assertTrue(err.toString().contains("A lecture can be exported as .html, .pdf"), err::toString);
    assertFalse(Files.exists(Path.of(csv)));
  }

  @Test
  void exportWritesInTheLanguageThatIsNamed(@TempDir Path folder) throws Exception {
    var file = folder.resolve("worksheet.pdf");
    assertEquals(
        0,
        run("export", "--worksheet", "--language", "zh", "--to", file.toString()),
        err::toString);
    assertEquals("Saved to " + file, out.toString().strip());
    var title = new Messages(Locale.CHINESE).get("export.worksheet.title");
    assertTrue(PdfText.of(file).contains(title), title);
    assertEquals(2, run("export", "--language", "tlh", "--to", file.toString()));
    assertTrue(err.toString().contains("en, ru, kk, ky, uz, tg, tk, az, tr, zh"), err::toString);
  }

  @Test
  void exportDrawsAWorksheetWithoutAWindow(@TempDir Path folder) throws IOException {
    var file = folder.resolve("worksheet.pdf");
    assertEquals(0, run("export", "--worksheet", "--to", file.toString()), err::toString);
    assertTrue(Files.size(file) > 10_000);
  }

  @Test
  void aSceneWhoseRecordIsGoneIsNamedWithItsPlace(@TempDir Path folder) throws IOException {
    Files.writeString(
        folder.resolve("scenes.json"),
        """
        [
          {
            "id": "mine",
            "title": "Mine",
            "summary": "A test.",
            "steps": [
              { "state": "cursor=2018", "caption": "Sound." },
              { "state": "focus=event:gone", "caption": "Not sound." }
            ]
          }
        ]
        """);
    assertEquals(1, run("check", folder.toString()));
    assertEquals(
        "scenes.json:8:18: Unknown id \"event:gone\" in focus=…;"
            + " correct the state line of this scene",
        out.toString().strip());
  }

  @Test
  void aBrokenSceneIsToldTogetherWithEverythingElse(@TempDir Path folder) throws IOException {
    Files.writeString(folder.resolve("places.json"), "[{\"id\": \"nowhere\"}]");
    Files.writeString(
        folder.resolve("scenes.json"),
        """
        [{"id": "mine", "title": "Mine", "summary": "A test.", "steps": [
          {"state": "focus=place:nowhere", "caption": "Its record has faults, but it exists."},
          {"state": "focus=event:gone", "caption": "Not sound."}
        ]}]
        """);
    assertEquals(1, run("check", folder.toString()));
    var lines = out.toString().strip().lines().toList();
    assertTrue(lines.getFirst().startsWith("places.json:1:2: "), out::toString);
    assertEquals(
        List.of(
            "scenes.json:3:13: Unknown id \"event:gone\" in focus=…;"
                + " correct the state line of this scene"),
        lines.stream().filter(line -> line.startsWith("scenes.json")).toList());
  }
}
