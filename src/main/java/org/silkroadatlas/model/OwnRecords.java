package org.silkroadatlas.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.silkroadatlas.time.Span;
import org.silkroadatlas.time.YearRange;

/**
 * A user's own records, which lie over a dataset and may name its records. Immutable.
 *
 * @param countries those that the dataset lacks
 * @param places those that the dataset lacks
 * @param formats those that the dataset lacks
 * @param events own events
 * @param agreements own agreements
 * @param quotes own quotes
 * @param figures own figures
 * @param sources what they rest on
 */
public record OwnRecords(
    List<Country> countries,
    List<Place> places,
    List<Format> formats,
    List<Event> events,
    List<Agreement> agreements,
    List<Quote> quotes,
    List<Figure> figures,
    List<Source> sources) {
  /** No records. */
  public static final OwnRecords NONE =
      new OwnRecords(
          List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of());

  /** Copies the lists. */
  public OwnRecords {
    countries = List.copyOf(countries);
    places = List.copyOf(places);
    formats = List.copyOf(formats);
    events = List.copyOf(events);
    agreements = List.copyOf(agreements);
    quotes = List.copyOf(quotes);
    figures = List.copyOf(figures);
    sources = List.copyOf(sources);
  }

  /** The records of a collection, by their kinds. */
  public static OwnRecords of(Collection<? extends Item> items) {
    return new OwnRecords(
        ofKind(items, Country.class),
        ofKind(items, Place.class),
        ofKind(items, Format.class),
        ofKind(items, Event.class),
        ofKind(items, Agreement.class),
        ofKind(items, Quote.class),
        ofKind(items, Figure.class),
        ofKind(items, Source.class));
  }

  private static <T extends Item> List<T> ofKind(Collection<? extends Item> items, Class<T> kind) {
    return items.stream().filter(kind::isInstance).map(kind::cast).toList();
  }

  /** Whether there are none. */
  public boolean isEmpty() {
    return all().isEmpty();
  }

  /** All records, those first that others name. */
  public List<Item> all() {
    var all = new ArrayList<Item>();
    all.addAll(countries);
    all.addAll(places);
    all.addAll(formats);
    all.addAll(events);
    all.addAll(agreements);
    all.addAll(quotes);
    all.addAll(figures);
    all.addAll(sources);
    return all;
  }

  /** The records that are of interest by themselves: no countries, formats and sources. */
  public List<Item> entries() {
    var entries = new ArrayList<Item>();
    entries.addAll(events);
    entries.addAll(agreements);
    entries.addAll(quotes);
    entries.addAll(figures);
    return entries;
  }

  /** Whether a record is one of these. */
  public boolean contains(ItemRef ref) {
    return find(ref).isPresent();
  }

  /** The record of a reference, if it is one of these. */
  public Optional<Item> find(ItemRef ref) {
    return all().stream()
        .filter(item -> item.kindOfItem() == ref.kind() && item.id().equals(ref.id()))
        .findFirst();
  }

  /** These with others; of two with one id the other stays. */
  public OwnRecords with(OwnRecords others) {
    return new OwnRecords(
        merged(countries, others.countries),
        merged(places, others.places),
        merged(formats, others.formats),
        merged(events, others.events),
        merged(agreements, others.agreements),
        merged(quotes, others.quotes),
        merged(figures, others.figures),
        merged(sources, others.sources));
  }

  /** These with another record. */
  public OwnRecords with(Item item) {
    return with(of(List.of(item)));
  }

  /**
   * These without some records, and without places, formats and sources that nothing names then.
   */
  public OwnRecords without(Predicate<Item> gone) {
    return of(all().stream().filter(gone.negate()).toList()).tidy();
  }

  /** Without what was only there for records that are gone. */
  private OwnRecords tidy() {
    var named = new LinkedHashSet<String>();
    entries().forEach(item -> named.addAll(item.sources()));
    places.forEach(place -> named.addAll(place.sources()));
    formats.forEach(format -> named.addAll(format.sources()));
    var keptFormats = new LinkedHashSet<String>();
    events.forEach(event -> keptFormats.add(event.format()));
    agreements.forEach(agreement -> agreement.format().ifPresent(keptFormats::add));
    quotes.forEach(quote -> quote.format().ifPresent(keptFormats::add));
    figures.forEach(figure -> figure.format().ifPresent(keptFormats::add));
    return new OwnRecords(
        countries,
        places,
        formats.stream().filter(format -> keptFormats.contains(format.id())).toList(),
        events,
        agreements,
        quotes,
        figures,
        sources.stream().filter(source -> named.contains(source.id())).toList());
  }

  private static <T extends Item> List<T> merged(List<T> below, List<T> above) {
    if (above.isEmpty()) {
      return below;
    }
    Map<String, T> byId = new LinkedHashMap<>();
    below.forEach(item -> byId.put(item.id(), item));
    above.forEach(item -> byId.put(item.id(), item));
    return List.copyOf(byId.values());
  }

  /** A dataset with these laid over it; its years reach as far as they do. */
  public Dataset over(Dataset base) {
    return isEmpty()
        ? base
        : reaching(
            new Dataset(
                base.manifest(),
                merged(base.countries(), countries),
                merged(base.places(), places),
                base.persons(),
                merged(base.formats(), formats),
                base.memberships(),
                merged(base.events(), events),
                merged(base.agreements(), agreements),
                merged(base.quotes(), quotes),
                merged(base.figures(), figures),
                base.routes(),
                merged(base.sources(), sources),
                base.corrections(),
                base.coverage(),
                base.tours(),
                base.texts()),
            entries());
  }

  /** A dataset whose years reach from the first to the last day of some records. */
  public static Dataset reaching(Dataset dataset, Collection<? extends Item> items) {
    var years = dataset.manifest().years();
    var first = years.first();
    var last = years.last();
    for (var item : items) {
      var span = item.when().map(date -> date.span()).orElse(Span.ALWAYS);
      first = span.hasNoStart() ? first : Math.min(first, span.start().getYear());
      last = span.isOngoing() ? last : Math.max(last, span.lastDay().getYear());
    }
    var wide = new YearRange(first, last);
    return wide.equals(years) ? dataset : dataset.withManifest(dataset.manifest().withYears(wide));
  }
}
