package org.silkroadatlas.query;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.silkroadatlas.BundledData;
import org.silkroadatlas.model.Agreement;
import org.silkroadatlas.model.Country;
import org.silkroadatlas.model.Dataset;
import org.silkroadatlas.model.Event;
import org.silkroadatlas.model.Figure;
import org.silkroadatlas.model.Format;
import org.silkroadatlas.model.Group;
import org.silkroadatlas.model.Item;
import org.silkroadatlas.model.Membership;
import org.silkroadatlas.model.Participant;
import org.silkroadatlas.model.Party;
import org.silkroadatlas.model.Person;
import org.silkroadatlas.model.Place;
import org.silkroadatlas.model.Quote;
import org.silkroadatlas.model.Route;
import org.silkroadatlas.model.Source;

/** What belongs to an item of the bundled dataset, found with plain loops over the records. */
public final class PlainRelated {
  private static final DatasetIndex INDEX = BundledData.INDEX;
  private static final Dataset DATA = INDEX.dataset();

  private PlainRelated() {}

  /** Some items of every kind that can be selected, at random from a seed. */
  public static List<Item> some(int ofEachKind, long seed) {
    var random = new Random(seed);
    return Stream.<Collection<? extends Item>>of(
            DATA.countries(),
            DATA.formats(),
            DATA.memberships(),
            DATA.events(),
            DATA.agreements(),
            DATA.quotes(),
            DATA.figures(),
            DATA.routes(),
            DATA.places(),
            DATA.persons(),
            DATA.sources())
        .flatMap(
            all -> {
              var some = new ArrayList<Item>(all);
              Collections.shuffle(some, random);
              return some.stream().limit(ofEachKind);
            })
        .toList();
  }

  /** Whether an event belongs to an item; an event belongs to itself. */
  public static boolean belongs(Event event, Item item) {
    return switch (item) {
      case Country country -> event.involves(country.id());
      case Format format -> event.format().equals(format.id());
      case Event same -> event.equals(same);
      case Agreement agreement -> isId(agreement.event(), event);
      case Quote quote -> isId(quote.event(), event);
      case Figure figure -> isId(figure.event(), event);
      case Membership role ->
          event.format().equals(role.format()) && event.involves(role.country());
      case Route route -> route.format().equals(Optional.of(event.format()));
      case Person person ->
          event.participants().stream().anyMatch(p -> p.person().equals(Optional.of(person.id())));
      case Place place -> event.place().equals(Optional.of(place.id()));
      case Source source -> event.sources().contains(source.id());
    };
  }

  private static boolean isId(Optional<String> id, Event event) {
    return id.equals(Optional.of(event.id()));
  }

  /** The countries that the map fills for an item, in the year and on the day of a state. */
  public static Set<String> countries(Item item, State state) {
    var countries = new HashSet<>(concerned(item, state));
    if (countries.contains("EU")) {
      DATA.countries().stream()
          .filter(country -> country.group().equals(Group.EU))
          .forEach(country -> countries.add(country.id()));
    }
    return countries;
  }

  private static Set<String> concerned(Item item, State state) {
    var year = state.cursor().yearSpan();
    return switch (item) {
      case Country country ->
          without(
              guests(e -> e.date().span().overlaps(year) && e.involves(country.id()) && e.held()),
              country.id());
      case Format format -> holders(format.id(), state.cursor().day());
      case Membership role -> holders(role.format(), state.cursor().day());
      case Event event -> guests(event::equals);
      case Agreement agreement ->
          agreement.parties().stream().map(Party::country).collect(Collectors.toSet());
      case Quote quote -> with(INDEX.namedIn(quote.text()), quote.country());
      case Figure figure -> with(figure.countries(), figure.counterpart());
      case Route route -> Set.copyOf(route.countries());
      case Person person ->
          with(
              guests(e -> e.held() && belongs(e, person)),
              person.country().filter(INDEX::hasCountry));
      case Place place ->
          with(guests(e -> e.held() && belongs(e, place)), Optional.of(place.country()));
      case Source source ->
          Stream.concat(
                  guests(e -> belongs(e, source)).stream(),
                  DATA.memberships().stream()
                      .filter(m -> m.sources().contains(source.id()))
                      .map(Membership::country))
              .collect(Collectors.toSet());
    };
  }

  private static Set<String> guests(Predicate<Event> wanted) {
    return DATA.events().stream()
        .filter(wanted)
        .flatMap(event -> event.participants().stream())
        .map(Participant::country)
        .collect(Collectors.toSet());
  }

  private static Set<String> holders(String format, LocalDate day) {
    return DATA.memberships().stream()
        .filter(m -> m.format().equals(format) && !m.role().isOffice() && m.span().contains(day))
        .map(Membership::country)
        .collect(Collectors.toSet());
  }

  private static Set<String> with(Collection<String> some, Optional<String> one) {
    var all = new HashSet<>(some);
    one.ifPresent(all::add);
    return all;
  }

  private static Set<String> without(Set<String> all, String one) {
    var others = new HashSet<>(all);
    others.remove(one);
    return others;
  }
}
