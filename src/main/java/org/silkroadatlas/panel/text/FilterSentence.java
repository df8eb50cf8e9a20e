package org.silkroadatlas.panel.text;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.silkroadatlas.model.Format;
import org.silkroadatlas.query.Filter;
import org.silkroadatlas.query.Match;

/** Describes a filter in a sentence: <i>Kazakhstan and Uzbekistan · OTS or C5 · 2018–2022</i>. */
public final class FilterSentence {
  private final Phrases phrases;

  /** Sentences in the language of the phrases. */
  public FilterSentence(Phrases phrases) {
    this.phrases = phrases;
  }

  /** The sentence; empty for a filter without conditions. */
  public String of(Filter filter) {
    return sentence(filter, Format::shortName);
  }

  /** The sentence with the full name of a format, if there is only one. */
  public String spelledOut(Filter filter) {
    return sentence(filter, filter.formats().size() == 1 ? Format::name : Format::shortName);
  }

  private String sentence(Filter filter, Function<Format, String> name) {
    return Phrases.dotted(parts(filter, name).toArray(String[]::new));
  }

  private List<String> parts(Filter filter, Function<Format, String> name) {
    var parts = new ArrayList<String>();
    var countries =
        filter.countries().stream().map(phrases::country).sorted(phrases.order()).toList();
    parts.add(filter.match() == Match.ALL ? phrases.all(countries) : phrases.any(countries));
    parts.add(
        phrases.any(
            filter.formats().stream().map(id -> phrases.index().format(id)).map(name).toList()));
    parts.add(phrases.any(filter.kinds().stream().map(phrases::name).toList()));
    parts.add(
        phrases.any(
            filter.persons().stream().map(phrases.index()::person).map(phrases::person).toList()));
    filter.years().ifPresent(years -> parts.add(years(years.first(), years.last())));
    if (!filter.text().isEmpty()) {
      parts.add(phrases.get("panel.chip.text", filter.text()));
    }
    return parts;
  }

  /** A range of years; one year if both are the same. */
  public static String years(int first, int last) {
    return first == last ? Integer.toString(first) : first + "–" + last;
  }
}
