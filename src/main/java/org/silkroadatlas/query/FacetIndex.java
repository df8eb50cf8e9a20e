package org.silkroadatlas.query;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.silkroadatlas.model.EventKind;
import org.silkroadatlas.model.Item;
import org.silkroadatlas.time.Edtf;
import org.silkroadatlas.time.YearRange;

/**
 * One kind of records in order of time, with a bit set per facet value: a scope is answered by
 * intersecting bit sets, also over 150 000 records.
 */
final class FacetIndex<T extends Item> {
  /** What a record offers to each facet. */
  record Facets(
      Collection<String> countries,
      Collection<String> formats,
      Optional<EventKind> kind,
      Edtf date,
      String text) {}

  private final List<T> items;
  private final Map<String, Integer> ordinals = new HashMap<>();
  private final Map<String, BitSet> byCountry = new HashMap<>();
  private final Map<String, BitSet> byFormat = new HashMap<>();
  private final Map<EventKind, BitSet> byKind = new HashMap<>();
  private final Map<Integer, BitSet> byYear = new HashMap<>();
  private final Function<T, Facets> facets;
  private String @Nullable [] folded;

  FacetIndex(Collection<T> unordered, Function<T, Facets> facets, YearRange openYears) {
    this.facets = facets;
    var sorted = new ArrayList<T>(unordered);
    sorted.sort(
        Comparator.<T, LocalDate>comparing(item -> facets.apply(item).date().earliest())
            .thenComparing(Item::id));
    items = List.copyOf(sorted);
    for (var i = 0; i < items.size(); i++) {
      var item = items.get(i);
      var offered = facets.apply(item);
      ordinals.put(item.id(), i);
      for (var country : offered.countries()) {
        set(byCountry, country, i);
      }
      for (var format : offered.formats()) {
        set(byFormat, format, i);
      }
      if (offered.kind().isPresent()) {
        set(byKind, offered.kind().get(), i);
      }
      var years = years(offered.date(), openYears);
      for (var year = years.first(); year <= years.last(); year++) {
        set(byYear, year, i);
      }
    }
  }

  private static <K> void set(Map<K, BitSet> sets, K key, int bit) {
    sets.computeIfAbsent(key, k -> new BitSet()).set(bit);
  }

  /** The years that a date touches; open ends reach to the ends of the timeline. */
  private static YearRange years(Edtf date, YearRange openYears) {
    var first = date.earliest();
    var last = date.latest();
    var firstYear =
        first.equals(LocalDate.MIN) ? Math.min(openYears.first(), last.getYear()) : first.getYear();
    var lastYear =
        last.equals(LocalDate.MAX) ? Math.max(openYears.last(), firstYear) : last.getYear();
    return new YearRange(firstYear, lastYear);
  }

  /** All records in order of time. */
  List<T> items() {
    return items;
  }

  /** The record with an id. */
  Optional<T> find(String id) {
    return Optional.ofNullable(ordinals.get(id)).map(items::get);
  }

  /** The position of a record in order of time; −1 if there is none with this id. */
  int ordinal(String id) {
    return ordinals.getOrDefault(id, -1);
  }

  /** The records of a scope. The result is the caller's own. */
  BitSet inScope(Scope scope) {
    var found = new BitSet(items.size());
    found.set(0, items.size());
    if (!scope.countries().isEmpty()) {
      found.and(countries(scope));
    }
    if (!scope.formats().isEmpty()) {
      found.and(union(byFormat, scope.formats()));
    }
    if (!scope.kinds().isEmpty()) {
      found.and(union(byKind, scope.kinds()));
    }
    scope.years().ifPresent(years -> found.and(touching(years)));
    if (!scope.text().isEmpty()) {
      keepMatches(found, scope.text());
    }
    return found;
  }

  private BitSet countries(Scope scope) {
    if (scope.match() == Match.ANY) {
      return union(byCountry, scope.countries());
    }
    var all = new BitSet();
    all.set(0, items.size());
    for (var country : scope.countries()) {
      all.and(byCountry.getOrDefault(country, new BitSet()));
    }
    return all;
  }

  private static <K> BitSet union(Map<K, BitSet> sets, Set<K> keys) {
    var union = new BitSet();
    for (var key : keys) {
      var set = sets.get(key);
      if (set != null) {
        union.or(set);
      }
    }
    return union;
  }

  /** The records that touch a range of years. The result is the caller's own. */
  BitSet touching(YearRange years) {
    var touching = new BitSet();
    for (var entry : byYear.entrySet()) {
      if (years.contains(entry.getKey())) {
        touching.or(entry.getValue());
      }
    }
    return touching;
  }

  /** The records that touch a year. The result is the caller's own. */
  BitSet touching(int year) {
    return (BitSet) byYear.getOrDefault(year, new BitSet()).clone();
  }

  /** The records that concern a country. The result is the caller's own. */
  BitSet ofCountry(String country) {
    return (BitSet) byCountry.getOrDefault(country, new BitSet()).clone();
  }

  /** The records that belong to a format. The result is the caller's own. */
  BitSet ofFormat(String format) {
    return (BitSet) byFormat.getOrDefault(format, new BitSet()).clone();
  }

  /** The records that belong to a kind of event. The result is the caller's own. */
  BitSet ofKind(EventKind kind) {
    return (BitSet) byKind.getOrDefault(kind, new BitSet()).clone();
  }

  private void keepMatches(BitSet found, String text) {
    var words = Spellings.typed(text);
    var texts = foldedTexts();
    for (var i = found.nextSetBit(0); i >= 0; i = found.nextSetBit(i + 1)) {
      if (!Spellings.hasAll(texts[i], words)) {
        found.clear(i);
      }
    }
  }

  /** Folding costs more than the rest of the index, so it waits for the first search. */
  private synchronized String[] foldedTexts() {
    var texts = folded;
    if (texts == null) {
      texts =
          items.stream()
              .map(item -> Spellings.haystack(facets.apply(item).text()))
              .toArray(String[]::new);
      folded = texts;
    }
    return texts;
  }

  /** The records of a set of positions, in order of time. */
  List<T> select(BitSet set) {
    var selected = new ArrayList<T>(set.cardinality());
    for (var i = set.nextSetBit(0); i >= 0; i = set.nextSetBit(i + 1)) {
      selected.add(items.get(i));
    }
    return selected;
  }
}
