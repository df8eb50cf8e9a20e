package org.silkroadatlas.tables.mapping;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.silkroadatlas.model.Agreement;
import org.silkroadatlas.model.AgreementKind;
import org.silkroadatlas.model.Basis;
import org.silkroadatlas.model.Confidence;
import org.silkroadatlas.model.Event;
import org.silkroadatlas.model.EventKind;
import org.silkroadatlas.model.Figure;
import org.silkroadatlas.model.Item;
import org.silkroadatlas.model.ItemKind;
import org.silkroadatlas.model.Level;
import org.silkroadatlas.model.Named;
import org.silkroadatlas.model.Participant;
import org.silkroadatlas.model.Party;
import org.silkroadatlas.model.Person;
import org.silkroadatlas.model.Quote;
import org.silkroadatlas.model.Status;
import org.silkroadatlas.model.Wording;
import org.silkroadatlas.time.Edtf;

/** Makes a record from a row, or reports why that is impossible. */
final class RecordMaker {
  /** Used where a record needs a text and the table has none. */
  static final String UNKNOWN = "–";

  private final TableLookup lookup;
  private final ImportSettings settings;
  private final NewRecords records;
  private final RowPlaces places;
  private final RowDates dates;
  private final RowOthers others;
  private final boolean commas;

  RecordMaker(
      TableLookup lookup,
      ImportSettings settings,
      NewRecords records,
      SheetMapping mapping,
      boolean commas) {
    this.lookup = lookup;
    this.settings = settings;
    this.records = records;
    this.commas = commas;
    places = new RowPlaces(lookup, records, settings.language());
    dates = new RowDates(mapping);
    others = new RowOthers(lookup, settings.language(), records, dates);
  }

  /** The record of a row; empty if the row must be fixed first. */
  Optional<Item> make(RowCells cells) {
    var kind = kind(cells);
    if (kind.isEmpty()) {
      return Optional.empty();
    }
    cells.checkGeometry();
    return switch (kind.get()) {
      case AGREEMENT -> agreement(cells).map(Item.class::cast);
      case QUOTE -> quote(cells).map(Item.class::cast);
      case FIGURE -> figure(cells).map(Item.class::cast);
      case PLACE -> place(cells);
      case FORMAT -> others.format(cells, participants(cells), source(cells)).map(Item.class::cast);
      case PERSON -> person(cells).map(Item.class::cast);
      default -> event(cells).map(Item.class::cast);
    };
  }

  /** The person of a row about a person. */
  Optional<Person> person(RowCells cells) {
    return kind(cells)
        .filter(kind -> kind == ItemKind.PERSON)
        .flatMap(kind -> others.person(cells, participants(cells), source(cells)));
  }

  private Optional<ItemKind> kind(RowCells cells) {
    var named = cells.text(ColumnMeaning.RECORD);
    if (!named.isEmpty()) {
      var kind = NamedWords.find(ItemKind.class, "record", named);
      if (kind.isEmpty()) {
        cells.fault(FaultReason.BAD_RECORD, ColumnMeaning.RECORD);
      }
      return kind;
    }
    // A column with kinds may also distinguish events from agreements.
    var type = cells.text(ColumnMeaning.TYPE);
    var isEvent = cells.mapping().kind() == ItemKind.EVENT;
    if (isEvent && !type.isEmpty() && eventKind(type).isEmpty()) {
      if (NamedWords.find(AgreementKind.class, "record", type).isPresent()) {
        return Optional.of(ItemKind.AGREEMENT);
      }
      return MappingGuess.record(type).or(() -> Optional.of(ItemKind.EVENT));
    }
    return Optional.of(cells.mapping().kind());
  }

  private static Optional<EventKind> eventKind(String word) {
    return NamedWords.find(EventKind.class, "type", word);
  }

  /** The source of a row: its own or that of the table. */
  private String source(RowCells cells) {
    var title = cells.text(ColumnMeaning.SOURCE);
    var link = cells.text(ColumnMeaning.LINK);
    if (link.isEmpty() && title.matches("(?i)https?://\\S+")) {
      link = title;
      title = "";
    }
    var url = Optional.of(link.split("\\s", 2)[0]).filter(RecordMaker::isWebAddress);
    if (url.isEmpty() && !link.isEmpty()) {
      cells.fault(FaultReason.BAD_LINK, ColumnMeaning.LINK);
    }
    if (title.isEmpty()) {
      title = url.map(RecordMaker::host).orElse(settings.source());
    }
    return records.source(title, url);
  }

  private static String host(String url) {
    return String.valueOf(URI.create(url).getRawAuthority());
  }

  private static boolean isWebAddress(String url) {
    try {
      var uri = new URI(url);
      var scheme = String.valueOf(uri.getScheme()).toLowerCase(Locale.ROOT);
      return scheme.matches("https?")
          && uri.getRawAuthority() != null
          && uri.getRawUserInfo() == null;
    } catch (URISyntaxException _) {
      return false;
    }
  }

  private static Basis basis(RowCells cells, String source) {
    var note = String.join("\n", cells.texts(ColumnMeaning.NOTE));
    return new Basis(
        Optional.empty(),
        Confidence.UNCHECKED,
        Optional.empty(),
        Optional.of(note).filter(text -> !text.isBlank()),
        List.of(source));
  }

  private List<Participant> participants(RowCells cells) {
    var all = new ArrayList<Participant>();
    for (var cell : cells.texts(ColumnMeaning.COUNTRIES)) {
      var listed = lookup.countries().list(cell, records.persons());
      for (var participant : listed.participants()) {
        if (all.stream().noneMatch(it -> it.country().equals(participant.country()))) {
          all.add(participant);
        }
      }
      if (!listed.unknown().isEmpty()) {
        var first = listed.unknown().getFirst();
        var near = new ArrayList<String>();
        near.add(first);
        near.addAll(lookup.countries().suggestions(first, settings.language()));
        cells.fault(FaultReason.BAD_COUNTRY, ColumnMeaning.COUNTRIES, near);
      }
    }
    all.forEach(participant -> records.need(participant.country()));
    return all;
  }

  private static List<String> ids(List<Participant> participants) {
    return participants.stream().map(Participant::country).toList();
  }

  private String title(RowCells cells) {
    var title = cells.text(ColumnMeaning.TITLE).replaceAll("\\s*\\n\\s*", " ");
    if (title.isEmpty()) {
      cells.fault(FaultReason.NO_TITLE, ColumnMeaning.TITLE);
    }
    return title;
  }

  private String id(RowCells cells, ItemKind kind, Optional<Edtf> date, String title) {
    var given = cells.text(ColumnMeaning.ID);
    if (given.matches("[a-z0-9-]{3,80}") && given.matches(".*[a-z].*")) {
      return records.id(kind, given);
    }
    var when = date.map(it -> it.toString().replaceAll("[^0-9X]+", "-")).orElse("");
    var day = when.replaceAll("^-|-$", "").toLowerCase(Locale.ROOT);
    return records.id(kind, String.join("-", "own", day, Slug.of(title)).replace("--", "-"));
  }

  private String format(RowCells cells, String source) {
    var named = cells.text(ColumnMeaning.FORMAT);
    return records.format(named.isEmpty() ? settings.format() : named, source);
  }

  /** The format of a record for which it is optional. */
  private Optional<String> namedFormat(RowCells cells, String source) {
    return Optional.of(cells.text(ColumnMeaning.FORMAT))
        .filter(name -> !name.isEmpty())
        .map(name -> records.format(name, source));
  }

  private <E extends Enum<E> & Named> E word(
      RowCells cells, ColumnMeaning column, Class<E> type, String group, E otherwise) {
    var text = cells.text(column);
    if (text.isEmpty()) {
      return otherwise;
    }
    var found = NamedWords.find(type, group, text);
    if (found.isEmpty()) {
      cells.fault(FaultReason.UNKNOWN_WORD, column);
    }
    return found.orElse(otherwise);
  }

  private Optional<Event> event(RowCells cells) {
    var title = title(cells);
    var date = dates.date(cells);
    var participants = participants(cells);
    var source = source(cells);
    var place = places.place(cells, ids(participants), source);
    if (place.isPresent() && place.get().country().isEmpty()) {
      cells.fault(FaultReason.NO_COUNTRY, ColumnMeaning.PLACE);
    }
    var kind = word(cells, ColumnMeaning.TYPE, EventKind.class, "type", EventKind.MEETING);
    var level = word(cells, ColumnMeaning.LEVEL, Level.class, "level", usualLevel(kind));
    var status = word(cells, ColumnMeaning.STATUS, Status.class, "status", Status.HELD);
    if (cells.isStopped() || date.isEmpty()) {
      return Optional.empty();
    }
    var summary = cells.text(ColumnMeaning.SUMMARY);
    return Optional.of(
        new Event(
            id(cells, ItemKind.EVENT, date, title),
            date.get(),
            title,
            place.map(records::need),
            format(cells, source),
            kind,
            level,
            status,
            false,
            participants,
            List.of(),
            List.of(),
            summary.isEmpty() ? title : summary,
            basis(cells, source)));
  }

  private static Level usualLevel(EventKind kind) {
    return switch (kind) {
      case SUMMIT, VISIT -> Level.HEADS_OF_STATE;
      case MINISTERIAL -> Level.MINISTERS;
      case EXERCISE -> Level.MILITARY;
      case SIGNING, LAUNCH, CONFLICT, SPEECH, MEETING, RESOLUTION, MILESTONE -> Level.NONE;
    };
  }

  private Optional<Agreement> agreement(RowCells cells) {
    var title = title(cells);
    var date = dates.date(cells);
    var participants = participants(cells);
    var source = source(cells);
    var kind =
        word(cells, ColumnMeaning.TYPE, AgreementKind.class, "agreement", AgreementKind.OTHER);
    if (cells.isStopped() || date.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Agreement(
            id(cells, ItemKind.AGREEMENT, date, title),
            title,
            kind,
            date.get(),
            namedFormat(cells, source),
            Optional.empty(),
            Optional.empty(),
            participants.stream().map(it -> party(it.country())).toList(),
            Optional.empty(),
            Optional.of(cells.text(ColumnMeaning.SUMMARY)).filter(text -> !text.isEmpty()),
            basis(cells, source)));
  }

  static Party party(String country) {
    return new Party(
        country,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  private Optional<Quote> quote(RowCells cells) {
    var date = dates.date(cells);
    var participants = participants(cells);
    var source = source(cells);
    var words = cells.text(ColumnMeaning.QUOTE);
    if (words.isEmpty()) {
      words = cells.text(ColumnMeaning.SUMMARY);
    }
    if (words.isEmpty()) {
      cells.fault(FaultReason.NO_WORDS, ColumnMeaning.QUOTE);
    }
    var speaker = cells.text(ColumnMeaning.SPEAKER);
    if (speaker.isEmpty()) {
      cells.fault(FaultReason.NO_SPEAKER, ColumnMeaning.SPEAKER);
    }
    if (cells.isStopped() || date.isEmpty()) {
      return Optional.empty();
    }
    var country = ids(participants).stream().findFirst();
    var person = records.persons().find(speaker, country);
    return Optional.of(
        new Quote(
            id(cells, ItemKind.QUOTE, date, speaker),
            speaker,
            orUnknown(cells.text(ColumnMeaning.OFFICE)),
            person.map(Person::id),
            country,
            date.get(),
            orUnknown(cells.text(ColumnMeaning.TITLE)),
            Optional.empty(),
            namedFormat(cells, source),
            words,
            Wording.VERBATIM,
            Optional.empty(),
            basis(cells, source)));
  }

  private static String orUnknown(String text) {
    return text.isEmpty() ? UNKNOWN : text;
  }

  private Optional<Figure> figure(RowCells cells) {
    var label = title(cells);
    var date = dates.date(cells);
    var participants = participants(cells);
    var source = source(cells);
    var value = NumberReading.number(cells.text(ColumnMeaning.VALUE), commas);
    if (value.isEmpty()) {
      cells.fault(FaultReason.BAD_NUMBER, ColumnMeaning.VALUE);
    }
    var unit = cells.text(ColumnMeaning.UNIT);
    if (unit.isEmpty()) {
      cells.fault(FaultReason.NO_UNIT, ColumnMeaning.UNIT);
    }
    var other = counterpart(cells);
    if (cells.isStopped() || date.isEmpty()) {
      return Optional.empty();
    }
    other.ifPresent(records::need);
    return Optional.of(
        new Figure(
            id(cells, ItemKind.FIGURE, date, label),
            label,
            value.getAsDouble(),
            unit,
            date.get(),
            ids(participants),
            other,
            namedFormat(cells, source),
            Optional.empty(),
            Optional.of(
                "own-" + Slug.of(label + " " + unit + ids(participants) + other.orElse(""))),
            basis(cells, source)));
  }

  private Optional<String> counterpart(RowCells cells) {
    var text = cells.text(ColumnMeaning.COUNTERPART);
    if (text.isEmpty()) {
      return Optional.empty();
    }
    var found = lookup.countries().find(text);
    if (found.isEmpty()) {
      var near = new ArrayList<String>();
      near.add(text);
      near.addAll(lookup.countries().suggestions(text, settings.language()));
      cells.fault(FaultReason.BAD_COUNTRY, ColumnMeaning.COUNTERPART, near);
    }
    return found.map(country -> country.id());
  }

  private Optional<Item> place(RowCells cells) {
    var source = source(cells);
    var participants = participants(cells);
    var place = places.itself(cells, ids(participants), source);
    if (place.isEmpty() && !cells.isStopped()) {
      cells.fault(FaultReason.BAD_DEGREES, ColumnMeaning.LATITUDE);
    }
    if (place.isPresent() && place.get().country().isEmpty()) {
      cells.fault(FaultReason.NO_COUNTRY, ColumnMeaning.COUNTRIES);
    }
    if (cells.isStopped() || place.isEmpty()) {
      return Optional.empty();
    }
    records.need(place.get());
    return Optional.of(place.get());
  }
}
