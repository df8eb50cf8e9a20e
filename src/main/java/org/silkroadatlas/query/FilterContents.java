package org.silkroadatlas.query;

import java.util.List;
import org.silkroadatlas.model.Agreement;
import org.silkroadatlas.model.Event;
import org.silkroadatlas.model.Figure;
import org.silkroadatlas.model.Format;
import org.silkroadatlas.model.Quote;
import org.silkroadatlas.model.Route;

/**
 * All records that match a filter, over all years.
 *
 * @param events events in chronological order
 * @param agreements agreements in chronological order
 * @param quotes quotes in chronological order
 * @param figures figures in chronological order
 * @param routes routes in the order of the dataset
 */
public record FilterContents(
    List<Event> events,
    List<Agreement> agreements,
    List<Quote> quotes,
    List<Figure> figures,
    List<Route> routes) {

  /** Copies the lists. */
  public FilterContents {
    events = List.copyOf(events);
    agreements = List.copyOf(agreements);
    quotes = List.copyOf(quotes);
    figures = List.copyOf(figures);
    routes = List.copyOf(routes);
  }

  /** The records that match a filter. */
  public static FilterContents of(DatasetIndex index, Filter filter) {
    return new FilterContents(
        index.events().select(index.events().inFilter(filter)),
        index.agreements().select(index.agreements().inFilter(filter)),
        index.quotes().select(index.quotes().inFilter(filter)),
        index.figures().select(index.figures().inFilter(filter)),
        index.routes().stream().filter(route -> Query.isInFilter(index, route, filter)).toList());
  }

  /** The formats that a filter selects by name or through their members, in the order of lanes. */
  public static List<Format> formats(DatasetIndex index, Filter filter) {
    return index.formatsInLaneOrder().stream()
        .filter(format -> YearChanges.isAsked(index, filter, format))
        .toList();
  }
}
