package org.silkroadatlas.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.silkroadatlas.coordination.CoverageLine;
import org.silkroadatlas.coordination.Messages;
import org.silkroadatlas.dataset.DatasetReader;
import org.silkroadatlas.dataset.SmallPack;
import org.silkroadatlas.export.VisibleText;
import org.silkroadatlas.model.Item;
import org.silkroadatlas.model.ItemRef;
import org.silkroadatlas.model.Quote;

/** Records in the reader's language. */
final class RecordWordsTest {
  private static final DatasetIndex INDEX =
      new DatasetIndex(DatasetReader.read(SmallPack.folder()));

  private static Item item(String ref) {
    return INDEX.find(ItemRef.parse(ref)).orElseThrow();
  }

  @ParameterizedTest
  @CsvSource({
    "ru, place:samarkand, Самарканд, OWN",
    "ru, event:ots-summit-2022-samarkand, Девятый саммит, UNCHECKED",
    "ru, event:eaeu-launch-2015, The Union begins to work, FALLBACK",
    "en, event:eaeu-launch-2015, The Union begins to work, OWN",
    "en, event:ots-summit-2022-samarkand, 'Ninth summit, \"Samarkand\"', OWN",
    "kk, country:KZ, Қазақстан, OWN",
    "az, person:ilham-aliyev, İlham Əliyev, OWN",
    "ru, person:ilham-aliyev, Ilham Aliyev, FALLBACK",
    "ru, source:handbook, Справочник организаций, OWN",
    "uz-Cyrl, membership:ots-uz-member, Uzbekistan · ТДТ, TRANSLATED",
  })
  void titlesAreToldInTheLanguageOrVisiblyInEnglish(
      String language, String ref, String title, LocalText.Kind kind) {
    assertEquals(new LocalText(title, kind), new RecordWords(INDEX, language).title(item(ref)));
  }

  @Test
  void quotesStandInTheOriginalForWhoReadsIt() {
    var quote = (Quote) item("quote:mirziyoyev-samarkand-2022");

    assertEquals(
        new LocalText("Biz bir oilamiz.", LocalText.Kind.OWN),
        new RecordWords(INDEX, "uz").words(quote));
    assertTrue(new RecordWords(INDEX, "ru").words(quote).isFallback());
  }

  @ParameterizedTest
  @ValueSource(strings = {"Самарканд", "девятый", "именем"})
  void searchFindsEveryLanguage(String typed) {
    var found =
        new SearchIndex(INDEX)
            .search(typed, 9, Set.of()).stream()
                .flatMap(group -> group.best().stream())
                .map(Item::ref)
                .toList();

    assertTrue(
        found.contains(ItemRef.event("ots-summit-2022-samarkand"))
            || found.contains(ItemRef.parse("place:samarkand")),
        found::toString);
  }

  @Test
  void theCommandMarksWhatIsEnglish() {
    var out = new StringWriter();
    var visible = Query.visible(INDEX, StateLine.parse("cursor=2022", INDEX));
    VisibleText.write(visible, INDEX, new RecordWords(INDEX, "ru"), new PrintWriter(out, true));

    assertTrue(out.toString().contains("Девятый саммит\n"), out::toString);
    assertTrue(out.toString().contains("Fourth Consultative Meeting *"), out::toString);
  }

  @Test
  void coverageIsCounted() {
    var reports = CoverageReport.of(INDEX);
    var summits = reports.getFirst();

    assertEquals(List.of(1, 1, 0, 1, 1, 0, 0, 0), List.copyOf(summits.held().values()));
    assertTrue(summits.isComplete());
    assertEquals(4, summits.total());
    assertEquals(3, summits.expected().orElseThrow());
    assertEquals(1.0, summits.share().orElseThrow());
    assertEquals(
        List.of(0), List.copyOf(reports.get(1).held().values()), "one of the five is no two");
  }

  @Test
  void theLineOfCoverageSaysWhatACountRestsOn() {
    var line = new CoverageLine(new Messages(Locale.ENGLISH), new RecordWords(INDEX, "en"));

    assertEquals(
        List.of(
            "Complete: All summits of the Consultative Meetings · 3 of 3 recorded",
            "A selection: Some of the meetings at which two of the five sat together"),
        CoverageReport.of(INDEX).stream().map(line::of).toList());
  }

  @Test
  void theTextsOfALanguageAreCounted() {
    var titles =
        TextCoverage.of(INDEX, "ru").stream()
            .filter(it -> it.kind().equals("event title"))
            .findFirst()
            .orElseThrow();

    assertEquals(INDEX.dataset().events().size(), titles.total());
    assertEquals(1, titles.count(LocalText.Kind.UNCHECKED));
    assertEquals(titles.total() - 1, titles.count(LocalText.Kind.FALLBACK));
  }

  @Test
  void aQuoteInItsOwnLanguageIsNoTextInEnglish() {
    var quotes =
        TextCoverage.of(INDEX, "uz").stream()
            .filter(it -> it.kind().equals("quote text"))
            .findFirst()
            .orElseThrow();

    assertEquals(1, quotes.count(LocalText.Kind.OWN));
    assertEquals(quotes.total() - 1, quotes.count(LocalText.Kind.FALLBACK));
  }

  @Test
  void theWordsOfTheEssayAreNotToBeTranslated() {
    assertTrue(
        TextCoverage.of(INDEX, "ru").stream()
            .noneMatch(it -> it.kind().equals("correction essay")));
  }

  @ParameterizedTest
  @CsvSource({
    "formats=consultative-meetings&kinds=summit&years=2018-2025, consultative-summits",
    "formats=consultative-meetings&kinds=summit&years=2017-2025, ''",
    "formats=ots&kinds=summit&years=2018-2025, ''",
    "years=2015-2015, other-meetings",
  })
  void theStatementThatSpeaksOfAFilterIsFound(String state, String id) {
    var found = CoverageReport.of(INDEX, StateLine.parse(state, INDEX).filter());

    assertEquals(id, found.map(it -> it.coverage().id()).orElse(""));
  }
}
