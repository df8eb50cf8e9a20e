package org.silkroadatlas.query;

import java.util.List;
import java.util.Optional;
import org.silkroadatlas.model.Agreement;
import org.silkroadatlas.model.Country;
import org.silkroadatlas.model.Event;
import org.silkroadatlas.model.Figure;
import org.silkroadatlas.model.Format;
import org.silkroadatlas.model.Item;
import org.silkroadatlas.model.Membership;
import org.silkroadatlas.model.Person;
import org.silkroadatlas.model.Place;
import org.silkroadatlas.model.Quote;
import org.silkroadatlas.model.Route;
import org.silkroadatlas.model.Source;

/** What the panel shows for a selected item. */
final class PanelContents {
  private final DatasetIndex index;
  private final Query query;

  private PanelContents(DatasetIndex index, Query query) {
    this.index = index;
    this.query = query;
  }

  static Visible.InPanel of(Item item, DatasetIndex index, Query query) {
    var contents = new PanelContents(index, query);
    return switch (item) {
      case Country country -> contents.toCountry(country);
      case Format format -> contents.toFormat(format.id());
      case Membership membership -> contents.toMembership(membership);
      case Event event -> contents.toEvent(event, Optional.empty());
      case Agreement agreement ->
          contents.toChild(agreement, agreement.event(), agreement.format());
      case Quote quote -> contents.toChild(quote, quote.event(), quote.format());
      case Figure figure -> contents.toChild(figure, figure.event(), figure.format());
      case Route route ->
          route.format().map(contents::toFormat).orElseGet(() -> contents.only(route));
      case Person person -> contents.toPerson(person);
      case Place place -> contents.toPlace(place);
      case Source source -> contents.toSource(source);
    };
  }

  /** For a country: what matches the filter in the cursor's year, and its roles then. */
  private Visible.InPanel toCountry(Country country) {
    var year = query.year();
    return query.panel(
        Query.and(index.events().touching(year), index.events().ofCountry(country.id())),
        Query.and(index.agreements().touching(year), index.agreements().ofCountry(country.id())),
        Query.and(index.quotes().touching(year), index.quotes().ofCountry(country.id())),
        Query.and(index.figures().touching(year), index.figures().ofCountry(country.id())),
        index.memberships().asOf(country.id(), query.day()));
  }

  /** For a format: everything of it that matches the filter, and the roles in it at the cursor. */
  private Visible.InPanel toFormat(String format) {
    return query.panel(
        index.events().ofFormat(format),
        index.agreements().ofFormat(format),
        index.quotes().ofFormat(format),
        index.figures().ofFormat(format),
        rolesIn(format));
  }

  private List<Membership> rolesIn(String format) {
    return index.memberships().ofFormat(format).stream()
        .filter(membership -> membership.span().contains(query.day()))
        .toList();
  }

  private Visible.InPanel toMembership(Membership membership) {
    var format = toFormat(membership.format());
    return new Visible.InPanel(
        format.events().stream().filter(e -> e.involves(membership.country())).toList(),
        format.agreements(),
        format.quotes(),
        format.figures(),
        List.of(membership));
  }

  /** For an event: its agreements, quotes and figures, whether or not they match the filter. */
  private Visible.InPanel toEvent(Event event, Optional<Item> child) {
    return new Visible.InPanel(
        List.of(event),
        index.agreements().items().stream()
            .filter(a -> isOf(event, a.event()) || isSame(a, child))
            .toList(),
        index.quotes().items().stream()
            .filter(q -> isOf(event, q.event()) || isSame(q, child))
            .toList(),
        index.figures().items().stream()
            .filter(f -> isOf(event, f.event()) || isSame(f, child))
            .toList(),
        rolesIn(event.format()));
  }

  private static boolean isOf(Event event, Optional<String> id) {
    return id.filter(event.id()::equals).isPresent();
  }

  private static boolean isSame(Item item, Optional<Item> child) {
    return child.filter(item::equals).isPresent();
  }

  /** For an agreement, quote or figure: its event and what belongs to it, or the item alone. */
  private Visible.InPanel toChild(Item child, Optional<String> event, Optional<String> format) {
    return event
        .flatMap(index.events()::find)
        .map(parent -> toEvent(parent, Optional.of(child)))
        .orElseGet(
            () -> {
              var alone = only(child);
              return new Visible.InPanel(
                  List.of(),
                  alone.agreements(),
                  alone.quotes(),
                  alone.figures(),
                  format.map(this::rolesIn).orElse(List.of()));
            });
  }

  private Visible.InPanel only(Item item) {
    return new Visible.InPanel(
        List.of(),
        item instanceof Agreement agreement ? List.of(agreement) : List.of(),
        item instanceof Quote quote ? List.of(quote) : List.of(),
        item instanceof Figure figure ? List.of(figure) : List.of(),
        List.of());
  }

  private Visible.InPanel toPlace(Place place) {
    var events =
        index.events().items().stream()
            .filter(event -> event.place().filter(place.id()::equals).isPresent())
            .toList();
    return new Visible.InPanel(events, List.of(), List.of(), List.of(), List.of());
  }

  /** For a person: the events at which they represented a country, and their quotes. */
  private Visible.InPanel toPerson(Person person) {
    var related = Relations.of(person, index);
    return new Visible.InPanel(related.events(), List.of(), related.quotes(), List.of(), List.of());
  }

  private Visible.InPanel toSource(Source source) {
    return new Visible.InPanel(
        citing(index.events().items(), source),
        citing(index.agreements().items(), source),
        citing(index.quotes().items(), source),
        citing(index.figures().items(), source),
        citing(index.dataset().memberships(), source));
  }

  private static <T extends Item> List<T> citing(List<T> items, Source source) {
    return items.stream().filter(item -> item.sources().contains(source.id())).toList();
  }
}
