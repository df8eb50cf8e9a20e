package org.silkroadatlas.present;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.silkroadatlas.BundledData;
import org.silkroadatlas.model.ItemKind;
import org.silkroadatlas.query.Query;
import org.silkroadatlas.query.StateLine;
import org.silkroadatlas.query.Visible;

class KeyItemTest {
  private static Visible visible(String line) {
    return Query.visible(BundledData.INDEX, StateLine.parse(line, BundledData.INDEX));
  }

  private static String of(String line) {
    return KeyItem.of(BundledData.INDEX, visible(line))
        .map(item -> item.ref().toString())
        .orElse("");
  }

  @Test
  void whatIsReadMatters() {
    var quote = "quote:nazarbayev-2018-third-parties";
    assertEquals(quote, of("cursor=2018&focus=" + quote));
    var figure = "figure:china-ca-trade-2023";
    assertEquals(figure, of("cursor=2023&focus=" + figure));
  }

  @Test
  void anEventBringsItsQuoteOrElseItsAgreement() {
    var index = BundledData.INDEX;
    var checked = 0;
    for (var event : index.dataset().events()) {
      var visible = visible("focus=" + event.ref());
      var matter = KeyItem.of(index, visible);
      var panel = visible.panel();
      if (!panel.quotes().isEmpty()) {
        assertTrue(panel.quotes().contains(matter.orElseThrow()), event.id());
        checked++;
      } else if (!panel.agreements().isEmpty()) {
        assertEquals(ItemKind.AGREEMENT, matter.orElseThrow().kindOfItem(), event.id());
        checked++;
      } else {
        assertTrue(matter.isEmpty(), event.id());
      }
    }
    assertTrue(checked > 50, "Only " + checked + " events have something to say");
  }

  @Test
  void aFormatAndACountryWithoutAFilterByFormatsShowTheirProfile() {
    assertEquals("format:ots", of("cursor=2020&focus=format:ots"));
    assertEquals("country:TJ", of("cursor=2020&focus=country:TJ"));
  }

  @Test
  void withoutAFocusTheCaptionSpeaks() {
    assertEquals("", of("formats=ots&cursor=2020"));
    assertEquals("", of("formats=ots&cursor=2020&focus=country:TJ"));
  }
}
