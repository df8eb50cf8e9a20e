package org.silkroadatlas.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.silkroadatlas.BundledData;
import org.silkroadatlas.model.EventKind;
import org.silkroadatlas.time.YearRange;

final class FacetCountsTest {
  private final DatasetIndex index = BundledData.INDEX;

  private int bruteForce(Filter filter) {
    return Query.visible(index, index.home().withFilter(filter)).counts().items();
  }

  @Test
  void everyCountIsWhatChoosingGives() {
    var states = new RandomStates(index, new Random(7));
    for (var round = 0; round < 40; round++) {
      var filter = states.filter();
      var counts = FacetCounts.of(index, filter);
      assertEquals(bruteForce(filter.withMatch(Match.ANY)), counts.any(), filter::toString);
      assertEquals(bruteForce(filter.withMatch(Match.ALL)), counts.all(), filter::toString);
      for (var kind : EventKind.values()) {
        assertEquals(
            bruteForce(filter.withKinds(Set.of(kind))), counts.kinds().get(kind), filter::toString);
      }
      for (var country : counts.countries().keySet()) {
        var all = filter.match() == Match.ALL;
        var chosen =
            all && filter.countries().contains(country) ? filter : filter.togglingCountry(country);
        var choosing = all ? chosen : filter.withCountries(Set.of(country));
        assertEquals(bruteForce(choosing), counts.countries().get(country), filter::toString);
      }
      for (var format : counts.formats().keySet()) {
        assertEquals(
            bruteForce(filter.withFormats(Set.of(format))),
            counts.formats().get(format),
            filter::toString);
      }
      for (var person : counts.persons().entrySet()) {
        // Most persons have no matches; testing some of them is enough.
        if (person.getValue() > 0 || (person.getKey().hashCode() + round) % 16 == 0) {
          assertEquals(
              bruteForce(filter.withPersons(Set.of(person.getKey()))),
              person.getValue(),
              filter::toString);
        }
      }
      for (var year : counts.years().keySet()) {
        assertEquals(
            bruteForce(filter.withYears(Optional.of(new YearRange(year, year)))),
            counts.years().get(year),
            filter::toString);
      }
    }
  }

  @Test
  void anEmptyYearPointsToItsNeighbours() {
    var filter = Filter.EVERYTHING.withFormats(Set.of("osce")).withCountries(Set.of("TM"));
    var state =
        new State(
            filter, new Cursor.AtYear(2018), Optional.empty(), ViewState.DEFAULT, Optional.empty());
    var advice = EmptyResultAdvice.to(index, state);
    assertTrue(advice.blockers().isEmpty(), "the filter holds something in another year");
    assertFalse(advice.years().isEmpty());
    for (var year : advice.years()) {
      var there = Query.visible(index, state.withCursor(new Cursor.AtYear(year.year()))).panel();
      assertEquals(
          there.events().size()
              + there.agreements().size()
              + there.quotes().size()
              + there.figures().size(),
          year.items());
    }
  }

  @Test
  void anEmptyFilterNamesWhatBlocks() {
    var filter = Filter.EVERYTHING.withFormats(Set.of("ots")).withText("zzzz");
    var state =
        new State(
            filter, new Cursor.AtYear(2018), Optional.empty(), ViewState.DEFAULT, Optional.empty());
    var advice = EmptyResultAdvice.to(index, state);
    assertTrue(advice.years().isEmpty());
    assertEquals(1, advice.blockers().size(), "only the text blocks");
    var blocker = advice.blockers().getFirst();
    assertEquals(Facet.TEXT, blocker.facet());
    assertEquals(bruteForce(filter.withText("")), blocker.items());
  }
}
