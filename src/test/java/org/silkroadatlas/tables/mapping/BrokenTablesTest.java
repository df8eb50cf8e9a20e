package org.silkroadatlas.tables.mapping;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.silkroadatlas.dataset.BaseMapReader;
import org.silkroadatlas.dataset.DatasetReader;
import org.silkroadatlas.model.Dataset;
import org.silkroadatlas.model.Event;
import org.silkroadatlas.model.ItemKind;
import org.silkroadatlas.model.OwnRecords;
import org.silkroadatlas.model.Participant;
import org.silkroadatlas.tables.SourceTable;
import org.silkroadatlas.tables.TableReader;

/** Tables with faults: what is imported, and which cells are reported. */
class BrokenTablesTest {
  private static Dataset dataset;
  private static TableLookup lookup;

  @BeforeAll
  static void read() {
    dataset = DatasetReader.bundled();
    lookup = TableLookup.of(dataset, BaseMapReader.bundled());
  }

  private static TableImport taken(SourceTable table) {
    var mappings = new MappingGuess(lookup.countries(), lookup.places()).of(table);
    return TableImport.of(table, mappings, ImportSettings.of(table.name(), "en"), dataset, lookup);
  }

  private static TableImport taken(String csv) throws IOException {
    return taken(TableReader.pasted("table.csv", csv));
  }

  private static Arguments table(String what, String csv, int taken, String... faults) {
    return Arguments.of(what, csv, taken, List.of(faults));
  }

  static Stream<Arguments> tables() {
    var head = "Date;Title;Countries;Place\n";
    return Stream.of(
        table("a day that is in no calendar", head + "31.02.2018;A;KZ;Astana", 0, "no-such-day A2"),
        table("a word as a date", head + "soon;A;KZ;Astana\n2018;B;UZ;", 1, "bad-date A2"),
        table("no date", head + ";A;KZ;Astana", 0, "no-date A2"),
        table("an end before the beginning", "Date;End;Title\n2018;2017;A", 0, "backwards B2"),
        table(
            "a range that runs backwards", head + "17.03.2018–15.03.2018;A;KZ;", 0, "backwards A2"),
        table("no title", head + "2018;;KZ;Astana", 0, "no-title B2"),
        table("a slip in a country", head + "2018;A;KZ, Uzbekstan;", 0, "bad-country C2"),
        table("a place that nobody knows", head + "2018;A;KZ;Nowherestan", 1, "unknown-place D2"),
        table("a formula without a result", head + "#REF!;A;KZ;Astana", 0, "formula A2"),
        table("dates that can be read twice", head + "03/04/2018;A;KZ;", 1, "day-or-month A2"),
        table("dates that a later row explains", head + "03/04/2018;A;KZ;\n25/04/2018;B;KZ;", 2),
        table("the same row twice", head + "2018;A;KZ;\n2018;A;KZ;", 1, "repeated B3"),
        table("two head lines", "Когда;Что;;\nДата;Название;Страны;Место\n2018;A;KZ;Астана", 1),
        table("heads in two languages", head + "Дата;Название;Страны;Место\n2018;A;KZ;", 1),
        table("lines above the heads", "Our seminar;;;\n;;;\n" + head + "2018;A;KZ;", 1),
        table("heads again on the next page", head + "2018;A;KZ;\n" + head + "2019;B;UZ;", 2),
        table("empty columns and rows", ";Date;;Title;\n;;;;\n;2018;;A;\n;;;;", 1),
        table("no heads at all", "15.03.2018;A meeting of five;KZ, UZ\n2019;Another one;TJ", 2),
        table("a sum at the foot", head + "2018;A;KZ;\nTotal;1;;", 1, "bad-date A3"),
        table(
            "swapped degrees",
            "Date;Title;Countries;Lat;Lon\n2018;A;KZ;71.43;51.13",
            1,
            "swapped D2"),
        table(
            "degrees off the earth",
            "Date;Title;Lat;Lon\n2018;A;151,2;41,1",
            0,
            "degrees-outside C2"),
        table("no degrees", "Date;Title;Lat;Lon\n2018;A;north;41", 0, "bad-degrees C2"),
        table(
            "a point outside the named country",
            "Date;Title;Place;Country of place;Lat;Lon\n2018;A;Camp;Tajikistan;51.1;71.4",
            1,
            "outside-country E2"),
        table("no web address", "Date;Title;Link\n2018;A;see above", 1, "bad-link C2"),
        table(
            "a sort that nobody knows", "Date;Title;Type\n2018;A;Gathering", 1, "unknown-word C2"),
        table("no number", "Date;Indicator;Value;Unit\n2018;Trade;much;USD", 0, "bad-number C2"),
        table(
            "a figure without unit",
            "Record;Date;Title;Value;Unit\nfigure;2018;Trade;3,5;",
            0,
            "no-unit E2"),
        table("a quote without words", "Date;Speaker;Quote\n2018;A. B.;", 0, "no-words C2"),
        table("a quote without a speaker", "Date;Speaker;Quote\n2018;;Yes", 0, "no-speaker B2"),
        table(
            "kinds of events under a word for kinds of records",
            "Date;Title;Kind\n2018;A;summit\n2019;B;Визит\n2020;C;",
            3),
        table("an unknown kind of record", "Record;Date;Title\nsong;2018;A", 0, "bad-record A2"),
        table(
            "names as the United Nations write them",
            head + "2018;A;Iran (Islamic Republic of);",
            1),
        table("a part of a name alone", head + "2018;A;Korea (half of);", 0, "bad-country C2"),
        table("flags", head + "2018;A;🇰🇿 🇺🇿;\n2019;B;🇰🇬 Kyrgyzstan;", 2),
        table("countries with qualities", head + "2018;A;Kazakhstan (host), UZ (observer);", 1),
        table("codes and names mixed", head + "2018;A;KZ UZ TJ;\n2018;B;Türkiye/Россия;", 2));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("tables")
  void isTakenAsFarAsItCanBe(String what, String csv, int taken, List<String> faults)
      throws IOException {
    var made = taken(csv);
    var found =
        made.faults().stream().map(fault -> fault.reason().key() + " " + fault.at()).toList();
    assertEquals(faults, found, what);
    assertEquals(taken, made.taken(), what);
  }

  private static Event first(String csv) throws IOException {
    return (Event) taken(csv).rows().getFirst().item().orElseThrow();
  }

  @Test
  void everythingOfARowArrives() throws IOException {
    var event =
        first(
            "Дата;Название;Страны;Место;Вид;Описание;Источник;Ссылка;Организация;Примечание\n"
                + "15 марта 2018 г.;Встреча;Казахстан (хозяин), Узбекистан;Астана;саммит;Текст;"
                + "Пресс-служба;https://akorda.kz/ru;ШОС;Не проверено");
    assertEquals("2018-03-15", event.date().toString());
    assertEquals("astana", event.place().orElseThrow());
    assertEquals("sco", event.format());
    assertEquals("summit", event.kind().key());
    assertEquals(
        List.of("KZ", "UZ"), event.participants().stream().map(Participant::country).toList());
    assertEquals("host", event.participants().getFirst().as().key());
    assertEquals("Не проверено", event.basis().note().orElseThrow());
  }

  @Test
  void countriesThatTheDatasetLacksAreBrought() throws IOException {
    var made = taken("Date;Title;Countries\n2018;A;Brazil, Бразилия, 巴西, BRA, KZ");
    assertEquals(List.of("BR"), made.records().countries().stream().map(it -> it.id()).toList());
    assertEquals(2, ((Event) made.rows().getFirst().item().orElseThrow()).participants().size());
  }

  @Test
  void kindsFollowFromColumnsAndSheets() throws IOException {
    var made =
        taken(
            "Type;Date;Title;Countries\nsummit;2018;A;KZ\ntreaty;2019;B;KZ, UZ\nmeeting;2020;C;TJ");
    assertEquals(
        List.of(ItemKind.EVENT, ItemKind.AGREEMENT, ItemKind.EVENT),
        made.rows().stream().map(row -> row.item().orElseThrow().kindOfItem()).toList());
  }

  @Test
  void placesOfTheWorldAreFound() throws IOException {
    var made = taken("Date;Title;Countries;Place\n2018;A;Brazil;Brasília\n2019;B;;Paris");
    assertTrue(made.faults().isEmpty(), () -> made.faults().toString());
    assertEquals(1, made.records().places().stream().filter(p -> p.country().equals("BR")).count());
  }

  @Test
  void aHundredThousandRowsAreTakenInSeconds() throws IOException {
    var text = new StringBuilder("Date;Title;Countries;Place\n");
    for (var i = 0; i < 100_000; i++) {
      text.append("15.03.").append(1992 + i % 30).append(";Meeting ").append(i);
      text.append(";KZ, UZ;Astana\n");
    }
    assertTrue(text.length() > text.toString().getBytes(UTF_8).length / 2);
    var made = taken(text.toString());
    assertEquals(100_000, made.taken());
    // Comparing all pairs would take hours.
    var first = ImportComparison.of(OwnRecords.NONE, OwnRecords.NONE, made.records());
    assertEquals(100_000, first.added().size());
    var second = ImportComparison.of(first.records(), first.records(), made.records());
    assertEquals(100_000, second.same());
  }

  @Test
  void aSecondImportTellsWhatIsNewChangedAndGone() throws IOException {
    var head = "Date;Title;Countries\n";
    var before = taken(head + "2018;A;KZ\n2019;B;UZ\n2020;C;TJ\n2021;D;TM");
    var now = taken(head + "2018;A;KZ\n2019-05;B;UZ\n2020;Renamed;TJ\n2022;E;KG");
    var comparison = ImportComparison.of(before.records(), before.records(), now.records());
    assertEquals(1, comparison.same());
    assertEquals(List.of("E"), comparison.added().stream().map(it -> it.label()).toList());
    assertEquals(
        List.of("B", "Renamed"), comparison.changed().stream().map(it -> it.label()).toList());
    assertEquals(List.of("D"), comparison.gone().stream().map(it -> it.label()).toList());
    assertEquals(
        List.of("own-2018-a", "own-2019-b", "own-2020-c", "own-2022-e"),
        comparison.records().events().stream()
            .map(it -> it.id().replaceAll("-[0-9a-f]{6}$", ""))
            .toList());
  }
}
