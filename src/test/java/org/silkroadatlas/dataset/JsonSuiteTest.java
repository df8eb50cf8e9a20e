package org.silkroadatlas.dataset;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/**
 * The cases of the JSON parsing test suite by Nicolas Seriot, with the expected result of the
 * reader: {@code y_} files are JSON, {@code n_} files are not, and for {@code i_} files the
 * standard leaves it open.
 */
class JsonSuiteTest {
  /** JSON that the reader rejects intentionally: duplicate keys. */
  private static final Set<String> REFUSED_BY_INTENT =
      Set.of("y_object_duplicated_key", "y_object_duplicated_key_and_value");

  private record Case(String verdict, String name, String base64) {
    static Case of(String line) {
      var parts = line.split(" ", 3);
      return new Case(parts[0], parts[1], parts[2]);
    }

    byte[] input() {
      return Base64.getDecoder().decode(base64);
    }
  }

  private static List<Case> cases() throws IOException {
    try (var in = JsonSuiteTest.class.getResourceAsStream("/json-test-suite/cases.txt")) {
      var text = new String(in.readAllBytes(), StandardCharsets.US_ASCII);
      return text.lines().map(Case::of).toList();
    }
  }

  private static String verdict(byte[] input) {
    var faults = new Faults();
    SourceText.decode("case.json", input, faults)
        .ifPresent(text -> NodeReader.read("case.json", text, new Limits(), faults));
    return faults.count() == 0 ? "accepted" : "refused";
  }

  @Test
  void givesTheRecordedVerdicts() throws IOException {
    var cases = cases();
    assertEquals(316, cases.size());
    for (var it : cases) {
      assertEquals(it.verdict, verdict(it.input()), it.name);
    }
  }

  @Test
  void acceptsNothingThatIsNoJson() throws IOException {
    for (var it : cases()) {
      if (it.name.startsWith("n_")) {
        assertEquals("refused", it.verdict, it.name);
      } else if (it.name.startsWith("y_") && !REFUSED_BY_INTENT.contains(it.name)) {
        assertEquals("accepted", it.verdict, it.name);
      }
    }
  }

  /** The two large cases of the suite. */
  @Test
  void refusesEndlessBrackets() {
    for (var part : List.of("[", "[{\"\":")) {
      var input = part.repeat(100_000).getBytes(StandardCharsets.UTF_8);
      assertTimeout(Duration.ofSeconds(2), () -> assertEquals("refused", verdict(input)));
    }
  }
}
