package org.silkroadatlas.query;

import java.util.List;
import org.silkroadatlas.model.Agreement;
import org.silkroadatlas.model.Event;
import org.silkroadatlas.model.Figure;
import org.silkroadatlas.model.Format;
import org.silkroadatlas.model.Quote;
import org.silkroadatlas.model.Route;

/**
 * All that a filter leaves, over all years.
 *
 * @param events events in order of time
 * @param agreements agreements in order of time
 * @param quotes quotes in order of time
 * @param figures figures in order of time
 * @param routes routes in the order of the dataset
 */
public record ScopeContents(
    List<Event> events,
    List<Agreement> agreements,
    List<Quote> quotes,
    List<Figure> figures,
    List<Route> routes) {

  /** Copies the lists. */
  public ScopeContents {
    events = List.copyOf(events);
    agreements = List.copyOf(agreements);
    quotes = List.copyOf(quotes);
    figures = List.copyOf(figures);
    routes = List.copyOf(routes);
  }

  /** What a filter leaves. */
  public static ScopeContents of(DatasetIndex index, Scope scope) {
    return new ScopeContents(
        index.events().select(index.events().inScope(scope)),
        index.agreements().select(index.agreements().inScope(scope)),
        index.quotes().select(index.quotes().inScope(scope)),
        index.figures().select(index.figures().inScope(scope)),
        index.routes().stream().filter(route -> Query.isInScope(index, route, scope)).toList());
  }

  /** The formats that a filter asks for by name or by their members, in the order of lanes. */
  public static List<Format> formats(DatasetIndex index, Scope scope) {
    return index.formatsInLaneOrder().stream()
        .filter(format -> YearChanges.isAsked(index, scope, format))
        .toList();
  }
}
