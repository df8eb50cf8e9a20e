package org.silkroadatlas.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringWriter;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.silkroadatlas.BundledData;
import org.silkroadatlas.dataset.DatasetReader;
import org.silkroadatlas.dataset.SmallPack;
import org.silkroadatlas.export.VisibleJson;
import org.silkroadatlas.model.Dataset;
import org.silkroadatlas.model.Event;
import org.silkroadatlas.model.Figure;
import org.silkroadatlas.model.Item;
import org.silkroadatlas.model.ItemRef;
import org.silkroadatlas.model.Quote;
import org.silkroadatlas.model.RecordTexts;
import org.silkroadatlas.model.Route;
import org.silkroadatlas.model.Wording;

/** A dataset in another language: other words, the same records. */
class LocalizedDatasetTest {
  private static final DatasetIndex INDEX = BundledData.INDEX;
  private static final DatasetIndex RUSSIAN = INDEX.in("ru");
  private static final Map<DatasetIndex, SearchIndex> SEARCHED =
      Stream.of(INDEX, RUSSIAN, INDEX.in("tr"))
          .collect(Collectors.toMap(told -> told, SearchIndex::new));

  @Test
  void everyTextOfTheFileIsTold() {
    var written = RecordTexts.of(INDEX.dataset());
    var told = RecordTexts.of(RUSSIAN.dataset());
    var texts = new TextLookup(INDEX.dataset(), "ru");
    var originals =
        INDEX.dataset().quotes().stream()
            .filter(quote -> quote.original().filter(o -> o.language().equals("ru")).isPresent())
            .map(quote -> quote.ref().toString())
            .collect(Collectors.toSet());
    var checked = 0;
    for (var record : written.entrySet()) {
      for (var field : record.getValue().entrySet()) {
        var text = texts.text(record.getKey(), field.getKey(), field.getValue());
        var isElsewhere =
            (record.getKey().startsWith("person:") && field.getKey().equals("name"))
                || field.getKey().equals("speaker")
                || field.getKey().startsWith("waypoints/")
                || (originals.contains(record.getKey()) && field.getKey().equals("text"));
        if (!isElsewhere) {
          assertEquals(
              text.text(),
              told.get(record.getKey()).get(field.getKey()),
              record.getKey() + " " + field.getKey());
          checked++;
        }
      }
    }
    assertTrue(checked > 3_000, () -> "too few texts");
  }

  @ParameterizedTest
  @ValueSource(strings = {"ru", "kk", "zh"})
  void whatIsFoundIsTheSameInEveryLanguage(String language) {
    var told = INDEX.in(language);
    var states = new RandomStates(INDEX, new Random(22));
    for (var i = 0; i < 150; i++) {
      var state = states.next();
      assertEquals(
          json(Query.visible(INDEX, state)),
          json(Query.visible(told, state)),
          () -> StateLine.format(state));
    }
  }

  private static String json(Visible visible) {
    var out = new StringWriter();
    VisibleJson.write(visible, out);
    return out.toString();
  }

  @Test
  void whoRepresentsACountryHasTheSameRank() {
    for (var event : INDEX.dataset().events()) {
      var told = (Event) RUSSIAN.find(event.ref()).orElseThrow();
      for (var i = 0; i < event.participants().size(); i++) {
        assertEquals(
            Rank.of(INDEX, event, event.participants().get(i)),
            Rank.of(RUSSIAN, told, told.participants().get(i)),
            event.id());
      }
    }
  }

  @Test
  void aLanguageIsToldOnceAndEnglishIsTheOrigin() {
    assertSame(INDEX, INDEX.in("en"));
    assertSame(RUSSIAN, RUSSIAN.in("ru"));
    assertSame(INDEX, RUSSIAN.in("en"));
    assertSame(INDEX, RUSSIAN.in("kk").origin());
    assertEquals("ru", RUSSIAN.language());
  }

  @Test
  void sourcesAndWordsOfTheEssayStay() {
    assertEquals(INDEX.dataset().sources(), RUSSIAN.dataset().sources());
    for (var event : INDEX.dataset().events()) {
      assertEquals(event.essay(), ((Event) RUSSIAN.find(event.ref()).orElseThrow()).essay());
    }
  }

  @Test
  void aPlaceHasOneNameOnRoutesAndOnTheMap() {
    var names =
        INDEX.dataset().places().stream()
            .collect(Collectors.toMap(place -> place.name(), place -> place.id(), (a, b) -> a));
    var shared = 0;
    for (var route : INDEX.routes()) {
      var told = (Route) RUSSIAN.find(route.ref()).orElseThrow();
      for (var i = 0; i < route.waypoints().size(); i++) {
        var place = names.get(route.waypoints().get(i).name());
        if (place != null) {
          assertEquals(RUSSIAN.place(place).name(), told.waypoints().get(i).name());
          shared++;
        }
      }
    }
    assertTrue(shared > 50);
  }

  @Test
  void wordsAreToldAsTheyWereSpokenOrSaidToBeATranslation() {
    var spoken = new HashSet<Wording>();
    for (var quote : INDEX.dataset().quotes()) {
      var told = (Quote) RUSSIAN.find(quote.ref()).orElseThrow();
      var original = quote.original().filter(words -> words.language().equals("ru"));
      if (original.isPresent()) {
        assertEquals(original.get().text(), told.text());
        assertEquals(Wording.VERBATIM, told.wording());
        spoken.add(told.wording());
      } else if (!told.text().equals(quote.text())) {
        assertEquals(Wording.TRANSLATION, told.wording(), quote.id());
        spoken.add(told.wording());
      }
      assertEquals(quote.text(), RUSSIAN.written(told.text()));
    }
    assertEquals(Set.of(Wording.VERBATIM, Wording.TRANSLATION), spoken);
  }

  @Test
  void aPercentageIsOneInEveryLanguage() {
    var percentages = 0;
    for (var figure : INDEX.dataset().figures()) {
      var told = (Figure) RUSSIAN.find(figure.ref()).orElseThrow();
      assertEquals(figure.unit().equals("percent"), RUSSIAN.written(told.unit()).equals("percent"));
      percentages += figure.unit().equals("percent") ? 1 : 0;
    }
    assertTrue(percentages > 0);
  }

  @ParameterizedTest
  @CsvSource({
    "Шанхайская организация сотрудничества, format:sco",
    "ШОС, format:sco",
    "上海合作组织, format:sco",
    "Каримов, person:islam-karimov",
    "Душанбе, place:dushanbe",
    "Duşenbe, place:dushanbe",
    "ШЫҰ, format:sco",
    "Шанхай ынтымақтастық ұйымы, format:sco",
    "ШКУ, format:sco",
    "ShHT, format:sco",
    "СҲШ, format:sco",
    "Созмони ҳамкории Шанхай, format:sco",
    "ŞHG, format:sco",
    "ŞƏT, format:sco",
    "Şanxay Əməkdaşlıq Təşkilatı, format:sco",
    "ŞİÖ, format:sco",
    "上合组织, format:sco",
    "Karimow, person:islam-karimov",
    "Kərimov, person:islam-karimov",
    "卡里莫夫, person:islam-karimov",
    "Düşənbə, place:dushanbe",
    "杜尚别, place:dushanbe",
    "10-й саммит ОЭС, event:eco-summit-2009-tehran",
    "İƏT-in 10-cu sammiti, event:eco-summit-2009-tehran",
  })
  void searchFindsWhatIsTypedWhateverLanguageIsTold(String typed, String ref) {
    for (var told : SEARCHED.keySet()) {
      var found =
          SEARCHED.get(told).search(typed, 3, Set.of()).stream()
              .flatMap(group -> group.best().stream())
              .toList();
      var item = found.stream().filter(it -> it.ref().equals(ItemRef.parse(ref))).findFirst();
      assertTrue(item.isPresent(), () -> typed + " in " + told.language());
      assertEquals(told.find(item.get().ref()), item, "told in the reader's language");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"саммит", "bildirisi", "宣言", "мәлімдеме"})
  void aFilterFindsWordsOfEveryLanguageWhateverLanguageIsTold(String typed) {
    var counts =
        List.of(INDEX, RUSSIAN, INDEX.in("zh")).stream()
            .map(
                told ->
                    Query.visible(told, told.home().withFilter(Filter.EVERYTHING.withText(typed)))
                        .counts())
            .collect(Collectors.toSet());
    assertEquals(1, counts.size());
    assertTrue(counts.iterator().next().items() > 0, typed);
  }

  @Test
  void whatALanguageLacksStaysAsItIsWritten() {
    var small = new DatasetIndex(DatasetReader.read(SmallPack.folder()));
    var told = small.in("ru");

    assertEquals("Девятый саммит", title(told, "event:ots-summit-2022-samarkand"));
    assertEquals("The Union begins to work", title(told, "event:eaeu-launch-2015"));
    assertEquals("Ilham Aliyev", title(told, "person:ilham-aliyev"));
    assertEquals("Самарканд", told.place("samarkand").name());
    assertNotEquals(small.dataset(), told.dataset());
    assertEquals(texts(small.dataset()), texts(told.in("en").dataset()));
    assertEquals(
        Set.of(LocalText.Kind.FALLBACK),
        told.words()
            .origins(told.find(ItemRef.event("eaeu-launch-2015")), List.<Item>of().stream()));
  }

  private static String title(DatasetIndex index, String ref) {
    return index.title(index.find(ItemRef.parse(ref)).orElseThrow());
  }

  private static Object texts(Dataset dataset) {
    return RecordTexts.of(dataset);
  }
}
