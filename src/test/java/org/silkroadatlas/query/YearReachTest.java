package org.silkroadatlas.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.silkroadatlas.BundledData;
import org.silkroadatlas.dataset.DatasetReader;
import org.silkroadatlas.time.YearRange;

class YearReachTest {
  /** A later and an earlier event, overlaid on the bundled dataset. */
  @Test
  void oneCanGoWhereverRecordsAre(@TempDir Path folder) throws IOException {
    Files.writeString(
        folder.resolve("events.json"), "[" + event("late", 2031) + "," + event("old", 1977) + "]");
    var index = new DatasetIndex(DatasetReader.open(folder).dataset());
    assertTrue(BundledData.INDEX.reach().contains(2025));
    assertEquals(new YearRange(1977, 2031), index.reach());
  }

  private static String event(String id, int year) {
    // Not with the digits of the system, which may be Persian.
    return """
    {"id": "%s", "date": "%s-05-14", "title": "T", "place": "bishkek", "format": "cm",
     "kind": "meeting", "level": "experts", "status": "held", "summary": "A test.",
     "participants": [{"country": "KG", "as": "host"}, {"country": "KZ"}],
     "sources": ["essay"]}
    """
        .formatted(id, Integer.toString(year));
  }
}
