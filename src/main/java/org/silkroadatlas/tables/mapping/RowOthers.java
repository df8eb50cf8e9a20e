package org.silkroadatlas.tables.mapping;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.silkroadatlas.model.Basis;
import org.silkroadatlas.model.Format;
import org.silkroadatlas.model.FormatKind;
import org.silkroadatlas.model.Membership;
import org.silkroadatlas.model.Office;
import org.silkroadatlas.model.Participant;
import org.silkroadatlas.model.Person;
import org.silkroadatlas.model.Tenure;
import org.silkroadatlas.model.Vector;
import org.silkroadatlas.time.Edtf;

/** Makes formats with their members, and persons, from rows. */
final class RowOthers {
  private final TableLookup lookup;
  private final String language;
  private final NewRecords records;
  private final RowDates dates;

  /** The vectors added by previous rows. */
  private final Map<String, Vector> brought = new HashMap<>();

  RowOthers(TableLookup lookup, String language, NewRecords records, RowDates dates) {
    this.lookup = lookup;
    this.language = language;
    this.records = records;
    this.dates = dates;
  }

  private String name(RowCells cells) {
    var name = cells.text(ColumnMeaning.TITLE);
    if (name.isEmpty()) {
      cells.fault(FaultReason.NO_TITLE, ColumnMeaning.TITLE);
    }
    return name;
  }

  private Optional<Edtf> date(RowCells cells) {
    return cells.text(ColumnMeaning.DATE).isEmpty() ? Optional.empty() : dates.date(cells);
  }

  private static Optional<String> filled(RowCells cells, ColumnMeaning column) {
    return Optional.of(cells.text(column)).filter(text -> !text.isEmpty());
  }

  /** A format; its members are added separately. */
  Optional<Format> format(RowCells cells, List<Participant> members, String source) {
    var name = name(cells);
    var founded = date(cells);
    var vector = vector(cells);
    var known = lookup.formats().find(name);
    if (known.filter(it -> !it.id().startsWith("own-")).isPresent()) {
      cells.fault(FaultReason.KNOWN_FORMAT, ColumnMeaning.TITLE);
    }
    var kind = filled(cells, ColumnMeaning.TYPE).map(text -> kind(cells, text));
    if (cells.isStopped()) {
      return Optional.empty();
    }
    var plain = FormatFinder.own(name, source);
    var format =
        new Format(
            filled(cells, ColumnMeaning.ID)
                .filter(it -> it.startsWith("own-"))
                .or(() -> known.map(Format::id))
                .orElse(plain.id()),
            name,
            plain.shortName(),
            kind.orElse(plain.kind()),
            vector,
            founded,
            Optional.empty(),
            Optional.empty(),
            List.of(),
            filled(cells, ColumnMeaning.SUMMARY).orElse(name),
            Optional.empty(),
            basis(cells, source));
    members.forEach(member -> records.add(membership(format, member, source)));
    return Optional.of(format);
  }

  private static Basis basis(RowCells cells, String source) {
    var plain = Basis.unchecked(List.of(source));
    return new Basis(
        plain.essay(),
        plain.confidence(),
        plain.checked(),
        filled(cells, ColumnMeaning.NOTE),
        plain.sources());
  }

  private static FormatKind kind(RowCells cells, String text) {
    var kind = NamedWords.find(FormatKind.class, "formatkind", text);
    if (kind.isEmpty()) {
      cells.fault(FaultReason.UNKNOWN_WORD, ColumnMeaning.TYPE);
    }
    return kind.orElse(FormatKind.FORUM);
  }

  private static Membership membership(Format format, Participant member, String source) {
    var role = MemberRoles.role(member.as());
    return new Membership(
        format.id() + "-" + member.country().toLowerCase(Locale.ROOT),
        format.id(),
        member.country(),
        role,
        format.founded().filter(it -> !it.toString().contains("/")),
        Optional.empty(),
        Basis.unchecked(List.of(source)));
  }

  /** A vector by any of its names, or an own one with a colour. */
  private Vector vector(RowCells cells) {
    var name = cells.text(ColumnMeaning.VECTOR);
    if (name.isEmpty()) {
      return Vector.REGIONAL;
    }
    var written = cells.text(ColumnMeaning.COLOUR);
    var chosen = ColourName.find(written);
    if (chosen.isEmpty() && !written.isEmpty()) {
      cells.fault(FaultReason.UNKNOWN_WORD, ColumnMeaning.COLOUR);
    }
    if (name.codePointCount(0, name.length()) > Vector.LONGEST_NAME) {
      cells.fault(FaultReason.TOO_LONG, ColumnMeaning.VECTOR);
    }
    var known = lookup.formats().vector(name);
    if (known.filter(Vector::isBuiltIn).isPresent()) {
      return known.get();
    }
    var key = "own-" + Slug.of(name);
    var before = Optional.ofNullable(brought.get(key)).or(() -> known);
    var colour =
        chosen.or(() -> before.flatMap(Vector::colour)).orElse(ColourName.next(key.hashCode()));
    var vector =
        before
            .map(it -> new Vector(it.key(), it.names(), Optional.of(colour)))
            .orElseGet(() -> new Vector(key, Map.of(language, name), Optional.of(colour)));
    brought.put(vector.key(), vector);
    return vector;
  }

  /** A person, with the given office. */
  Optional<Person> person(RowCells cells, List<Participant> countries, String source) {
    var name = name(cells);
    var from = date(cells);
    if (cells.isStopped()) {
      return Optional.empty();
    }
    var country = countries.stream().findFirst().map(Participant::country);
    var tenure =
        filled(cells, ColumnMeaning.OFFICE).map(title -> tenure(title, country, from)).stream();
    return Optional.of(
        new Person(
            filled(cells, ColumnMeaning.ID)
                .filter(it -> it.startsWith("own-"))
                .orElse("own-" + Slug.of(name)),
            language.equals("en") ? Map.of("en", name) : Map.of("en", name, language, name),
            Optional.empty(),
            List.of(),
            country,
            tenure.toList(),
            Optional.empty(),
            filled(cells, ColumnMeaning.NOTE),
            List.of(source)));
  }

  private static Tenure tenure(String title, Optional<String> country, Optional<Edtf> from) {
    var office = NamedWords.find(Office.class, "office", title);
    return new Tenure(
        office.orElse(Office.OTHER),
        office.isPresent() ? Optional.empty() : Optional.of(title),
        country,
        from,
        Optional.empty());
  }
}
