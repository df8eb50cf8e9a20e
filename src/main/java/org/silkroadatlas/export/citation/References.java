package org.silkroadatlas.export.citation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.silkroadatlas.model.Agreement;
import org.silkroadatlas.model.Event;
import org.silkroadatlas.model.Figure;
import org.silkroadatlas.model.Item;
import org.silkroadatlas.model.Membership;
import org.silkroadatlas.model.Place;
import org.silkroadatlas.model.PlainNumber;
import org.silkroadatlas.model.Quote;
import org.silkroadatlas.model.Source;
import org.silkroadatlas.query.DatasetIndex;

/**
 * Turns records of the atlas into references: the record first, then its sources. Records are cited
 * as written and sources by their original titles, whatever the language of the interface.
 */
public final class References {
  private static final String OWN = "added by the author, not part of the atlas";

  private final DatasetIndex index;

  /** References to records of a dataset. */
  public References(DatasetIndex index) {
    this.index = index.origin();
  }

  /** A record and its sources. */
  public List<Reference> of(Item item) {
    return of(List.of(item));
  }

  /** Records in the given order, then all their sources, each once. */
  public List<Reference> of(Collection<? extends Item> items) {
    var references = new ArrayList<Reference>();
    var sources = new LinkedHashSet<String>();
    for (var item : items) {
      if (item instanceof Source source) {
        sources.add(source.id());
      } else {
        references.add(record(index.find(item.ref()).<Item>map(it -> it).orElse(item)));
        sources.addAll(item.sources());
      }
    }
    sources.forEach(id -> references.add(source(index.source(id))));
    return references;
  }

  private Reference record(Item item) {
    return switch (item) {
      case Quote q ->
          reference(
              q,
              Reference.Kind.QUOTE,
              q.text(),
              Optional.of(speaker(q)),
              Optional.empty(),
              q.office() + ", " + q.occasion());
      case Agreement a ->
          plain(
              a,
              Reference.Kind.AGREEMENT,
              a.title(),
              a.parties().isEmpty() ? "" : "Parties: " + countries(a));
      case Event e ->
          reference(
              e,
              Reference.Kind.RECORD,
              e.title(),
              Optional.empty(),
              e.place().map(index::place).map(Place::name),
              index.format(e.format()).name());
      case Figure f ->
          plain(f, Reference.Kind.RECORD, f.label(), PlainNumber.of(f.value()) + " " + f.unit());
      case Membership m ->
          plain(
              m,
              Reference.Kind.RECORD,
              index.country(m.country()).label() + " in " + index.format(m.format()).name(),
              m.role().key().replace('-', ' '));
      default -> plain(item, Reference.Kind.RECORD, item.label(), "");
    };
  }

  /** The person as in the person's record; without one, the speaker may be an organisation. */
  private Author speaker(Quote quote) {
    return quote
        .person()
        .map(index::person)
        .<Author>flatMap(
            it ->
                it.family()
                    .flatMap(
                        family ->
                            it.given().map(given -> new Author.Person(it.label(), family, given))))
        .orElseGet(() -> new Author.Whole(quote.speaker()));
  }

  private Reference plain(Item item, Reference.Kind kind, String title, String note) {
    return reference(item, kind, title, Optional.empty(), Optional.empty(), note);
  }

  private Reference reference(
      Item item,
      Reference.Kind kind,
      String title,
      Optional<Author> author,
      Optional<String> place,
      String note) {
    var manifest = index.dataset().manifest();
    // The user's own records are not part of the dataset, and must not be cited as if it were.
    var isOwn = index.isOwn(item.ref());
    var notes = isOwn && note.isEmpty() ? OWN : isOwn ? note + "; " + OWN : note;
    return new Reference(
        item.kindOfItem().key() + "-" + item.id().toLowerCase(Locale.ROOT),
        kind,
        title,
        author,
        isOwn
            ? Optional.empty()
            : Optional.of(manifest.title() + ", version " + manifest.version()),
        item.when(),
        place,
        Optional.empty(),
        Optional.empty(),
        Optional.of("en"),
        notes.isEmpty() ? Optional.empty() : Optional.of(notes));
  }

  private String countries(Agreement agreement) {
    return String.join(
        ", ",
        agreement.parties().stream().map(party -> index.country(party.country()).label()).toList());
  }

  private static Reference source(Source source) {
    return new Reference(
        source.id(),
        Reference.Kind.SOURCE,
        source.title(),
        Optional.empty(),
        source.publisher(),
        Optional.empty(),
        Optional.empty(),
        source.url(),
        source.seen(),
        Optional.of(source.language()),
        Optional.empty());
  }
}
