package org.silkroadatlas.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.silkroadatlas.BundledData;
import org.silkroadatlas.model.Event;
import org.silkroadatlas.model.Vector;

final class MeetingMatrixTest {
  private final DatasetIndex index = BundledData.INDEX;

  private List<Event> held(Filter filter) {
    return index.events().select(index.events().inFilter(filter)).stream()
        .filter(Event::held)
        .toList();
  }

  @Test
  void cellsCountWhatTheTwoShare() {
    var states = new RandomStates(index, new Random(5));
    for (var round = 0; round < 10; round++) {
      var filter = states.filter();
      var day = index.home().cursor().day();
      var matrix = MeetingMatrix.ofCountries(index, filter, day, MeetingMatrix.Measure.MEETINGS);
      for (var row : matrix.rows()) {
        var column = states.country();
        var pair = filter.withCountries(new TreeSet<>(List.of(row, column))).withMatch(Match.ALL);
        assertEquals(held(pair).size(), matrix.count(row, column), filter + row + column);
      }
    }
  }

  @Test
  void cellsAreWhatAPlainWalkCounts() {
    var day = new Cursor.AtYear(2019).day();
    var measures = MeetingMatrix.Measure.values();
    var counted = 0;
    for (var measure : measures) {
      var matrix = MeetingMatrix.ofCountries(index, Filter.EVERYTHING, day, measure);
      var formats = MeetingMatrix.ofFormats(index, Filter.EVERYTHING, day, measure);
      var isOfMeetings = measure == MeetingMatrix.Measure.MEETINGS;
      for (var row : List.of("KZ", "KG", "TJ", "TM", "UZ", "AZ", "RU", "TR")) {
        for (var other : index.dataset().countries()) {
          var both = isOfMeetings ? meetings(row, other.id()) : shared(row, other.id(), day);
          assertEquals(both, matrix.count(row, other.id()), row + other.id() + measure);
          counted += (int) both;
        }
        for (var format : index.dataset().formats()) {
          var alone =
              isOfMeetings
                  ? attended(row, format.id())
                  : roles(row, day).contains(format.id()) ? 1 : 0;
          assertEquals(alone, formats.count(row, format.id()), row + format.id() + measure);
        }
      }
    }
    assertTrue(counted > 5000, "counted " + counted);
  }

  private long meetings(String one, String other) {
    return index.dataset().events().stream()
        .filter(event -> event.held() && event.involves(one) && event.involves(other))
        .count();
  }

  private long attended(String country, String format) {
    return index.dataset().events().stream()
        .filter(event -> event.held() && event.involves(country) && event.format().equals(format))
        .count();
  }

  private long shared(String one, String other, LocalDate day) {
    var formats = roles(one, day);
    formats.retainAll(roles(other, day));
    return formats.size();
  }

  private Set<String> roles(String country, LocalDate day) {
    var formats = new TreeSet<String>();
    for (var held : index.dataset().memberships()) {
      if (held.country().equals(country) && held.span().contains(day) && !held.role().isOffice()) {
        formats.add(held.format());
      }
    }
    return formats;
  }

  @Test
  void choosingAFormatCellGivesItsCount() {
    var day = index.home().cursor().day();
    var matrix =
        MeetingMatrix.ofFormats(index, Filter.EVERYTHING, day, MeetingMatrix.Measure.MEETINGS);
    for (var row : List.of("KZ", "UZ", "RU")) {
      for (var column : matrix.columns()) {
        var filter = Filter.EVERYTHING.withCountries(Set.of(row)).withFormats(Set.of(column));
        assertEquals(held(filter).size(), matrix.count(row, column), row + column);
      }
    }
  }

  @Test
  void membershipsAreReadAtTheCursor() {
    var filter = Filter.EVERYTHING.withFormats(Set.of("eaeu"));
    var measure = MeetingMatrix.Measure.MEMBERSHIPS;
    var in2012 = MeetingMatrix.ofCountries(index, filter, new Cursor.AtYear(2012).day(), measure);
    var in2016 = MeetingMatrix.ofCountries(index, filter, new Cursor.AtYear(2016).day(), measure);
    assertEquals(0, in2012.count("KZ", "KG"));
    assertEquals(1, in2016.count("KZ", "KG"));
  }

  @Test
  void theFiveStatesComeFirst() {
    var matrix =
        MeetingMatrix.ofCountries(
            index, Filter.EVERYTHING, index.home().cursor().day(), MeetingMatrix.Measure.MEETINGS);
    assertEquals(Set.of("KZ", "KG", "TJ", "TM", "UZ"), Set.copyOf(matrix.rows().subList(0, 5)));
  }

  @Test
  void aProfileCountsWhatACountryAttended() {
    var profile = VectorProfile.of(index, Filter.EVERYTHING, "KZ");
    var attended = held(Filter.EVERYTHING.withCountries(Set.of("KZ")));
    for (var vector : Vector.values()) {
      var expected =
          attended.stream()
              .filter(event -> index.format(event.format()).vector().equals(vector))
              .filter(event -> index.years().contains(Cursor.at(event.date()).year()))
              .count();
      assertEquals(expected, profile.totals().getOrDefault(vector, 0).longValue(), vector.key());
    }
    assertTrue(profile.most() > 0);
  }
}
