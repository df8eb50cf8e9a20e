package org.silkroadatlas.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.silkroadatlas.BundledData;
import org.silkroadatlas.coordination.Messages;
import org.silkroadatlas.query.Facet;
import org.silkroadatlas.query.StateLine;

/** A picture is headed by its whole filter, whatever it filters by. */
class FilterWordsTest {
  private static final FilterWords WORDS =
      new FilterWords(BundledData.INDEX, new Messages(Locale.ENGLISH));

  private static String title(String line) {
    return WORDS.title(StateLine.parse(line, BundledData.INDEX).filter());
  }

  @Test
  void eachFacetIsInTheTitle() {
    var lines =
        List.of(
            "countries=KZ",
            "years=2018-2020",
            "formats=ots",
            "kinds=visit",
            "persons=sadyr-japarov",
            "text=water");
    assertEquals(Facet.values().length, lines.size(), "a facet without a test");
    var none = title("cursor=2020");
    lines.forEach(line -> assertTrue(!title(line).equals(none), line));
    assertEquals(
        "Visit · Sadyr Japarov · 2018–2020",
        title("kinds=visit&persons=sadyr-japarov&years=2018-2020"));
  }
}
