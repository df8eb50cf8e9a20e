package org.silkroadatlas.query;

import java.time.LocalDate;
import java.util.BitSet;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.silkroadatlas.model.Agreement;
import org.silkroadatlas.model.Correction;
import org.silkroadatlas.model.Country;
import org.silkroadatlas.model.Dataset;
import org.silkroadatlas.model.Event;
import org.silkroadatlas.model.Figure;
import org.silkroadatlas.model.Format;
import org.silkroadatlas.model.Item;
import org.silkroadatlas.model.ItemRef;
import org.silkroadatlas.model.Membership;
import org.silkroadatlas.model.Person;
import org.silkroadatlas.model.Place;
import org.silkroadatlas.model.PlainText;
import org.silkroadatlas.model.Quote;
import org.silkroadatlas.model.Route;
import org.silkroadatlas.model.Source;
import org.silkroadatlas.model.Vector;
import org.silkroadatlas.time.Edtf;
import org.silkroadatlas.time.Span;
import org.silkroadatlas.time.YearRange;

/** A dataset with indexes for quick look-up. Immutable. */
public final class DatasetIndex {
  /** Computed on first use; every thread computes the same value. */
  private volatile @Nullable YearRange reach;

  private static final FacetIndex.Part<Event> NO_EVENTS =
      new FacetIndex.Part<>(List.of(), new int[0]);

  private final Dataset dataset;
  private final Dataset written;

  private final OwnLayer own;

  /** The index of the same records as written; this one if it is not translated. */
  private final DatasetIndex origin;

  private final RecordWords words;
  private final SearchTexts searchTexts;

  /** Original texts by translated ones, where the meaning of the words matters. */
  private final Map<String, String> originals;

  private final Map<String, Country> countries;
  private final Map<String, Place> places;
  private final Map<String, Person> persons;
  private final RecordFacets facets = new RecordFacets(this::event);
  private final Map<String, Format> formats;
  private final Map<String, Vector> vectors;
  private final Map<String, Route> routes;
  private final Map<String, Source> sources;
  private final Map<String, Membership> roles;
  private final Map<ItemRef, List<Correction>> corrections;
  private final MembershipIndex memberships;
  private final FacetIndex<Event> events;
  private final Map<String, FacetIndex.Part<Event>> eventsByFormat;
  private final BitSet notHeld = new BitSet();
  private final BitSet placed = new BitSet();
  private final FacetIndex<Agreement> agreements;
  private final FacetIndex<Quote> quotes;
  private final FacetIndex<Figure> figures;

  /** Indexes a dataset as written. */
  public DatasetIndex(Dataset dataset) {
    this(dataset, dataset, OwnLayer.NONE);
  }

  /** Indexes a dataset for display: no text can disturb another. */
  public static DatasetIndex toShow(Dataset written) {
    return new DatasetIndex(PlainText.of(written), written, OwnLayer.NONE);
  }

  DatasetIndex(Dataset dataset, Dataset written, OwnLayer own) {
    this(
        new LocalizedDataset.Translated(dataset, Map.of()),
        written,
        new TextLookup(dataset, RecordWords.ENGLISH),
        Optional.empty(),
        own);
  }

  private DatasetIndex(DatasetIndex origin, TextLookup texts) {
    this(
        LocalizedDataset.of(origin.dataset, texts),
        origin.written,
        texts,
        Optional.of(origin),
        origin.own);
  }

  private DatasetIndex(
      LocalizedDataset.Translated translated,
      Dataset written,
      TextLookup texts,
      Optional<DatasetIndex> origin,
      OwnLayer own) {
    this.own = own;
    this.dataset = translated.dataset();
    this.written = written;
    this.origin = origin.orElse(this);
    originals = translated.originals();
    words = new RecordWords(this, texts);
    searchTexts = origin.map(DatasetIndex::searchTexts).orElseGet(() -> new SearchTexts(this));
    countries = byId(dataset.countries());
    places = byId(dataset.places());
    persons = byId(dataset.persons());
    formats = byId(LaneOrder.of(dataset.formats()));
    vectors = LaneOrder.vectors(formats.values());
    routes = byId(dataset.routes());
    sources = byId(dataset.sources());
    roles = byId(dataset.memberships());
    corrections =
        dataset.corrections().stream()
            .filter(correction -> correction.record().isPresent())
            .collect(Collectors.groupingBy(correction -> correction.record().orElseThrow()));
    memberships = new MembershipIndex(dataset.memberships());
    var years = dataset.manifest().years();
    events =
        origin
            .map(it -> it.events.withTranslated(dataset.events()))
            .orElseGet(
                () ->
                    new FacetIndex<>(dataset.events(), facets::of, searchTexts.ofEvents(), years));
    eventsByFormat = events.partsByFormat();
    for (var i = 0; i < events.items().size(); i++) {
      notHeld.set(i, !events.items().get(i).held());
      placed.set(i, events.items().get(i).place().isPresent());
    }
    agreements =
        origin
            .map(it -> it.agreements.withTranslated(dataset.agreements()))
            .orElseGet(
                () ->
                    new FacetIndex<>(
                        dataset.agreements(), facets::of, searchTexts.ofAgreements(), years));
    quotes =
        origin
            .map(it -> it.quotes.withTranslated(dataset.quotes()))
            .orElseGet(
                () ->
                    new FacetIndex<>(dataset.quotes(), facets::of, searchTexts.ofQuotes(), years));
    figures =
        origin
            .map(it -> it.figures.withTranslated(dataset.figures()))
            .orElseGet(
                () ->
                    new FacetIndex<>(
                        dataset.figures(), facets::of, searchTexts.ofFigures(), years));
  }

  private static <T extends Item> Map<String, T> byId(Collection<T> items) {
    var byId = new LinkedHashMap<String, T>();
    items.forEach(item -> byId.put(item.id(), item));
    return byId;
  }

  private Optional<Event> event(String id) {
    return events.find(id);
  }

  /** The dataset itself. */
  public Dataset dataset() {
    return dataset;
  }

  /** The index of the dataset as written, for files for other programs; in the same language. */
  public DatasetIndex asWritten() {
    return origin.dataset.equals(written)
        ? this
        : new DatasetIndex(written, written, own).in(language());
  }

  /**
   * The same records in another language, with every title, name, summary and note translated where
   * a translation exists. Finding, counting and filtering give the same results in every language.
   * Takes some ten milliseconds.
   *
   * @param language a language code, such as {@code ru}
   */
  public DatasetIndex in(String language) {
    if (language.equals(language())) {
      return this;
    }
    return language.equals(origin.language())
        ? origin
        : new DatasetIndex(origin, new TextLookup(origin.dataset, language));
  }

  /** The index of the records as originally written, for citations and for the meaning of words. */
  public DatasetIndex origin() {
    return origin;
  }

  /** The language code of the records. */
  public String language() {
    return words.language();
  }

  /** The texts of the records with their origin. */
  public RecordWords words() {
    return words;
  }

  /** The title of a record in a list. */
  public String title(Item item) {
    return words.title(item).text();
  }

  /** Whether the words of a quote are shown in another language than the record has. */
  public boolean isTranslation(Quote quote) {
    return switch (words.words(quote).kind()) {
      case TRANSLATED, UNCHECKED -> true;
      case OWN, BUILT, FALLBACK -> false;
    };
  }

  /** The words to show beside those of a quote, with their language. */
  public Optional<QuotedWords> beside(Quote quote) {
    return QuotedWords.beside(quote, origin.quotes.find(quote.id()).orElse(quote));
  }

  /**
   * The original of a translated quote, unit or representative, for callers that depend on the
   * meaning of the words.
   */
  public String written(String translated) {
    return originals.getOrDefault(translated, translated);
  }

  /** The years that the timeline offers. */
  public YearRange years() {
    return dataset.manifest().years();
  }

  /** All years that can be reached: those the timeline offers and those of any record. */
  public YearRange reach() {
    var known = reach;
    if (known == null) {
      known = YearReach.of(this);
      reach = known;
    }
    return known;
  }

  /** The state that the atlas opens with: everything, in the last year. */
  public State home() {
    return new State(
        Filter.EVERYTHING,
        new Cursor.AtYear(years().last()),
        Optional.empty(),
        ViewState.DEFAULT,
        Optional.empty());
  }

  /** All formats in the order of lanes: by vector, then kind, then founding date. */
  public Collection<Format> formatsInLaneOrder() {
    return formats.values();
  }

  /** Whether a record is the user's own or came with a lecture. */
  public boolean isOwn(ItemRef record) {
    return own.contains(record);
  }

  /** The index without the user's own records; this one if there are none. */
  public DatasetIndex withoutOwn() {
    return own.equals(OwnLayer.NONE) ? this : own.without(this);
  }

  /** The built-in vectors and those that a pack added for its formats, in their order. */
  public SortedSet<Vector> vectors() {
    return new TreeSet<>(vectors.values());
  }

  /** The vector with a key, if there is one. */
  public Optional<Vector> vector(String key) {
    return Optional.ofNullable(vectors.get(key));
  }

  /** Whether a country exists. */
  public boolean hasCountry(String id) {
    return countries.containsKey(id);
  }

  /** Whether a format exists. */
  public boolean hasFormat(String id) {
    return formats.containsKey(id);
  }

  /**
   * A country that must exist.
   *
   * @throws IllegalArgumentException if it does not
   */
  public Country country(String id) {
    return known(countries, id);
  }

  /**
   * A place that must exist.
   *
   * @throws IllegalArgumentException if it does not
   */
  public Place place(String id) {
    return known(places, id);
  }

  /**
   * A person who must exist.
   *
   * @throws IllegalArgumentException if there is none
   */
  public Person person(String id) {
    return known(persons, id);
  }

  /**
   * A format that must exist.
   *
   * @throws IllegalArgumentException if it does not
   */
  public Format format(String id) {
    return known(formats, id);
  }

  /**
   * A source that must exist.
   *
   * @throws IllegalArgumentException if it does not
   */
  public Source source(String id) {
    return known(sources, id);
  }

  private static <T> T known(Map<String, T> items, String id) {
    var item = items.get(id);
    if (item == null) {
      throw new IllegalArgumentException("There is no record \"" + id + "\"");
    }
    return item;
  }

  /** The record that a reference points to. */
  public Optional<? extends Item> find(ItemRef ref) {
    return switch (ref.kind()) {
      case COUNTRY -> Optional.ofNullable(countries.get(ref.id()));
      case PLACE -> Optional.ofNullable(places.get(ref.id()));
      case PERSON -> Optional.ofNullable(persons.get(ref.id()));
      case FORMAT -> Optional.ofNullable(formats.get(ref.id()));
      case MEMBERSHIP -> Optional.ofNullable(roles.get(ref.id()));
      case EVENT -> events.find(ref.id());
      case AGREEMENT -> agreements.find(ref.id());
      case QUOTE -> quotes.find(ref.id());
      case FIGURE -> figures.find(ref.id());
      case ROUTE -> Optional.ofNullable(routes.get(ref.id()));
      case SOURCE -> Optional.ofNullable(sources.get(ref.id()));
    };
  }

  /** Where the essay and other sources differ about a record. */
  public List<Correction> corrections(ItemRef ref) {
    return corrections.getOrDefault(ref, List.of());
  }

  /** The figures in the same series, oldest first; just the figure if it has no series. */
  public List<Figure> series(Figure figure) {
    return figure.series().isEmpty()
        ? List.of(figure)
        : figures.items().stream().filter(other -> other.series().equals(figure.series())).toList();
  }

  /** Searches records for the words of a filter. */
  SearchTexts searchTexts() {
    return searchTexts;
  }

  /** Ids of the countries that a text mentions, whatever its language. */
  Set<String> namedIn(String text) {
    return searchTexts.namedIn(written(text));
  }

  /** Which country held which role in which format. */
  public MembershipIndex memberships() {
    return memberships;
  }

  /** All routes, in the order of the dataset. */
  public Collection<Route> routes() {
    return routes.values();
  }

  /**
   * Does the preparation that the first filter with words would otherwise wait for, which takes
   * seconds with 150 000 records.
   */
  public void prepareWords() {
    origin.timed().forEach(FacetIndex::foldedTexts);
  }

  /** The indexes of all records that have a time. */
  List<FacetIndex<?>> timed() {
    return List.of(events, agreements, quotes, figures);
  }

  /** The positions of the events that did not take place. Must not be modified. */
  BitSet notHeld() {
    return notHeld;
  }

  /** The positions of the events whose place is known. Must not be modified. */
  BitSet placed() {
    return placed;
  }

  FacetIndex<Event> events() {
    return events;
  }

  /** All events of a format, in chronological order. */
  FacetIndex.Part<Event> eventsOf(Format format) {
    return eventsByFormat.getOrDefault(format.id(), NO_EVENTS);
  }

  FacetIndex<Agreement> agreements() {
    return agreements;
  }

  FacetIndex<Quote> quotes() {
    return quotes;
  }

  FacetIndex<Figure> figures() {
    return figures;
  }

  /**
   * The cursor at which a selected item is valid: the given one if it is, otherwise the nearest.
   *
   * @param ref an item of the dataset
   * @param current the current cursor
   */
  public Cursor validCursor(ItemRef ref, Cursor current) {
    var item = find(ref).orElse(null);
    return switch (item) {
      case null -> current;
      case Country c -> current;
      case Place p -> current;
      case Person p -> current;
      case Source s -> current;
      case Format format -> nearest(format.span(), current);
      case Membership membership -> nearest(membership.span(), current);
      case Route route -> nearest(since(route), current);
      case Event event -> Cursor.at(event.date());
      case Agreement agreement -> Cursor.at(agreement.date());
      case Quote quote -> Cursor.at(quote.date());
      case Figure figure -> Cursor.at(figure.date());
    };
  }

  /**
   * The days on which a route is shown: since it has had its status or, if that is not known, since
   * its format was founded.
   */
  Span since(Route route) {
    var start =
        route
            .from()
            .map(Edtf::earliest)
            .or(() -> route.format().map(this::format).map(format -> format.span().start()))
            .orElse(LocalDate.MIN);
    return new Span(start, LocalDate.MAX);
  }

  private static Cursor nearest(Span span, Cursor current) {
    if (span.contains(current.day()) || span.overlaps(current.yearSpan())) {
      return current;
    }
    var day = current.day().isBefore(span.start()) ? span.start() : span.lastDay();
    return new Cursor.AtYear(day.getYear());
  }
}
