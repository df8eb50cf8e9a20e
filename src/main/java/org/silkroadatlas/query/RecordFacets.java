package org.silkroadatlas.query;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.silkroadatlas.model.Agreement;
import org.silkroadatlas.model.Event;
import org.silkroadatlas.model.Figure;
import org.silkroadatlas.model.Participant;
import org.silkroadatlas.model.Party;
import org.silkroadatlas.model.Quote;
import org.silkroadatlas.query.FacetIndex.Facets;

/** The facet values of records: their own, and those of their event. */
final class RecordFacets {
  private final Function<String, Optional<Event>> find;

  /**
   * @param find finds an event by its id
   */
  RecordFacets(Function<String, Optional<Event>> find) {
    this.find = find;
  }

  Facets of(Event event) {
    return new Facets(
        event.participants().stream().map(Participant::country).toList(),
        Set.of(event.format()),
        Optional.of(event.kind()),
        persons(event),
        event.date());
  }

  Facets of(Agreement agreement) {
    var event = agreement.event().flatMap(find);
    return new Facets(
        agreement.parties().stream().map(Party::country).toList(),
        formats(agreement.format(), event),
        event.map(Event::kind),
        event.map(RecordFacets::persons).orElse(List.of()),
        agreement.date());
  }

  Facets of(Quote quote) {
    var event = quote.event().flatMap(find);
    var involved = new LinkedHashSet<String>();
    quote.country().ifPresent(involved::add);
    event.ifPresent(e -> e.participants().forEach(p -> involved.add(p.country())));
    return new Facets(
        involved,
        formats(quote.format(), event),
        event.map(Event::kind),
        quote.person().stream().toList(),
        quote.date());
  }

  Facets of(Figure figure) {
    var event = figure.event().flatMap(find);
    var involved = new LinkedHashSet<>(figure.countries());
    figure.counterpart().ifPresent(involved::add);
    return new Facets(
        involved,
        formats(figure.format(), event),
        event.map(Event::kind),
        event.map(RecordFacets::persons).orElse(List.of()),
        figure.date());
  }

  private static List<String> persons(Event event) {
    return event.participants().stream().flatMap(it -> it.person().stream()).distinct().toList();
  }

  private static Set<String> formats(Optional<String> own, Optional<Event> event) {
    var ids = new LinkedHashSet<String>();
    own.ifPresent(ids::add);
    event.map(Event::format).ifPresent(ids::add);
    return ids;
  }
}
