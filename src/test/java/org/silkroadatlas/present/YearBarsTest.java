package org.silkroadatlas.present;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.silkroadatlas.BundledData;
import org.silkroadatlas.model.Event;
import org.silkroadatlas.model.OwnRecords;
import org.silkroadatlas.query.OwnLayer;
import org.silkroadatlas.query.Query;
import org.silkroadatlas.query.StateLine;
import org.silkroadatlas.query.Visible;
import org.silkroadatlas.time.Edtf;

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

  /** As map, panel and timeline count it. */
  @Test
  void anEventThatTouchesTwoYearsCountsInBoth() {
    var date = Edtf.parse("2018-12-30/2019-01-02");
    var event =
        BundledData.INDEX.dataset().events().stream()
            .filter(it -> it.id().equals("cm-summit-2018-astana"))
            .map(it -> moved(it, date))
            .toList();
    var index = OwnLayer.over(BundledData.INDEX, OwnRecords.of(List.copyOf(event)));
    var before = counts("");
    var after =
        new YearCounts(index.years(), Query.visible(index, StateLine.parse("", index)).timeline());
    assertEquals(before.of(2018) + 1, after.of(2018));
    assertEquals(before.of(2019) + 1, after.of(2019));
    assertEquals(before.of(2020), after.of(2020));
  }

  private static Event moved(Event event, Edtf date) {
    return new Event(
        "own-turn-of-the-year",
        date,
        event.title(),
        event.place(),
        event.format(),
        event.kind(),
        event.level(),
        event.status(),
        event.virtual(),
        event.participants(),
        event.absent(),
        event.unclear(),
        event.summary(),
        event.basis());
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
