package org.silkroadatlas.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.silkroadatlas.BundledData;
import org.silkroadatlas.model.Event;
import org.silkroadatlas.model.Item;
import org.silkroadatlas.model.Participant;
import org.silkroadatlas.model.Route;

class QueryTest {
  private static final DatasetIndex INDEX = BundledData.INDEX;

  /** The definition of the filter, without any index. */
  private static boolean passes(Event event, Filter filter) {
    var countries =
        event.participants().stream().map(Participant::country).collect(Collectors.toSet());
    var byCountry =
        filter.countries().isEmpty()
            || (filter.match() == Match.ALL
                ? countries.containsAll(filter.countries())
                : filter.countries().stream().anyMatch(countries::contains));
    var byYear =
        filter.years().map(years -> event.date().span().overlaps(years.span())).orElse(true);
    var text =
        String.join(
            " ",
            event.title(),
            event.summary(),
            event.place().map(p -> INDEX.place(p).name()).orElse(""),
            INDEX.format(event.format()).name(),
            INDEX.format(event.format()).shortName());
    return byCountry
        && byYear
        && (filter.formats().isEmpty() || filter.formats().contains(event.format()))
        && (filter.kinds().isEmpty() || filter.kinds().contains(event.kind()))
        && (filter.persons().isEmpty()
            || event.participants().stream()
                .anyMatch(p -> p.person().filter(filter.persons()::contains).isPresent()))
        && Spellings.hasAll(
            INDEX.searchTexts().spellings().searchText(text), Spellings.typed(filter.text()));
  }

  /** Formats that ended before the timeline begins have a lane only if the filter names them. */
  private static boolean hasLane(Event event, Filter filter) {
    return filter.formats().contains(event.format())
        || INDEX.format(event.format()).span().overlaps(INDEX.years().span());
  }

  @Test
  void theIndexFindsWhatTheDefinitionSays() {
    var states = new RandomStates(INDEX, new Random(11));
    for (var i = 0; i < 1_000; i++) {
      var state = states.next();
      var expected =
          INDEX.dataset().events().stream()
              .filter(event -> passes(event, state.filter()) && hasLane(event, state.filter()))
              .map(Item::id)
              .collect(Collectors.toCollection(TreeSet::new));
      var found = new TreeSet<String>();
      for (var lane : Query.visible(INDEX, state).timeline().lanes()) {
        lane.events().forEach(event -> found.add(event.id()));
      }
      assertEquals(expected, found, StateLine.format(state));
    }
  }

  @Test
  void mapTimelineAndPanelTellTheSameStory() {
    var states = new RandomStates(INDEX, new Random(13));
    for (var i = 0; i < 1_000; i++) {
      assertAgree(Query.visible(INDEX, states.next()));
    }
  }

  static void assertAgree(Visible visible) {
    var line = StateLine.format(visible.state());
    var year = visible.state().cursor().yearSpan();
    var ofYear = new HashSet<Event>();
    for (var lane : visible.timeline().lanes()) {
      lane.events().stream().filter(e -> e.date().span().overlaps(year)).forEach(ofYear::add);
      assertTrue(lane.inFilter() || lane.events().isEmpty(), line);
    }
    if (!INDEX.years().contains(visible.state().cursor().year())) {
      return; // the timeline does not have this year
    }
    var map = visible.map();
    var placed = ofYear.stream().filter(e -> e.place().isPresent()).collect(Collectors.toSet());
    assertEquals(placed, Set.copyOf(map.markers()), line);
    assertEquals(ofYear.size() - placed.size(), map.unplaced(), line);
    var held = ofYear.stream().filter(Event::held).toList();
    assertEquals(
        held.size(), map.markers().stream().filter(Event::held).count() + map.unplacedHeld(), line);
    if (visible.state().focus().isEmpty()) {
      assertEquals(ofYear, Set.copyOf(visible.panel().events()), line);
      assertEquals(
          map.fills().stream()
              .filter(Fill::inFilter)
              .flatMap(fill -> fill.holdings().stream())
              .collect(Collectors.toSet()),
          Set.copyOf(visible.panel().memberships()),
          line);
    }
  }

  @Test
  void whatDidNotTakePlaceNeverCounts() {
    var counts = Query.visible(INDEX, INDEX.home()).counts();
    var held = INDEX.dataset().events().stream().filter(Event::held).count();
    assertEquals(held, counts.held());
    assertEquals(INDEX.dataset().events().size() - held, counts.notHeld());
    assertTrue(counts.notHeld() > 0);
  }

  @Test
  void allCountriesNarrowAnyOfThem() {
    var any = INDEX.home().withFilter(Filter.EVERYTHING.withCountries(Set.of("KZ", "TR")));
    var all = any.withFilter(any.filter().withMatch(Match.ALL));
    var fewer = Query.visible(INDEX, all).counts().held();
    assertTrue(fewer > 0 && fewer < Query.visible(INDEX, any).counts().held());
    for (var fill : Query.visible(INDEX, all).map().fills()) {
      for (var format : fill.formats()) {
        for (var country : List.of("KZ", "TR")) {
          assertTrue(
              INDEX.memberships().asOf(country, format, all.cursor().day()).isPresent(), format);
        }
      }
    }
  }

  @Test
  void aFocusedEventBringsItsDocumentsAndWords() {
    var state = StateLine.parse("focus=event:c5-china-summit-2023-xian&formats=ots", INDEX);
    var panel = Query.visible(INDEX, state).panel();
    assertFalse(panel.agreements().isEmpty());
    assertTrue(
        panel.agreements().stream()
            .allMatch(a -> a.event().filter("c5-china-summit-2023-xian"::equals).isPresent()));
    assertTrue(panel.memberships().stream().allMatch(m -> m.format().equals("c5-china")));
  }

  @Test
  void aRouteWithoutADateIsShownSinceItsFormatWasFounded() {
    for (var year = 2009; year <= 2025; year++) {
      var state = INDEX.home().withCursor(new Cursor.AtYear(year));
      for (var route : Query.visible(INDEX, state).map().routes()) {
        var founded =
            route.format().map(INDEX::format).map(format -> format.span().start().getYear());
        var since = route.from().map(from -> from.earliest().getYear()).or(() -> founded);
        assertTrue(since.orElse(year) <= year, route.id() + " in " + year);
      }
    }
  }

  /**
   * A filter of kinds of events has no routes; without its line, a selected one could not be read.
   */
  @Test
  void aSelectedRouteIsDrawnEvenOutsideTheFilter() {
    var line = "kinds=summit&cursor=2023&focus=route:middle-corridor";
    var visible = Query.visible(INDEX, StateLine.parse(line, INDEX));
    assertEquals(
        List.of("middle-corridor"), visible.map().routes().stream().map(Route::id).toList());
    assertEquals(0, visible.counts().routes());
  }
}
