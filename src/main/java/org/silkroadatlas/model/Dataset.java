package org.silkroadatlas.model;

import java.util.List;

/**
 * A complete dataset, in the order of its files. All references are valid: the reader has checked
 * them.
 *
 * @param manifest its description of itself
 * @param countries all countries
 * @param places all places
 * @param persons all persons
 * @param formats all formats
 * @param memberships all memberships
 * @param events all events
 * @param agreements all agreements
 * @param quotes all quotes
 * @param figures all figures
 * @param routes all routes
 * @param sources all sources
 * @param corrections where the essay and other sources differ
 * @param coverage what it aims to hold
 * @param tours the guided tours
 * @param texts the texts in other languages
 */
public record Dataset(
    Manifest manifest,
    List<Country> countries,
    List<Place> places,
    List<Person> persons,
    List<Format> formats,
    List<Membership> memberships,
    List<Event> events,
    List<Agreement> agreements,
    List<Quote> quotes,
    List<Figure> figures,
    List<Route> routes,
    List<Source> sources,
    List<Correction> corrections,
    List<Coverage> coverage,
    List<Tour> tours,
    Translations texts) {

  /** Copies the lists. */
  public Dataset {
    countries = List.copyOf(countries);
    places = List.copyOf(places);
    persons = List.copyOf(persons);
    formats = List.copyOf(formats);
    memberships = List.copyOf(memberships);
    events = List.copyOf(events);
    agreements = List.copyOf(agreements);
    quotes = List.copyOf(quotes);
    figures = List.copyOf(figures);
    routes = List.copyOf(routes);
    sources = List.copyOf(sources);
    corrections = List.copyOf(corrections);
    coverage = List.copyOf(coverage);
    tours = List.copyOf(tours);
  }

  /** This dataset with another manifest. */
  public Dataset withManifest(Manifest other) {
    return new Dataset(
        other,
        countries,
        places,
        persons,
        formats,
        memberships,
        events,
        agreements,
        quotes,
        figures,
        routes,
        sources,
        corrections,
        coverage,
        tours,
        texts);
  }
}
