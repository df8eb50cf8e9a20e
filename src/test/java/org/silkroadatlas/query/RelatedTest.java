package org.silkroadatlas.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.silkroadatlas.BundledData;
import org.silkroadatlas.model.Agreement;
import org.silkroadatlas.model.Country;
import org.silkroadatlas.model.Dataset;
import org.silkroadatlas.model.Event;
import org.silkroadatlas.model.Figure;
import org.silkroadatlas.model.Item;
import org.silkroadatlas.model.ItemRef;
import org.silkroadatlas.model.Quote;
import org.silkroadatlas.model.Source;

/** Compares what is related with plain loops over the records. */
class RelatedTest {
  private static final DatasetIndex INDEX = BundledData.INDEX;
  private static final Dataset DATA = INDEX.dataset();

  private static Related related(Item item, Filter filter) {
    var state = INDEX.home().withFilter(filter).withFocus(Optional.of(item.ref()));
    return Query.visible(INDEX, state).related();
  }

  private static Set<String> ids(Collection<? extends Item> items) {
    return items.stream().map(Item::id).collect(Collectors.toSet());
  }

  private static <T extends Item> Set<String> ids(List<T> items, Predicate<T> wanted) {
    return items.stream().filter(wanted).map(Item::id).collect(Collectors.toSet());
  }

  private static Optional<Event> event(Optional<String> id) {
    return id.flatMap(it -> DATA.events().stream().filter(e -> e.id().equals(it)).findFirst());
  }

  private static boolean isParty(Agreement agreement, String country) {
    return agreement.parties().stream().anyMatch(p -> p.country().equals(country));
  }

  private static boolean concerns(Quote quote, String country) {
    return quote.country().filter(country::equals).isPresent()
        || event(quote.event()).filter(e -> e.involves(country)).isPresent();
  }

  private static boolean concerns(Figure figure, String country) {
    return figure.countries().contains(country)
        || figure.counterpart().filter(country::equals).isPresent();
  }

  @Test
  void aCountryHasAllThatItTookPartInWhateverTheFilter() {
    var states = new RandomStates(INDEX, new Random(7));
    for (var country : DATA.countries()) {
      var id = country.id();
      var related = related(country, states.filter());
      assertEquals(ids(DATA.events(), e -> e.involves(id)), ids(related.events()));
      assertEquals(ids(DATA.agreements(), a -> isParty(a, id)), ids(related.agreements()));
      assertEquals(ids(DATA.quotes(), q -> concerns(q, id)), ids(related.quotes()));
      assertEquals(ids(DATA.figures(), f -> concerns(f, id)), ids(related.figures()));
      assertEquals(
          ids(DATA.memberships(), m -> m.country().equals(id)), ids(related.memberships()));
      assertEquals(ids(DATA.routes(), r -> r.countries().contains(id)), ids(related.routes()));
      assertEquals(metBy(country, e -> true), related.countries());
    }
  }

  private static Map<String, Integer> metBy(Country country, Predicate<Event> when) {
    var met = new HashMap<String, Integer>();
    DATA.events().stream()
        .filter(e -> e.held() && e.involves(country.id()) && when.test(e))
        .flatMap(e -> e.participants().stream())
        .filter(p -> !p.country().equals(country.id()))
        .forEach(p -> met.merge(p.country(), 1, Integer::sum));
    return met;
  }

  @Test
  void tiesCountTheHeldEventsOfTheYear() {
    for (var country : DATA.countries()) {
      for (var year : List.of(2009, 2015, 2022, 2025)) {
        var state =
            INDEX.home().withFocus(Optional.of(country.ref())).withCursor(new Cursor.AtYear(year));
        var span = new Cursor.AtYear(year).yearSpan();
        assertEquals(
            metBy(country, e -> e.date().span().overlaps(span)),
            Query.visible(INDEX, state).ties());
      }
    }
  }

  /** The map, the head of the page and the table of the page, with any filter. */
  @Test
  void allPanesTellTheSameNumbersOfMeetings() {
    var states = new RandomStates(INDEX, new Random(12));
    for (var i = 0; i < 60; i++) {
      var country = states.country();
      var state =
          states
              .next()
              .withFocus(Optional.of(ItemRef.country(country)))
              .withView(ViewState.DEFAULT);
      var visible = Query.visible(INDEX, state);
      var year = state.cursor().year();
      var partners = Partners.of(INDEX, country, year);
      var told =
          partners.order().stream()
              .filter(other -> partners.count(other, year) > 0)
              .collect(Collectors.toMap(other -> other, other -> partners.count(other, year)));
      if (INDEX.years().contains(year)) {
        assertEquals(visible.ties(), told, state::toString);
      }
      assertEquals(visible.ties(), ((FillTheme.Ties) visible.map().theme()).counts());
    }
  }

  @Test
  void aFormatHasAllThatBelongsToIt() {
    for (var format : DATA.formats()) {
      var id = format.id();
      var related = related(format, Filter.EVERYTHING);
      assertEquals(ids(DATA.events(), e -> e.format().equals(id)), ids(related.events()));
      assertEquals(
          ids(DATA.agreements(), a -> isOf(a.format(), a.event(), id)), ids(related.agreements()));
      assertEquals(ids(DATA.quotes(), q -> isOf(q.format(), q.event(), id)), ids(related.quotes()));
      assertEquals(
          ids(DATA.figures(), f -> isOf(f.format(), f.event(), id)), ids(related.figures()));
      assertEquals(ids(DATA.memberships(), m -> m.format().equals(id)), ids(related.memberships()));
      assertEquals(
          ids(DATA.routes(), r -> r.format().filter(id::equals).isPresent()),
          ids(related.routes()));
    }
  }

  private static boolean isOf(Optional<String> own, Optional<String> event, String format) {
    return own.filter(format::equals).isPresent()
        || event(event).map(Event::format).filter(format::equals).isPresent();
  }

  @Test
  void whatHangsOnAnEventBringsTheEvent() {
    Stream.of(DATA.agreements(), DATA.quotes(), DATA.figures())
        .flatMap(List::stream)
        .forEach(
            child -> {
              var event =
                  switch (child) {
                    case Agreement a -> a.event();
                    case Quote q -> q.event();
                    case Figure f -> f.event();
                    default -> Optional.<String>empty();
                  };
              var related = related(child, Filter.EVERYTHING);
              assertTrue(related.contains(child.ref()), child.id());
              assertEquals(event.map(Set::of).orElse(Set.of()), ids(related.events()));
            });
  }

  @Test
  void aFigureBringsItsSeries() {
    for (var figure : DATA.figures()) {
      var related = related(figure, Filter.EVERYTHING);
      figure
          .series()
          .ifPresent(
              series ->
                  assertTrue(
                      ids(related.figures())
                          .containsAll(
                              ids(DATA.figures(), f -> f.series().equals(figure.series())))));
      var concerned = new HashSet<>(figure.countries());
      figure.counterpart().ifPresent(concerned::add);
      assertEquals(concerned, related.countries().keySet());
    }
  }

  @Test
  void aQuoteConcernsItsSpeakerAndWhomItNames() {
    var quote =
        DATA.quotes().stream()
            .filter(q -> q.country().isPresent() && q.text().contains("Kazakhstan"))
            .findFirst()
            .orElseThrow();
    var countries = related(quote, Filter.EVERYTHING).countries().keySet();
    assertTrue(countries.contains("KZ"));
    assertTrue(countries.contains(quote.country().orElseThrow()));
  }

  @Test
  void aPlaceHasWhatHappenedThere() {
    for (var place : DATA.places()) {
      var here = ids(DATA.events(), e -> e.place().filter(place.id()::equals).isPresent());
      var related = related(place, Filter.EVERYTHING);
      assertEquals(here, ids(related.events()));
      assertEquals(
          ids(DATA.agreements(), a -> a.event().filter(here::contains).isPresent()),
          ids(related.agreements()));
    }
  }

  @Test
  void aSourceHasWhatRestsOnIt() {
    var sources = new ArrayList<>(DATA.sources());
    Collections.shuffle(sources, new Random(31));
    for (var source : sources.subList(0, 100)) {
      var related = related(source, Filter.EVERYTHING);
      assertEquals(ids(DATA.events(), e -> rests(e, source)), ids(related.events()));
      assertEquals(ids(DATA.memberships(), m -> rests(m, source)), ids(related.memberships()));
      assertEquals(ids(DATA.routes(), r -> rests(r, source)), ids(related.routes()));
    }
  }

  private static boolean rests(Item item, Source source) {
    return item.sources().contains(source.id());
  }

  /** Covers events, memberships, routes and persons too, with any filter. */
  @Test
  void itemsOfEveryKindHaveTheEventsOfAPlainWalkUnderAnyFilter() {
    var states = new RandomStates(INDEX, new Random(23));
    for (var item : PlainRelated.some(60, 23)) {
      assertEquals(
          ids(DATA.events(), event -> PlainRelated.belongs(event, item)),
          ids(related(item, states.filter()).events()),
          () -> item.ref().toString());
    }
  }

  @Test
  void nothingIsRelatedToNothing() {
    assertTrue(Query.visible(INDEX, INDEX.home()).related().isEmpty());
    assertTrue(Query.visible(INDEX, INDEX.home()).ties().isEmpty());
  }

  @Test
  void everyItemCanBeAskedAndHasItself() {
    var states = new RandomStates(INDEX, new Random(3));
    for (var i = 0; i < 300; i++) {
      var item = states.item();
      var related = Query.visible(INDEX, INDEX.home().withFocus(Optional.of(item))).related();
      var isRecord =
          switch (item.kind()) {
            case EVENT, AGREEMENT, QUOTE, FIGURE, MEMBERSHIP, ROUTE -> true;
            default -> false;
          };
      assertTrue(!isRecord || related.contains(item), item::toString);
      assertEquals(related.items(), refs(related));
    }
  }

  private static Set<ItemRef> refs(Related related) {
    return Stream.of(
            related.events(),
            related.agreements(),
            related.quotes(),
            related.figures(),
            related.memberships(),
            related.routes())
        .flatMap(List::stream)
        .map(Item::ref)
        .collect(Collectors.toSet());
  }
}
