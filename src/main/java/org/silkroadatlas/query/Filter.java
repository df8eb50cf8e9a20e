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
 * The filter. Within a facet any one choice is enough (for countries: any or all of them), across
 * facets all must be met; an empty facet sets no condition.
 *
 * @param countries ids of countries
 * @param match whether any or all of the countries must take part
 * @param years the years that a record must touch
 * @param formats ids of formats
 * @param kinds kinds of events
 * @param persons ids of persons, one of whom took part or spoke
 * @param text words that must occur
 */
public record Filter(
    NavigableSet<String> countries,
    Match match,
    Optional<YearRange> years,
    NavigableSet<String> formats,
    Set<EventKind> kinds,
    NavigableSet<String> persons,
    String text) {

  /** The filter without conditions. */
  public static final Filter EVERYTHING =
      new Filter(
          Collections.emptyNavigableSet(),
          Match.ANY,
          Optional.empty(),
          Collections.emptyNavigableSet(),
          Set.of(),
          Collections.emptyNavigableSet(),
          "");

  /** Copies the sets and trims the text. */
  public Filter {
    countries = Collections.unmodifiableNavigableSet(new TreeSet<>(countries));
    formats = Collections.unmodifiableNavigableSet(new TreeSet<>(formats));
    kinds = kinds.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(kinds));
    persons = Collections.unmodifiableNavigableSet(new TreeSet<>(persons));
    text = text.strip();
  }

  /** Whether it has no conditions. */
  public boolean isEverything() {
    return countries.isEmpty()
        && years.isEmpty()
        && formats.isEmpty()
        && kinds.isEmpty()
        && persons.isEmpty()
        && text.isEmpty();
  }

  /** This filter with other countries. */
  public Filter withCountries(Set<String> ids) {
    return new Filter(new TreeSet<>(ids), match, years, formats, kinds, persons, text);
  }

  /** This filter with any or all countries. */
  public Filter withMatch(Match other) {
    return new Filter(countries, other, years, formats, kinds, persons, text);
  }

  /** This filter with other years. */
  public Filter withYears(Optional<YearRange> range) {
    return new Filter(countries, match, range, formats, kinds, persons, text);
  }

  /** This filter with other formats. */
  public Filter withFormats(Set<String> ids) {
    return new Filter(countries, match, years, new TreeSet<>(ids), kinds, persons, text);
  }

  /** This filter with other kinds of events. */
  public Filter withKinds(Set<EventKind> others) {
    return new Filter(countries, match, years, formats, others, persons, text);
  }

  /** This filter with other persons. */
  public Filter withPersons(Set<String> ids) {
    return new Filter(countries, match, years, formats, kinds, new TreeSet<>(ids), text);
  }

  /** This filter with other words. */
  public Filter withText(String words) {
    return new Filter(countries, match, years, formats, kinds, persons, words);
  }

  /** This filter with a country added, or removed if already present. */
  public Filter togglingCountry(String id) {
    return withCountries(toggled(countries, id));
  }

  /** This filter with a format added, or removed if already present. */
  public Filter togglingFormat(String id) {
    return withFormats(toggled(formats, id));
  }

  /** This filter with a person added, or removed if already present. */
  public Filter togglingPerson(String id) {
    return withPersons(toggled(persons, id));
  }

  /** This filter without the conditions of a facet; any or all countries stays as it is. */
  public Filter without(Facet facet) {
    return switch (facet) {
      case COUNTRIES -> withCountries(Set.of());
      case FORMATS -> withFormats(Set.of());
      case KINDS -> withKinds(Set.of());
      case YEARS -> withYears(Optional.empty());
      case PERSONS -> withPersons(Set.of());
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
