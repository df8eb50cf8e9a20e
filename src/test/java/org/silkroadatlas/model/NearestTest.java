package org.silkroadatlas.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class NearestTest {
  @Test
  void countsSlips() {
    assertEquals(0, Nearest.distance("title", "title"));
    assertEquals(1, Nearest.distance("titel", "title"));
    assertEquals(1, Nearest.distance("tile", "title"));
    assertEquals(1, Nearest.distance("titlee", "title"));
    assertEquals(3, Nearest.distance("kitten", "sitting"));
  }

  @Test
  void suggestsTheNearestWordOnly() {
    var known = List.of("title", "tile", "summary");

    assertEquals(Optional.of("title"), Nearest.suggest("titel", known));
    assertEquals(Optional.of("summary"), Nearest.suggest("sumary", known));
    assertEquals(Optional.empty(), Nearest.suggest("colour", known));
    assertEquals(Optional.empty(), Nearest.suggest("x".repeat(100), known));
  }
}
