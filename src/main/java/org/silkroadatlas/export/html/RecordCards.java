package org.silkroadatlas.export.html;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.silkroadatlas.coordination.OfficeWords;
import org.silkroadatlas.model.Agreement;
import org.silkroadatlas.model.Attendance;
import org.silkroadatlas.model.Attested;
import org.silkroadatlas.model.Confidence;
import org.silkroadatlas.model.Correction;
import org.silkroadatlas.model.Country;
import org.silkroadatlas.model.Event;
import org.silkroadatlas.model.Figure;
import org.silkroadatlas.model.Format;
import org.silkroadatlas.model.Item;
import org.silkroadatlas.model.Membership;
import org.silkroadatlas.model.Participant;
import org.silkroadatlas.model.Party;
import org.silkroadatlas.model.Person;
import org.silkroadatlas.model.Place;
import org.silkroadatlas.model.Quote;
import org.silkroadatlas.model.RecordTexts;
import org.silkroadatlas.model.Route;
import org.silkroadatlas.model.Source;
import org.silkroadatlas.query.LocalText;
import org.silkroadatlas.query.Representation;

/** Records on a page: in full, and as a line of a list. */
final class RecordCards {
  private final PageWords words;
  private final SourceCitations sources;
  private final OfficeWords offices;

  RecordCards(PageWords words, SourceCitations sources) {
    this.words = words;
    this.sources = sources;
    offices = new OfficeWords(words.messages());
  }

  /** Writes a record in full; its id on the page is its reference. */
  void card(MarkupWriter page, Item item) {
    page.open("article", "class", "rec", "id", item.ref().toString(), "data-cs", countries(item));
    contents(page, item);
  }

  /** Writes a record in full again, for a scene about it. */
  void again(MarkupWriter page, Item item) {
    page.open("article", "class", "rec", "data-focus", item.ref().toString());
    contents(page, item);
  }

  private void contents(MarkupWriter page, Item item) {
    item.when().ifPresent(date -> page.element("p", words.date(date), "class", "date"));
    if (item instanceof Quote quote) {
      quote(page, quote);
    } else {
      words.put(page, "h3", words.records().title(item));
      facts(page, item);
      words.records().summary(item).ifPresent(text -> words.put(page, "p", text));
    }
    if (words.index().isOwn(item.ref())) {
      page.element("p", words.get("export.own"), "class", "q own");
    }
    if (item instanceof Attested attested) {
      doubts(page, attested);
    }
    if (!item.sources().isEmpty()) {
      page.open("p", "class", "q").text(words.get("panel.sources") + ":");
      sources.write(page, item.sources());
      page.close();
    }
    page.close().line();
  }

  private void facts(MarkupWriter page, Item item) {
    switch (item) {
      case Event it -> event(page, it);
      case Agreement it -> agreement(page, it);
      case Figure it -> figure(page, it);
      case Route it -> route(page, it);
      case Membership it -> membership(page, it);
      case Format it ->
          quiet(
              page,
              dotted(Optional.of(words.name(it.kind())), Optional.of(words.name(it.vector()))));
      case Country it ->
          it.note().ifPresent(note -> words.put(page, "p", words.records().text(it, "note", note)));
      case Place it -> quiet(page, words.country(it.country()));
      case Person it ->
          it.country()
              .filter(words.index()::hasCountry)
              .ifPresent(c -> quiet(page, words.country(c)));
      case Quote it -> {}
      case Source it -> {}
    }
  }

  private static void quiet(MarkupWriter page, String text) {
    if (!text.isEmpty()) {
      page.element("p", text, "class", "q");
    }
  }

  @SafeVarargs
  @SuppressWarnings("varargs")
  private static String dotted(Optional<String>... parts) {
    return Stream.of(parts).flatMap(Optional::stream).collect(Collectors.joining(" · "));
  }

  private void event(MarkupWriter page, Event event) {
    var format = words.index().format(event.format());
    quiet(
        page,
        dotted(
            event
                .place()
                .map(words.index()::place)
                .map(place -> words.records().title(place).text()),
            Optional.of(words.records().title(format).text()),
            Optional.of(words.name(event.kind())),
            Optional.of(words.name(event.level())),
            event.virtual() ? Optional.of(words.get("panel.virtual")) : Optional.empty(),
            event.held() ? Optional.empty() : Optional.of(words.name(event.status()))));
    var guests = event.participants();
    if (!guests.isEmpty()) {
      page.element("h4", words.get("panel.participants")).open("ul", "class", "who");
      for (var i = 0; i < guests.size(); i++) {
        page.element("li", guest(event, guests.get(i), i));
      }
      page.close();
    }
    if (!event.absent().isEmpty()) {
      quiet(page, words.get("page.absent", names(event.absent())));
    }
    if (!event.unclear().isEmpty()) {
      quiet(page, words.get("page.unclear", names(event.unclear())));
    }
  }

  private String guest(Event event, Participant guest, int place) {
    var said = Representation.of(words.index(), event, guest);
    var who =
        guest.person().isEmpty() && guest.by().isPresent()
            ? words.records().text(event, "participants/" + place + "/by", guest.by().get()).text()
            : said.text(offices);
    var as = guest.as() == Attendance.MEMBER ? "" : " (" + words.name(guest.as()) + ")";
    return words.country(guest.country()) + as + (who.isEmpty() ? "" : ": " + who);
  }

  private void agreement(MarkupWriter page, Agreement agreement) {
    var event = agreement.event();
    quiet(
        page,
        dotted(
            Optional.of(words.name(agreement.kind())),
            agreement.format().map(words.index()::format).map(f -> words.records().title(f).text()),
            agreement.inForce().map(date -> words.get("export.inForce", words.date(date)))));
    event.ifPresent(
        id ->
            words
                .index()
                .find(org.silkroadatlas.model.ItemRef.event(id))
                .ifPresent(
                    found -> words.put(page, "p", words.records().title(found), "class", "q")));
    if (!agreement.parties().isEmpty()) {
      page.element("h4", words.get("panel.parties")).open("ul", "class", "who");
      agreement.parties().forEach(party -> page.element("li", party(party)));
      page.close();
    }
  }

  private String party(Party party) {
    var acts = new ArrayList<String>();
    party
        .signed()
        .ifPresent(day -> acts.add(words.get("panel.act.signed") + " " + words.date(day)));
    party
        .ratified()
        .ifPresent(day -> acts.add(words.get("panel.act.ratified") + " " + words.date(day)));
    party
        .inForce()
        .ifPresent(day -> acts.add(words.get("panel.act.inForce") + " " + words.date(day)));
    party
        .withdrawn()
        .ifPresent(day -> acts.add(words.get("panel.act.withdrawn") + " " + words.date(day)));
    var name = words.country(party.country());
    return acts.isEmpty() ? name : name + ": " + String.join("; ", acts);
  }

  private void quote(MarkupWriter page, Quote quote) {
    var records = words.records();
    words.put(page, "h3", words.speaker(quote));
    words.put(page, "p", records.text(quote, "office", quote.office()), "class", "q");
    words.put(page, "p", records.text(quote, "occasion", quote.occasion()), "class", "q");
    var text = records.words(quote);
    page.open("blockquote", words.marked(text)).element("p", "“" + text.text() + "”").close();
    quote
        .original()
        .filter(original -> !original.text().equals(text.text()))
        .ifPresent(
            original ->
                page.open("blockquote", "class", "q", "lang", original.language(), "dir", "auto")
                    .element("p", original.text())
                    .close());
    quiet(page, words.name(quote.wording()));
  }

  private void figure(MarkupWriter page, Figure figure) {
    var unit = words.records().text(figure, "unit", figure.unit());
    page.open("p", "class", "value")
        .element("strong", words.number(figure.value()))
        .text(" ")
        .element("span", unit.text(), words.marked(unit))
        .close();
    quiet(page, names(involved(figure)));
  }

  private void route(MarkupWriter page, Route route) {
    quiet(
        page,
        dotted(
            Optional.of(words.name(route.kind())),
            Optional.of(words.name(route.status())),
            route.lengthKm().map(km -> words.get("panel.km", words.number(km)))));
    quiet(page, names(route.countries()));
  }

  private void membership(MarkupWriter page, Membership held) {
    quiet(
        page,
        dotted(
            Optional.of(words.name(held.role())),
            held.to().map(date -> words.get("export.before", words.date(date)))));
  }

  private void doubts(MarkupWriter page, Attested item) {
    item.note()
        .ifPresent(
            note -> {
              var text = words.records().text(item, "note", note);
              page.open("p", "class", "q")
                  .text(words.get("panel.note") + ": ")
                  .element("span", text.text(), words.marked(text))
                  .close();
            });
    if (item.confidence() != Confidence.VERIFIED) {
      page.element(
          "p", words.get("panel.confidence." + item.confidence().key()), "class", "q doubt");
    }
    for (var correction : words.index().corrections(item.ref())) {
      differs(page, correction);
    }
  }

  private void differs(MarkupWriter page, Correction correction) {
    var key = RecordTexts.key(correction);
    page.open("div", "class", "doubt").element("h4", words.get("panel.differ"));
    said(page, "panel.essay", words.records().text(key, "essay", correction.essay()));
    said(page, "panel.differ.others", words.records().text(key, "others", correction.others()));
    page.open("p", "class", "q");
    sources.write(page, correction.sources());
    page.close(2);
  }

  private void said(MarkupWriter page, String who, LocalText text) {
    page.open("p")
        .text(words.get(who) + ": ")
        .element("span", text.text(), words.marked(text))
        .close();
  }

  /** Writes a record as a line of a list that links to the full record. */
  void row(MarkupWriter page, Item item) {
    var title = words.records().title(item);
    page.open("li", "data-i", item.ref().toString(), "data-cs", countries(item));
    item.when()
        .ifPresent(date -> page.element("span", words.date(date), "class", "date").text(" "));
    page.element("a", title.text(), words.marked(title, "href", "#" + item.ref()));
    if (item instanceof Figure figure) {
      page.text(": " + words.number(figure.value()) + " ");
      words.put(page, "span", words.records().text(figure, "unit", figure.unit()));
    }
    if (item instanceof Event event && !event.held()) {
      page.text(" · " + words.name(event.status()));
    }
    sources.write(page, item.sources());
    page.close().line();
  }

  /** Writes roles, a line per format. */
  void roles(MarkupWriter page, Collection<Membership> memberships) {
    Map<String, List<Membership>> byFormat = new LinkedHashMap<>();
    memberships.forEach(
        held -> byFormat.computeIfAbsent(held.format(), _ -> new ArrayList<>()).add(held));
    page.open("ul", "class", "roles");
    byFormat.forEach(
        (format, holdings) -> {
          page.open("li").element("strong", words.shortName(words.index().format(format)));
          var ids = new LinkedHashSet<String>();
          for (var held : holdings) {
            page.text(holdings.getFirst().equals(held) ? ": " : ", ")
                .element(
                    "span",
                    words.country(held.country()) + " (" + words.name(held.role()) + ")",
                    "data-m",
                    held.id());
            ids.addAll(held.sources());
          }
          sources.write(page, ids.stream().limit(4).toList());
          page.close().line();
        });
    page.close();
  }

  private String names(Collection<String> ids) {
    return ids.stream().map(words::country).distinct().collect(Collectors.joining(", "));
  }

  private static List<String> involved(Figure figure) {
    var ids = new ArrayList<>(figure.countries());
    figure.counterpart().ifPresent(ids::add);
    return ids;
  }

  /** Ids of the countries that a record is about. */
  static Set<String> countriesOf(Item item) {
    return new TreeSet<>(
        switch (item) {
          case Event it -> it.participants().stream().map(Participant::country).toList();
          case Agreement it -> it.parties().stream().map(Party::country).toList();
          case Quote it -> it.country().stream().toList();
          case Figure it -> involved(it);
          case Route it -> it.countries();
          case Membership it -> List.of(it.country());
          case Place it -> List.of(it.country());
          case Person it -> it.country().stream().toList();
          case Country it -> List.of(it.id());
          case Format _, Source _ -> List.<String>of();
        });
  }

  private static String countries(Item item) {
    return String.join(" ", countriesOf(item));
  }
}
