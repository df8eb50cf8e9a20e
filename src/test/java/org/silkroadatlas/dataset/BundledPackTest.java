package org.silkroadatlas.dataset;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The dataset that is shipped. */
class BundledPackTest {
  private static final Path ATLAS = Path.of("data/atlas");

  @TempDir Path folder;

  @Test
  void hasNoFaultAndIsInTheModule() {
    assertEquals(DatasetReader.read(ATLAS), DatasetReader.bundled());
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
