package org.silkroadatlas.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class WordSuggestionsTest {
  @Test
  void countsSlips() {
    assertEquals(0, WordSuggestions.distance("title", "title"));
    assertEquals(1, WordSuggestions.distance("titel", "title"));
    assertEquals(1, WordSuggestions.distance("tile", "title"));
    assertEquals(1, WordSuggestions.distance("titlee", "title"));
    assertEquals(3, WordSuggestions.distance("kitten", "sitting"));
  }

  @Test
  void suggestsTheNearestWordOnly() {
    var known = List.of("title", "tile", "summary");

    assertEquals(Optional.of("title"), WordSuggestions.suggest("titel", known));
    assertEquals(Optional.of("summary"), WordSuggestions.suggest("sumary", known));
    assertEquals(Optional.empty(), WordSuggestions.suggest("colour", known));
    assertEquals(Optional.empty(), WordSuggestions.suggest("x".repeat(100), known));
  }
}
