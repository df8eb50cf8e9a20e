package org.silkroadatlas.export;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.silkroadatlas.export.CsvRow.Column;
import org.silkroadatlas.model.Agreement;
import org.silkroadatlas.model.Event;
import org.silkroadatlas.model.Figure;
import org.silkroadatlas.model.Item;
import org.silkroadatlas.model.Membership;
import org.silkroadatlas.model.Participant;
import org.silkroadatlas.model.Party;
import org.silkroadatlas.model.Quote;
import org.silkroadatlas.model.Route;
import org.silkroadatlas.model.Source;
import org.silkroadatlas.query.DatasetIndex;
import org.silkroadatlas.query.Records;

/**
 * Records as one table (RFC 4180, UTF-8 with the byte order mark that Excel needs). Text that a
 * spreadsheet would run as a formula is preceded by an apostrophe.
 */
final class CsvWriter {
  private static final String END = "\r\n";

  private final DatasetIndex index;
  private final Appendable out;
  private final boolean isGuarded;

  private CsvWriter(DatasetIndex index, Appendable out, boolean isGuarded) {
    this.index = index;
    this.out = out;
    this.isGuarded = isGuarded;
  }

  /** The cells of the table for a file with typed cells, starting with the column headings. */
  static List<List<String>> cells(DatasetIndex index, Records records) {
    var writer = new CsvWriter(index, new StringBuilder(), false);
    var rows = new ArrayList<List<String>>();
    rows.add(List.of(Column.values()).stream().map(CsvWriter::heading).toList());
    records.all().forEach(item -> rows.add(writer.row(item).cells()));
    return rows;
  }

  static void write(DatasetIndex index, Records records, Appendable out, Progress progress)
      throws IOException {
    var writer = new CsvWriter(index, out, true);
    out.append('\uFEFF');
    writer.line(List.of(Column.values()).stream().map(CsvWriter::heading).toList());
    var items = records.all();
    for (var i = 0; i < items.size(); i++) {
      writer.line(writer.row(items.get(i)).cells());
      progress.check();
      progress.done((i + 1.0) / items.size());
    }
  }

  private static String heading(Column column) {
    return column.name().toLowerCase(Locale.ROOT);
  }

  private void line(List<String> cells) throws IOException {
    out.append(cells.stream().map(CsvWriter::quoted).collect(Collectors.joining(","))).append(END);
  }

  private static String quoted(String cell) {
    return cell.chars().anyMatch(c -> c == '"' || c == ',' || c == '\n' || c == '\r')
        ? '"' + cell.replace("\"", "\"\"") + '"'
        : cell;
  }

  private CsvRow row(Item item) {
    var row = new CsvRow(isGuarded);
    row.text(Column.KIND, item.kindOfItem().key());
    row.text(Column.ID, item.id());
    item.when().ifPresent(date -> row.text(Column.DATE, date.toString()));
    var sources = item.sources().stream().map(index::source).toList();
    row.list(Column.SOURCES, sources.stream().map(Source::title).toList());
    row.list(Column.LINKS, sources.stream().flatMap(s -> s.url().stream()).toList());
    if (index.isOwn(item.ref())) {
      row.text(Column.OWN, "yes");
    }
    switch (item) {
      case Event event -> event(row, event);
      case Agreement agreement -> agreement(row, agreement);
      case Quote quote -> quote(row, quote);
      case Figure figure -> figure(row, figure);
      case Route route -> route(row, route);
      case Membership membership -> membership(row, membership);
      default -> row.text(Column.TITLE, index.title(item));
    }
    return row;
  }

  private void event(CsvRow row, Event event) {
    row.text(Column.TITLE, event.title());
    row.text(Column.TEXT, event.summary());
    row.text(Column.FORMAT, event.format());
    row.text(Column.TYPE, event.kind().key());
    row.text(Column.STATUS, event.status().key());
    row.list(Column.COUNTRIES, event.participants().stream().map(Participant::country).toList());
    event
        .place()
        .map(index::place)
        .ifPresent(
            place -> {
              row.text(Column.PLACE, place.name());
              row.number(Column.LATITUDE, place.lat());
              row.number(Column.LONGITUDE, place.lon());
            });
    row.text(Column.CONFIDENCE, event.confidence().key());
    event.note().ifPresent(note -> row.text(Column.NOTE, note));
  }

  private static void agreement(CsvRow row, Agreement agreement) {
    row.text(Column.TITLE, agreement.title());
    agreement.summary().ifPresent(summary -> row.text(Column.TEXT, summary));
    agreement.format().ifPresent(format -> row.text(Column.FORMAT, format));
    row.text(Column.TYPE, agreement.kind().key());
    agreement.inForce().ifPresent(date -> row.text(Column.STATUS, "in force " + date));
    row.list(Column.COUNTRIES, agreement.parties().stream().map(Party::country).toList());
    row.text(Column.CONFIDENCE, agreement.confidence().key());
    agreement.note().ifPresent(note -> row.text(Column.NOTE, note));
  }

  private static void quote(CsvRow row, Quote quote) {
    row.text(Column.TITLE, quote.occasion());
    row.text(Column.TEXT, quote.text());
    quote.format().ifPresent(format -> row.text(Column.FORMAT, format));
    row.text(Column.TYPE, quote.wording().key());
    quote.country().ifPresent(country -> row.text(Column.COUNTRIES, country));
    row.text(Column.SPEAKER, quote.speaker() + ", " + quote.office());
    row.text(Column.CONFIDENCE, quote.confidence().key());
    quote.note().ifPresent(note -> row.text(Column.NOTE, note));
  }

  private static void figure(CsvRow row, Figure figure) {
    row.text(Column.TITLE, figure.label());
    figure.format().ifPresent(format -> row.text(Column.FORMAT, format));
    var countries = new ArrayList<>(figure.countries());
    figure.counterpart().ifPresent(countries::add);
    row.list(Column.COUNTRIES, countries);
    row.number(Column.VALUE, figure.value());
    row.text(Column.UNIT, figure.unit());
    row.text(Column.CONFIDENCE, figure.confidence().key());
    figure.note().ifPresent(note -> row.text(Column.NOTE, note));
  }

  private static void route(CsvRow row, Route route) {
    row.text(Column.TITLE, route.name());
    route.format().ifPresent(format -> row.text(Column.FORMAT, format));
    row.text(Column.TYPE, route.kind().key());
    row.text(Column.STATUS, route.status().key());
    row.list(Column.COUNTRIES, route.countries());
    route
        .lengthKm()
        .ifPresent(
            length -> {
              row.number(Column.VALUE, length);
              row.text(Column.UNIT, "km");
            });
    row.text(Column.CONFIDENCE, route.confidence().key());
    route.note().ifPresent(note -> row.text(Column.NOTE, note));
  }

  private void membership(CsvRow row, Membership held) {
    var country = index.country(held.country()).name(index.language());
    var joint = index.language().equals("en") ? " in " : " · ";
    row.text(Column.TITLE, country + joint + index.format(held.format()).name());
    held.to().ifPresent(to -> row.text(Column.UNTIL, to.toString()));
    row.text(Column.FORMAT, held.format());
    row.text(Column.TYPE, held.role().key());
    row.text(Column.COUNTRIES, held.country());
    row.text(Column.CONFIDENCE, held.confidence().key());
    held.note().ifPresent(note -> row.text(Column.NOTE, note));
  }
}
