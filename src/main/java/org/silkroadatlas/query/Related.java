package org.silkroadatlas.query;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.silkroadatlas.model.Agreement;
import org.silkroadatlas.model.Event;
import org.silkroadatlas.model.Figure;
import org.silkroadatlas.model.Item;
import org.silkroadatlas.model.ItemRef;
import org.silkroadatlas.model.Membership;
import org.silkroadatlas.model.Quote;
import org.silkroadatlas.model.Route;

/**
 * What belongs to the focused item, over all years and whatever the filter. Empty without a focus.
 *
 * @param events events, in order of time
 * @param agreements agreements, in order of time
 * @param quotes quotes, in order of time
 * @param figures figures, in order of time
 * @param memberships roles
 * @param countries ids of countries, each with a weight: of a country or format, in how many held
 *     events it took part together; otherwise 1
 * @param routes routes
 * @param items references to all of these but the countries, for quick look-up
 */
public record Related(
    List<Event> events,
    List<Agreement> agreements,
    List<Quote> quotes,
    List<Figure> figures,
    List<Membership> memberships,
    Map<String, Integer> countries,
    List<Route> routes,
    Set<ItemRef> items) {

  /** Nothing. */
  public static final Related NONE =
      new Related(List.of(), List.of(), List.of(), List.of(), List.of(), Map.of(), List.of());

  /** Copies the collections. */
  public Related {
    events = List.copyOf(events);
    agreements = List.copyOf(agreements);
    quotes = List.copyOf(quotes);
    figures = List.copyOf(figures);
    memberships = List.copyOf(memberships);
    countries = Map.copyOf(countries);
    routes = List.copyOf(routes);
    items = Set.copyOf(items);
  }

  /** With the references worked out. */
  Related(
      List<Event> events,
      List<Agreement> agreements,
      List<Quote> quotes,
      List<Figure> figures,
      List<Membership> memberships,
      Map<String, Integer> countries,
      List<Route> routes) {
    this(
        events,
        agreements,
        quotes,
        figures,
        memberships,
        countries,
        routes,
        refs(List.of(events, agreements, quotes, figures, memberships, routes)));
  }

  private static Set<ItemRef> refs(List<List<? extends Item>> lists) {
    return lists.stream()
        .flatMap(Collection::stream)
        .map(Item::ref)
        .collect(Collectors.toCollection(HashSet::new));
  }

  /** Whether an item belongs to the focus. */
  public boolean contains(ItemRef item) {
    return items.contains(item);
  }

  /** Whether nothing belongs to the focus, or nothing is focused. */
  public boolean isEmpty() {
    return items.isEmpty() && countries.isEmpty();
  }

  /** The events of one format. */
  public Stream<Event> eventsOf(String format) {
    return events.stream().filter(event -> event.format().equals(format));
  }
}
