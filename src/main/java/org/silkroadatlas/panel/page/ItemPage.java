package org.silkroadatlas.panel.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.silkroadatlas.model.Agreement;
import org.silkroadatlas.model.Country;
import org.silkroadatlas.model.Event;
import org.silkroadatlas.model.EventKind;
import org.silkroadatlas.model.Figure;
import org.silkroadatlas.model.Format;
import org.silkroadatlas.model.Item;
import org.silkroadatlas.model.ItemRef;
import org.silkroadatlas.model.Leg;
import org.silkroadatlas.model.Membership;
import org.silkroadatlas.model.Person;
import org.silkroadatlas.model.Place;
import org.silkroadatlas.model.Quote;
import org.silkroadatlas.model.Route;
import org.silkroadatlas.model.Source;
import org.silkroadatlas.model.Waypoint;
import org.silkroadatlas.panel.text.DateStyle;
import org.silkroadatlas.panel.text.Phrases;
import org.silkroadatlas.query.Related;
import org.silkroadatlas.query.Visible;

/**
 * The page of the selected item: its head, where sources differ, who took part, what belongs to it,
 * all its sources.
 */
public final class ItemPage {
  /** From so many sections on, a page does not show at once what it has. */
  private static final int MANY_SECTIONS = 4;

  private final Phrases phrases;
  private final ListExpansion expansion;
  private final Visible visible;
  private final Item item;
  private final EntryLists lists;
  private final List<PageRow> rows = new ArrayList<>();
  private final List<PageRow.Fact> facts = new ArrayList<>();

  private ItemPage(Phrases phrases, ListExpansion expansion, Visible visible, Item item) {
    this.phrases = phrases;
    this.expansion = expansion;
    this.visible = visible;
    this.item = item;
    lists = new EntryLists(phrases, expansion, visible);
  }

  /** The page of an item. */
  public static Page of(Phrases phrases, ListExpansion expansion, Visible visible, Item item) {
    return new ItemPage(phrases, expansion, visible, item).build();
  }

  private Page build() {
    if (!(item instanceof Format)) {
      rows.addAll(Evidence.doubts(item, phrases));
    }
    switch (item) {
      case Country country -> country(country);
      case Person person -> person(person);
      case Place place -> place(place);
      case Format format -> format(format);
      case Membership membership -> membership(membership);
      case Event event -> event(event);
      case Agreement agreement -> agreement(agreement);
      case Quote quote -> quote(quote);
      case Figure figure -> figure(figure);
      case Route route -> route(route);
      case Source source -> source(source);
    }
    contents();
    rows.addAll(Evidence.remarks(item, phrases));
    rows.addAll(Evidence.sources(item, phrases));
    return new Page(
        item.ref().toString(),
        new PageHeads(phrases, visible)
            .of(item)
            .with(new PageChoices(phrases, expansion, visible).of(item)),
        rows);
  }

  /** A page with many sections begins with links to those below the first. */
  private void contents() {
    var titles =
        rows.stream()
            .filter(PageRow.Section.class::isInstance)
            .map(row -> ((PageRow.Section) row).title())
            .toList();
    if (titles.size() >= MANY_SECTIONS) {
      var first = rows.stream().takeWhile(row -> !(row instanceof PageRow.Section)).count();
      rows.add((int) first, new PageRow.Contents(titles.subList(1, titles.size())));
    }
  }

  private void lead(String text) {
    if (!text.isEmpty()) {
      rows.add(new PageRow.Prose(PageRow.Tone.LEAD, "", text));
    }
  }

  private void fact(String key, String value) {
    if (!value.isEmpty()) {
      facts.add(PageRow.Fact.plain(phrases.get("panel.fact." + key), value));
    }
  }

  private void fact(String key, String value, ItemRef link) {
    facts.add(PageRow.Fact.linked(phrases.get("panel.fact." + key), value, link));
  }

  private void facts() {
    if (!facts.isEmpty()) {
      rows.add(new PageRow.Facts(List.copyOf(facts)));
    }
  }

  private void formatFact(Optional<String> id) {
    id.map(phrases.index()::format)
        .ifPresent(format -> fact("format", format.name(), format.ref()));
  }

  private void eventFact(Optional<String> id) {
    id.map(ItemRef::event)
        .flatMap(phrases.index()::find)
        .ifPresent(event -> fact("event", event.label(), event.ref()));
  }

  private void countryFact(String key, Optional<String> id) {
    id.ifPresent(country -> fact(key, phrases.country(country), ItemRef.country(country)));
  }

  private void country(Country country) {
    var own = phrases.country(country.id());
    var others =
        country.names().values().stream()
            .filter(name -> !name.equals(own))
            .distinct()
            .sorted(phrases.order())
            .collect(Collectors.joining(" · "));
    var parts = new CountryRows(phrases, expansion, visible, country);
    rows.addAll(parts.profile());
    rows.addAll(parts.partners());
    rows.addAll(parts.bands());
    rows.addAll(parts.people());
    rows.addAll(parts.waiting());
    figures(DateStyle.IN_YEAR);
    rows.addAll(parts.changes());
    records(visible.panel().events(), DateStyle.IN_YEAR, country.id());
    rows.addAll(parts.summits());
    rows.addAll(parts.roles());
    routes();
    roles(visible.panel().memberships());
    country
        .capital()
        .map(phrases.index()::place)
        .ifPresent(place -> fact("capital", place.name(), place.ref()));
    fact("group", phrases.name(country.group()));
    fact("names", others);
    rows.add(new PageRow.Section(phrases.get("panel.country.facts"), -1));
    facts();
  }

  private void person(Person person) {
    var parts = new PersonRows(phrases, expansion, visible, person);
    rows.addAll(parts.compared());
    var own = phrases.person(person);
    var others =
        Stream.concat(person.names().values().stream(), person.spellings().stream())
            .filter(name -> !name.equals(own))
            .distinct()
            .sorted(phrases.order())
            .collect(Collectors.joining(" · "));
    fact("spellings", others);
    countryFact("country", person.country().filter(phrases.index()::hasCountry));
    formatFact(person.country().filter(phrases.index()::hasFormat));
    person.offices().stream()
        .sorted(Comparator.comparing(held -> held.span().start()))
        .forEach(held -> fact("office", phrases.tenure(held)));
    facts();
    rows.addAll(parts.acts());
    rows.addAll(parts.met());
    records(visible.panel().events(), DateStyle.FULL, "");
  }

  private void place(Place place) {
    countryFact("country", Optional.of(place.country()));
    fact("position", phrases.get("panel.position", place.lat(), place.lon()));
    facts();
    records(visible.panel().events(), DateStyle.FULL, "");
    routes();
  }

  /** A short summary, the members, what it did; details come last. */
  private void format(Format format) {
    lead(format.summary());
    rows.addAll(Evidence.doubts(format, phrases));
    var parts = new FormatRows(phrases, expansion, visible, format);
    rows.addAll(parts.members());
    rows.addAll(parts.terms());
    rows.addAll(parts.changes());
    var events = events(visible.panel().events(), visible.related().events());
    list("summits", "panel.related.summits", of(events, true), DateStyle.FULL);
    list("others", "panel.related.others", of(events, false), DateStyle.FULL);
    documents(DateStyle.FULL);
    routes();
    roles(visible.panel().memberships());
    format
        .successor()
        .map(phrases.index()::format)
        .ifPresent(next -> fact("successor", next.name(), next.ref()));
    for (var before : phrases.index().formatsInLaneOrder()) {
      if (before.successor().filter(format.id()::equals).isPresent()) {
        fact("predecessor", before.name(), before.ref());
      }
    }
    for (var former : format.formerNames()) {
      fact("formerly", phrases.get("panel.formerly", former.name(), phrases.date(former.until())));
    }
    facts();
  }

  private void membership(Membership membership) {
    countryFact("country", Optional.of(membership.country()));
    formatFact(Optional.of(membership.format()));
    facts();
    records(visible.panel().events(), DateStyle.FULL, membership.country());
    var others =
        visible.related().memberships().stream()
            .filter(other -> other.country().equals(membership.country()))
            .toList();
    held(others, PageRow.Side.BOTH, phrases.get("panel.memberships"));
  }

  private void event(Event event) {
    lead(event.summary());
    if (!event.participants().isEmpty()) {
      rows.add(new PageRow.Section(phrases.get("panel.participants"), event.participants().size()));
      rows.add(new PageRow.Participants(event));
    }
    others("absent", event.absent());
    others("unclear", event.unclear());
    records(List.of(), DateStyle.FULL, "");
    formatFact(Optional.of(event.format()));
    fact("kind", Phrases.dotted(phrases.name(event.kind()), phrases.name(event.level())));
    event
        .place()
        .map(phrases.index()::place)
        .ifPresent(place -> fact("place", place.name(), place.ref()));
    rows.add(new PageRow.Section(phrases.get("panel.event.facts"), -1));
    facts();
    neighbours(event);
    roles(visible.panel().memberships());
  }

  /** Members that did not attend, or whose attendance no source mentions. */
  private void others(String key, List<String> countries) {
    if (!countries.isEmpty()) {
      rows.add(
          new PageRow.Prose(
              PageRow.Tone.NOTE,
              phrases.get("panel." + key),
              phrases.countries(countries, countries.size())));
    }
  }

  private void agreement(Agreement agreement) {
    lead(agreement.summary().orElse(""));
    if (!agreement.parties().isEmpty()) {
      rows.add(new PageRow.Section(phrases.get("panel.parties"), agreement.parties().size()));
      rows.add(new PageRow.Acts(agreement));
    }
    agreement.status().ifPresent(status -> fact("status", phrases.name(status)));
    formatFact(agreement.format());
    eventFact(agreement.event());
    facts();
    ofParent();
  }

  private void quote(Quote quote) {
    rows.add(new PageRow.Words(quote));
    quote
        .person()
        .map(phrases.index()::person)
        .ifPresent(person -> fact("speaker", phrases.person(person), person.ref()));
    countryFact("country", quote.country());
    eventFact(quote.event());
    formatFact(quote.format());
    fact("wording", phrases.name(quote.wording()));
    facts();
    ofParent();
  }

  private void figure(Figure figure) {
    var series = phrases.index().series(figure);
    if (series.size() > 1) {
      rows.add(new PageRow.Series(figure, series));
    }
    fact("countries", phrases.countries(figure.countries(), 12));
    countryFact("counterpart", figure.counterpart());
    formatFact(figure.format());
    eventFact(figure.event());
    facts();
    ofParent();
  }

  private void route(Route route) {
    fact("way", route.waypoints().stream().map(Waypoint::name).collect(Collectors.joining(" – ")));
    fact("countries", phrases.countries(route.countries(), 12));
    formatFact(route.format());
    if (route.approximate()) {
      fact("course", phrases.get("panel.approximate"));
    }
    // Names of legs are too long for the margin.
    fact(
        "legs",
        route.legs().stream()
            .map(leg -> leg.name() + ": " + phases(leg))
            .collect(Collectors.joining("\n")));
    facts();
    ofParent();
  }

  /** The history of a part of a route, oldest first. */
  private String phases(Leg leg) {
    return leg.phases().stream()
        .map(
            phase ->
                phrases.name(phase.status())
                    + " "
                    + phrases.date(phase.from())
                    + phase.to().map(to -> " – " + phrases.date(to)).orElse(""))
        .collect(Collectors.joining(" · "));
  }

  private void source(Source source) {
    rows.add(new PageRow.Address(source));
    fact("language", Locale.forLanguageTag(source.language()).getDisplayLanguage(phrases.locale()));
    source.grade().ifPresent(grade -> fact("kind", phrases.name(grade)));
    source.seen().ifPresent(day -> fact("seen", phrases.date(day)));
    facts();
    records(visible.panel().events(), DateStyle.FULL, "");
    held(visible.panel().memberships(), PageRow.Side.BOTH, phrases.get("panel.memberships"));
    routes();
  }

  /** What belongs to the event of an agreement, quote or figure. */
  private void ofParent() {
    records(visible.panel().events(), DateStyle.FULL, "");
    roles(visible.panel().memberships());
  }

  /** The events, agreements, quotes and figures that belong to the item. */
  private void records(List<Event> events, DateStyle dating, String country) {
    var found = expansion.isEverything() ? events(events, visible.related().events()) : events;
    var title =
        item instanceof Country && !expansion.isEverything()
            ? phrases.get("panel.country.events", Integer.toString(visible.state().cursor().year()))
            : phrases.get("panel.related.events");
    var written = expansion.isEverything() ? DateStyle.FULL : dating;
    rows.addAll(lists.of("events", title, others(found), written, country));
    documents(written);
  }

  private void documents(DateStyle dating) {
    var panel = visible.panel();
    Related related = visible.related();
    var all = expansion.isEverything();
    list(
        "agreements",
        "panel.year.agreements",
        all ? related.agreements() : panel.agreements(),
        dating);
    list("quotes", "panel.year.quotes", all ? related.quotes() : panel.quotes(), dating);
    if (!(item instanceof Country)) {
      figures(dating);
    }
  }

  private void figures(DateStyle dating) {
    var all = expansion.isEverything();
    list(
        "figures",
        "panel.year.figures",
        all ? visible.related().figures() : visible.panel().figures(),
        all ? DateStyle.FULL : dating);
  }

  private List<Event> events(List<Event> some, List<Event> all) {
    return expansion.isEverything() ? all : some;
  }

  private void routes() {
    list("routes", "panel.kinds.route", visible.related().routes(), DateStyle.FULL);
  }

  private static List<Event> of(List<Event> events, boolean summits) {
    return events.stream().filter(event -> (event.kind() == EventKind.SUMMIT) == summits).toList();
  }

  /** The previous and next event in the format. */
  private void neighbours(Event event) {
    var others =
        phrases.index().dataset().events().stream()
            .filter(other -> other.format().equals(event.format()) && !other.equals(event))
            .sorted(Comparator.comparing((Event other) -> other.date().earliest()))
            .toList();
    var start = event.date().earliest();
    var before = others.stream().filter(o -> o.date().earliest().isBefore(start)).toList();
    var after = others.stream().filter(o -> o.date().earliest().isAfter(start)).toList();
    var format = phrases.index().format(event.format()).shortName();
    if (!before.isEmpty()) {
      rows.add(new PageRow.Section(phrases.get("panel.before", format), -1));
      rows.add(new PageRow.Entry(before.getLast(), DateStyle.FULL, false));
    }
    if (!after.isEmpty()) {
      rows.add(new PageRow.Section(phrases.get("panel.after", format), -1));
      rows.add(new PageRow.Entry(after.getFirst(), DateStyle.FULL, false));
    }
  }

  private void roles(List<Membership> memberships) {
    var day = phrases.date(visible.state().cursor().day());
    if (item instanceof Country) {
      held(memberships, PageRow.Side.FORMAT, phrases.get("panel.roles.since"));
    } else {
      held(memberships, PageRow.Side.COUNTRY, phrases.get("panel.roles", day));
    }
  }

  private void held(List<Membership> memberships, PageRow.Side side, String title) {
    var found = others(memberships);
    if (found.isEmpty()) {
      return;
    }
    rows.add(new PageRow.Section(title, found.size()));
    rows.addAll(
        lists.folded(
            "roles", found.stream().map(m -> (PageRow) new PageRow.Holding(m, side)).toList()));
  }

  private void list(String key, String title, List<? extends Item> items, DateStyle dating) {
    rows.addAll(lists.of(key, phrases.get(title), others(items), dating, ""));
  }

  /** The list without the item of the page, which its head already shows. */
  private <T extends Item> List<T> others(List<T> items) {
    return items.stream().filter(other -> !other.equals(item)).toList();
  }
}
