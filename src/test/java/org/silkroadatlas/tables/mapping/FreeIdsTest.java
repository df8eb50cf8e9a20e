package org.silkroadatlas.tables.mapping;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class FreeIdsTest {
  @Test
  void numbersTheSecondAndPassesOverWhatIsTaken() {
    var ids = new FreeIds();
    ids.take("own-site-3");
    assertEquals(
        List.of("own-site", "own-site-2", "own-site-4", "own-site-2-2", "own-site-5"),
        Stream.of("own-site", "own-site", "own-site", "own-site-2", "own-site")
            .map(ids::free)
            .toList());
  }
}
