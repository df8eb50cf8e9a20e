package org.silkroadatlas.export;

import java.io.Writer;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import org.silkroadatlas.coordination.Messages;
import org.silkroadatlas.model.Agreement;
import org.silkroadatlas.model.Event;
import org.silkroadatlas.model.Format;
import org.silkroadatlas.model.Item;
import org.silkroadatlas.model.Quote;
import org.silkroadatlas.model.Source;
import org.silkroadatlas.query.DatasetIndex;
import org.silkroadatlas.query.Records;
import org.silkroadatlas.time.Edtf;
import org.silkroadatlas.time.EdtfInterval;
import org.silkroadatlas.time.Precision;
import tools.jackson.core.JsonGenerator;

/**
 * Events, agreements and quotes for TimelineJS 3, in one row per vector. All text is escaped, since
 * TimelineJS treats it as HTML.
 */
final class TimelineJsWriter {
  private final DatasetIndex index;
  private final Messages messages;
  private final JsonGenerator json;

  private TimelineJsWriter(DatasetIndex index, Messages messages, JsonGenerator json) {
    this.index = index;
    this.messages = messages;
    this.json = json;
  }

  static void write(
      DatasetIndex index,
      Records records,
      Messages messages,
      String filter,
      Writer out,
      Progress progress) {
    try (var json = OpenJson.generator(out)) {
      new TimelineJsWriter(index, messages, json).timeline(records, filter, progress);
    }
  }

  private void timeline(Records records, String filter, Progress progress) {
    var manifest = index.dataset().manifest();
    json.writeStartObject();
    json.writeStringProperty("scale", "human");
    json.writeObjectPropertyStart("title");
    text(
        html(manifest.title()),
        paragraph(filter)
            + paragraph(manifest.boundaryNote())
            + paragraph(manifest.attribution() + " " + manifest.licence()));
    json.writeEndObject();
    json.writeArrayPropertyStart("events");
    records.events().forEach(this::event);
    progress.check();
    records.agreements().forEach(this::agreement);
    records.quotes().forEach(this::quote);
    json.writeEndArray();
    json.writeEndObject();
  }

  private void event(Event event) {
    var status = event.held() ? "" : " (" + messages.name(event.status()) + ")";
    var where = event.place().map(place -> index.place(place).name() + ". ").orElse("");
    slide(
        event,
        event.date(),
        Optional.of(event.format()),
        html(event.title() + status),
        paragraph(where + event.summary()));
  }

  private void agreement(Agreement agreement) {
    var parties =
        agreement.parties().stream()
            .map(party -> index.country(party.country()).name(messages.locale().getLanguage()))
            .collect(Collectors.joining(", "));
    slide(
        agreement,
        agreement.date(),
        agreement.format(),
        html(agreement.title()),
        paragraph(agreement.summary().orElse("")) + paragraph(parties));
  }

  private void quote(Quote quote) {
    slide(
        quote,
        quote.date(),
        quote.format(),
        html(quote.speaker()),
        "<blockquote>"
            + html(quote.text())
            + "</blockquote>"
            + paragraph(quote.office() + ", " + quote.occasion()));
  }

  private void slide(Item item, Edtf date, Optional<String> format, String headline, String body) {
    json.writeStartObject();
    json.writeStringProperty("unique_id", item.ref().toString().replace(':', '-'));
    // TimelineJS needs a beginning, so a date without one begins at its end.
    var hasStart = !date.earliest().equals(LocalDate.MIN);
    date("start_date", hasStart ? date.earliest() : date.latest(), date);
    if (hasStart && date instanceof EdtfInterval && !date.latest().equals(LocalDate.MAX)) {
      date("end_date", date.latest(), date);
    }
    json.writeStringProperty("display_date", html(messages.date(date)));
    format
        .map(index::format)
        .map(Format::vector)
        .ifPresent(vector -> json.writeStringProperty("group", html(messages.name(vector))));
    text(headline, body + own(item) + sources(item));
    json.writeEndObject();
  }

  private void date(String name, LocalDate day, Edtf date) {
    var precision = date.precision();
    json.writeObjectPropertyStart(name);
    json.writeNumberProperty("year", day.getYear());
    if (precision == Precision.DAY
        || precision == Precision.MONTH
        || precision == Precision.SEASON) {
      json.writeNumberProperty("month", day.getMonthValue());
    }
    if (precision == Precision.DAY) {
      json.writeNumberProperty("day", day.getDayOfMonth());
    }
    json.writeEndObject();
  }

  private void text(String headline, String body) {
    json.writeObjectPropertyStart("text");
    json.writeStringProperty("headline", headline);
    json.writeStringProperty("text", body);
    json.writeEndObject();
  }

  private String own(Item item) {
    return index.isOwn(item.ref()) ? paragraph(messages.get("export.own")) : "";
  }

  private String sources(Item item) {
    var links =
        item.sources().stream()
            .map(index::source)
            .map(TimelineJsWriter::link)
            .collect(Collectors.joining("; "));
    return links.isEmpty() ? "" : "<p><small>" + links + "</small></p>";
  }

  private static String link(Source source) {
    var name = html(source.publisher().orElse(source.title()));
    return source
        .url()
        .filter(url -> url.startsWith("https://") || url.startsWith("http://"))
        .map(url -> "<a href=\"" + html(url) + "\">" + name + "</a>")
        .orElse(name);
  }

  private static String paragraph(String text) {
    return text.isBlank() ? "" : "<p>" + html(text) + "</p>";
  }

  private static String html(String text) {
    return Arrays.stream(text.split("", -1))
        .map(
            c ->
                switch (c) {
                  case "&" -> "&amp;";
                  case "<" -> "&lt;";
                  case ">" -> "&gt;";
                  case "\"" -> "&quot;";
                  case "'" -> "&#39;";
                  default -> c;
                })
        .collect(Collectors.joining());
  }
}
