package org.silkroadatlas.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TicksTest {

  @ParameterizedTest
  @CsvSource({
    "1500-01-01, 2100-01-01, 640, CENTURY, 1500, 1600",
    "1950-01-01, 2060-01-01, 640, DECADE, 1950, 1960",
    "1980-01-01, 2026-01-01, 640, FIVE_YEARS, 1980, 1985",
    "2009-01-01, 2026-01-01, 640, YEAR, 2009, 2010",
    "2015-01-01, 2019-01-01, 640, QUARTER, 2015, Apr",
    "2018-01-01, 2019-01-01, 640, MONTH, 2018, Feb",
    "2018-03-01, 2018-05-01, 640, WEEK, 26 Feb, 5 Mar",
    "2018-03-05, 2018-03-26, 640, DAY, 5, 6",
    "2018-03-12, 2018-03-19, 640, DAY, Mon 12, Tue 13",
    "2018-01-01, 2019-01-01, 1500, MONTH, January 2018, February",
    "2018-03-12, 2018-03-15, 640, DAY, Monday 12, Tuesday 13",
  })
  void unitAndLabelsFollowTheRoomThereIs(
      LocalDate start, LocalDate end, double width, TickUnit unit, String first, String second) {
    var ticks = ticks(start, end, width, Locale.ENGLISH);
    assertEquals(unit, ticks.unit());
    assertEquals(
        List.of(first, second), ticks.cells().stream().limit(2).map(Ticks.Cell::label).toList());
  }

  @ParameterizedTest
  @CsvSource({"de, Mai", "ru, май", "fr, mai", "tr, May", "zh, 5月"})
  void monthsAreNamedInTheLanguageOfTheInterface(String language, String may) {
    var locale = Locale.forLanguageTag(language);
    var ticks = ticks(LocalDate.of(2018, 1, 1), LocalDate.of(2019, 1, 1), 640, locale);
    assertEquals(may, ticks.cells().get(4).label());
  }

  @Test
  void cellsFollowEachOtherWithoutGapAndCoverThePicture() {
    for (var days = 3; days < 40_000; days = days * 7 / 5) {
      var start = LocalDate.of(2007, 5, 17);
      var ticks = ticks(start, start.plusDays(days), 640, Locale.ENGLISH);
      var cells = ticks.cells();
      assertTrue(!cells.getFirst().start().isAfter(start));
      assertTrue(!cells.getLast().end().isBefore(start.plusDays(days)));
      for (var i = 1; i < cells.size(); i++) {
        assertEquals(cells.get(i - 1).end(), cells.get(i).start());
      }
      assertTrue(cells.size() <= 30, days + " days need " + cells.size() + " cells");
    }
  }

  @Test
  void marksAreTheNextFinerUnitWhereThereIsRoom() {
    var year = ticks(LocalDate.of(2018, 1, 1), LocalDate.of(2019, 1, 1), 640, Locale.ENGLISH);
    assertTrue(year.marks().contains(LocalDate.of(2018, 1, 8)), "weeks in a year of months");
    var whole = ticks(LocalDate.of(2009, 1, 1), LocalDate.of(2026, 1, 1), 640, Locale.ENGLISH);
    assertTrue(whole.marks().contains(LocalDate.of(2018, 4, 1)), "quarters in years");
    var narrow = ticks(LocalDate.of(2009, 1, 1), LocalDate.of(2026, 1, 1), 560, Locale.ENGLISH);
    assertTrue(narrow.marks().stream().allMatch(day -> day.getDayOfMonth() == 1));
  }

  @Test
  void largerTextNeedsCoarserUnits() {
    var scale = TimeScale.fitting(Span.ofYears(2009, 2025), 640);
    assertEquals(TickUnit.YEAR, Ticks.of(scale, Locale.ENGLISH, 1).unit());
    assertEquals(TickUnit.FIVE_YEARS, Ticks.of(scale, Locale.ENGLISH, 2).unit());
  }

  @Test
  void weeksBeginOnMonday() {
    assertEquals(LocalDate.of(2018, 3, 12), TickUnit.WEEK.floor(LocalDate.of(2018, 3, 18)));
    assertEquals(LocalDate.of(2018, 3, 19), TickUnit.WEEK.floor(LocalDate.of(2018, 3, 19)));
  }

  private static Ticks ticks(LocalDate start, LocalDate end, double width, Locale locale) {
    return Ticks.of(TimeScale.fitting(new Span(start, end), width), locale, 1);
  }
}
