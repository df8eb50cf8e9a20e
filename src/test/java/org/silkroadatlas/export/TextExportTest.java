package org.silkroadatlas.export;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.silkroadatlas.BundledData;
import org.silkroadatlas.coordination.Messages;
import org.silkroadatlas.export.citation.BibtexText;
import org.silkroadatlas.model.Item;
import org.silkroadatlas.query.DatasetIndex;
import org.silkroadatlas.query.Records;
import org.silkroadatlas.query.StateLine;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class TextExportTest {
  private static final DatasetIndex INDEX = BundledData.INDEX;
  private static final String LINE = "countries=KZ,UZ&years=2018-2022";

  private static String export(ExportKind kind, String line) throws IOException {
    var out = new ByteArrayOutputStream();
    var state = StateLine.parse(line, INDEX);
    new TextExport(kind, INDEX, state, new Messages(Locale.ENGLISH), Progress.SILENT).write(out);
    return out.toString(UTF_8);
  }

  private static Records records(String line) {
    return Records.of(INDEX, StateLine.parse(line, INDEX).filter());
  }

  private static JsonNode json(ExportKind kind, String line) throws IOException {
    return JsonMapper.shared().readTree(export(kind, line));
  }

  private static Set<String> sources(Records records) {
    return records.all().stream().flatMap(i -> i.sources().stream()).collect(Collectors.toSet());
  }

  @Test
  void theLongestEndingTellsTheKind() {
    assertEquals(ExportKind.CSL_JSON, ExportKind.of("My sources.CSL.json").orElseThrow());
    assertEquals(ExportKind.TIMELINE_JS, ExportKind.of("a.timelinejs.json").orElseThrow());
    assertEquals(ExportKind.JSON, ExportKind.of("a.json").orElseThrow());
    assertTrue(ExportKind.of("a.doc").isEmpty());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", LINE, "formats=ots&kinds=summit", "text=water"})
  void theTableHoldsEveryRecordOfTheFilterOnce(String line) throws IOException {
    var text = export(ExportKind.CSV, line);
    assertEquals('\uFEFF', text.charAt(0));
    var rows = CsvText.parse(text.substring(1));
    var width = rows.getFirst().size();
    assertEquals(List.of("kind", "id", "date"), rows.getFirst().subList(0, 3));
    assertTrue(rows.stream().allMatch(row -> row.size() == width));
    var written = rows.stream().skip(1).map(row -> row.get(0) + ":" + row.get(1)).toList();
    var wanted = records(line).all().stream().map(item -> item.ref().toString()).toList();
    assertFalse(wanted.isEmpty());
    assertEquals(wanted, written);
  }

  @Test
  void noCellOfTheTableRunsAsFormula() throws IOException {
    for (var row : CsvText.parse(export(ExportKind.CSV, "").substring(1))) {
      for (var cell : row) {
        var isNumber = cell.matches("-?[0-9]+(\\.[0-9]+)?");
        assertTrue(isNumber || !cell.strip().matches("(?s)[=+@-].*"), cell);
      }
    }
    assertEquals("'=HYPERLINK(\"x\")", CsvRow.harmless("=HYPERLINK(\"x\")"));
    assertEquals("' +1", CsvRow.harmless(" +1"));
    assertEquals("'\tx", CsvRow.harmless("\tx"));
    assertEquals("C5+1", CsvRow.harmless("C5+1"));
  }

  @Test
  void featuresArePlacedEventsAndRoutesWithLongitudeFirst() throws IOException {
    var all = json(ExportKind.GEOJSON, "");
    assertEquals("FeatureCollection", all.get("type").asString());
    assertEquals(INDEX.dataset().manifest().boundaryNote(), all.get("boundaryNote").asString());
    var records = records("");
    var placed = records.events().stream().filter(e -> e.place().isPresent()).toList();
    assertEquals(placed.size() + records.routes().size(), all.get("features").size());
    var ids = new HashSet<String>();
    for (var feature : all.get("features")) {
      assertEquals("Feature", feature.get("type").asString());
      assertTrue(ids.add(feature.get("id").asString()));
      assertFalse(feature.at("/properties/title").asString().isEmpty());
      var isPoint = feature.at("/geometry/type").asString().equals("Point");
      var positions = feature.at("/geometry/coordinates");
      for (var position : isPoint ? List.of(positions) : List.copyOf(positions.values())) {
        assertEquals(2, position.size());
        assertTrue(Math.abs(position.get(0).asDouble()) <= 180);
        assertTrue(Math.abs(position.get(1).asDouble()) <= 90);
      }
    }
    var event = placed.getFirst();
    var place = INDEX.place(event.place().orElseThrow());
    assertEquals(place.lon(), all.at("/features/0/geometry/coordinates/0").asDouble());
  }

  @Test
  void featuresCarryTheIdentifiersOfWikidata() throws IOException {
    var summit = json(ExportKind.GEOJSON, "focus=event:ots-summit-2022-samarkand").get("features");
    var told =
        summit.values().stream()
            .filter(it -> it.get("id").asString().equals("event:ots-summit-2022-samarkand"))
            .findFirst()
            .orElseThrow();

    assertEquals("Q5753", told.at("/properties/placeWikidata").asString());
    assertEquals("Q596850", told.at("/properties/formatWikidata").asString());
  }

  @Test
  void theTimelineHasASlidePerEventAgreementAndQuote() throws IOException {
    var timeline = json(ExportKind.TIMELINE_JS, LINE);
    var records = records(LINE);
    assertEquals(
        records.events().size() + records.agreements().size() + records.quotes().size(),
        timeline.get("events").size());
    assertTrue(timeline.at("/title/text/text").asString().contains("Crimea"));
    for (var slide : timeline.get("events")) {
      assertTrue(slide.at("/start_date/year").isInt());
      assertFalse(slide.at("/text/headline").asString().isEmpty());
      assertTrue(slide.at("/text/text").asString().contains("<small>"), slide::toString);
    }
  }

  @Test
  void everySourceStandsOnceInEachBibliography() throws IOException {
    var sources = sources(records(LINE));
    assertEquals(sources, BibtexText.parse(export(ExportKind.BIBTEX, LINE)).keySet());
    var csl = json(ExportKind.CSL_JSON, LINE);
    assertEquals(sources.size(), csl.size());
    for (var entry : csl) {
      assertTrue(sources.contains(entry.get("id").asString()));
      assertEquals("webpage", entry.get("type").asString());
      assertFalse(entry.get("title").asString().isEmpty());
    }
    var ris = export(ExportKind.RIS, LINE);
    assertEquals(sources.size(), ris.lines().filter(l -> l.equals("ER  - ")).count());
    assertTrue(ris.lines().allMatch(l -> l.isEmpty() || l.matches("[A-Z][A-Z0-9]  - .*")));
  }

  @Test
  void theWholeBibliographyIsSound() throws IOException {
    assertEquals(sources(records("")), BibtexText.parse(export(ExportKind.BIBTEX, "")).keySet());
  }

  @Test
  void progressReachesItsEnd() throws IOException {
    var shares = DoubleStream.builder();
    var progress =
        new Progress() {
          @Override
          public void done(double share) {
            shares.add(share);
          }

          @Override
          public boolean isCancelled() {
            return false;
          }
        };
    new TextExport(ExportKind.CSV, INDEX, INDEX.home(), new Messages(Locale.ENGLISH), progress)
        .write(new ByteArrayOutputStream());
    var told = shares.build().toArray();
    assertTrue(told.length > 100);
    assertEquals(1, told[told.length - 1]);
  }

  @Test
  void theFilterIsToldInWords() {
    var words = new FilterWords(INDEX, new Messages(Locale.ENGLISH));
    var filter =
        StateLine.parse("countries=KZ,UZ&match=all&years=2018-2022&formats=ots", INDEX).filter();
    assertEquals(
        List.of(
            "Countries: Kazakhstan and Uzbekistan",
            "Formats: Organization of Turkic States",
            "Years: 2018–2022"),
        words.lines(filter));
    assertEquals("All records of the dataset", words.sentence(INDEX.home().filter()));
    assertEquals(
        List.of("Country: Kazakhstan"),
        words.lines(StateLine.parse("countries=KZ", INDEX).filter()));
  }

  @Test
  void rolesBelongToTheRecordsOfTheirYears() {
    var roles = records("formats=eaeu&years=2012").memberships();
    assertEquals(List.of(), roles);
    assertTrue(records("formats=eaeu&years=2015").memberships().size() >= 5);
    assertEquals(List.of(), records("formats=eaeu&kinds=summit").memberships());
    assertTrue(records("").all().stream().map(Item::ref).distinct().count() > 1000);
  }
}
