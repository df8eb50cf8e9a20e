package org.silkroadatlas.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.silkroadatlas.BundledData;
import org.silkroadatlas.model.Event;
import org.silkroadatlas.model.Person;

/** Compares whom persons met with the events, read one by one. */
final class PersonTiesTest {
  private final DatasetIndex index = BundledData.INDEX;

  private static boolean has(Event event, String person) {
    return event.participants().stream()
        .anyMatch(p -> p.person().equals(java.util.Optional.of(person)));
  }

  private List<Event> held(String person) {
    return index.dataset().events().stream()
        .filter(event -> event.held() && has(event, person))
        .toList();
  }

  @Test
  void tiesCountTheEventsOfBoth() {
    for (var person : index.dataset().persons().stream().map(Person::id).limit(60).toList()) {
      var ties = PersonTies.of(index, person, 2022);
      assertEquals(Set.copyOf(held(person)), Set.copyOf(ties.meetings()), person);
      for (var year : PersonTies.byYear(ties.meetings()).entrySet()) {
        var began =
            held(person).stream()
                .filter(event -> Cursor.at(event.date()).year() == year.getKey())
                .count();
        assertEquals(began, (long) year.getValue(), person + " in " + year.getKey());
      }
      for (var other : index.dataset().persons()) {
        var both = held(person).stream().filter(event -> has(event, other.id())).toList();
        if (!other.id().equals(person)) {
          assertEquals(both.size(), ties.total(other.id()), person + " " + other.id());
          assertEquals(!both.isEmpty(), ties.order().contains(other.id()));
          assertEquals(
              Set.copyOf(both), Set.copyOf(PersonTies.together(index, person, other.id())));
        }
      }
    }
  }

  @Test
  void journeysLeaveOutWhatWasHeldByVideo() {
    var found = 0;
    for (var person : index.dataset().persons()) {
      for (var year = 2009; year <= 2025; year++) {
        var at = year;
        var were =
            held(person.id()).stream()
                .filter(event -> Cursor.at(event.date()).year() == at)
                .filter(event -> !event.virtual() && event.place().isPresent())
                .count();
        var journeys = PersonTies.journeys(index, person.id(), year);
        assertEquals(were, journeys.values().stream().mapToInt(n -> n).sum());
        found += journeys.size();
      }
    }
    assertTrue(found > 100, "found " + found);
  }

  @Test
  void theFilterAsksForPersons() {
    var line = "persons=" + index.dataset().persons().getFirst().id() + "&cursor=2020";
    assertEquals(line, StateLine.format(StateLine.parse(line, index)));
    for (var person : index.dataset().persons().stream().map(Person::id).limit(40).toList()) {
      var filter = Filter.EVERYTHING.withPersons(Set.of(person));
      var events = index.events().select(index.events().inFilter(filter));
      assertEquals(
          index.dataset().events().stream().filter(event -> has(event, person)).count(),
          events.size());
      assertTrue(events.stream().allMatch(event -> has(event, person)));
      assertEquals(List.of(), Records.of(index, filter).memberships());
    }
  }
}
