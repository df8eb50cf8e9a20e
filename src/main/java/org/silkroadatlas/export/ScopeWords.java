package org.silkroadatlas.export;

import java.text.ListFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.silkroadatlas.coordination.Messages;
import org.silkroadatlas.model.Format;
import org.silkroadatlas.query.DatasetIndex;
import org.silkroadatlas.query.Match;
import org.silkroadatlas.query.Scope;
import org.silkroadatlas.time.YearRange;

/** The filter in words, for people who have only the paper before them. */
public final class ScopeWords {
  private final DatasetIndex index;
  private final Messages messages;

  /** The filter in words, in a language. */
  public ScopeWords(DatasetIndex index, Messages messages) {
    this.index = index;
    this.messages = messages;
  }

  /** One line per question that the filter asks; a single line if it asks for nothing. */
  public List<String> lines(Scope scope) {
    var lines = new ArrayList<String>();
    var language = messages.locale().getLanguage();
    if (!scope.countries().isEmpty()) {
      var names = scope.countries().stream().map(id -> index.country(id).name(language)).toList();
      lines.add(
          messages.get(
              "export.scope.countries", list(names, scope.match() == Match.ALL), names.size()));
    }
    if (!scope.formats().isEmpty()) {
      var names = scope.formats().stream().map(index::format).map(Format::name).toList();
      lines.add(messages.get("export.scope.formats", list(names, false)));
    }
    if (!scope.kinds().isEmpty()) {
      var names = scope.kinds().stream().map(messages::name).toList();
      lines.add(messages.get("export.scope.kinds", list(names, false)));
    }
    scope.years().ifPresent(years -> lines.add(messages.get("export.scope.years", years(years))));
    if (!scope.text().isEmpty()) {
      lines.add(messages.get("export.scope.text", scope.text()));
    }
    return lines.isEmpty() ? List.of(messages.get("export.scope.everything")) : lines;
  }

  /** A heading: what the filter asks for, with short names; the dataset's own if nothing. */
  public String title(Scope scope) {
    var parts = new ArrayList<String>();
    var language = messages.locale().getLanguage();
    var countries = scope.countries().stream().map(id -> index.country(id).name(language)).toList();
    if (!countries.isEmpty()) {
      parts.add(list(countries, true));
    }
    var formats = scope.formats().stream().map(index::format).toList();
    if (formats.size() == 1) {
      parts.add(formats.getFirst().name());
    } else if (!formats.isEmpty()) {
      parts.add(list(formats.stream().map(Format::shortName).toList(), true));
    }
    scope.years().ifPresent(years -> parts.add(years(years)));
    return parts.isEmpty() ? index.dataset().manifest().title() : String.join(" · ", parts);
  }

  private static String years(YearRange years) {
    return years.length() == 1
        ? Integer.toString(years.first())
        : years.first() + "–" + years.last();
  }

  /** All lines as one sentence. */
  public String sentence(Scope scope) {
    return lines(scope).stream().collect(Collectors.joining(" · "));
  }

  private String list(List<String> names, boolean all) {
    var type = all ? ListFormat.Type.STANDARD : ListFormat.Type.OR;
    return ListFormat.getInstance(messages.locale(), type, ListFormat.Style.FULL).format(names);
  }
}
