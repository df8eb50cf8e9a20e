package org.silkroadatlas.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.silkroadatlas.BundledData;
import org.silkroadatlas.dataset.DatasetReader;
import org.silkroadatlas.dataset.SmallPack;

class PlainTextTest {
  @ParameterizedTest
  @ValueSource(
      ints = {
        0x202A, 0x202B, 0x202C, 0x202D, 0x202E, 0x2066, 0x2067, 0x2068, 0x2069, 0xFEFF, 0xE0041
      })
  void whatDisturbsIsLeftOut(int control) {
    assertEquals("abc", PlainText.of("a" + Character.toString(control) + "bc"));
    assertEquals("…", PlainText.of(Character.toString(control)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "Əli Жанібек 中亚",
        "می\u200Cخواهم",
        "שלום\u200F!",
        "e\u0301 👩\u200D🎓",
        "a\u00ADb\tc\n"
      })
  void everythingElseIsTheSameText(String text) {
    assertSame(text, PlainText.of(text));
  }

  @Test
  void aPlainDatasetIsTheSameObject() {
    var bundled = BundledData.INDEX.dataset();
    assertSame(bundled, PlainText.of(bundled));
  }

  @Test
  void onlyTheTextsOfADatasetChange() {
    var written = DatasetReader.open(SmallPack.folder()).dataset();
    var format = written.formats().getFirst();
    var turned =
        new Dataset(
            written.manifest(),
            written.countries(),
            written.places(),
            written.persons(),
            written.formats(),
            written.memberships(),
            written.events().stream().map(PlainTextTest::turned).toList(),
            written.agreements(),
            written.quotes(),
            written.figures(),
            written.routes(),
            written.sources(),
            written.corrections(),
            written.coverage(),
            written.tours(),
            written.texts());
    var plain = PlainText.of(turned);
    assertNotSame(turned, plain);
    assertEquals(written, plain);
    assertSame(format, plain.formats().getFirst(), "what is plain is not made again");
  }

  private static Event turned(Event event) {
    return new Event(
        event.id(),
        event.date(),
        "\u202E" + event.title(),
        event.place(),
        event.format(),
        event.kind(),
        event.level(),
        event.status(),
        event.virtual(),
        event.participants(),
        event.absent(),
        event.unclear(),
        event.summary() + "\u2067",
        event.basis());
  }
}
