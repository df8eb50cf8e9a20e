package org.silkroadatlas.panel.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.silkroadatlas.model.Agreement;
import org.silkroadatlas.model.Country;
import org.silkroadatlas.model.Event;
import org.silkroadatlas.model.Figure;
import org.silkroadatlas.model.Format;
import org.silkroadatlas.model.Item;
import org.silkroadatlas.model.ItemKind;
import org.silkroadatlas.model.ItemRef;
import org.silkroadatlas.model.Membership;
import org.silkroadatlas.model.Person;
import org.silkroadatlas.model.Place;
import org.silkroadatlas.model.Quote;
import org.silkroadatlas.model.Role;
import org.silkroadatlas.model.Route;
import org.silkroadatlas.model.Source;
import org.silkroadatlas.model.Vector;
import org.silkroadatlas.panel.text.FilterSentence;
import org.silkroadatlas.panel.text.Phrases;
import org.silkroadatlas.query.Cursor;
import org.silkroadatlas.query.Visible;

/** Makes the heads of pages. */
final class PageHeads {
  /** Longer titles are set in a smaller size. */
  private static final int LONG_TITLE = 60;

  private static final int MOST_SOURCES = 3;
  private static final int MOST_PARTNERS = 3;

  private final Phrases phrases;
  private final Visible visible;

  PageHeads(Phrases phrases, Visible visible) {
    this.phrases = phrases;
    this.visible = visible;
  }

  /** The head of the page of an item. */
  PageHead of(Item item) {
    return switch (item) {
      case Country country -> country(country);
      case Format format -> head(format, format.name(), vector(format.id()), answer(format));
      case Membership m ->
          head(
              m,
              phrases.get(
                  "panel.membership.title",
                  phrases.country(m.country()),
                  phrases.index().format(m.format()).shortName()),
              vector(m.format()),
              Phrases.dotted(phrases.name(m.role()), phrases.term(m)));
      case Event event -> head(event, event.title(), vector(event.format()), answer(event));
      case Agreement a -> head(a, a.title(), a.format().flatMap(this::vector), answer(a));
      case Quote q ->
          head(
              q,
              q.speaker(),
              q.format().flatMap(this::vector),
              Phrases.dotted(QuoteNodes.office(q), phrases.date(q.date()), q.occasion()));
      case Figure f ->
          head(
              f,
              f.label(),
              f.format().flatMap(this::vector),
              Phrases.dotted(
                  (phrases.value(f) + " " + phrases.unit(f)).strip(), phrases.date(f.date())));
      case Person person ->
          head(
              person,
              phrases.person(person),
              Optional.empty(),
              Phrases.dotted(
                  phrases.office(person),
                  phrases.count("events", visible.related().events().size())));
      case Route route ->
          head(route, route.name(), route.format().flatMap(this::vector), answer(route));
      case Place place ->
          head(
              place,
              place.name(),
              Optional.empty(),
              Phrases.dotted(
                  phrases.name(place.kind()),
                  phrases.country(place.country()),
                  phrases.count("events", visible.related().events().size())));
      case Source source ->
          head(
              source,
              source.title(),
              Optional.empty(),
              Phrases.dotted(
                  Phrases.publisher(source),
                  phrases.get("panel.head.rests", visible.related().items().size())));
    };
  }

  private PageHead head(Item item, String title, Optional<Vector> vector, String answer) {
    return new PageHead(
        Phrases.dotted(
            phrases.name(item.kindOfItem()),
            phrases.index().isOwn(item.ref()) ? phrases.get("tables.menu.mine") : ""),
        title,
        title.length() > LONG_TITLE ? PageHead.Size.SMALL : PageHead.Size.USUAL,
        vector,
        Optional.empty(),
        answer,
        sources(item),
        List.of());
  }

  private Optional<Vector> vector(String format) {
    return Optional.of(phrases.index().format(format).vector());
  }

  /** The first sources by publisher; the end of the page lists all. */
  private List<PageHead.Link> sources(Item item) {
    var links = new ArrayList<PageHead.Link>();
    var rest = 0;
    for (var id : item.sources()) {
      var name = Phrases.publisher(phrases.index().source(id));
      if (links.stream().anyMatch(link -> link.text().equals(name))) {
        continue;
      }
      if (links.size() < MOST_SOURCES) {
        links.add(new PageHead.Link(name, new ItemRef(ItemKind.SOURCE, id)));
      } else {
        rest++;
      }
    }
    if (rest > 0) {
      var last = links.removeLast();
      links.add(
          new PageHead.Link(phrases.get("panel.sources.last", last.text(), rest), last.source()));
    }
    return links;
  }

  private PageHead country(Country country) {
    var year = Integer.toString(visible.state().cursor().year());
    var met =
        visible.ties().entrySet().stream()
            .sorted(
                Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                    .thenComparing(Map.Entry.comparingByKey()))
            .limit(MOST_PARTNERS)
            .map(tie -> phrases.country(tie.getKey()) + " " + tie.getValue())
            .toList();
    var held = (int) visible.panel().events().stream().filter(Event::held).count();
    var formats = visible.panel().memberships().stream().map(Membership::format).distinct().count();
    var answer =
        phrases.get(
            "panel.head.year",
            year,
            Phrases.dotted(
                phrases.count("events", held),
                formats == 0 ? "" : phrases.count("formats", (int) formats),
                met.isEmpty() ? "" : phrases.get("panel.head.met", String.join(", ", met))));
    return new PageHead(
        phrases.name(country.kindOfItem()),
        phrases.country(country.id()),
        PageHead.Size.USUAL,
        Optional.empty(),
        Optional.of(country.id()),
        answer,
        sources(country),
        List.of());
  }

  private String answer(Format format) {
    var day = visible.state().cursor().day();
    var members = 0;
    var others = 0;
    for (var country :
        phrases.index().memberships().ofFormat(format.id()).stream()
            .map(Membership::country)
            .distinct()
            .toList()) {
      var role = phrases.index().memberships().asOf(country, format.id(), day);
      if (role.isPresent()) {
        var isMember = role.get().role().standing() == Role.Standing.MEMBER;
        members += isMember ? 1 : 0;
        others += isMember ? 0 : 1;
      }
    }
    return Phrases.dotted(
        format
            .founded()
            .map(date -> phrases.get("panel.head.founded", phrases.date(date)))
            .orElse(""),
        format.ended().map(date -> phrases.get("panel.head.ended", phrases.date(date))).orElse(""),
        members == 0 ? "" : phrases.get("panel.head.members", phrases.date(day), members),
        others == 0 ? "" : phrases.get("panel.head.observers", others));
  }

  private String answer(Event event) {
    return Phrases.dotted(
        event.held() ? "" : phrases.name(event.status()),
        phrases.date(event.date()),
        event.place().map(id -> phrases.index().place(id).name()).orElse(""),
        phrases.name(event.kind()),
        event.virtual() ? phrases.get("panel.virtual") : "");
  }

  private String answer(Agreement agreement) {
    return Phrases.dotted(
        phrases.name(agreement.kind()),
        phrases.date(agreement.date()),
        agreement.parties().isEmpty()
            ? ""
            : phrases.get("panel.head.parties", agreement.parties().size()),
        agreement
            .inForce()
            .map(date -> phrases.get("panel.head.inForce", phrases.date(date)))
            .orElse(""));
  }

  private String answer(Route route) {
    return Phrases.dotted(
        phrases.name(route.kind()),
        phrases.name(route.status()),
        route.from().map(date -> phrases.get("names.date.since", phrases.date(date))).orElse(""),
        route.lengthKm().map(km -> phrases.get("panel.km", phrases.number(km))).orElse(""));
  }

  /** The head of the page of a year: how many records it has, and what is only planned. */
  PageHead year() {
    var cursor = visible.state().cursor();
    return new PageHead(
        "",
        Integer.toString(cursor.year()),
        PageHead.Size.LARGE,
        Optional.empty(),
        Optional.empty(),
        cursor instanceof Cursor.OnDay(var day)
            ? Phrases.dotted(phrases.date(day), contents())
            : contents(),
        List.of(),
        List.of());
  }

  /** The head of the page of a filter: its sentence, and what matches in the year. */
  PageHead filter() {
    var state = visible.state();
    var sentence = new FilterSentence(phrases).spelledOut(state.filter());
    return new PageHead(
        phrases.get("panel.view.filter"),
        sentence,
        sentence.length() > LONG_TITLE ? PageHead.Size.SMALL : PageHead.Size.USUAL,
        Optional.empty(),
        Optional.empty(),
        phrases.get(
            "panel.head.year",
            Integer.toString(state.cursor().year()),
            contents().isEmpty() ? phrases.get("panel.count.items", 0) : contents()),
        List.of(),
        List.of());
  }

  /** Counts cover what took place; the rest is listed beside them. */
  private String contents() {
    var panel = visible.panel();
    var held = (int) panel.events().stream().filter(Event::held).count();
    var notHeld = panel.events().size() - held;
    return Phrases.dotted(
        phrases.count("events", held),
        notHeld == 0 ? "" : phrases.get("panel.head.notHeld", notHeld),
        phrases.count("agreements", panel.agreements().size()),
        phrases.count("quotes", panel.quotes().size()),
        phrases.count("figures", panel.figures().size()));
  }
}
