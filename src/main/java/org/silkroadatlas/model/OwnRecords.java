package org.silkroadatlas.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.silkroadatlas.time.Span;
import org.silkroadatlas.time.YearRange;

/**
 * A user's own records, which overlay a dataset and may refer to its records. Immutable.
 *
 * @param countries countries that the dataset lacks
 * @param places places that the dataset lacks
 * @param persons persons that the dataset lacks
 * @param formats formats that the dataset lacks
 * @param memberships roles in them
 * @param events own events
 * @param agreements own agreements
 * @param quotes own quotes
 * @param figures own figures
 * @param sources their sources
 */
public record OwnRecords(
    List<Country> countries,
    List<Place> places,
    List<Person> persons,
    List<Format> formats,
    List<Membership> memberships,
    List<Event> events,
    List<Agreement> agreements,
    List<Quote> quotes,
    List<Figure> figures,
    List<Source> sources) {
  /** No records. */
  public static final OwnRecords NONE = of(List.of());

  /** Copies the lists. */
  public OwnRecords {
    countries = List.copyOf(countries);
    places = List.copyOf(places);
    persons = List.copyOf(persons);
    formats = List.copyOf(formats);
    memberships = List.copyOf(memberships);
    events = List.copyOf(events);
    agreements = List.copyOf(agreements);
    quotes = List.copyOf(quotes);
    figures = List.copyOf(figures);
    sources = List.copyOf(sources);
  }

  /** Sorts a collection of records by kind. */
  public static OwnRecords of(Collection<? extends Item> items) {
    return new OwnRecords(
        ofKind(items, Country.class),
        ofKind(items, Place.class),
        ofKind(items, Person.class),
        ofKind(items, Format.class),
        ofKind(items, Membership.class),
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

  /** All records; those that others refer to come first. */
  public List<Item> all() {
    var all = new ArrayList<>(beside());
    all.addAll(entries());
    return all;
  }

  /** The supporting records: all that are not entries. */
  public List<Item> beside() {
    var beside = new ArrayList<Item>();
    beside.addAll(countries);
    beside.addAll(places);
    beside.addAll(persons);
    beside.addAll(formats);
    beside.addAll(memberships);
    beside.addAll(sources);
    return beside;
  }

  /** The records of interest in themselves: not countries, formats and the like, or sources. */
  public List<Item> entries() {
    var entries = new ArrayList<Item>();
    entries.addAll(events);
    entries.addAll(agreements);
    entries.addAll(quotes);
    entries.addAll(figures);
    return entries;
  }

  /** The records that extend the years of the atlas. */
  private List<Item> dated() {
    var dated = new ArrayList<>(entries());
    dated.addAll(memberships);
    return dated;
  }

  /** References to all records. */
  public Set<ItemRef> refs() {
    return all().stream()
        .map(item -> new ItemRef(item.kindOfItem(), item.id()))
        .collect(Collectors.toSet());
  }

  /** Whether one of these records has this reference. */
  public boolean contains(ItemRef ref) {
    return find(ref).isPresent();
  }

  /** The record with a reference, if it is one of these. */
  public Optional<Item> find(ItemRef ref) {
    return all().stream()
        .filter(item -> item.kindOfItem() == ref.kind() && item.id().equals(ref.id()))
        .findFirst();
  }

  /** These records merged with others; where ids clash, the other record is kept. */
  public OwnRecords with(OwnRecords others) {
    return new OwnRecords(
        merged(countries, others.countries),
        merged(places, others.places),
        merged(persons, others.persons),
        merged(formats, others.formats),
        memberships(others),
        merged(events, others.events),
        merged(agreements, others.agreements),
        merged(quotes, others.quotes),
        merged(figures, others.figures),
        merged(sources, others.sources));
  }

  /** These records with another one added. */
  public OwnRecords with(Item item) {
    return with(of(List.of(item)));
  }

  /** If the others contain a format too, only their members of it are kept. */
  private List<Membership> memberships(OwnRecords others) {
    var told = others.formats.stream().map(Format::id).collect(Collectors.toSet());
    return merged(
        memberships.stream().filter(it -> !told.contains(it.format())).toList(),
        others.memberships);
  }

  /**
   * These records without some, and without formats and sources that are no longer used as a
   * result.
   */
  public OwnRecords without(Predicate<Item> gone) {
    var left = of(all().stream().filter(gone.negate()).toList());
    var formats = usedFormats();
    formats.removeAll(left.usedFormats());
    left = of(left.all().stream().filter(it -> !isOf(it, formats)).toList());
    var sources = usedSources();
    sources.removeAll(left.usedSources());
    return of(
        left.all().stream()
            .filter(it -> !(it instanceof Source source && sources.contains(source.id())))
            .toList());
  }

  private static boolean isOf(Item item, Set<String> formats) {
    return switch (item) {
      case Format it -> formats.contains(it.id());
      case Membership it -> formats.contains(it.format());
      default -> false;
    };
  }

  /** The formats that records belong to; formats with members are kept in any case. */
  private Set<String> usedFormats() {
    var used = new HashSet<String>();
    events.forEach(event -> used.add(event.format()));
    agreements.forEach(agreement -> agreement.format().ifPresent(used::add));
    quotes.forEach(quote -> quote.format().ifPresent(used::add));
    figures.forEach(figure -> figure.format().ifPresent(used::add));
    memberships.forEach(membership -> used.add(membership.format()));
    return used;
  }

  /** Whether anything but its members belongs to a format. */
  public boolean isUsed(Format format) {
    return events.stream().anyMatch(it -> it.format().equals(format.id()))
        || Stream.of(
                agreements.stream().map(Agreement::format),
                quotes.stream().map(Quote::format),
                figures.stream().map(Figure::format))
            .flatMap(it -> it)
            .anyMatch(it -> it.filter(format.id()::equals).isPresent());
  }

  private Set<String> usedSources() {
    var used = new HashSet<String>();
    all().forEach(item -> used.addAll(item.sources()));
    return used;
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

  /** A dataset overlaid with these records; its years are extended to cover them. */
  public Dataset over(Dataset base) {
    return isEmpty()
        ? base
        : reaching(
            new Dataset(
                base.manifest(),
                merged(base.countries(), countries),
                merged(base.places(), places),
                merged(base.persons(), persons),
                merged(base.formats(), formats),
                merged(base.memberships(), memberships),
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
            dated());
  }

  /** A dataset whose years are extended to cover some records. */
  public static Dataset reaching(Dataset dataset, Collection<? extends Item> items) {
    var years = dataset.manifest().years();
    var first = years.first();
    var last = years.last();
    for (var item : items) {
      var span = item.when().map(date -> date.span()).orElse(Span.ALWAYS);
      if (!span.hasNoStart()) {
        first = Math.min(first, span.start().getYear());
        last = Math.max(last, span.start().getYear());
      }
      if (!span.isOngoing()) {
        first = Math.min(first, span.lastDay().getYear());
        last = Math.max(last, span.lastDay().getYear());
      }
    }
    var wide = new YearRange(first, last);
    return wide.equals(years) ? dataset : dataset.withManifest(dataset.manifest().withYears(wide));
  }
}
