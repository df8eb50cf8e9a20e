package org.silkroadatlas.panel;

import java.util.ArrayList;
import java.util.List;
import org.silkroadatlas.model.Format;
import org.silkroadatlas.query.Match;
import org.silkroadatlas.query.Scope;

/** A scope as a sentence: <i>Kazakhstan and Uzbekistan · OTS or C5 · 2018–2022</i>. */
final class ScopeSentence {
  private final Phrases phrases;

  ScopeSentence(Phrases phrases) {
    this.phrases = phrases;
  }

  /** The sentence; empty for the scope that asks for nothing. */
  String of(Scope scope) {
    return Phrases.dotted(parts(scope).toArray(String[]::new));
  }

  private List<String> parts(Scope scope) {
    var parts = new ArrayList<String>();
    var countries = scope.countries().stream().map(phrases::country).toList();
    parts.add(scope.match() == Match.ALL ? phrases.all(countries) : phrases.any(countries));
    parts.add(
        phrases.any(
            scope.formats().stream()
                .map(id -> phrases.index().format(id))
                .map(Format::shortName)
                .toList()));
    parts.add(phrases.any(scope.kinds().stream().map(phrases::name).toList()));
    scope.years().ifPresent(years -> parts.add(years(years.first(), years.last())));
    if (!scope.text().isEmpty()) {
      parts.add(phrases.get("panel.chip.text", scope.text()));
    }
    return parts;
  }

  static String years(int first, int last) {
    return first == last ? Integer.toString(first) : first + "–" + last;
  }
}
