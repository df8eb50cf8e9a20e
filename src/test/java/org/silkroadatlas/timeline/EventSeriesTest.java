package org.silkroadatlas.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.silkroadatlas.time.Edtf;
import org.silkroadatlas.time.TimeScale;

class EventSeriesTest {

  @ParameterizedTest
  @CsvSource({
    "2018-03-15, 2018-03-15, 1",
    "2018-03, 2018-03-01, 31",
    "2018, 2018-01-01, 365",
    "2018~, 2018-01-01, 365",
    "2018-06-09/2018-06-10, 2018-06-09, 2",
    "2021-21, 2021-03-01, 92",
  })
  void aDateIsAsWideAsItIsKnown(String date, LocalDate first, double days) {
    var start = EventSeries.start(Edtf.parse(date));
    assertEquals(TimeScale.moment(first), start);
    assertEquals(days, EventSeries.end(Edtf.parse(date)) - start);
  }

  @Test
  void openEndsRunOutAndTheSymbolStandsAtTheKnownEnd() {
    var track =
        EventSeries.of(List.of(Events.held("2015-05-01/.."), Events.held("../2012-01-31")), 3);
    assertEquals(-EventSeries.ENDLESS, track.start(0));
    assertEquals(LocalDate.of(2012, 1, 31).toEpochDay() + 0.5, track.centre(0));
    assertEquals(EventSeries.ENDLESS, track.end(1));
    assertEquals(LocalDate.of(2015, 5, 1).toEpochDay() + 0.5, track.centre(1));
  }

  @Test
  void theIntervalIndexMissesNoEventOfAWindow() {
    var events =
        List.of("2010/..", "2011-05-05", "2012", "2013-02", "2014-01-01/2019-12-31", "2016-06-06")
            .stream()
            .map(Events::held)
            .toList();
    var track = EventSeries.of(events, 3);
    for (var year = 2008; year < 2022; year++) {
      double from = LocalDate.of(year, 1, 1).toEpochDay();
      double to = LocalDate.of(year + 1, 1, 1).toEpochDay();
      var first = track.firstEndingAfter(from);
      var last = track.firstStartingAt(to);
      for (var i = 0; i < track.size(); i++) {
        var meets = track.start(i) < to && track.end(i) > from;
        assertTrue(!meets || (i >= first && i < last), year + ": " + track.event(i).id());
      }
    }
  }

  @Test
  void everyEventIsFoundAgain() {
    var events = List.of("2018-03-15", "2016", "2019-11-29").stream().map(Events::held).toList();
    var track = EventSeries.of(events, 3);
    for (var event : events) {
      assertEquals(event, track.event(track.indexOf(event)));
    }
    assertEquals(-1, track.indexOf(Events.held("2020-01-01")));
  }
}
