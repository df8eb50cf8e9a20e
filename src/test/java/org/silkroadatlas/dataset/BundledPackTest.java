package org.silkroadatlas.dataset;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.silkroadatlas.dataset.consistency.Consistency;
import org.silkroadatlas.model.Wording;

/** The dataset that is shipped. */
class BundledPackTest {
  private static final Path ATLAS = Path.of("data/atlas");

  private static final Path KNOWN = Path.of("src/test/resources/known-contradictions.txt");

  @TempDir Path folder;

  @Test
  void hasNoFaultAndIsInTheModule() {
    assertEquals(DatasetReader.read(ATLAS), DatasetReader.bundled());
  }

  /** Whoever resolves a contradiction removes its line from the list; none may be added. */
  @Test
  void contradictsItselfNowhereButWhereItIsListed() throws IOException {
    var atlas = DatasetReader.bundled();
    var found = new TreeSet<String>();
    for (var it : Consistency.of(atlas, BaseMapReader.bundled())) {
      found.add(it.rule().key() + " " + it.kind() + "/" + it.id() + " " + it.field());
    }
    found.removeAll(Files.readAllLines(KNOWN));

    assertEquals("", String.join("\n", found));
  }

  /** A line through two or three points would suggest more than they show. */
  @Test
  void drawsNoSeriesOfFewerThanFivePoints() {
    var points = new TreeMap<String, Integer>();
    for (var figure : DatasetReader.bundled().figures()) {
      figure.series().ifPresent(series -> points.merge(series, 1, Integer::sum));
    }
    points.values().removeIf(count -> count >= 5);

    assertEquals(Map.of(), points);
  }

  /** Whoever cites a part of a sentence must see that it is one. */
  @Test
  void quotesThatAreCutSaySo() {
    var cut = new ArrayList<String>();
    for (var quote : DatasetReader.bundled().quotes()) {
      if (quote.wording() != Wording.ESSAY) {
        addUnlessWhole(cut, quote.id(), quote.text());
      }
      quote.original().ifPresent(it -> addUnlessWhole(cut, quote.id(), it.text()));
    }
    assertEquals(List.of(), cut);
  }

  private static void addUnlessWhole(List<String> cut, String id, String text) {
    if (Character.isLowerCase(text.charAt(0)) || !text.matches("(?s).*[.!?…。][”」]?")) {
      cut.add(id + ": " + text);
    }
  }

  @Test
  void noItemOfWikidataStandsForTwoRecordsOfAKind() {
    var atlas = DatasetReader.bundled();
    for (var items : List.of(atlas.countries(), atlas.places(), atlas.persons(), atlas.formats())) {
      var ids = items.stream().flatMap(it -> it.wikidata().stream()).toList();
      assertEquals(List.copyOf(Set.copyOf(ids)).size(), ids.size(), ids.toString());
    }
  }

  @Test
  void survivesWritingAndReading() throws IOException {
    var atlas = DatasetReader.bundled();
    DatasetWriter.write(atlas, folder);

    assertEquals(atlas, DatasetReader.read(folder));
    assertTrue(PackDifference.between(atlas, DatasetReader.read(folder)).isEmpty());
  }

  @Test
  void takesTheExampleOfTheDocumentation() throws IOException {
    var page = Files.readString(Path.of("docs/data-format.md"));
    var start = page.indexOf("```json\n") + "```json\n".length();
    Files.writeString(
        folder.resolve("events.json"), page.substring(start, page.indexOf("```", start)));
    var opened = DatasetReader.open(folder);

    assertEquals(1, opened.merged().orElseThrow().added());
    assertEquals(DatasetReader.bundled().events().size() + 1, opened.dataset().events().size());
  }
}
