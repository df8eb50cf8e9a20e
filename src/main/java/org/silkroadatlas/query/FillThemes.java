package org.silkroadatlas.query;

import java.time.LocalDate;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import org.silkroadatlas.model.Agreement;
import org.silkroadatlas.model.Country;
import org.silkroadatlas.model.Event;
import org.silkroadatlas.model.Figure;
import org.silkroadatlas.model.Format;
import org.silkroadatlas.model.Item;
import org.silkroadatlas.model.ItemKind;
import org.silkroadatlas.model.Level;
import org.silkroadatlas.model.Membership;
import org.silkroadatlas.model.Party;
import org.silkroadatlas.model.Person;
import org.silkroadatlas.model.Place;
import org.silkroadatlas.model.Quote;
import org.silkroadatlas.model.Route;
import org.silkroadatlas.model.Source;
import org.silkroadatlas.query.FillTheme.Act;

/** Decides what the fills of the map show. */
final class FillThemes {
  /** More formats than this are unreadable as bands. */
  private static final int MOST_BANDS = 2;

  private final DatasetIndex index;
  private final State state;
  private final List<Fill> fills;
  private final BitSet eventsInFilter;

  private FillThemes(DatasetIndex index, State state, List<Fill> fills, BitSet eventsInFilter) {
    this.index = index;
    this.state = state;
    this.fills = fills;
    this.eventsInFilter = eventsInFilter;
  }

  /**
   * The theme of a state.
   *
   * @param fills the roles in the filtered formats at the cursor
   * @param eventsInFilter positions of the events that match the filter
   * @param related what belongs to the selection
   */
  static FillTheme of(
      DatasetIndex index, State state, List<Fill> fills, BitSet eventsInFilter, Related related) {
    var themes = new FillThemes(index, state, fills, eventsInFilter);
    return state
        .focus()
        .flatMap(index::find)
        .map(item -> themes.ofItem(item, related))
        .orElseGet(themes::ofFilter);
  }

  private FillTheme ofFilter() {
    var formats = inLaneOrder(state.filter().formats());
    if (formats.isEmpty()) {
      return state.view().fill() == FillMeasure.MEETINGS ? meetings() : formats();
    }
    return formats.size() > MOST_BANDS
        ? new FillTheme.Tokens(formats, fills)
        : new FillTheme.Roles(formats, fills, Set.of());
  }

  private List<String> inLaneOrder(Set<String> formats) {
    return index.formatsInLaneOrder().stream().map(Format::id).filter(formats::contains).toList();
  }

  private FillTheme meetings() {
    var counts = MeetingCounts.ofYear(index, eventsInFilter, state.cursor().year());
    var most = MeetingCounts.most(index, eventsInFilter, index.years(), "");
    return new FillTheme.Counts(
        FillMeasure.MEETINGS,
        counts,
        before(year -> MeetingCounts.ofYear(index, eventsInFilter, year)),
        ramp(counts, most));
  }

  /** Makes the numbers of the five states distinguishable. */
  private Ramp ramp(Map<String, Integer> counts, int most) {
    return Ramp.of(
        most,
        counts.entrySet().stream()
            .filter(count -> index.country(count.getKey()).core())
            .map(Map.Entry::getValue)
            .toList());
  }

  /** The counts of the year before the cursor's; empty before the first year. */
  private Map<String, Integer> before(IntFunction<Map<String, Integer>> counted) {
    var year = state.cursor().year() - 1;
    return index.years().contains(year) ? counted.apply(year) : Map.of();
  }

  private FillTheme formats() {
    var counts = new LinkedHashMap<String, Integer>();
    fills.forEach(fill -> counts.put(fill.country(), fill.holdings().size()));
    var most = 1;
    for (var year = index.years().first(); year <= index.years().last(); year++) {
      for (var country : index.memberships().countries()) {
        most = Math.max(most, formatsOf(country, new Cursor.AtYear(year).day()).size());
      }
    }
    return new FillTheme.Counts(
        FillMeasure.FORMATS,
        counts,
        before(year -> formatsIn(year, counts.keySet())),
        ramp(counts, most));
  }

  /** The number of formats per country at the end of a year; empty if all countries must match. */
  private Map<String, Integer> formatsIn(int year, Set<String> countries) {
    if (state.filter().match() == Match.ALL && state.filter().countries().size() > 1) {
      return Map.of();
    }
    var day = new Cursor.AtYear(year).day();
    return countries.stream()
        .collect(Collectors.toMap(country -> country, country -> formatsOf(country, day).size()));
  }

  private Set<String> formatsOf(String country, LocalDate day) {
    return index.memberships().ofCountry(country).stream()
        .filter(m -> !m.role().isOffice() && m.span().contains(day))
        .map(Membership::format)
        .collect(Collectors.toSet());
  }

  private FillTheme ofItem(Item item, Related related) {
    return switch (item) {
      case Country country -> ties(country.id());
      case Format format -> roles(format.id(), Set.of());
      case Membership membership -> roles(membership.format(), Set.of(membership.country()));
      case Event event -> new FillTheme.Participants(event.id(), ranks(event));
      case Agreement agreement -> new FillTheme.Parties(agreement.id(), acts(agreement));
      case Quote quote -> concerned(quote.country().stream().toList(), related);
      case Figure figure -> concerned(figure.countries(), related);
      case Route route -> concerned(route.countries(), related);
      case Person person ->
          concerned(person.country().filter(index::hasCountry).stream().toList(), related);
      case Place place -> concerned(List.of(place.country()), related);
      case Source source -> concerned(List.of(), related);
    };
  }

  private static FillTheme concerned(List<String> first, Related related) {
    var others = new LinkedHashSet<>(related.countries().keySet());
    first.forEach(others::remove);
    return first.isEmpty()
        ? new FillTheme.Concerned(others, Set.of())
        : new FillTheme.Concerned(Set.copyOf(first), others);
  }

  private FillTheme ties(String country) {
    return state.view().fill() == FillMeasure.MEETINGS
        ? tiesByMeetings(country)
        : tiesByFormats(country);
  }

  /** In how many held events of the cursor's year each country met the selected one. */
  static Map<String, Integer> ties(DatasetIndex index, State state) {
    return state
        .focus()
        .filter(item -> item.kind() == ItemKind.COUNTRY)
        .map(item -> met(index, item.id(), state.cursor().year()))
        .orElse(Map.of());
  }

  private static Map<String, Integer> met(DatasetIndex index, String country, int year) {
    var counts =
        new TreeMap<>(MeetingCounts.ofYear(index, index.events().ofCountry(country), year));
    counts.remove(country);
    return counts;
  }

  private FillTheme tiesByMeetings(String country) {
    var own = index.events().ofCountry(country);
    var counts = met(index, country, state.cursor().year());
    var most = MeetingCounts.most(index, own, index.years(), country);
    return new FillTheme.Ties(
        country,
        FillMeasure.MEETINGS,
        counts,
        before(year -> met(index, country, year)),
        ramp(counts, most));
  }

  private FillTheme tiesByFormats(String country) {
    var counts = shared(country, state.cursor().day());
    var most = counts.values().stream().mapToInt(Integer::intValue).max().orElse(1);
    for (var year = index.years().first(); year <= index.years().last(); year++) {
      for (var count : shared(country, new Cursor.AtYear(year).day()).values()) {
        most = Math.max(most, count);
      }
    }
    return new FillTheme.Ties(
        country,
        FillMeasure.FORMATS,
        counts,
        before(year -> shared(country, new Cursor.AtYear(year).day())),
        ramp(counts, most));
  }

  private Map<String, Integer> shared(String country, LocalDate day) {
    var own = formatsOf(country, day);
    var counts = new TreeMap<String, Integer>();
    for (var other : index.memberships().countries()) {
      if (!other.equals(country)) {
        var both = formatsOf(other, day);
        both.retainAll(own);
        if (!both.isEmpty()) {
          counts.put(other, both.size());
        }
      }
    }
    return counts;
  }

  private FillTheme roles(String format, Set<String> outlined) {
    var day = state.cursor().day();
    var held =
        index.memberships().ofFormat(format).stream()
            .map(Membership::country)
            .distinct()
            .sorted()
            .flatMap(country -> index.memberships().asOf(country, format, day).stream())
            .map(role -> new Fill(role.country(), List.of(role), true))
            .toList();
    return new FillTheme.Roles(List.of(format), held, outlined);
  }

  private Map<String, Level> ranks(Event event) {
    var ranks = new LinkedHashMap<String, Level>();
    for (var participant : event.participants()) {
      ranks.put(participant.country(), Rank.of(index, event, participant));
    }
    return ranks;
  }

  private Map<String, Act> acts(Agreement agreement) {
    var acts = new LinkedHashMap<String, Act>();
    agreement.parties().forEach(party -> acts.put(party.country(), act(party)));
    return acts;
  }

  /** The cursor is on the day of the agreement, so every known act counts. */
  private static Act act(Party party) {
    return party
        .withdrawn()
        .map(date -> Act.WITHDRAWN)
        .or(() -> party.inForce().map(date -> Act.IN_FORCE))
        .or(() -> party.ratified().map(date -> Act.RATIFIED))
        .or(() -> party.signed().map(date -> Act.SIGNED))
        .orElse(Act.PARTY);
  }
}
