package org.silkroadatlas.query;

import java.util.Collection;
import java.util.List;
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
 * All records that match a filter, over all its years, as listed in printed or exported files.
 *
 * @param events events in chronological order, including those that did not take place
 * @param agreements agreements in chronological order
 * @param quotes quotes in chronological order
 * @param figures figures in chronological order
 * @param routes routes in the order of the dataset
 * @param memberships roles in the order of lanes; empty if the filter has kinds or words, which do
 *     not apply to roles
 */
public record Records(
    List<Event> events,
    List<Agreement> agreements,
    List<Quote> quotes,
    List<Figure> figures,
    List<Route> routes,
    List<Membership> memberships) {

  /** Copies the lists. */
  public Records {
    events = List.copyOf(events);
    agreements = List.copyOf(agreements);
    quotes = List.copyOf(quotes);
    figures = List.copyOf(figures);
    routes = List.copyOf(routes);
    memberships = List.copyOf(memberships);
  }

  /** All records that match a filter. */
  public static Records of(DatasetIndex index, Filter filter) {
    return new Records(
        index.events().select(index.events().inFilter(filter)),
        index.agreements().select(index.agreements().inFilter(filter)),
        index.quotes().select(index.quotes().inFilter(filter)),
        index.figures().select(index.figures().inFilter(filter)),
        index.routes().stream().filter(route -> Query.isInFilter(index, route, filter)).toList(),
        memberships(index, filter));
  }

  /** All records that match the filter of a state, without own ones if they are hidden. */
  public static Records of(DatasetIndex whole, State state) {
    return of(state.shown(whole), state.filter());
  }

  /** The records referenced by any of some lists, each once and in the usual order. */
  public static Records anyOf(DatasetIndex index, Collection<ItemRef> wanted) {
    var all = of(index, Filter.EVERYTHING);
    return new Records(
        among(all.events, wanted),
        among(all.agreements, wanted),
        among(all.quotes, wanted),
        among(all.figures, wanted),
        among(all.routes, wanted),
        among(all.memberships, wanted));
  }

  private static <T extends Item> List<T> among(List<T> all, Collection<ItemRef> wanted) {
    return all.stream().filter(item -> wanted.contains(item.ref())).toList();
  }

  private static List<Membership> memberships(DatasetIndex index, Filter filter) {
    if (!filter.kinds().isEmpty() || !filter.persons().isEmpty() || !filter.text().isEmpty()) {
      return List.of();
    }
    return index.formatsInLaneOrder().stream()
        .filter(format -> filter.formats().isEmpty() || filter.formats().contains(format.id()))
        .flatMap(format -> index.memberships().ofFormat(format.id()).stream())
        .filter(held -> filter.countries().isEmpty() || filter.countries().contains(held.country()))
        .filter(held -> filter.years().map(y -> held.span().overlaps(y.span())).orElse(true))
        .toList();
  }

  /** All of them, by kind. */
  public List<Item> all() {
    return Stream.<Collection<? extends Item>>of(
            events, agreements, quotes, figures, routes, memberships)
        .<Item>flatMap(Collection::stream)
        .toList();
  }
}
