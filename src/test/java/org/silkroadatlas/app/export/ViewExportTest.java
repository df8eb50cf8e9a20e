package org.silkroadatlas.app.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.scene.image.Image;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.silkroadatlas.BundledData;
import org.silkroadatlas.app.export.ExportChoices.Layout;
import org.silkroadatlas.app.settings.Theme;
import org.silkroadatlas.app.start.HeadlessStart;
import org.silkroadatlas.coordination.Messages;
import org.silkroadatlas.dataset.BaseMapReader;
import org.silkroadatlas.export.ExportKind;
import org.silkroadatlas.export.Progress;
import org.silkroadatlas.export.pdf.PdfText;
import org.silkroadatlas.model.Event;
import org.silkroadatlas.model.Status;
import org.silkroadatlas.query.StateLine;
import org.silkroadatlas.query.TreatyBoard;
import org.silkroadatlas.query.Trend;
import org.silkroadatlas.tables.TableException;
import org.silkroadatlas.tables.TableReader;
import org.testfx.framework.junit5.ApplicationExtension;

/** A view that is a table is exported with its contents in every file type. */
@Tag("window")
@Tag("once")
@ExtendWith(ApplicationExtension.class)
class ViewExportTest {
  private static final Messages MESSAGES = new Messages(Locale.ENGLISH);
  private static final Exporter EXPORTER =
      new Exporter(BundledData.INDEX, BaseMapReader::bundled, MESSAGES);
  private static final String BOARD = "countries=KZ&view=treaties&treaties=missing&cursor=2020";
  private static final String TREND = "view=trends&trend=events,country,lines&cursor=2020";

  @TempDir private Path folder;

  @BeforeAll
  static void fonts() {
    HeadlessStart.start();
  }

  private Path export(String name, String line, Layout layout) throws IOException {
    var file = folder.resolve(name);
    var choices = new ExportChoices(Optional.empty(), Theme.LIGHT, Optional.empty(), layout);
    var kind = ExportKind.of(name).orElseThrow();
    var state = StateLine.parse(line, BundledData.INDEX);
    EXPORTER.export(file, kind, state, choices, Progress.SILENT);
    return file;
  }

  private static TreatyBoard board() {
    var state = StateLine.parse(BOARD, BundledData.INDEX);
    return TreatyBoard.of(
        BundledData.INDEX, state.filter(), state.cursor().day(), state.view().treaties());
  }

  private static List<List<String>> cells(Path file) throws IOException, TableException {
    var cells = new ArrayList<List<String>>();
    for (var row : TableReader.read(file).sheets().getFirst().rows()) {
      cells.add(IntStream.range(0, row.cells().size()).mapToObj(row::text).toList());
    }
    return cells;
  }

  @ParameterizedTest
  @ValueSource(strings = {"board.csv", "board.xlsx"})
  void theBoardIsATableOfItsRowsAndParties(String name) throws IOException, TableException {
    var rows = cells(export(name, BOARD, Layout.VIEW));
    var board = board();
    assertEquals(board.rows().size() + 1, rows.size());
    var head = rows.getFirst();
    assertEquals("Kazakhstan", head.get(6 + board.parties().indexOf("KZ")));
    for (var i = 0; i < board.rows().size(); i++) {
      var row = board.rows().get(i);
      assertEquals(row.agreement().title(), rows.get(i + 1).get(1));
      for (var party : board.parties()) {
        var at = 6 + board.parties().indexOf(party);
        var told = at < rows.get(i + 1).size() ? rows.get(i + 1).get(at) : "";
        assertEquals(row.cells().containsKey(party), !told.isBlank(), party + " in " + row);
      }
    }
  }

  @Test
  void theBoardIsAPageThatNeedsNoNetwork() throws IOException {
    var page = Files.readString(export("board.html", BOARD, Layout.VIEW));
    assertEquals(board().rows().size() + 1, page.split("<tr>", -1).length - 1);
    assertTrue(page.contains("Treaties as of 31 December 2020"), page.substring(0, 400));
    assertFalse(page.matches("(?s).*(src|href)=\"http.*"), "asks nobody");
  }

  @Test
  void theBoardOnPaperNamesEveryAgreement() throws IOException, InterruptedException {
    var text = PdfText.of(export("board.pdf", BOARD, Layout.VIEW));
    for (var row : board().rows()) {
      var title = PdfText.plain(row.agreement().title());
      assertTrue(text.contains(title.substring(0, Math.min(40, title.length()))), title);
    }
  }

  @Test
  void aPictureOfTheBoardIsLargeEnoughForAllOfIt() throws IOException {
    var file = export("board.png", BOARD, Layout.VIEW);
    try (var in = Files.newInputStream(file)) {
      var image = new Image(in);
      assertTrue(image.getHeight() > board().rows().size() * 74, image.getHeight() + " px");
      assertTrue(image.getWidth() > board().parties().size() * 62, image.getWidth() + " px");
    }
  }

  /** The events of a country in a year, counted by a loop over the records. */
  private static long events(String country, int year) {
    return BundledData.INDEX.dataset().events().stream()
        .filter(event -> event.status() == Status.HELD)
        .filter(event -> touches(event, year))
        .filter(event -> event.participants().stream().anyMatch(p -> p.country().equals(country)))
        .count();
  }

  private static boolean touches(Event event, int year) {
    return event.date().earliest().getYear() <= year && event.date().latest().getYear() >= year;
  }

  @ParameterizedTest
  @ValueSource(strings = {"trend.csv", "trend.xlsx"})
  void trendsAreTheNumbersOfTheChart(String name) throws IOException, TableException {
    var rows = cells(export(name, TREND, Layout.VIEW));
    var ids = new ArrayList<String>();
    var state = StateLine.parse(TREND, BundledData.INDEX);
    Trend.of(BundledData.INDEX, state.filter(), state.view().trend())
        .lines()
        .forEach(line -> ids.add(line.key()));
    assertEquals(ids.size() + 1, rows.size());
    for (var i = 0; i < ids.size(); i++) {
      for (var column = 1; column < rows.getFirst().size(); column++) {
        var year = Integer.parseInt(rows.getFirst().get(column));
        assertEquals(
            Long.toString(events(ids.get(i), year)),
            rows.get(i + 1).get(column),
            ids.get(i) + " in " + year);
      }
    }
  }

  @Test
  void aChartOnAPageIsPictureAndTable() throws IOException, InterruptedException {
    var page = Files.readString(export("trend.html", TREND, Layout.VIEW));
    var start = page.indexOf("base64,") + 7;
    var png = Base64.getDecoder().decode(page.substring(start, page.indexOf('"', start)));
    assertEquals('P', png[1], "a PNG");
    assertTrue(page.contains("<th scope=\"col\">2009</th>"), "and its numbers");
    assertTrue(page.contains("Counts cover a selection"), "and what they rest on");
    var text = PdfText.of(export("trend.pdf", TREND, Layout.VIEW));
    assertTrue(text.contains("Kazakhstan") && text.contains("2009:"), text);
  }

  @Test
  void otherLayoutsAndKindsAreWhatTheyAlwaysWere() throws IOException {
    var records = Files.readString(export("records.csv", BOARD, Layout.WHOLE));
    assertTrue(records.startsWith("\uFEFFkind,id,"), "the records of the filter");
    var sources = Files.readString(export("sources.bib", BOARD, Layout.VIEW));
    assertTrue(sources.startsWith("@"), "sources stay sources");
  }
}
