package org.silkroadatlas.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.silkroadatlas.BundledData;
import org.silkroadatlas.model.Attendance;
import org.silkroadatlas.model.Event;
import org.silkroadatlas.model.Level;
import org.silkroadatlas.model.Participant;
import org.silkroadatlas.model.Role;

class YearChangesTest {
  private static final DatasetIndex INDEX = BundledData.INDEX;

  @Test
  void anObserverThatBecomesAMemberChangedItsRole() {
    var changes = YearChanges.of(INDEX, Filter.EVERYTHING, 2023);
    var iran =
        changes.changed().stream()
            .filter(c -> c.after().country().equals("IR") && c.after().format().equals("sco"))
            .findFirst()
            .orElseThrow();
    assertEquals(Role.OBSERVER, iran.before().role());
    assertEquals(Role.MEMBER, iran.after().role());
    assertTrue(changes.joined().stream().noneMatch(iran.after()::equals), "it did not join anew");
  }

  @Test
  void countsOfAYearAreThoseOfItsEventsThatTookPlace() {
    for (var year = 2010; year <= 2025; year++) {
      var at = year;
      var held =
          INDEX.dataset().events().stream()
              .filter(Event::held)
              .filter(e -> e.date().span().overlaps(org.silkroadatlas.time.Span.ofYear(at)))
              .count();
      var changes = YearChanges.of(INDEX, Filter.EVERYTHING, year);
      assertEquals(held, changes.current().events());
      assertEquals(
          changes.current().events(), YearMeasure.EVENTS.of(INDEX, Filter.EVERYTHING).get(year));
      assertEquals(
          changes.founded().size(), YearMeasure.FOUNDED.of(INDEX, Filter.EVERYTHING).get(year));
      assertEquals(
          changes.joined().size(), YearMeasure.JOINED.of(INDEX, Filter.EVERYTHING).get(year));
    }
  }

  /** For a quote only known to be older than a year, nothing is known about earlier years. */
  @Test
  void aDateWithoutABeginningCountsInTheYearOfItsEnd() {
    var quote =
        INDEX.dataset().quotes().stream()
            .filter(q -> q.date().earliest().equals(java.time.LocalDate.MIN))
            .findFirst()
            .orElseThrow();
    var last = quote.date().latest().getYear();
    assertTrue(shown(last).contains(quote));
    for (var year = INDEX.years().first(); year < last; year++) {
      assertFalse(shown(year).contains(quote), "in " + year);
    }
  }

  private static java.util.List<org.silkroadatlas.model.Quote> shown(int year) {
    return Query.visible(INDEX, INDEX.home().withCursor(new Cursor.AtYear(year))).panel().quotes();
  }

  @Test
  void aDeputyIsNoHeadOfState() {
    var summit =
        INDEX.dataset().events().stream()
            .filter(event -> event.level() == Level.HEADS_OF_STATE)
            .findFirst()
            .orElseThrow();
    for (var by :
        new String[] {"a deputy head of government", "a deputy chairman of the Cabinet"}) {
      var delegation =
          new Participant(
              "TM", Attendance.MEMBER, Optional.empty(), Optional.of(by), Optional.empty(), false);
      assertEquals(Level.MINISTERS, Rank.of(INDEX, summit, delegation), by);
    }
  }
}
