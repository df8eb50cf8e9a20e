package org.silkroadatlas.dataset;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.silkroadatlas.dataset.consistency.Rule;

class FaultTextsTest {
  private final ResourceBundle bundle =
      ResourceBundle.getBundle("org.silkroadatlas.messages.dataset", Locale.ROOT);

  @Test
  void everyKindHasItsTwoTextsAndNoTextIsLeftOver() {
    var expected =
        Stream.concat(
                Arrays.stream(FaultKind.values()).map(FaultKind::key),
                Arrays.stream(Rule.values()).map(Rule::key))
            .flatMap(key -> Stream.of(key + ".what", key + ".mend"))
            .collect(Collectors.toCollection(TreeSet::new));
    var found =
        bundle.keySet().stream()
            .filter(key -> !key.matches("(type|want|kind|mend|cause)\\..*"))
            .collect(Collectors.toCollection(TreeSet::new));

    assertEquals(expected, found);
  }

  @Test
  void textsAreClausesInSentenceCase() {
    for (var key : bundle.keySet()) {
      var text = bundle.getString(key);
      if (key.endsWith(".what")) {
        assertTrue(text.matches("[A-Z\"{].*"), () -> key + " starts without a capital: " + text);
      } else {
        assertTrue(text.matches("[^A-Z].*"), () -> key + " starts with a capital: " + text);
      }
      assertTrue(text.matches("(?s).*[^.!;]"), () -> key + " ends with a stop: " + text);
    }
  }

  @Test
  void shownTextsStayOnOneLine() {
    assertEquals("\"a\uFFFDb\"", Faults.quoted("a\nb"));
    assertEquals("\"" + "x".repeat(60) + "…\"", Faults.quoted("x".repeat(61)));
  }
}
