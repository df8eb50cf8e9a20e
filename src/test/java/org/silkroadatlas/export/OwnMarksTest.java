package org.silkroadatlas.export;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.silkroadatlas.BundledData;
import org.silkroadatlas.OwnExample;
import org.silkroadatlas.coordination.Messages;
import org.silkroadatlas.dataset.BaseMapReader;
import org.silkroadatlas.export.citation.CitationStyle;
import org.silkroadatlas.export.citation.References;
import org.silkroadatlas.export.html.HtmlPage;
import org.silkroadatlas.query.DatasetIndex;
import org.silkroadatlas.query.StateLine;
import tools.jackson.databind.json.JsonMapper;

/** Every kind of file says which records are the user's own, or holds none of them. */
class OwnMarksTest {
  private static final String LINE = "formats=ots&years=2018-2018&cursor=2018";
  private static final String HIDDEN = LINE + "&own=hide";
  private static final String SAID = "Added by the author, not part of the atlas";

  private static String text(ExportKind kind, DatasetIndex index, String line) throws IOException {
    var out = new ByteArrayOutputStream();
    var state = StateLine.parse(line, index);
    new TextExport(kind, index, state, new Messages(Locale.ENGLISH), Progress.SILENT).write(out);
    return out.toString(UTF_8);
  }

  private static String page(DatasetIndex index, String line) throws IOException {
    var out = new ByteArrayOutputStream();
    var state = StateLine.parse(line, index);
    new HtmlPage(
            index, BaseMapReader.bundled(), state, new Messages(Locale.ENGLISH), Progress.SILENT)
        .write(out);
    return out.toString(UTF_8);
  }

  @Test
  void tablesHaveAColumn() throws IOException {
    var rows = CsvText.parse(text(ExportKind.CSV, OwnExample.INDEX, LINE).substring(1));
    assertEquals("own", rows.getFirst().getLast());
    var own = rows.stream().filter(row -> row.getLast().equals("yes")).toList();
    assertEquals(List.of(OwnExample.SEMINAR.id()), own.stream().map(row -> row.get(1)).toList());
    var cells = RecordCells.of(OwnExample.INDEX, StateLine.parse(LINE, OwnExample.INDEX));
    assertEquals(rows, cells);
    assertTrue(rows.size() > 2, "others are not marked");
  }

  @Test
  void featuresHaveAProperty() throws IOException {
    var features =
        JsonMapper.shared()
            .readTree(text(ExportKind.GEOJSON, OwnExample.INDEX, LINE))
            .get("features");
    var marked = 0;
    for (var feature : features) {
      var isOwn = feature.get("id").asString().equals(OwnExample.SEMINAR.toString());
      assertEquals(isOwn, feature.get("properties").has("own"));
      marked += isOwn ? 1 : 0;
    }
    assertEquals(1, marked);
  }

  @Test
  void slidesOfATimelineSayIt() throws IOException {
    for (var slide :
        JsonMapper.shared()
            .readTree(text(ExportKind.TIMELINE_JS, OwnExample.INDEX, LINE))
            .get("events")) {
      var isOwn = slide.get("unique_id").asString().equals("event-" + OwnExample.SEMINAR.id());
      assertEquals(isOwn, slide.get("text").get("text").asString().contains(SAID));
    }
  }

  @Test
  void citationsDoNotCiteTheAtlasForIt() {
    var own = OwnExample.INDEX.find(OwnExample.SEMINAR).orElseThrow();
    var reference = new References(OwnExample.INDEX.in("ru")).of(own).getFirst();
    assertEquals(Optional.empty(), reference.container());
    assertTrue(
        reference.note().orElseThrow().endsWith("added by the author, not part of the atlas"));
    for (var style : CitationStyle.values()) {
      var cited = style.write(List.of(reference));
      assertTrue(cited.contains("added by the author, not part of the atlas"), cited);
      assertFalse(cited.contains(BundledData.INDEX.dataset().manifest().title()), cited);
    }
  }

  @Test
  void pagesMarkItOnMapTimelineLegendAndCard() throws IOException {
    var page = page(OwnExample.INDEX, LINE);
    assertEquals(1, count(page, "class=\"q own\">" + SAID));
    // Map, timeline and legend of the scene; the list of records is one card.
    assertEquals(3, count(page, "<circle class=\"own\""));
    assertEquals(1, count(page, "<li><svg class=\"sw\"[^\n]{0,400}?" + SAID));
    assertFalse(page(OwnExample.INDEX, HIDDEN).contains(SAID));
  }

  private static int count(String text, String pattern) {
    return (int) java.util.regex.Pattern.compile(pattern).matcher(text).results().count();
  }

  /** Byte for byte what is exported where there are none. */
  @ParameterizedTest
  @EnumSource(
      value = ExportKind.class,
      names = {"CSV", "GEOJSON", "TIMELINE_JS", "JSON", "BIBTEX", "RIS", "CSL_JSON"})
  void whatIsHiddenIsLeftOut(ExportKind kind) throws IOException {
    assertEquals(text(kind, BundledData.INDEX, LINE), text(kind, OwnExample.INDEX, HIDDEN));
    assertFalse(text(kind, OwnExample.INDEX, LINE).equals(text(kind, OwnExample.INDEX, HIDDEN)));
  }

  @Test
  void aPageLeavesThemOutToo() throws IOException {
    assertEquals(page(BundledData.INDEX, HIDDEN), page(OwnExample.INDEX, HIDDEN));
  }
}
