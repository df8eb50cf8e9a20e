package org.silkroadatlas.coordination;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.silkroadatlas.BundledData;
import org.silkroadatlas.model.AgreementKind;
import org.silkroadatlas.model.EventKind;
import org.silkroadatlas.model.Named;
import org.silkroadatlas.model.Role;

/** Short names and terms are explained in two sentences, in every language. */
final class ExplanationsTest {
  private static <E extends Enum<E> & Named> void twoSentences(Explanations explained, E[] words) {
    for (var word : words) {
      var text = explained.text(word);
      assertFalse(text.startsWith("glossary."), "a text for " + word);
      var ends = text.chars().filter(c -> c == '.' || c == '。').count();
      assertTrue(ends == 2, () -> word + ": " + text);
    }
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void kindsAndRolesHaveTwoSentences(Language language) {
    var explained = new Explanations(new Messages(language.locale()));
    twoSentences(explained, EventKind.values());
    twoSentences(explained, AgreementKind.values());
    twoSentences(explained, Role.values());
  }

  @Test
  void aFormatIsSpelledOutWithTheBeginningOfItsSummary() {
    var explained = new Explanations(new Messages(Locale.ENGLISH));
    for (var format : BundledData.INDEX.dataset().formats()) {
      var lines = explained.of(format).lines().toList();
      assertEquals(format.name(), lines.getFirst());
      assertTrue(lines.size() <= 2, "one paragraph: " + lines);
      assertTrue(format.summary().startsWith(lines.getLast()) || lines.size() == 1);
    }
    assertEquals(
        "It meets. It signs.",
        Explanations.sentences("It meets. It signs. It ends.", Locale.ENGLISH));
  }
}
