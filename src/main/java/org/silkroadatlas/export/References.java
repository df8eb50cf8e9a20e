package org.silkroadatlas.export;

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
import org.silkroadatlas.model.Quote;
import org.silkroadatlas.model.Source;
import org.silkroadatlas.query.DatasetIndex;
import org.silkroadatlas.time.Edtf;

/** Turns records of the atlas into references: the record first, then the sources it rests on. */
public final class References {
  private final DatasetIndex index;

  /** References to records of a dataset. */
  public References(DatasetIndex index) {
    this.index = index;
  }

  /** A record and its sources. */
  public List<Reference> of(Item item) {
    return of(List.of(item));
  }

  /** Records in their order, then all their sources, each once. */
  public List<Reference> of(Collection<? extends Item> items) {
    var references = new ArrayList<Reference>();
    var sources = new LinkedHashSet<String>();
    for (var item : items) {
      if (item instanceof Source source) {
        sources.add(source.id());
      } else {
        references.add(record(item));
        sources.addAll(item.sources());
      }
    }
    sources.forEach(id -> references.add(source(index.source(id))));
    return references;
  }

  private Reference record(Item item) {
    var key = item.kindOfItem().key() + "-" + item.id().toLowerCase(Locale.ROOT);
    return switch (item) {
      case Quote q ->
          reference(
              key,
              Reference.Kind.QUOTE,
              q.text(),
              Optional.of(q.speaker()),
              q.when(),
              Optional.empty(),
              q.office() + ", " + q.occasion());
      case Agreement a ->
          reference(
              key,
              Reference.Kind.AGREEMENT,
              a.title(),
              Optional.empty(),
              a.when(),
              Optional.empty(),
              a.parties().isEmpty() ? "" : "Parties: " + countries(a));
      case Event e ->
          reference(
              key,
              Reference.Kind.RECORD,
              e.title(),
              Optional.empty(),
              e.when(),
              e.place().map(index::place).map(Place::name),
              index.format(e.format()).name());
      case Figure f ->
          reference(
              key,
              Reference.Kind.RECORD,
              f.label(),
              Optional.empty(),
              f.when(),
              Optional.empty(),
              number(f.value()) + " " + f.unit());
      case Membership m ->
          reference(
              key,
              Reference.Kind.RECORD,
              index.country(m.country()).label() + " in " + index.format(m.format()).name(),
              Optional.empty(),
              m.when(),
              Optional.empty(),
              m.role().key().replace('-', ' '));
      default ->
          reference(
              key,
              Reference.Kind.RECORD,
              item.label(),
              Optional.empty(),
              item.when(),
              Optional.empty(),
              "");
    };
  }

  private Reference reference(
      String key,
      Reference.Kind kind,
      String title,
      Optional<String> author,
      Optional<Edtf> date,
      Optional<String> place,
      String note) {
    var manifest = index.dataset().manifest();
    return new Reference(
        key,
        kind,
        title,
        author,
        Optional.of(manifest.title() + ", version " + manifest.version()),
        date,
        place,
        Optional.empty(),
        Optional.empty(),
        Optional.of("en"),
        note.isEmpty() ? Optional.empty() : Optional.of(note));
  }

  private String countries(Agreement agreement) {
    return String.join(
        ", ",
        agreement.parties().stream().map(party -> index.country(party.country()).label()).toList());
  }

  private static String number(double value) {
    return value == Math.rint(value)
        ? String.format(Locale.ROOT, "%.0f", value)
        : Double.toString(value);
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
