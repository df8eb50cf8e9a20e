package org.silkroadatlas.query;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.silkroadatlas.BundledData;
import org.silkroadatlas.coordination.Messages;
import org.silkroadatlas.coordination.OfficeWords;
import org.silkroadatlas.dataset.DatasetReader;
import org.silkroadatlas.dataset.SmallPack;
import org.silkroadatlas.model.Attendance;
import org.silkroadatlas.model.Event;
import org.silkroadatlas.model.Item;
import org.silkroadatlas.model.ItemKind;
import org.silkroadatlas.model.ItemRef;
import org.silkroadatlas.model.OfficeRank;
import org.silkroadatlas.model.Participant;
import org.silkroadatlas.time.Edtf;

/** Who represented a country is derived from the person and the day. */
final class RepresentationTest {
  private static final DatasetIndex INDEX =
      new DatasetIndex(DatasetReader.read(SmallPack.folder()));

  private static Event on(String date) {
    var like = INDEX.dataset().events().getFirst();
    return new Event(
        "any",
        Edtf.parse(date),
        "Any",
        Optional.empty(),
        like.format(),
        like.kind(),
        like.level(),
        like.status(),
        false,
        List.of(),
        List.of(),
        List.of(),
        "Any.",
        like.basis());
  }

  private static String text(String language, String date, Participant participant) {
    return Representation.of(INDEX, on(date), participant)
        .text(new OfficeWords(new Messages(Locale.of(language))));
  }

  private static Participant person(String country, String id, Optional<OfficeRank> rank) {
    return new Participant(
        country, Attendance.MEMBER, Optional.of(id), Optional.empty(), rank, false);
  }

  @ParameterizedTest
  @CsvSource({
    "en, 2018-03-15, 'Nursultan Nazarbayev, President'",
    "en, 2019-03-19, 'Nursultan Nazarbayev, President'",
    "en, 2019-03-20, 'Nursultan Nazarbayev, First President – Elbasy'",
    "en, 2023, 'Nursultan Nazarbayev, former First President – Elbasy'",
    "en, 1985, 'Nursultan Nazarbayev'",
    "ru, 2018-03-15, 'Нурсултан Назарбаев, президент'",
  })
  void theTitleFollowsFromTheDay(String language, String date, String words) {
    assertEquals(
        words, text(language, date, person("KZ", "nursultan-nazarbayev", Optional.empty())));
  }

  @ParameterizedTest
  @CsvSource({
    "en, 'Shavkat Mirziyoyev, Acting President'",
    "ru, 'Шавкат Мирзиёев, исполняющий обязанности президента'",
  })
  void whoActsIsNotSaidToHoldTheOffice(String language, String words) {
    var mirziyoyev = person("UZ", "shavkat-mirziyoyev", Optional.empty());
    assertEquals(
        words,
        Representation.of(BundledData.INDEX.in(language), on("2016-10-14"), mirziyoyev)
            .text(new OfficeWords(new Messages(Locale.of(language)))));
  }

  @Test
  void theOfficeForTheCountryThatIsRepresentedComesFirst() {
    var mirziyoyev = person("UZ", "shavkat-mirziyoyev", Optional.empty());
    assertEquals("Shavkat Mirziyoyev, President", text("en", "2023-01-01", mirziyoyev));
    assertEquals("Shavkat Mirziyoyev, Prime minister", text("en", "2016-12-13", mirziyoyev));
  }

  @Test
  void withoutAPersonTheRecordsWordsStand() {
    var by =
        new Participant(
            "TM",
            Attendance.OBSERVER,
            Optional.empty(),
            Optional.of("its ambassador"),
            Optional.of(OfficeRank.AMBASSADOR),
            false);
    assertEquals("its ambassador", text("en", "2022", by));
    assertEquals("", text("en", "2022", new Participant("KG", Attendance.MEMBER)));
  }

  @Test
  void aNameThatWasNotFoundIsSaidToBe() {
    var unnamed =
        new Participant(
            "KZ", Attendance.MEMBER, Optional.empty(), Optional.empty(), Optional.empty(), true);
    assertEquals("name not found", text("en", "2022", unnamed));
  }

  @Test
  void aPersonIsFoundByAnySpellingAndShowsMeetingsAndWords() {
    for (var typed : List.of("Mirziyaev", "Мирзияев", "mirziyoyev president")) {
      var found =
          new SearchIndex(INDEX)
              .search(typed, 9, Set.of()).stream()
                  .filter(group -> group.kind() == ItemKind.PERSON)
                  .flatMap(group -> group.best().stream())
                  .map(Item::id)
                  .toList();
      assertEquals(List.of("shavkat-mirziyoyev"), found, typed);
    }
    var state = StateLine.parse("focus=person:shavkat-mirziyoyev", INDEX);
    var panel = Query.visible(INDEX, state).panel();
    assertEquals(
        List.of(ItemRef.event("ots-summit-2022-samarkand")),
        panel.events().stream().map(Item::ref).toList());
    assertEquals(
        List.of("mirziyoyev-samarkand-2022"), panel.quotes().stream().map(Item::id).toList());
    assertEquals(state, StateLine.parse(StateLine.format(state), INDEX));
  }
}
