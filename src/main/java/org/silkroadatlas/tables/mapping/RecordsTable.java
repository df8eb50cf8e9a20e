package org.silkroadatlas.tables.mapping;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.silkroadatlas.coordination.Messages;
import org.silkroadatlas.model.Agreement;
import org.silkroadatlas.model.Attendance;
import org.silkroadatlas.model.Attested;
import org.silkroadatlas.model.Dataset;
import org.silkroadatlas.model.Event;
import org.silkroadatlas.model.Figure;
import org.silkroadatlas.model.Format;
import org.silkroadatlas.model.Item;
import org.silkroadatlas.model.ItemKind;
import org.silkroadatlas.model.OwnRecords;
import org.silkroadatlas.model.Participant;
import org.silkroadatlas.model.Party;
import org.silkroadatlas.model.Person;
import org.silkroadatlas.model.Place;
import org.silkroadatlas.model.PlainNumber;
import org.silkroadatlas.model.Quote;
import org.silkroadatlas.model.Source;
import org.silkroadatlas.tables.SourceRow;
import org.silkroadatlas.tables.SourceSheet;

/**
 * Own records as a table whose headings and words {@link MappingGuess} and {@link TableImport}
 * understand in every language, so that importing it gives the same records.
 */
public final class RecordsTable {
  /** The columns, from the left. */
  public static final List<ColumnMeaning> COLUMNS =
      List.of(
          ColumnMeaning.RECORD,
          ColumnMeaning.DATE,
          ColumnMeaning.TITLE,
          ColumnMeaning.COUNTRIES,
          ColumnMeaning.PLACE,
          ColumnMeaning.SUMMARY,
          ColumnMeaning.FORMAT,
          ColumnMeaning.VECTOR,
          ColumnMeaning.COLOUR,
          ColumnMeaning.TYPE,
          ColumnMeaning.LEVEL,
          ColumnMeaning.STATUS,
          ColumnMeaning.SPEAKER,
          ColumnMeaning.OFFICE,
          ColumnMeaning.QUOTE,
          ColumnMeaning.VALUE,
          ColumnMeaning.UNIT,
          ColumnMeaning.COUNTERPART,
          ColumnMeaning.LATITUDE,
          ColumnMeaning.LONGITUDE,
          ColumnMeaning.PLACE_COUNTRY,
          ColumnMeaning.SOURCE,
          ColumnMeaning.LINK,
          ColumnMeaning.NOTE,
          ColumnMeaning.ID);

  private final Messages messages;
  private final Dataset dataset;
  private final OwnRecords own;
  private final CountryFinder finder;
  private final PersonFinder persons;

  /**
   * A table of records.
   *
   * @param messages the language of the table
   * @param dataset the dataset that the records overlay
   * @param own the records
   */
  public RecordsTable(Messages messages, Dataset dataset, OwnRecords own) {
    this.messages = messages;
    this.dataset = own.over(dataset);
    this.own = own;
    finder = new CountryFinder(this.dataset.countries());
    persons = new PersonFinder(this.dataset.persons(), this.dataset.texts());
  }

  /** The whole table: headings, and a row for each record. */
  public SourceSheet sheet(String name) {
    var items = new ArrayList<Item>(own.persons());
    own.formats().stream().filter(this::isMore).forEach(items::add);
    items.addAll(own.entries());
    // Places without events have their own row.
    var named =
        own.events().stream().flatMap(event -> event.place().stream()).collect(Collectors.toSet());
    own.places().stream().filter(place -> !named.contains(place.id())).forEach(items::add);
    var rows = new ArrayList<SourceRow>();
    rows.add(new SourceRow(1, heads(messages)));
    for (var item : items) {
      var cells = cells(item);
      rows.add(
          new SourceRow(
              rows.size() + 1,
              COLUMNS.stream().map(column -> cells.getOrDefault(column, "")).toList()));
    }
    return new SourceSheet(name, false, rows);
  }

  /** Whether a format has more content than the name given by its events. */
  private boolean isMore(Format format) {
    var plain = FormatFinder.own(format.name(), format.sources().getFirst());
    return !format.equals(plain)
        || own.memberships().stream().anyMatch(it -> it.format().equals(format.id()));
  }

  /** The heads of the columns in a language. */
  public static List<String> heads(Messages messages) {
    return COLUMNS.stream().map(it -> messages.get("tables.column." + it.key())).toList();
  }

  /** The cells of one record. */
  public Map<ColumnMeaning, String> cells(Item item) {
    var cells = new EnumMap<ColumnMeaning, String>(ColumnMeaning.class);
    cells.put(ColumnMeaning.RECORD, messages.name(item.kindOfItem()));
    cells.put(ColumnMeaning.ID, item.id());
    item.when().ifPresent(date -> cells.put(ColumnMeaning.DATE, date.toString()));
    if (item instanceof Attested attested) {
      attested.basis().note().ifPresent(note -> cells.put(ColumnMeaning.NOTE, note));
    }
    item.sources().stream().findFirst().ifPresent(id -> source(id, cells));
    switch (item) {
      case Event it -> event(it, cells);
      case Agreement it -> agreement(it, cells);
      case Quote it -> quote(it, cells);
      case Figure it -> figure(it, cells);
      case Format it -> format(it, cells);
      case Person it -> person(it, cells);
      case Place it -> {
        place(it.id(), cells);
        cells.put(ColumnMeaning.TITLE, it.name());
      }
      default -> cells.put(ColumnMeaning.TITLE, item.label());
    }
    return cells;
  }

  private void source(String id, Map<ColumnMeaning, String> cells) {
    find(dataset.sources(), id)
        .ifPresent(
            (Source source) -> {
              cells.put(ColumnMeaning.SOURCE, source.title());
              source.url().ifPresent(url -> cells.put(ColumnMeaning.LINK, url));
            });
  }

  private static <T extends Item> Optional<T> find(List<T> items, String id) {
    return items.stream().filter(item -> item.id().equals(id)).findFirst();
  }

  private void event(Event it, Map<ColumnMeaning, String> cells) {
    cells.put(ColumnMeaning.TITLE, it.title());
    if (!it.summary().equals(it.title())) {
      cells.put(ColumnMeaning.SUMMARY, it.summary());
    }
    cells.put(ColumnMeaning.TYPE, messages.name(it.kind()));
    cells.put(ColumnMeaning.LEVEL, messages.name(it.level()));
    cells.put(ColumnMeaning.STATUS, messages.name(it.status()));
    format(Optional.of(it.format()), cells);
    cells.put(
        ColumnMeaning.COUNTRIES,
        it.participants().stream().map(this::country).collect(Collectors.joining("; ")));
    it.place().ifPresent(id -> place(id, cells));
  }

  private String country(Participant participant) {
    var name = country(participant.country());
    var beside = new ArrayList<String>();
    if (participant.as() != Attendance.MEMBER) {
      beside.add(messages.name(participant.as()));
    }
    participant.person().map(this::person).ifPresent(beside::add);
    return beside.isEmpty() ? name : name + " (" + String.join(", ", beside) + ")";
  }

  /** The name of a person, where it is read again as that person alone; else the id. */
  private String person(String id) {
    return find(dataset.persons(), id)
        .map(person -> person.name(messages.language().code()))
        .filter(name -> !name.matches(".*[,;()].*"))
        .filter(
            name ->
                persons.find(name, Optional.empty()).filter(it -> it.id().equals(id)).isPresent())
        .orElse(id);
  }

  /** The name of a country if it is unambiguous when read again, otherwise its code. */
  private String country(String id) {
    var name =
        find(dataset.countries(), id)
            .map(country -> country.name(messages.language().code()))
            .orElse(id);
    return finder.list(name).ids().equals(List.of(id)) ? name : id;
  }

  private void format(Format it, Map<ColumnMeaning, String> cells) {
    cells.put(ColumnMeaning.TITLE, it.name());
    cells.put(ColumnMeaning.TYPE, messages.name(it.kind()));
    cells.put(ColumnMeaning.VECTOR, messages.name(it.vector()));
    it.vector().colour().map(ColourName::text).ifPresent(c -> cells.put(ColumnMeaning.COLOUR, c));
    if (!it.summary().equals(it.name())) {
      cells.put(ColumnMeaning.SUMMARY, it.summary());
    }
    cells.put(
        ColumnMeaning.COUNTRIES,
        own.memberships().stream()
            .filter(membership -> membership.format().equals(it.id()))
            .map(membership -> new Participant(membership.country(), MemberRoles.as(membership)))
            .map(this::country)
            .collect(Collectors.joining("; ")));
  }

  private void person(Person it, Map<ColumnMeaning, String> cells) {
    cells.put(ColumnMeaning.TITLE, it.name(messages.language().code()));
    it.note().ifPresent(note -> cells.put(ColumnMeaning.NOTE, note));
    it.country()
        .filter(id -> find(dataset.countries(), id).isPresent())
        .ifPresent(id -> cells.put(ColumnMeaning.COUNTRIES, country(id)));
    it.offices().stream()
        .findFirst()
        .ifPresent(
            held -> {
              cells.put(
                  ColumnMeaning.OFFICE, held.title().orElseGet(() -> messages.name(held.office())));
              held.from().ifPresent(from -> cells.put(ColumnMeaning.DATE, from.toString()));
            });
  }

  private void format(Optional<String> id, Map<ColumnMeaning, String> cells) {
    id.flatMap(it -> find(dataset.formats(), it))
        .ifPresent(format -> cells.put(ColumnMeaning.FORMAT, format.name()));
  }

  /** Adds coordinates only where the name alone would not find the place again. */
  private void place(String id, Map<ColumnMeaning, String> cells) {
    find(dataset.places(), id)
        .ifPresent(
            (Place place) -> {
              cells.put(ColumnMeaning.PLACE, place.name());
              if (find(own.places(), id).isPresent()) {
                cells.put(ColumnMeaning.LATITUDE, PlainNumber.of(place.lat()));
                cells.put(ColumnMeaning.LONGITUDE, PlainNumber.of(place.lon()));
                cells.put(ColumnMeaning.PLACE_COUNTRY, country(place.country()));
              }
            });
  }

  private void agreement(Agreement it, Map<ColumnMeaning, String> cells) {
    cells.put(ColumnMeaning.TITLE, it.title());
    it.summary().ifPresent(text -> cells.put(ColumnMeaning.SUMMARY, text));
    cells.put(ColumnMeaning.TYPE, messages.name(it.kind()));
    format(it.format(), cells);
    cells.put(
        ColumnMeaning.COUNTRIES,
        it.parties().stream()
            .map(Party::country)
            .map(this::country)
            .collect(Collectors.joining("; ")));
  }

  private void quote(Quote it, Map<ColumnMeaning, String> cells) {
    cells.put(ColumnMeaning.SPEAKER, it.speaker());
    put(cells, ColumnMeaning.OFFICE, it.office());
    put(cells, ColumnMeaning.TITLE, it.occasion());
    cells.put(ColumnMeaning.QUOTE, it.text());
    it.country().map(this::country).ifPresent(name -> cells.put(ColumnMeaning.COUNTRIES, name));
    format(it.format(), cells);
  }

  private static void put(Map<ColumnMeaning, String> cells, ColumnMeaning column, String text) {
    if (!Objects.equals(text, RecordMaker.UNKNOWN)) {
      cells.put(column, text);
    }
  }

  private void figure(Figure it, Map<ColumnMeaning, String> cells) {
    cells.put(ColumnMeaning.TITLE, it.label());
    cells.put(ColumnMeaning.VALUE, PlainNumber.of(it.value()));
    cells.put(ColumnMeaning.UNIT, it.unit());
    cells.put(
        ColumnMeaning.COUNTRIES,
        it.countries().stream().map(this::country).collect(Collectors.joining("; ")));
    it.counterpart().ifPresent(other -> cells.put(ColumnMeaning.COUNTERPART, country(other)));
    format(it.format(), cells);
  }

  /** An empty table with a sample row of each kind. */
  public static SourceSheet template(Messages messages) {
    var rows = new ArrayList<SourceRow>();
    rows.add(new SourceRow(1, heads(messages)));
    for (var kind : List.of(ItemKind.EVENT, ItemKind.AGREEMENT, ItemKind.QUOTE, ItemKind.FIGURE)) {
      var cells = new EnumMap<ColumnMeaning, String>(ColumnMeaning.class);
      cells.put(ColumnMeaning.RECORD, messages.name(kind));
      cells.put(ColumnMeaning.DATE, "2025-01-31");
      cells.put(ColumnMeaning.TITLE, messages.get("tables.template.title"));
      cells.put(ColumnMeaning.COUNTRIES, "KZ; UZ");
      cells.put(ColumnMeaning.SOURCE, messages.get("tables.template.source"));
      switch (kind) {
        case EVENT -> cells.put(ColumnMeaning.PLACE, messages.get("tables.template.place"));
        case QUOTE -> {
          cells.put(ColumnMeaning.SPEAKER, messages.get("tables.template.speaker"));
          cells.put(ColumnMeaning.QUOTE, messages.get("tables.template.words"));
          cells.put(ColumnMeaning.COUNTRIES, "KZ");
        }
        case FIGURE -> {
          cells.put(ColumnMeaning.VALUE, "3.5");
          cells.put(ColumnMeaning.UNIT, messages.get("tables.template.unit"));
        }
        default -> {}
      }
      rows.add(
          new SourceRow(
              rows.size() + 1,
              COLUMNS.stream().map(column -> cells.getOrDefault(column, "")).toList()));
    }
    return new SourceSheet("Atlas", false, rows);
  }
}
