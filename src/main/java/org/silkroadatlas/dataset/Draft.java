package org.silkroadatlas.dataset;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.silkroadatlas.model.Agreement;
import org.silkroadatlas.model.Correction;
import org.silkroadatlas.model.Country;
import org.silkroadatlas.model.Coverage;
import org.silkroadatlas.model.Dataset;
import org.silkroadatlas.model.Event;
import org.silkroadatlas.model.Figure;
import org.silkroadatlas.model.Format;
import org.silkroadatlas.model.Group;
import org.silkroadatlas.model.ItemKind;
import org.silkroadatlas.model.Membership;
import org.silkroadatlas.model.Person;
import org.silkroadatlas.model.Place;
import org.silkroadatlas.model.Quote;
import org.silkroadatlas.model.Route;
import org.silkroadatlas.model.Source;
import org.silkroadatlas.model.Tour;
import org.silkroadatlas.model.Translations;
import org.silkroadatlas.model.Vector;

/** A dataset as read from its files, before the relations between records are checked. */
final class Draft {
  @Nullable Located<ManifestContent> manifest;
  final RecordTable<Vector> vectors =
      new RecordTable<>(PackFile.VECTORS, PlainRecords::vector, Vector::key);
  final RecordTable<Group> groups =
      new RecordTable<>(PackFile.GROUPS, PlainRecords::group, Group::key);
  final RecordTable<Country> countries =
      new RecordTable<>(PackFile.COUNTRIES, PlainRecords::country, Country::id);
  final RecordTable<Place> places =
      new RecordTable<>(PackFile.PLACES, PlainRecords::place, Place::id);
  final RecordTable<Person> persons =
      new RecordTable<>(PackFile.PERSONS, PersonRecords::person, Person::id);
  final RecordTable<Format> formats =
      new RecordTable<>(PackFile.FORMATS, ItemRecords::format, Format::id);
  final RecordTable<Membership> memberships =
      new RecordTable<>(PackFile.MEMBERSHIPS, ItemRecords::membership, Membership::id);
  final RecordTable<Event> events =
      new RecordTable<>(PackFile.EVENTS, ItemRecords::event, Event::id);
  final RecordTable<Agreement> agreements =
      new RecordTable<>(PackFile.AGREEMENTS, ItemRecords::agreement, Agreement::id);
  final RecordTable<Quote> quotes =
      new RecordTable<>(PackFile.QUOTES, ItemRecords::quote, Quote::id);
  final RecordTable<Figure> figures =
      new RecordTable<>(PackFile.FIGURES, ItemRecords::figure, Figure::id);
  final RecordTable<Route> routes =
      new RecordTable<>(PackFile.ROUTES, ItemRecords::route, Route::id);
  final RecordTable<Source> sources =
      new RecordTable<>(PackFile.SOURCES, PlainRecords::source, Source::id);
  final RecordTable<Correction> corrections =
      new RecordTable<>(PackFile.CORRECTIONS, PlainRecords::correction, Correction::id);
  final RecordTable<Coverage> coverage =
      new RecordTable<>(PackFile.COVERAGE, CoverageRecords::coverage, Coverage::id);
  final RecordTable<Tour> tours = new RecordTable<>(PackFile.SCENES, PlainRecords::tour, Tour::id);

  /** Texts by language, sorted. */
  final Map<String, TextTable> texts = new TreeMap<>();

  /** The content of the manifest, if there is one. */
  @Nullable ManifestContent preface() {
    return manifest == null ? null : manifest.value();
  }

  /** All tables, in the order of the files. */
  List<RecordTable<?>> tables() {
    return List.of(
        vectors,
        groups,
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
        tours);
  }

  /** The table for a kind of record. */
  RecordTable<?> table(ItemKind kind) {
    return switch (kind) {
      case COUNTRY -> countries;
      case PLACE -> places;
      case PERSON -> persons;
      case FORMAT -> formats;
      case MEMBERSHIP -> memberships;
      case EVENT -> events;
      case AGREEMENT -> agreements;
      case QUOTE -> quotes;
      case FIGURE -> figures;
      case ROUTE -> routes;
      case SOURCE -> sources;
    };
  }

  /** Overlays this draft with the records of another. The manifest of the other is ignored. */
  void overlay(Draft other) {
    vectors.overlay(other.vectors);
    groups.overlay(other.groups);
    countries.overlay(other.countries);
    places.overlay(other.places);
    persons.overlay(other.persons);
    formats.overlay(other.formats);
    memberships.overlay(other.memberships);
    events.overlay(other.events);
    agreements.overlay(other.agreements);
    quotes.overlay(other.quotes);
    figures.overlay(other.figures);
    routes.overlay(other.routes);
    sources.overlay(other.sources);
    corrections.overlay(other.corrections);
    coverage.overlay(other.coverage);
    tours.overlay(other.tours);
    other.texts.forEach(
        (language, table) -> texts.computeIfAbsent(language, TextTable::new).overlay(table));
  }

  /** The dataset. Only for a draft without faults and with a full manifest. */
  Dataset toDataset() {
    if (!(preface() instanceof ManifestContent.Full full)) {
      throw new IllegalStateException("no manifest");
    }
    return new Dataset(
        full.manifest(),
        OpenLists.countries(this),
        places.values(),
        persons.values(),
        OpenLists.formats(this),
        memberships.values(),
        events.values(),
        agreements.values(),
        quotes.values(),
        figures.values(),
        routes.values(),
        sources.values(),
        corrections.values(),
        coverage.values(),
        tours.values(),
        Translations.of(texts.values().stream().map(TextTable::texts).toList()));
  }
}
