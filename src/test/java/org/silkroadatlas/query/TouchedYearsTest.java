package org.silkroadatlas.query;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.silkroadatlas.BundledData;
import org.silkroadatlas.model.Event;
import org.silkroadatlas.time.Edtf;
import org.silkroadatlas.time.YearRange;

class TouchedYearsTest {
  private static final YearRange OFFERED = new YearRange(2009, 2025);

  @ParameterizedTest
  @CsvSource({
    "2018, 2018, 2018",
    "2018-12-30/2019-01-02, 2018, 2019",
    "../2018, 2018, 2018",
    "2018/.., 2018, 2025",
    "2030/.., 2030, 2030"
  })
  void aDateCountsInEveryYearItTouches(String date, int first, int last) {
    assertEquals(new YearRange(first, last), TouchedYears.of(Edtf.parse(date), OFFERED));
  }

  @Test
  void onlyTheYearsOfTheRangeAreCounted() {
    assertEquals(0, TouchedYears.within(OFFERED, Edtf.parse("1991/1995")).count());
    assertEquals(
        IntStream.rangeClosed(2009, 2011).boxed().toList(),
        TouchedYears.within(OFFERED, Edtf.parse("2007/2011")).boxed().toList());
  }

  @Test
  void aProfileCountsWhatTheIndexFinds() {
    var index = BundledData.INDEX;
    var profile = VectorProfile.of(index, Filter.EVERYTHING, "KZ");
    for (var year : profile.years().keySet()) {
      var held =
          index.events().select(index.events().touching(year)).stream()
              .filter(Event::held)
              .filter(event -> event.involves("KZ"))
              .count();
      assertEquals(held, profile.total(year), () -> "in " + year);
    }
  }
}
