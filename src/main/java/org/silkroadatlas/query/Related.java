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
 * What belongs to the selected item, over all years and regardless of the filter. Empty without a
 * selection.
 *
 * @param events events, in chronological order
 * @param agreements agreements, in chronological order
 * @param quotes quotes, in chronological order
 * @param figures figures, in chronological order
 * @param memberships roles
 * @param countries ids of countries with weights: for a country or format, the number of held
 *     events attended together; otherwise 1
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

  /** Derives the references. */
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

  /** Whether an item belongs to the selection. */
  public boolean contains(ItemRef item) {
    return items.contains(item);
  }

  /** Whether nothing belongs to the selection, or nothing is selected. */
  public boolean isEmpty() {
    return items.isEmpty() && countries.isEmpty();
  }

  /** The related events of one format. */
  public Stream<Event> eventsOf(String format) {
    return events.stream().filter(event -> event.format().equals(format));
  }
}
