package org.silkroadatlas.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.silkroadatlas.BundledData;
import org.silkroadatlas.model.Agreement;
import org.silkroadatlas.model.Party;
import org.silkroadatlas.time.Edtf;

/** Compares what parties had done by a day with the records, read one by one. */
final class TreatyBoardTest {
  private final DatasetIndex index = BundledData.INDEX;

  private TreatyBoard board(Filter filter, int year, TreatyChoice choice) {
    return TreatyBoard.of(index, filter, new Cursor.AtYear(year).day(), choice);
  }

  private static boolean by(Optional<Edtf> act, LocalDate day) {
    return act.isPresent() && !act.get().earliest().isAfter(day);
  }

  /** The same, computed in the simplest way. */
  private static TreatyStatus expected(Party party, LocalDate day) {
    if (by(party.withdrawn(), day)) {
      return TreatyStatus.WITHDRAWN;
    } else if (by(party.inForce(), day)) {
      return TreatyStatus.IN_FORCE;
    } else if (by(party.ratified(), day)) {
      return TreatyStatus.RATIFIED;
    } else if (by(party.signed(), day)) {
      return TreatyStatus.SIGNED;
    } else if (!party.acts().isEmpty()) {
      return TreatyStatus.LATER;
    }
    return party.searched().isPresent() ? TreatyStatus.NOT_FOUND : TreatyStatus.UNKNOWN;
  }

  @Test
  void everyCellTellsTheLastActByTheDay() {
    var states = new RandomStates(index, new Random(25));
    for (var round = 0; round < 20; round++) {
      var filter = states.filter();
      var year = 2009 + round % 17;
      var day = new Cursor.AtYear(year).day();
      var board = board(filter, year, new TreatyChoice(TreatyOrder.YEAR, true));
      var asked = index.agreements().select(index.agreements().inFilter(filter));
      var signed = asked.stream().filter(it -> by(Optional.of(it.date()), day)).toList();
      assertEquals(signed.size(), board.rows().size());
      assertEquals(asked.size() - signed.size(), board.later());
      for (var row : board.rows()) {
        var parties = row.agreement().parties();
        assertEquals(parties.stream().map(Party::country).distinct().count(), row.cells().size());
        for (var party : parties) {
          assertEquals(expected(party, day), row.cells().get(party.country()).status());
          assertTrue(board.parties().contains(party.country()));
        }
      }
    }
  }

  @Test
  void whatIsMissingIsWhoIsNotBound() {
    var day = new Cursor.AtYear(2025).day();
    var waiting = 0;
    for (var row : board(Filter.EVERYTHING, 2025, TreatyChoice.DEFAULT).rows()) {
      if (by(row.agreement().inForce(), day)) {
        assertEquals(List.of(), row.missing(), row.agreement().id());
      }
      for (var id : row.missing()) {
        var status = row.cells().get(id).status();
        assertFalse(status.isBound() || status == TreatyStatus.WITHDRAWN, row.agreement().id());
        waiting++;
      }
    }
    assertTrue(waiting > 0);
  }

  @Test
  void theCursorTakesActsBack() {
    var late =
        index.agreements().items().stream()
            .filter(it -> it.parties().stream().anyMatch(p -> p.ratified().isPresent()))
            .min(Comparator.comparing((Agreement it) -> it.date().earliest()))
            .orElseThrow();
    var party =
        late.parties().stream().filter(it -> it.ratified().isPresent()).findFirst().orElseThrow();
    var ratified = party.ratified().orElseThrow().earliest();
    assertTrue(TreatyBoard.cell(party, ratified).status().isBound());
    assertFalse(TreatyBoard.cell(party, ratified.minusDays(1)).status() == TreatyStatus.RATIFIED);
  }

  @Test
  void ordersHoldAndTheFiveComeFirst() {
    var five = Set.of("KZ", "KG", "TJ", "TM", "UZ");
    for (var order : TreatyOrder.values()) {
      var board = board(Filter.EVERYTHING, 2025, new TreatyChoice(order, true));
      assertEquals(five, Set.copyOf(board.parties().subList(0, 5)));
      for (var i = 1; i < board.rows().size(); i++) {
        var before = board.rows().get(i - 1);
        var after = board.rows().get(i);
        switch (order) {
          case YEAR ->
              assertFalse(
                  before
                      .agreement()
                      .date()
                      .earliest()
                      .isBefore(after.agreement().date().earliest()));
          case KIND ->
              assertTrue(before.agreement().kind().compareTo(after.agreement().kind()) <= 0);
          case MISSING -> assertTrue(before.missing().size() >= after.missing().size());
          case FORMAT ->
              assertTrue(
                  before.agreement().format().isPresent() || after.agreement().format().isEmpty());
        }
      }
    }
  }

  @Test
  void choicesAreReadAsTheyAreWritten() {
    for (var order : TreatyOrder.values()) {
      for (var all : List.of(true, false)) {
        var choice = new TreatyChoice(order, all);
        assertEquals(Optional.of(choice), TreatyChoice.parse(choice.toString()));
      }
    }
    assertEquals(Optional.empty(), TreatyChoice.parse("year,some"));
  }
}
