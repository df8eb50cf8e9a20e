package org.silkroadatlas.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.silkroadatlas.BundledData;
import org.silkroadatlas.dataset.DatasetReader;
import org.silkroadatlas.dataset.SmallPack;
import org.silkroadatlas.model.Event;
import org.silkroadatlas.model.Figure;
import org.silkroadatlas.model.Vector;

/** Compares the numbers over the years with the records, counted one by one. */
final class TrendTest {
  private final DatasetIndex index = BundledData.INDEX;

  private Trend trend(Filter filter, TrendSplit split, boolean share) {
    return Trend.of(
        index, filter, new TrendChoice(YearMeasure.EVENTS, "", split, TrendForm.LINES, share));
  }

  private List<Event> events(Filter filter, int year) {
    var asked = Set.copyOf(Records.of(index, filter.without(Facet.YEARS)).events());
    return index.dataset().events().stream()
        .filter(Event::held)
        .filter(
            it -> it.date().earliest().getYear() <= year && year <= it.date().latest().getYear())
        .filter(asked::contains)
        .toList();
  }

  @Test
  void linesCountWhatTheyAreOf() {
    var states = new RandomStates(index, new Random(11));
    for (var round = 0; round < 3; round++) {
      var filter = states.filter();
      var year = 2010 + 5 * round;
      var events = events(filter, year);
      for (var line : trend(filter, TrendSplit.COUNTRY, false).lines()) {
        assertEquals(
            (double) events.stream().filter(it -> it.involves(line.key())).count(),
            line.values().get(year),
            0);
      }
      for (var line : trend(filter, TrendSplit.VECTOR, false).lines()) {
        assertEquals(
            (double)
                events.stream()
                    .filter(it -> index.format(it.format()).vector().key().equals(line.key()))
                    .count(),
            line.values().get(year),
            0);
      }
      assertEquals(
          events.size(),
          trend(filter, TrendSplit.NONE, false).lines().getFirst().values().get(year),
          0);
    }
  }

  @Test
  void sharesOfVectorsAreOneHundred() {
    var trend = trend(Filter.EVERYTHING, TrendSplit.VECTOR, true);
    assertEquals(Vector.values().size(), trend.lines().size());
    for (var year = 2009; year <= 2025; year++) {
      var at = year;
      var sum = trend.lines().stream().mapToDouble(it -> it.values().get(at)).sum();
      assertEquals(100, sum, 1e-6);
    }
  }

  @Test
  void countriesAskedForComeInTheirOrder() {
    var filter = Filter.EVERYTHING.withCountries(Set.of("UZ", "KZ"));
    var keys =
        trend(filter, TrendSplit.COUNTRY, false).lines().stream().map(Trend.Line::key).toList();
    assertEquals(List.of("KZ", "UZ"), keys);
  }

  @Test
  void withoutCountriesTheDataDecideWhichAreShown() {
    assertEquals(Set.of("KZ", "KG", "TJ", "TM", "UZ", "AZ"), Trend.home(index));
    var small = new DatasetIndex(DatasetReader.open(SmallPack.folder()).dataset());
    assertTrue(small.hasCountry("AZ"));
    assertEquals(Set.of("KZ", "KG", "TJ", "TM", "UZ"), Trend.home(small));
  }

  @Test
  void yearMeasuresAgree() {
    for (var measure : YearMeasure.values()) {
      var choice = new TrendChoice(measure, "", TrendSplit.NONE, TrendForm.LINES, false);
      var line = Trend.of(index, Filter.EVERYTHING, choice).lines().getFirst();
      var counts = measure.of(index, Filter.EVERYTHING);
      counts.forEach(
          (year, count) -> assertEquals(count, line.values().get(year), 0, measure + " " + year));
    }
  }

  @Test
  void aSeriesHasItsFigures() {
    for (var series : Trend.series(index).keySet()) {
      var trend = Trend.of(index, Filter.EVERYTHING, TrendChoice.DEFAULT.withSeries(series));
      var own = trend.lines().getFirst();
      var figures =
          index.dataset().figures().stream()
              .filter(it -> it.series().equals(Optional.of(series)))
              .toList();
      assertEquals(series, own.key());
      for (var figure : figures) {
        assertTrue(own.values().containsKey(Cursor.at(figure.date()).year()), figure.id());
        assertEquals(figure.unit(), trend.unit());
      }
    }
  }

  @Test
  void bothSidesStandWhereTheirStatisticsDiffer() {
    var disputed = 0;
    for (var series : Trend.series(index).keySet()) {
      var trend = Trend.of(index, Filter.EVERYTHING, TrendChoice.DEFAULT.withSeries(series));
      var own =
          index.dataset().figures().stream()
              .filter(it -> it.series().equals(Optional.of(series)))
              .toList();
      for (var figure : own) {
        var differs =
            index.dataset().figures().stream()
                .filter(it -> isOfOther(it, figure, series))
                .anyMatch(it -> it.value() != figure.value());
        var year = Cursor.at(figure.date()).year();
        assertEquals(differs, trend.disputed().contains(year), figure.id());
        disputed += differs ? 1 : 0;
      }
    }
    assertEquals(2, disputed, "Kazakhstan and Türkiye in 2010, China and the five in 2024");
  }

  /** A figure from another source about the same two countries, in the same unit and year. */
  private static boolean isOfOther(Figure other, Figure figure, String series) {
    return !other.series().equals(Optional.of(series))
        && (other.series().isPresent() || other.id().startsWith(figure.id() + "-"))
        && figure.counterpart().isPresent()
        && other.counterpart().isPresent()
        && about(other).equals(about(figure))
        && other.unit().equals(figure.unit())
        && Cursor.at(other.date()).year() == Cursor.at(figure.date()).year();
  }

  private static Set<String> about(Figure figure) {
    var ids = new HashSet<>(figure.countries());
    figure.counterpart().ifPresent(ids::add);
    return ids;
  }

  @Test
  void stateLinesHoldTheChoice() {
    var line = "cursor=2020&view=trends&trend=series:titr-cargo,all,lines";
    assertEquals(line, StateLine.format(StateLine.parse(line, index)));
    var shares = "cursor=2020&view=trends&trend=agreements,format,multiples,share";
    assertEquals(shares, StateLine.format(StateLine.parse(shares, index)));
    for (var wrong :
        List.of("trend=series:nothing,all,lines", "trend=cats,all,lines", "treaties=x")) {
      assertThrows(StateException.class, () -> StateLine.parse(wrong, index), wrong);
    }
  }
}
