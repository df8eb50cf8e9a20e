package org.silkroadatlas.query;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.silkroadatlas.model.Format;
import org.silkroadatlas.model.Membership;
import org.silkroadatlas.model.Route;

/** The pure function from (dataset, state) to what the panes show. */
public final class Query {
  private final DatasetIndex index;
  private final State state;
  private final Filter filter;
  private final BitSet eventsInFilter;
  private final BitSet agreementsInFilter;
  private final BitSet quotesInFilter;
  private final BitSet figuresInFilter;
  private final List<Fill> fills;

  private Query(DatasetIndex whole, State state) {
    index = state.shown(whole);
    this.state = state;
    filter = state.filter();
    eventsInFilter = index.events().inFilter(filter);
    agreementsInFilter = index.agreements().inFilter(filter);
    quotesInFilter = index.quotes().inFilter(filter);
    figuresInFilter = index.figures().inFilter(filter);
    fills = fills();
  }

  /** What the panes show in a state. */
  public static Visible visible(DatasetIndex index, State state) {
    var query = new Query(index, state);
    return query.evaluate(query.timeline(), query.related());
  }

  /**
   * What the panes show in a state, as {@link #visible(DatasetIndex, State)} computes it. The
   * timeline depends only on the filter, and what is related only on the focus; if these have not
   * changed, the same objects are reused.
   *
   * @param before what was shown of the same dataset in another state
   */
  public static Visible visible(DatasetIndex index, State state, Visible before) {
    var query = new Query(index, state);
    var isSame = state.view().own() == before.state().view().own();
    var isFilterd = isSame && state.filter().equals(before.state().filter());
    var isFocused = isSame && state.focus().equals(before.state().focus());
    return query.evaluate(
        isFilterd ? before.timeline() : query.timeline(),
        isFocused ? before.related() : query.related());
  }

  private Related related() {
    return state
        .focus()
        .flatMap(index::find)
        .map(item -> Relations.of(item, index))
        .orElse(Related.NONE);
  }

  private Visible evaluate(Visible.OnTimeline timeline, Related related) {
    return new Visible(
        state,
        map(related),
        timeline,
        panel(),
        related,
        FillThemes.ties(index, state),
        counts((int) index.routes().stream().filter(this::isInFilter).count()));
  }

  private Visible.OnMap map(Related related) {
    var day = state.cursor().day();
    var year = state.cursor().yearSpan();
    var ofYear = index.events().touching(state.cursor().year());
    var unplaced = and(without(ofYear, index.placed()), eventsInFilter);
    var placed = and(ofYear, index.placed());
    var memberships = index.memberships();
    return new Visible.OnMap(
        FillThemes.of(index, state, fills, eventsInFilter, related),
        fills,
        index.events().select(and(placed, eventsInFilter)),
        index.events().select(without(placed, eventsInFilter)),
        index.routes().stream()
            .filter(route -> isInFilter(route) || isFocus(route))
            .filter(route -> index.since(route).contains(day))
            .toList(),
        unplaced.cardinality(),
        without(unplaced, index.notHeld()).cardinality(),
        memberships.joined(year).stream().filter(this::isInFilter).toList(),
        memberships.left(year).stream().filter(this::isInFilter).toList());
  }

  private boolean isInFilter(Route route) {
    return isInFilter(index, route, filter);
  }

  private boolean isFocus(Route route) {
    return state.focus().filter(route.ref()::equals).isPresent();
  }

  /** The intersection of two sets, as a new set. */
  static BitSet and(BitSet set, BitSet other) {
    var both = (BitSet) set.clone();
    both.and(other);
    return both;
  }

  private static BitSet without(BitSet set, BitSet other) {
    var rest = (BitSet) set.clone();
    rest.andNot(other);
    return rest;
  }

  private List<Fill> fills() {
    var fills = new ArrayList<Fill>();
    var shared = sharedFormats();
    for (var country : index.memberships().countries()) {
      var holdings = holdings(country, shared);
      if (!holdings.isEmpty()) {
        fills.add(new Fill(country, holdings, hasCountry(country)));
      }
    }
    return fills;
  }

  /** The strongest role per format; offices never fill the map. */
  private List<Membership> holdings(String country, Predicate<String> format) {
    var strongest = new LinkedHashMap<String, Membership>();
    for (var membership : index.memberships().asOf(country, state.cursor().day())) {
      if (!membership.role().isOffice() && format.test(membership.format())) {
        strongest.putIfAbsent(membership.format(), membership);
      }
    }
    return List.copyOf(strongest.values());
  }

  /**
   * The formats that fill the map: the filtered ones; where all of several countries must match,
   * only those in which each of them holds a role.
   */
  private Predicate<String> sharedFormats() {
    Predicate<String> filtered = this::hasFormat;
    if (filter.match() == Match.ANY || filter.countries().size() < 2) {
      return filtered;
    }
    return filtered.and(
        format ->
            filter.countries().stream()
                .allMatch(
                    country ->
                        index
                            .memberships()
                            .asOf(country, format, state.cursor().day())
                            .isPresent()));
  }

  private boolean hasCountry(String country) {
    return filter.countries().isEmpty() || filter.countries().contains(country);
  }

  private boolean hasFormat(String format) {
    return filter.formats().isEmpty() || filter.formats().contains(format);
  }

  private boolean isInFilter(Membership membership) {
    return hasCountry(membership.country()) && hasFormat(membership.format());
  }

  static boolean isInFilter(DatasetIndex index, Route route, Filter filter) {
    var countries = Set.copyOf(route.countries());
    var byCountry =
        filter.countries().isEmpty()
            || (filter.match() == Match.ALL
                ? countries.containsAll(filter.countries())
                : filter.countries().stream().anyMatch(countries::contains));
    return byCountry
        && (filter.formats().isEmpty()
            || route.format().filter(filter.formats()::contains).isPresent())
        && filter.kinds().isEmpty()
        && filter.persons().isEmpty()
        && filter.years().map(years -> index.since(route).overlaps(years.span())).orElse(true)
        && (filter.text().isEmpty() || index.searchTexts().hasAll(route, filter.text()));
  }

  private Visible.OnTimeline timeline() {
    return new Visible.OnTimeline(
        index.formatsInLaneOrder().stream().map(this::lane).filter(this::isOffered).toList());
  }

  private Lane lane(Format format) {
    var all = index.eventsOf(format);
    var events = all.select(eventsInFilter, true);
    var others = all.select(eventsInFilter, false);
    var memberships = bands(format);
    return new Lane(
        format,
        events,
        others,
        memberships,
        !events.isEmpty() || isLaneOfFilter(format, memberships));
  }

  /**
   * Whether a lane belongs on the timeline: it has content in the years that the timeline offers,
   * or the filter names it. Search still finds formats that ended earlier.
   */
  private boolean isOffered(Lane lane) {
    var years = index.years().span();
    var format = lane.format();
    return filter.formats().contains(format.id())
        || (format.span().overlaps(years)
            && (format.founded().isPresent()
                || lane.memberships().stream().anyMatch(m -> m.span().overlaps(years))
                || Stream.of(lane.events(), lane.others())
                    .flatMap(List::stream)
                    .anyMatch(event -> event.date().span().overlaps(years))));
  }

  /** A format without matching events has a lane only if the filter does not restrict events. */
  private boolean isLaneOfFilter(Format format, List<Membership> memberships) {
    var asksForEvents =
        !filter.kinds().isEmpty() || !filter.persons().isEmpty() || !filter.text().isEmpty();
    return hasFormat(format.id()) && !memberships.isEmpty() && !asksForEvents;
  }

  private List<Membership> bands(Format format) {
    var years = filter.years().map(range -> range.span());
    return index.memberships().ofFormat(format.id()).stream()
        .filter(this::isInFilter)
        .filter(m -> years.map(span -> m.span().overlaps(span)).orElse(true))
        .toList();
  }

  private Visible.InPanel panel() {
    var year = state.cursor().year();
    return state
        .focus()
        .flatMap(index::find)
        .map(item -> PanelContents.of(item, index, this))
        .orElseGet(
            () ->
                panel(
                    index.events().touching(year),
                    index.agreements().touching(year),
                    index.quotes().touching(year),
                    index.figures().touching(year),
                    membershipsAtCursor()));
  }

  /** The panel's part, made of the given positions that match the filter. */
  Visible.InPanel panel(
      BitSet events,
      BitSet agreements,
      BitSet quotes,
      BitSet figures,
      List<Membership> memberships) {
    events.and(eventsInFilter);
    agreements.and(agreementsInFilter);
    quotes.and(quotesInFilter);
    figures.and(figuresInFilter);
    return new Visible.InPanel(
        index.events().select(events),
        index.agreements().select(agreements),
        index.quotes().select(quotes),
        index.figures().select(figures),
        memberships);
  }

  /** The roles at the cursor that match the filter: the same that fill the map. */
  private List<Membership> membershipsAtCursor() {
    return fills.stream().filter(Fill::inFilter).flatMap(fill -> fill.holdings().stream()).toList();
  }

  int year() {
    return state.cursor().year();
  }

  LocalDate day() {
    return state.cursor().day();
  }

  private Counts counts(int routes) {
    var notHeld = and(eventsInFilter, index.notHeld());
    return new Counts(
        eventsInFilter.cardinality() - notHeld.cardinality(),
        notHeld.cardinality(),
        agreementsInFilter.cardinality(),
        quotesInFilter.cardinality(),
        figuresInFilter.cardinality(),
        routes);
  }
}
