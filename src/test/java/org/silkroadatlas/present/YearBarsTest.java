package org.silkroadatlas.present;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.silkroadatlas.BundledData;
import org.silkroadatlas.query.Query;
import org.silkroadatlas.query.StateLine;
import org.silkroadatlas.query.Visible;

class YearBarsTest {
  private static Visible visible(String line) {
    return Query.visible(BundledData.INDEX, StateLine.parse(line, BundledData.INDEX));
  }

  private static YearCounts counts(String line) {
    return new YearCounts(BundledData.INDEX.years(), visible(line).timeline());
  }

  @Test
  void countsWhatTookPlaceInTheFilter() {
    var counted = counts("formats=cm");
    var held =
        BundledData.INDEX.dataset().events().stream()
            .filter(event -> event.format().equals("cm") && event.held())
            .filter(event -> event.date().earliest().getYear() == 2018)
            .count();
    assertEquals(held, counted.of(2018));
    assertEquals(0, counted.of(2014));
    assertEquals(0, counted.of(1990));
  }

  @Test
  void theTallestYearSetsTheScale() {
    var counted = counts("cursor=2024");
    var most = 0;
    for (var year = counted.years().first(); year <= counted.years().last(); year++) {
      most = Math.max(most, counted.of(year));
    }
    assertEquals(most, counted.most());
    assertEquals(1, counts("formats=cm&years=2010-2010").most());
  }

  @Test
  void namesAsManyYearsAsHaveRoom() {
    assertEquals(1, YearBars.step(72, 67));
    assertEquals(2, YearBars.step(40, 67));
    assertEquals(10, YearBars.step(7, 67));
    assertEquals(1000, YearBars.step(0.1, 67));
  }
}
