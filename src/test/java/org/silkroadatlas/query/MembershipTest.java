package org.silkroadatlas.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.silkroadatlas.BundledData;
import org.silkroadatlas.model.Role;
import org.silkroadatlas.model.Role.Standing;

class MembershipTest {
  private static final DatasetIndex INDEX = BundledData.INDEX;

  private static Optional<Standing> standing(String country, String format, String day) {
    return INDEX
        .memberships()
        .asOf(country, format, LocalDate.parse(day))
        .map(membership -> membership.role().standing());
  }

  @ParameterizedTest
  @CsvSource({
    "KZ, eaeu, 2014-12-31, ",
    "KZ, eaeu, 2015-01-01, MEMBER",
    "KG, eaeu, 2015-08-11, ",
    "KG, eaeu, 2015-08-12, MEMBER",
    "KZ, eaeu, 2012-12-31, ",
    "KG, eaeu, 2012-12-31, ",
    "UZ, eaeu, 2020-11-30, ",
    "UZ, eaeu, 2020-12-31, OBSERVER",
    "UZ, csto, 2012-01-01, MEMBER",
    "UZ, csto, 2012-12-31, ",
    "KZ, eurasec, 2014-12-31, MEMBER",
    "KZ, eurasec, 2015-01-01, ",
    "UZ, ots, 2018-12-31, ",
    "UZ, ots, 2019-12-31, MEMBER",
    "TM, ots, 2021-12-31, OBSERVER",
    "AZ, cm, 2025-12-31, MEMBER",
  })
  void rolesHoldFromTheirFirstDayToTheDayBeforeTheirEnd(
      String country, String format, String day, Standing expected) {
    assertEquals(Optional.ofNullable(expected), standing(country, format, day));
  }

  @Test
  void joiningAndLeavingAreMarkedInTheYear() {
    var map = Query.visible(INDEX, StateLine.parse("formats=eaeu&cursor=2015", INDEX)).map();
    var joined = map.joined().stream().map(m -> m.country()).sorted().toList();
    assertEquals(java.util.List.of("AM", "BY", "KG", "KZ", "RU"), joined);
    assertEquals(java.util.List.of(), map.left());
    var csto = Query.visible(INDEX, StateLine.parse("formats=csto&cursor=2012", INDEX)).map();
    assertEquals(java.util.List.of("UZ"), csto.left().stream().map(m -> m.country()).toList());
  }

  @Test
  void officesNeverFillTheMap() {
    for (var year = 2009; year <= 2025; year++) {
      var state = INDEX.home().withCursor(new Cursor.AtYear(year));
      for (var fill : Query.visible(INDEX, state).map().fills()) {
        for (var holding : fill.holdings()) {
          assertTrue(holding.role() != Role.CHAIR && holding.role() != Role.HOST);
        }
        assertEquals(
            fill.holdings().stream().map(h -> h.role()).min(Role::compareTo).orElseThrow(),
            fill.role());
      }
    }
  }
}
