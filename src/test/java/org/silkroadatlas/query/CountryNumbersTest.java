package org.silkroadatlas.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.silkroadatlas.BundledData;
import org.silkroadatlas.model.Event;
import org.silkroadatlas.model.EventKind;
import org.silkroadatlas.model.Level;
import org.silkroadatlas.model.Membership;
import org.silkroadatlas.model.Role;

/** The numbers of a country's page and of comparisons, against the records read one by one. */
final class CountryNumbersTest {
  private final DatasetIndex index = BundledData.INDEX;
  private final List<Event> events = index.dataset().events();

  private static boolean touches(Event event, int year) {
    return event.date().earliest().getYear() <= year && event.date().latest().getYear() >= year;
  }

  @Test
  void partnersAreCountedByYear() {
    var counted = 0;
    for (var country : List.of("KZ", "KG", "TJ", "TM", "UZ", "AZ")) {
      var partners = Partners.of(index, country, 2023);
      for (var other : index.dataset().countries()) {
        for (var year = index.years().first(); year <= index.years().last(); year++) {
          var at = year;
          var both =
              events.stream()
                  .filter(event -> event.held() && touches(event, at))
                  .filter(event -> event.involves(country) && event.involves(other.id()))
                  .count();
          if (!other.id().equals(country)) {
            assertEquals(
                both, partners.count(other.id(), year), country + " " + other.id() + " " + year);
            counted += (int) both;
          }
        }
      }
    }
    assertTrue(counted > 1000, "counted " + counted);
  }

  @Test
  void summitsAreThoseOfLeadersThatConcernedACountry() {
    for (var country : List.of("TM", "KZ", "AZ")) {
      var expected = new ArrayList<String>();
      for (var event : events) {
        var isSummit = event.kind() == EventKind.SUMMIT && event.level() == Level.HEADS_OF_STATE;
        if (isSummit && event.held() && (event.involves(country) || isMissed(event, country))) {
          expected.add(event.id());
        }
      }
      var told =
          SummitAttendance.of(index, Filter.EVERYTHING, country).stream()
              .map(SummitAttendance::event)
              .map(Event::id)
              .toList();
      assertEquals(new TreeSet<>(expected), new TreeSet<>(told));
      assertEquals(expected.size(), told.size());
    }
  }

  /** Whether a member of the format stayed away from a summit of which participants are known. */
  private boolean isMissed(Event event, String country) {
    return !event.participants().isEmpty()
        && role(country, event.format(), event)
            .filter(role -> role.standing() == Role.Standing.MEMBER)
            .isPresent();
  }

  private Optional<Role> role(String country, String format, Event event) {
    return held(country, format, Cursor.at(event.date()).day()).map(Membership::role);
  }

  private Optional<Membership> held(String country, String format, LocalDate day) {
    return index.dataset().memberships().stream()
        .filter(it -> it.country().equals(country) && it.format().equals(format))
        .filter(it -> !it.role().isOffice() && it.span().contains(day))
        .min(Comparator.comparing(Membership::role));
  }

  @Test
  void whatDiffersBetweenTwoYearsIsWhoseRoleDiffers() {
    var random = new Random(25);
    var formats = List.of("eaeu", "sco", "ots", "csto", "cis", "cm", "c5-china");
    var differences = 0;
    for (var round = 0; round < 30; round++) {
      var format = formats.get(random.nextInt(formats.size()));
      var first = 2009 + random.nextInt(17);
      var second = 2009 + random.nextInt(17);
      var expected = new TreeSet<String>();
      for (var country : index.dataset().countries()) {
        var before = plain(country.id(), format, first);
        var after = plain(country.id(), format, second);
        if (!before.equals(after)) {
          expected.add(country.id());
        }
      }
      var told = new TreeSet<String>();
      Difference.between(visible(format, first), visible(format, second))
          .lines()
          .forEach(line -> told.add(line.country()));
      assertEquals(expected, told, format + " " + first + " " + second);
      differences += told.size();
    }
    assertTrue(differences > 30, "differences " + differences);
  }

  private Visible visible(String format, int year) {
    var line = "formats=" + format + "&cursor=" + year;
    return Query.visible(index, StateLine.parse(line, index));
  }

  private Optional<Role> plain(String country, String format, int year) {
    return held(country, format, new Cursor.AtYear(year).day())
        .map(Membership::role)
        .map(role -> role == Role.FOUNDING_MEMBER ? Role.MEMBER : role);
  }
}
