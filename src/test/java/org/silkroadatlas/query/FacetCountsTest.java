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

  private int bruteForce(Scope scope) {
    return Query.visible(index, index.home().withScope(scope)).counts().items();
  }

  @Test
  void everyCountIsWhatChoosingGives() {
    var states = new RandomStates(index, new Random(7));
    for (var round = 0; round < 40; round++) {
      var scope = states.scope();
      var counts = FacetCounts.of(index, scope);
      assertEquals(bruteForce(scope.withMatch(Match.ANY)), counts.any(), scope::toString);
      assertEquals(bruteForce(scope.withMatch(Match.ALL)), counts.all(), scope::toString);
      for (var kind : EventKind.values()) {
        assertEquals(
            bruteForce(scope.withKinds(Set.of(kind))), counts.kinds().get(kind), scope::toString);
      }
      for (var country : counts.countries().keySet()) {
        var all = scope.match() == Match.ALL;
        var chosen =
            all && scope.countries().contains(country) ? scope : scope.togglingCountry(country);
        var choosing = all ? chosen : scope.withCountries(Set.of(country));
        assertEquals(bruteForce(choosing), counts.countries().get(country), scope::toString);
      }
      for (var format : counts.formats().keySet()) {
        assertEquals(
            bruteForce(scope.withFormats(Set.of(format))),
            counts.formats().get(format),
            scope::toString);
      }
      for (var year : counts.years().keySet()) {
        assertEquals(
            bruteForce(scope.withYears(Optional.of(new YearRange(year, year)))),
            counts.years().get(year),
            scope::toString);
      }
    }
  }

  @Test
  void anEmptyYearPointsToItsNeighbours() {
    var scope = Scope.EVERYTHING.withFormats(Set.of("osce")).withCountries(Set.of("TM"));
    var state =
        new State(
            scope, new Cursor.AtYear(2018), Optional.empty(), ViewState.DEFAULT, Optional.empty());
    var advice = Advice.to(index, state);
    assertTrue(advice.blockers().isEmpty(), "the scope holds something in another year");
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
  void anEmptyScopeNamesWhatBlocks() {
    var scope = Scope.EVERYTHING.withFormats(Set.of("ots")).withText("zzzz");
    var state =
        new State(
            scope, new Cursor.AtYear(2018), Optional.empty(), ViewState.DEFAULT, Optional.empty());
    var advice = Advice.to(index, state);
    assertTrue(advice.years().isEmpty());
    assertEquals(1, advice.blockers().size(), "only the text blocks");
    var blocker = advice.blockers().getFirst();
    assertEquals(Facet.TEXT, blocker.facet());
    assertEquals(bruteForce(scope.withText("")), blocker.items());
  }
}
