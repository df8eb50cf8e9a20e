package org.silkroadatlas.export.page;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.silkroadatlas.coordination.Messages;
import org.silkroadatlas.model.Agreement;
import org.silkroadatlas.model.Correction;
import org.silkroadatlas.model.Event;
import org.silkroadatlas.model.Figure;
import org.silkroadatlas.model.Item;
import org.silkroadatlas.model.Membership;
import org.silkroadatlas.model.Participant;
import org.silkroadatlas.model.Party;
import org.silkroadatlas.model.Quote;
import org.silkroadatlas.model.Route;
import org.silkroadatlas.query.DatasetIndex;

/** Turns records into printed entries. */
final class Entries {
  private static final double BODY = 9;
  private static final double SMALL = 8;

  private final DatasetIndex index;
  private final Messages messages;
  private final PageStyle style;
  private final Sources sources;

  Entries(DatasetIndex index, Messages messages, PageStyle style, Sources sources) {
    this.index = index;
    this.messages = messages;
    this.style = style;
    this.sources = sources;
  }

  Entry event(Event event) {
    var status =
        event.held() ? Optional.<String>empty() : Optional.of(messages.name(event.status()));
    return entry(
        event,
        head(event.title(), event.sources()),
        quiet(
            dotted(
                List.of(
                    event.place().map(place -> index.place(place).name()),
                    Optional.of(index.format(event.format()).nameOn(event.date().earliest())),
                    Optional.of(messages.name(event.kind())),
                    status))),
        quiet(countries(event.participants().stream().map(Participant::country).toList())),
        body(event.summary()),
        note(event.note()));
  }

  Entry agreement(Agreement agreement) {
    return entry(
        agreement,
        head(agreement.title(), agreement.sources()),
        quiet(
            dotted(
                List.of(
                    Optional.of(messages.name(agreement.kind())),
                    agreement.format().map(f -> index.format(f).name()),
                    agreement
                        .inForce()
                        .map(date -> messages.get("export.inForce", messages.date(date)))))),
        quiet(countries(agreement.parties().stream().map(Party::country).toList())),
        body(agreement.summary().orElse("")),
        note(agreement.note()));
  }

  Entry quote(Quote quote) {
    return entry(
        quote,
        head(quote.speaker(), quote.sources()),
        quiet(quote.office() + " · " + quote.occasion()),
        new Block("“" + quote.text() + "”", style.quote, 9.5, PageStyle.INK),
        new Block(
            index.beside(quote).map(it -> it.text()).orElse(""),
            style.quote,
            SMALL,
            PageStyle.QUIET),
        quiet(messages.name(quote.wording())),
        note(quote.note()));
  }

  Entry figure(Figure figure) {
    var value = number(figure.value()) + " " + figure.unit();
    var countries = new ArrayList<>(figure.countries());
    figure.counterpart().ifPresent(countries::add);
    return entry(
        figure,
        head(figure.label() + ": " + value, figure.sources()),
        quiet(countries(countries)),
        note(figure.note()));
  }

  Entry route(Route route) {
    return entry(
        route,
        head(route.name(), route.sources()),
        quiet(
            dotted(
                List.of(
                    Optional.of(messages.name(route.kind())),
                    Optional.of(messages.name(route.status())),
                    route.lengthKm().map(km -> number(km) + " km")))),
        quiet(countries(route.countries())),
        note(route.note()));
  }

  Entry membership(Membership held) {
    var name = country(held.country()) + " · " + index.format(held.format()).name();
    var text = name + " · " + messages.name(held.role()) + " " + sources.marks(held.sources());
    var until = held.to().map(date -> messages.get("export.before", messages.date(date)));
    return entry(
        held,
        new Block(text, style.text, BODY, PageStyle.INK),
        quiet(until.orElse("")),
        note(held.note()));
  }

  Entry correction(Correction correction) {
    var record = correction.record().flatMap(index::find).map(this::label).orElse("");
    return new Entry(
        messages.name(correction.severity()),
        shown(
            head(record, correction.sources()),
            body(messages.get("export.essay", correction.essay())),
            body(messages.get("export.others", correction.others()))));
  }

  /** The labels of roles contain ids. */
  private String label(Item item) {
    return item instanceof Membership held
        ? country(held.country()) + " · " + index.format(held.format()).name()
        : index.title(item);
  }

  private Entry entry(Item item, Block... blocks) {
    var own = index.isOwn(item.ref()) ? messages.get("export.own") : "";
    return new Entry(
        item.when().map(messages::date).orElse(""),
        Stream.concat(shown(blocks).stream(), shown(quiet(own)).stream()).toList());
  }

  private static List<Block> shown(Block... blocks) {
    return Stream.of(blocks).filter(block -> !block.text().isBlank()).toList();
  }

  private Block head(String text, List<String> ids) {
    return new Block((text + " " + sources.marks(ids)).strip(), style.bold, BODY, PageStyle.INK);
  }

  private Block quiet(String text) {
    return new Block(text, style.text, SMALL, PageStyle.QUIET);
  }

  private Block body(String text) {
    return new Block(text, style.text, BODY, PageStyle.INK);
  }

  private Block note(Optional<String> note) {
    return new Block(note.orElse(""), style.italic, SMALL, PageStyle.QUIET);
  }

  private String country(String id) {
    return index.country(id).name(messages.locale().getLanguage());
  }

  private String countries(Collection<String> ids) {
    return ids.stream().map(this::country).distinct().collect(Collectors.joining(", "));
  }

  private String number(double value) {
    return messages.number(value);
  }

  private static String dotted(List<Optional<String>> parts) {
    return parts.stream().flatMap(Optional::stream).collect(Collectors.joining(" · "));
  }
}
