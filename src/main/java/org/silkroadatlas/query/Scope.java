package org.silkroadatlas.query;

import java.util.Collections;
import java.util.EnumSet;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.silkroadatlas.model.EventKind;
import org.silkroadatlas.time.YearRange;

/**
 * The filter. Inside a facet one choice suffices (countries: any or all of them), across facets
 * every one must be met; an empty facet asks for nothing.
 *
 * @param countries ids of countries
 * @param match whether any or all of the countries must take part
 * @param years the years that a record must touch
 * @param formats ids of formats
 * @param kinds kinds of events
 * @param text words that must occur
 */
public record Scope(
    NavigableSet<String> countries,
    Match match,
    Optional<YearRange> years,
    NavigableSet<String> formats,
    Set<EventKind> kinds,
    String text) {

  /** The scope that asks for nothing. */
  public static final Scope EVERYTHING =
      new Scope(
          Collections.emptyNavigableSet(),
          Match.ANY,
          Optional.empty(),
          Collections.emptyNavigableSet(),
          Set.of(),
          "");

  /** Copies the sets and trims the text. */
  public Scope {
    countries = Collections.unmodifiableNavigableSet(new TreeSet<>(countries));
    formats = Collections.unmodifiableNavigableSet(new TreeSet<>(formats));
    kinds = kinds.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(kinds));
    text = text.strip();
  }

  /** Whether it asks for nothing. */
  public boolean isEverything() {
    return countries.isEmpty()
        && years.isEmpty()
        && formats.isEmpty()
        && kinds.isEmpty()
        && text.isEmpty();
  }

  /** This scope with other countries. */
  public Scope withCountries(Set<String> ids) {
    return new Scope(new TreeSet<>(ids), match, years, formats, kinds, text);
  }

  /** This scope with any or all countries. */
  public Scope withMatch(Match other) {
    return new Scope(countries, other, years, formats, kinds, text);
  }

  /** This scope with other years. */
  public Scope withYears(Optional<YearRange> range) {
    return new Scope(countries, match, range, formats, kinds, text);
  }

  /** This scope with other formats. */
  public Scope withFormats(Set<String> ids) {
    return new Scope(countries, match, years, new TreeSet<>(ids), kinds, text);
  }

  /** This scope with other kinds of events. */
  public Scope withKinds(Set<EventKind> others) {
    return new Scope(countries, match, years, formats, others, text);
  }

  /** This scope with other words. */
  public Scope withText(String words) {
    return new Scope(countries, match, years, formats, kinds, words);
  }

  /** This scope with a country added, or removed if it was there. */
  public Scope togglingCountry(String id) {
    return withCountries(toggled(countries, id));
  }

  /** This scope with a format added, or removed if it was there. */
  public Scope togglingFormat(String id) {
    return withFormats(toggled(formats, id));
  }

  /** This scope without one of its questions; any or all countries stays as it is. */
  public Scope without(Facet facet) {
    return switch (facet) {
      case COUNTRIES -> withCountries(Set.of());
      case FORMATS -> withFormats(Set.of());
      case KINDS -> withKinds(Set.of());
      case YEARS -> withYears(Optional.empty());
      case TEXT -> withText("");
    };
  }

  private static Set<String> toggled(Set<String> ids, String id) {
    var changed = new TreeSet<>(ids);
    if (!changed.remove(id)) {
      changed.add(id);
    }
    return changed;
  }
}
