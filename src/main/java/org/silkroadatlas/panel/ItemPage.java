package org.silkroadatlas.panel;

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
import org.silkroadatlas.model.ItemKind;
import org.silkroadatlas.model.ItemRef;
import org.silkroadatlas.model.Membership;
import org.silkroadatlas.model.Person;
import org.silkroadatlas.model.Place;
import org.silkroadatlas.model.Quote;
import org.silkroadatlas.model.Route;
import org.silkroadatlas.model.Source;
import org.silkroadatlas.model.Vector;
import org.silkroadatlas.model.Waypoint;
import org.silkroadatlas.query.VectorProfile;
import org.silkroadatlas.query.Visible;

/**
 * The page of the item that is being read: its head, its facts, how we know, what belongs to it.
 */
final class ItemPage {
  private final Phrases phrases;
  private final Visible visible;
  private final Item item;
  private final List<Row> rows = new ArrayList<>();
  private final List<Row.Fact> facts = new ArrayList<>();

  private ItemPage(Phrases phrases, Visible visible, Item item) {
    this.phrases = phrases;
    this.visible = visible;
    this.item = item;
  }

  static List<Row> rows(Phrases phrases, Visible visible, Item item) {
    return new ItemPage(phrases, visible, item).build();
  }

  private List<Row> build() {
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
    rows.addAll(Evidence.rows(item, phrases));
    related();
    rows.addAll(Evidence.sources(item, phrases));
    return rows;
  }

  private void head(String title, String subtitle, Optional<Vector> vector) {
    var flag =
        item instanceof Country country ? Optional.of(country.id()) : Optional.<String>empty();
    rows.add(new Row.ItemHead(phrases.name(item.kindOfItem()), title, subtitle, vector, flag));
  }

  private void lead(String text) {
    if (!text.isEmpty()) {
      rows.add(new Row.Prose(Row.Tone.LEAD, "", text));
    }
  }

  private void fact(String key, String value) {
    if (!value.isEmpty()) {
      facts.add(Row.Fact.plain(phrases.get("panel.fact." + key), value));
    }
  }

  private void fact(String key, String value, ItemRef link) {
    facts.add(Row.Fact.linked(phrases.get("panel.fact." + key), value, link));
  }

  private void facts() {
    if (!facts.isEmpty()) {
      rows.add(new Row.Facts(List.copyOf(facts)));
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

  private Optional<Vector> vector(Optional<String> format) {
    return format.map(phrases.index()::format).map(Format::vector);
  }

  private void country(Country country) {
    var own = phrases.country(country.id());
    var others =
        country.names().values().stream()
            .filter(name -> !name.equals(own))
            .distinct()
            .sorted()
            .collect(Collectors.joining(" · "));
    head(own, others, Optional.empty());
    country
        .capital()
        .map(phrases.index()::place)
        .ifPresent(place -> fact("capital", place.name(), place.ref()));
    fact("group", phrases.name(country.group()));
    facts();
    profile(country);
  }

  private void profile(Country country) {
    var index = phrases.index();
    var scope = visible.state().scope();
    var own = VectorProfile.of(index, scope, country.id());
    if (own.most() == 0) {
      return;
    }
    var others =
        index.dataset().countries().stream()
            .filter(other -> other.core() && !other.equals(country))
            .map(other -> VectorProfile.of(index, scope, other.id()))
            .toList();
    rows.add(new Row.Section(phrases.get("panel.profile"), -1));
    rows.add(new Row.Profile(own, others, visible.state().cursor().year()));
  }

  private void person(Person person) {
    var own = phrases.person(person);
    var others =
        Stream.concat(person.names().values().stream(), person.spellings().stream())
            .filter(name -> !name.equals(own))
            .distinct()
            .sorted()
            .collect(Collectors.joining(" · "));
    head(own, others, Optional.empty());
    countryFact("country", person.country().filter(phrases.index()::hasCountry));
    formatFact(person.country().filter(phrases.index()::hasFormat));
    person.offices().stream()
        .sorted(Comparator.comparing(held -> held.span().start()))
        .forEach(held -> fact("office", phrases.tenure(held)));
    facts();
  }

  private void place(Place place) {
    head(place.name(), phrases.name(place.kind()), Optional.empty());
    countryFact("country", Optional.of(place.country()));
    fact("position", phrases.get("panel.position", place.lat(), place.lon()));
    facts();
  }

  private void format(Format format) {
    head(
        format.name(),
        Phrases.dotted(phrases.name(format.kind()), phrases.name(format.vector())),
        Optional.of(format.vector()));
    lead(format.summary());
    format.founded().ifPresent(date -> fact("founded", phrases.date(date)));
    format.ended().ifPresent(date -> fact("ended", phrases.date(date)));
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
    var terms = new ArrayList<>(phrases.index().memberships().ofFormat(format.id()));
    terms.removeIf(term -> term.role().isOffice());
    if (!terms.isEmpty()) {
      terms.sort(
          Comparator.comparing((Membership term) -> term.span().start())
              .thenComparing(Membership::role)
              .thenComparing(term -> phrases.country(term.country())));
      rows.add(new Row.Section(phrases.get("panel.terms"), -1));
      rows.add(new Row.Terms(format, terms, visible.state().cursor().day()));
    }
  }

  private void membership(Membership membership) {
    var format = phrases.index().format(membership.format());
    head(
        phrases.get(
            "panel.membership.title", phrases.country(membership.country()), format.shortName()),
        Phrases.dotted(phrases.name(membership.role()), phrases.term(membership)),
        Optional.of(format.vector()));
    countryFact("country", Optional.of(membership.country()));
    formatFact(Optional.of(membership.format()));
    facts();
  }

  private void event(Event event) {
    head(
        event.title(),
        Phrases.dotted(
            phrases.date(event.date()),
            event.place().map(id -> phrases.index().place(id).name()).orElse("")),
        vector(Optional.of(event.format())));
    lead(event.summary());
    if (!event.held()) {
      fact("status", phrases.name(event.status()));
    }
    formatFact(Optional.of(event.format()));
    fact("kind", Phrases.dotted(phrases.name(event.kind()), phrases.name(event.level())));
    event
        .place()
        .map(phrases.index()::place)
        .ifPresent(place -> fact("place", place.name(), place.ref()));
    if (event.virtual()) {
      fact("held", phrases.get("panel.virtual"));
    }
    facts();
    if (!event.participants().isEmpty()) {
      rows.add(new Row.Section(phrases.get("panel.participants"), event.participants().size()));
      rows.add(new Row.Participants(event));
    }
  }

  private void agreement(Agreement agreement) {
    head(
        agreement.title(),
        Phrases.dotted(phrases.name(agreement.kind()), phrases.date(agreement.date())),
        vector(agreement.format()));
    lead(agreement.summary().orElse(""));
    agreement.inForce().ifPresent(date -> fact("inForce", phrases.date(date)));
    formatFact(agreement.format());
    eventFact(agreement.event());
    facts();
    if (!agreement.parties().isEmpty()) {
      rows.add(new Row.Section(phrases.get("panel.parties"), agreement.parties().size()));
      rows.add(new Row.Acts(agreement));
    }
  }

  private void quote(Quote quote) {
    rows.add(new Row.Words(quote));
    countryFact("country", quote.country());
    eventFact(quote.event());
    formatFact(quote.format());
    fact("wording", phrases.name(quote.wording()));
    facts();
  }

  private void figure(Figure figure) {
    rows.add(new Row.Measure(figure));
    fact("countries", phrases.countries(figure.countries(), 12));
    countryFact("counterpart", figure.counterpart());
    formatFact(figure.format());
    eventFact(figure.event());
    facts();
    var series = phrases.index().series(figure);
    if (series.size() > 1) {
      rows.add(new Row.Series(figure, series));
    }
  }

  private void route(Route route) {
    head(
        route.name(),
        Phrases.dotted(
            phrases.name(route.kind()),
            phrases.name(route.status()),
            route
                .from()
                .map(date -> phrases.get("names.date.since", phrases.date(date)))
                .orElse("")),
        vector(route.format()));
    fact("way", route.waypoints().stream().map(Waypoint::name).collect(Collectors.joining(" – ")));
    route.lengthKm().ifPresent(km -> fact("length", phrases.get("panel.km", phrases.number(km))));
    fact("countries", phrases.countries(route.countries(), 12));
    formatFact(route.format());
    if (route.approximate()) {
      fact("course", phrases.get("panel.approximate"));
    }
    facts();
  }

  private void source(Source source) {
    head(source.title(), Phrases.publisher(source), Optional.empty());
    rows.add(new Row.Address(source));
    fact("language", Locale.forLanguageTag(source.language()).getDisplayLanguage(phrases.locale()));
    source.seen().ifPresent(day -> fact("seen", phrases.date(day)));
    facts();
  }

  private void related() {
    var panel = visible.panel();
    var dating = item.kindOfItem() == ItemKind.COUNTRY ? Dating.IN_YEAR : Dating.FULL;
    var year = Integer.toString(visible.state().cursor().year());
    switch (item) {
      case Country c -> {
        glance(panel.memberships());
        changes(c);
        entries(phrases.get("panel.country.events", year), panel.events(), dating);
      }
      case Format f -> {
        entries(phrases.get("panel.related.summits"), of(panel.events(), true), dating);
        entries(phrases.get("panel.related.others"), of(panel.events(), false), dating);
      }
      default -> entries(phrases.get("panel.related.events"), panel.events(), dating);
    }
    entries(phrases.get("panel.year.agreements"), panel.agreements(), dating);
    entries(phrases.get("panel.year.quotes"), panel.quotes(), dating);
    entries(phrases.get("panel.year.figures"), panel.figures(), dating);
    if (item instanceof Event event) {
      neighbours(event);
    }
    roles(panel.memberships());
  }

  private static List<Event> of(List<Event> events, boolean summits) {
    return events.stream().filter(event -> (event.kind() == EventKind.SUMMIT) == summits).toList();
  }

  /** What preceded and followed an event in its format. */
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
      rows.add(new Row.Section(phrases.get("panel.before", format), -1));
      rows.add(new Row.Entry(before.getLast(), Dating.FULL, false));
    }
    if (!after.isEmpty()) {
      rows.add(new Row.Section(phrases.get("panel.after", format), -1));
      rows.add(new Row.Entry(after.getFirst(), Dating.FULL, false));
    }
  }

  /** The roles of a country at a glance; the end of the page says since when and who says so. */
  private void glance(List<Membership> memberships) {
    if (!memberships.isEmpty()) {
      var day = phrases.date(visible.state().cursor().day());
      rows.add(new Row.Section(phrases.get("panel.roles", day), memberships.size()));
      rows.add(new Row.Glance(memberships));
    }
  }

  /** What a country joined and left in the cursor's year. */
  private void changes(Country country) {
    var memberships = phrases.index().memberships();
    var year = visible.state().cursor().yearSpan();
    var changes = new ArrayList<Row>();
    for (var joined : List.of(true, false)) {
      for (var change : joined ? memberships.joined(year) : memberships.left(year)) {
        if (change.country().equals(country.id())) {
          changes.add(
              new Row.Change(phrases.index().format(change.format()), List.of(change), joined));
        }
      }
    }
    if (!changes.isEmpty()) {
      rows.add(new Row.Section(phrases.get("panel.country.changes"), -1));
      rows.addAll(changes);
    }
  }

  private void roles(List<Membership> memberships) {
    var others = memberships.stream().filter(other -> !other.equals(item)).toList();
    if (others.isEmpty()) {
      return;
    }
    var day = phrases.date(visible.state().cursor().day());
    var side =
        switch (item) {
          case Country c -> Row.Side.FORMAT;
          case Source s -> Row.Side.BOTH;
          default -> Row.Side.COUNTRY;
        };
    rows.add(
        new Row.Section(
            switch (item) {
              case Source s -> phrases.get("panel.memberships");
              case Country c -> phrases.get("panel.roles.since");
              default -> phrases.get("panel.roles", day);
            },
            others.size()));
    others.forEach(membership -> rows.add(new Row.Holding(membership, side)));
  }

  /** The records of a kind, without the one whose page this is: its head stands for it. */
  private void entries(String title, List<? extends Item> items, Dating dating) {
    var others = items.stream().filter(other -> !other.equals(item)).toList();
    if (others.isEmpty()) {
      return;
    }
    rows.add(new Row.Section(title, others.size()));
    for (var other : others) {
      rows.add(new Row.Entry(other, dating, true));
    }
  }
}
