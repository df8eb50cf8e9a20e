package org.silkroadatlas.panel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.silkroadatlas.BundledData;
import org.silkroadatlas.coordination.Messages;
import org.silkroadatlas.panel.page.QuoteNodes;
import org.silkroadatlas.panel.text.DateStyle;
import org.silkroadatlas.panel.text.FilterSentence;
import org.silkroadatlas.panel.text.Links;
import org.silkroadatlas.panel.text.Phrases;
import org.silkroadatlas.query.Filter;
import org.silkroadatlas.query.Match;
import org.silkroadatlas.time.Edtf;
import org.silkroadatlas.time.YearRange;

final class WordsTest {
  private final Phrases phrases = new Phrases(new Messages(Locale.ENGLISH), BundledData.INDEX);

  @Test
  void onlyWebAddressesAreLinks() {
    assertTrue(Links.parse("https://example.org/a").isPresent());
    assertTrue(Links.parse("http://example.org").isPresent());
    for (var other :
        List.of("file:///etc/passwd", "javascript:alert(1)", "mailto:a@b", "https:", "x y")) {
      assertTrue(Links.parse(other).isEmpty(), other);
    }
  }

  @Test
  void quotesLoseTheMarksAroundThem() {
    assertEquals("Words", QuoteNodes.strip("“Words”"));
    assertEquals("Слова", QuoteNodes.strip("«Слова»"));
    assertEquals("a “b” c", QuoteNodes.strip("a “b” c"));
  }

  @Test
  void datesBesideAnEntryAreShort() {
    assertEquals("15 Mar", phrases.beside(Edtf.parse("2018-03-15"), DateStyle.IN_YEAR));
    assertEquals(
        "9–10 Jun", phrases.beside(Edtf.parse("2018-06-09/2018-06-10"), DateStyle.IN_YEAR));
    assertEquals(
        "30 Jun–1 Jul", phrases.beside(Edtf.parse("2018-06-30/2018-07-01"), DateStyle.IN_YEAR));
    assertEquals("Nov", phrases.beside(Edtf.parse("2018-11"), DateStyle.IN_YEAR));
    assertEquals("", phrases.beside(Edtf.parse("2018"), DateStyle.IN_YEAR));
    assertEquals("Nov 2018", phrases.beside(Edtf.parse("2018-11"), DateStyle.FULL));
  }

  @Test
  void aFilterReadsAsASentence() {
    var filter =
        Filter.EVERYTHING
            .withCountries(Set.of("KZ", "UZ"))
            .withMatch(Match.ALL)
            .withFormats(Set.of("ots", "sco"))
            .withYears(Optional.of(new YearRange(2018, 2022)));
    assertEquals(
        "Kazakhstan and Uzbekistan · OTS or SCO · 2018–2022",
        new FilterSentence(phrases).of(filter));
  }
}
