package org.silkroadatlas.draw;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

final class LruCacheTest {
  @Test
  void forgetsWhatWasNotAskedForLongest() {
    var recent = new LruCache<String, Integer>(2);
    recent.put("a", 1);
    recent.put("b", 2);
    assertEquals(1, recent.get("a"));
    recent.put("c", 3);
    assertEquals(List.of("a", "c"), List.copyOf(recent.keySet()));
  }
}
