package org.silkroadatlas.dataset;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.silkroadatlas.query.DatasetIndex;
import org.silkroadatlas.query.Query;

/** A dataset whose files change or disappear while it is open. */
class MovedAwayTest {
  @TempDir Path folder;

  @Test
  void whatIsOpenNeedsItsFilesNoMore() throws IOException {
    SmallPack.copyTo(folder);
    var index = new DatasetIndex(DatasetReader.open(folder).dataset());
    var before = Query.visible(index, index.home());
    try (var files = Files.walk(folder)) {
      for (var file : files.filter(Files::isRegularFile).toList()) {
        Files.delete(file);
      }
    }
    index.prepareWords();

    assertEquals(before, Query.visible(index, index.home()));
    assertThrows(DatasetException.class, () -> DatasetReader.open(folder));
  }
}
