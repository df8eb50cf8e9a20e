package org.silkroadatlas.export;

import java.text.ListFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.silkroadatlas.coordination.Messages;
import org.silkroadatlas.model.Format;
import org.silkroadatlas.query.DatasetIndex;
import org.silkroadatlas.query.Filter;
import org.silkroadatlas.query.Match;
import org.silkroadatlas.time.YearRange;

/** Describes the filter in words, for readers who only have the printed page. */
public final class FilterWords {
  private final DatasetIndex index;
  private final Messages messages;

  /** Describes filters in a language. */
  public FilterWords(DatasetIndex index, Messages messages) {
    this.index = index;
    this.messages = messages;
  }

  /** One line per condition of the filter; a single line if it has none. */
  public List<String> lines(Filter filter) {
    var lines = new ArrayList<String>();
    var language = messages.locale().getLanguage();
    if (!filter.countries().isEmpty()) {
      var names = filter.countries().stream().map(id -> index.country(id).name(language)).toList();
      lines.add(
          messages.get(
              "export.filter.countries", list(names, filter.match() == Match.ALL), names.size()));
    }
    if (!filter.formats().isEmpty()) {
      var names = filter.formats().stream().map(index::format).map(Format::name).toList();
      lines.add(messages.get("export.filter.formats", list(names, false)));
    }
    if (!filter.kinds().isEmpty()) {
      var names = filter.kinds().stream().map(messages::name).toList();
      lines.add(messages.get("export.filter.kinds", list(names, false)));
    }
    if (!filter.persons().isEmpty()) {
      var names = filter.persons().stream().map(id -> index.person(id).name(language)).toList();
      lines.add(messages.get("export.filter.persons", list(names, false)));
    }
    filter.years().ifPresent(years -> lines.add(messages.get("export.filter.years", years(years))));
    if (!filter.text().isEmpty()) {
      lines.add(messages.get("export.filter.text", filter.text()));
    }
    return lines.isEmpty() ? List.of(messages.get("export.filter.everything")) : lines;
  }

  /** A heading: the filter with short names, or the title of the dataset if the filter is empty. */
  public String title(Filter filter) {
    var parts = new ArrayList<String>();
    var language = messages.locale().getLanguage();
    var countries =
        filter.countries().stream().map(id -> index.country(id).name(language)).toList();
    if (!countries.isEmpty()) {
      parts.add(list(countries, filter.match() == Match.ALL));
    }
    var formats = filter.formats().stream().map(index::format).toList();
    if (formats.size() == 1) {
      parts.add(formats.getFirst().name());
    } else if (!formats.isEmpty()) {
      parts.add(list(formats.stream().map(Format::shortName).toList(), false));
    }
    if (!filter.kinds().isEmpty()) {
      parts.add(list(filter.kinds().stream().map(messages::name).toList(), false));
    }
    if (!filter.persons().isEmpty()) {
      parts.add(
          list(
              filter.persons().stream().map(id -> index.person(id).name(language)).toList(),
              false));
    }
    filter.years().ifPresent(years -> parts.add(years(years)));
    if (!filter.text().isEmpty()) {
      parts.add(messages.get("export.filter.text", filter.text()));
    }
    return parts.isEmpty() ? index.dataset().manifest().title() : String.join(" · ", parts);
  }

  private static String years(YearRange years) {
    return years.length() == 1
        ? Integer.toString(years.first())
        : years.first() + "–" + years.last();
  }

  /** All lines as one sentence. */
  public String sentence(Filter filter) {
    return lines(filter).stream().collect(Collectors.joining(" · "));
  }

  private String list(List<String> names, boolean all) {
    var type = all ? ListFormat.Type.STANDARD : ListFormat.Type.OR;
    return ListFormat.getInstance(messages.locale(), type, ListFormat.Style.FULL).format(names);
  }
}
