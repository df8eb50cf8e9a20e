package org.silkroadatlas.query;

import java.util.BitSet;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.silkroadatlas.model.Agreement;
import org.silkroadatlas.model.Country;
import org.silkroadatlas.model.Event;
import org.silkroadatlas.model.Figure;
import org.silkroadatlas.model.Format;
import org.silkroadatlas.model.Item;
import org.silkroadatlas.model.Membership;
import org.silkroadatlas.model.Participant;
import org.silkroadatlas.model.Party;
import org.silkroadatlas.model.Person;
import org.silkroadatlas.model.Place;
import org.silkroadatlas.model.Quote;
import org.silkroadatlas.model.Route;
import org.silkroadatlas.model.Source;

/** Finds what belongs to an item, regardless of the filter and the cursor. */
final class Relations {
  private final DatasetIndex index;

  private Relations(DatasetIndex index) {
    this.index = index;
  }

  /** What belongs to an item. */
  static Related of(Item item, DatasetIndex index) {
    var relations = new Relations(index);
    return switch (item) {
      case Country country -> relations.ofCountry(country);
      case Format format -> relations.ofFormat(format);
      case Membership membership -> relations.ofMembership(membership);
      case Event event -> relations.ofEvent(event);
      case Agreement agreement -> relations.ofAgreement(agreement);
      case Quote quote -> relations.ofQuote(quote);
      case Figure figure -> relations.ofFigure(figure);
      case Route route -> relations.ofRoute(route);
      case Person person -> relations.ofPerson(person);
      case Place place -> relations.ofPlace(place);
      case Source source -> relations.ofSource(source);
    };
  }

  /** The records that match a filter for the country. */
  private Related ofCountry(Country country) {
    var id = country.id();
    var events = index.events().ofCountry(id);
    var together = together(events);
    together.remove(id);
    return records(
        events,
        index.agreements().ofCountry(id),
        index.quotes().ofCountry(id),
        index.figures().ofCountry(id),
        index.memberships().ofCountry(id),
        together,
        routes(route -> route.countries().contains(id)));
  }

  /** The records that match a filter for the format. */
  private Related ofFormat(Format format) {
    var id = format.id();
    var events = index.events().ofFormat(id);
    var countries = together(events);
    index.memberships().ofFormat(id).forEach(m -> countries.putIfAbsent(m.country(), 0));
    return records(
        events,
        index.agreements().ofFormat(id),
        index.quotes().ofFormat(id),
        index.figures().ofFormat(id),
        index.memberships().ofFormat(id),
        countries,
        routes(route -> route.format().filter(id::equals).isPresent()));
  }

  /** What the country did in the format, and who else held a role in it during that time. */
  private Related ofMembership(Membership membership) {
    var country = membership.country();
    var format = membership.format();
    var roles =
        index.memberships().ofFormat(format).stream()
            .filter(role -> role.span().overlaps(membership.span()))
            .toList();
    return records(
        Query.and(index.events().ofCountry(country), index.events().ofFormat(format)),
        Query.and(index.agreements().ofCountry(country), index.agreements().ofFormat(format)),
        Query.and(index.quotes().ofCountry(country), index.quotes().ofFormat(format)),
        Query.and(index.figures().ofCountry(country), index.figures().ofFormat(format)),
        roles,
        ones(roles.stream().map(Membership::country).toList()),
        List.of());
  }

  private Related ofEvent(Event event) {
    return ofEvent(
        event, Optional.empty(), event.participants().stream().map(Participant::country).toList());
  }

  private Related ofAgreement(Agreement agreement) {
    return ofChild(
        agreement,
        agreement.event(),
        agreement.parties().stream().map(Party::country).toList(),
        List.of());
  }

  /** The speaker's country and those mentioned in the words. */
  private Related ofQuote(Quote quote) {
    var countries = new LinkedHashSet<String>();
    quote.country().ifPresent(countries::add);
    countries.addAll(index.namedIn(quote.text()));
    return ofChild(quote, quote.event(), countries, List.of());
  }

  private Related ofFigure(Figure figure) {
    var countries = new LinkedHashSet<>(figure.countries());
    figure.counterpart().ifPresent(countries::add);
    return ofChild(figure, figure.event(), countries, index.series(figure));
  }

  /** An agreement, quote or figure: its event and all that belongs to that. */
  private Related ofChild(
      Item child, Optional<String> event, Collection<String> countries, List<Figure> series) {
    var parent = event.flatMap(index.events()::find);
    var related =
        parent
            .map(found -> ofEvent(found, Optional.of(child), countries))
            .orElseGet(() -> alone(child, countries));
    return series.size() < 2
        ? related
        : new Related(
            related.events(),
            related.agreements(),
            related.quotes(),
            union(series, related.figures()),
            related.memberships(),
            related.countries(),
            related.routes());
  }

  private static <T> List<T> union(Collection<T> some, Collection<T> others) {
    var all = new LinkedHashSet<>(some);
    all.addAll(others);
    return List.copyOf(all);
  }

  private Related ofEvent(Event event, Optional<Item> child, Collection<String> countries) {
    var attended = event.participants().stream().map(Participant::country).toList();
    var day = Cursor.at(event.date()).day();
    return new Related(
        List.of(event),
        ofEvent(event, child, index.agreements().items(), Agreement::event),
        ofEvent(event, child, index.quotes().items(), Quote::event),
        ofEvent(event, child, index.figures().items(), Figure::event),
        index.memberships().ofFormat(event.format()).stream()
            .filter(role -> attended.contains(role.country()) && role.span().contains(day))
            .toList(),
        ones(countries),
        List.of());
  }

  private static <T extends Item> List<T> ofEvent(
      Event event, Optional<Item> child, List<T> items, Function<T, Optional<String>> parent) {
    return items.stream()
        .filter(
            item ->
                parent.apply(item).filter(event.id()::equals).isPresent()
                    || child.filter(item::equals).isPresent())
        .toList();
  }

  private static Related alone(Item item, Collection<String> countries) {
    return new Related(
        List.of(),
        item instanceof Agreement agreement ? List.of(agreement) : List.of(),
        item instanceof Quote quote ? List.of(quote) : List.of(),
        item instanceof Figure figure ? List.of(figure) : List.of(),
        List.of(),
        ones(countries),
        List.of());
  }

  /** The route, with everything of the format responsible for it. */
  private Related ofRoute(Route route) {
    var format = route.format();
    var none = new BitSet();
    return records(
        format.map(index.events()::ofFormat).orElse(none),
        format.map(index.agreements()::ofFormat).orElse(none),
        format.map(index.quotes()::ofFormat).orElse(none),
        format.map(index.figures()::ofFormat).orElse(none),
        format.map(index.memberships()::ofFormat).orElse(List.of()),
        ones(route.countries()),
        List.of(route));
  }

  /** What happened there, what resulted from it, and the routes that pass through. */
  private Related ofPlace(Place place) {
    var events = new BitSet();
    var ids = new LinkedHashSet<String>();
    var all = index.events().items();
    for (var i = 0; i < all.size(); i++) {
      if (all.get(i).place().filter(place.id()::equals).isPresent()) {
        events.set(i);
        ids.add(all.get(i).id());
      }
    }
    var countries = together(events);
    countries.putIfAbsent(place.country(), 0);
    return new Related(
        index.events().select(events),
        index.agreements().items().stream().filter(a -> isOf(ids, a.event())).toList(),
        index.quotes().items().stream().filter(q -> isOf(ids, q.event())).toList(),
        index.figures().items().stream().filter(f -> isOf(ids, f.event())).toList(),
        List.of(),
        countries,
        routes(route -> passes(route, place)));
  }

  /** Compares original names: two places may share a name in another language. */
  private boolean passes(Route shown, Place place) {
    var name = index.origin().place(place.id()).name();
    return index.origin().routes().stream()
        .filter(route -> route.id().equals(shown.id()))
        .anyMatch(route -> route.waypoints().stream().anyMatch(w -> w.name().equals(name)));
  }

  private static boolean isOf(Set<String> ids, Optional<String> event) {
    return event.filter(ids::contains).isPresent();
  }

  /** Where the person represented a country, what the person said, and whom the person met. */
  private Related ofPerson(Person person) {
    var attended = new BitSet();
    var all = index.events().items();
    for (var i = 0; i < all.size(); i++) {
      if (all.get(i).participants().stream().anyMatch(p -> isSame(p.person(), person))) {
        attended.set(i);
      }
    }
    var quotes = index.quotes().items().stream().filter(q -> isSame(q.person(), person)).toList();
    return new Related(
        index.events().select(attended),
        List.of(),
        quotes,
        List.of(),
        List.of(),
        together(attended),
        List.of());
  }

  private static boolean isSame(Optional<String> id, Person person) {
    return id.filter(person.id()::equals).isPresent();
  }

  /** The records that cite the source. */
  private Related ofSource(Source source) {
    Predicate<Item> cites = item -> item.sources().contains(source.id());
    var events = index.events().items().stream().filter(cites).toList();
    var memberships = index.dataset().memberships().stream().filter(cites).toList();
    var countries = new LinkedHashSet<String>();
    events.forEach(e -> e.participants().forEach(p -> countries.add(p.country())));
    memberships.forEach(m -> countries.add(m.country()));
    return new Related(
        events,
        index.agreements().items().stream().filter(cites).toList(),
        index.quotes().items().stream().filter(cites).toList(),
        index.figures().items().stream().filter(cites).toList(),
        memberships,
        ones(countries),
        routes(cites::test));
  }

  private Related records(
      BitSet events,
      BitSet agreements,
      BitSet quotes,
      BitSet figures,
      List<Membership> memberships,
      Map<String, Integer> countries,
      List<Route> routes) {
    return new Related(
        index.events().select(events),
        index.agreements().select(agreements),
        index.quotes().select(quotes),
        index.figures().select(figures),
        memberships,
        countries,
        routes);
  }

  private List<Route> routes(Predicate<Route> wanted) {
    return index.routes().stream().filter(wanted).toList();
  }

  /** In how many of the given events that took place each country took part. */
  private Map<String, Integer> together(BitSet events) {
    var held = (BitSet) events.clone();
    held.andNot(index.notHeld());
    return MeetingCounts.attendance(index, held);
  }

  private static Map<String, Integer> ones(Collection<String> countries) {
    var ones = new LinkedHashMap<String, Integer>();
    countries.forEach(country -> ones.put(country, 1));
    return ones;
  }
}
