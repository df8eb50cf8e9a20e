package org.silkroadatlas.query;

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
 * One kind of record in chronological order, with a bit set per facet value. A filter is answered
 * by intersecting bit sets, which is fast even with 150 000 records.
 */
final class FacetIndex<T extends Item> {
  /** The facet values of a record. */
  record Facets(
      Collection<String> countries,
      Collection<String> formats,
      Optional<EventKind> kind,
      Collection<String> persons,
      Edtf date) {}

  /**
   * Some of the records, in chronological order.
   *
   * @param items the records
   * @param positions the position of each among all records
   */
  @SuppressWarnings("ArrayRecordComponent") // read by this class only, never compared
  record Part<T>(List<T> items, int[] positions) {

    /** The records whose position is in a set, or is not. */
    List<T> select(BitSet set, boolean contained) {
      var selected = new ArrayList<T>();
      for (var i = 0; i < positions.length; i++) {
        if (set.get(positions[i]) == contained) {
          selected.add(items.get(i));
        }
      }
      return selected.size() == items.size() ? items : selected;
    }
  }

  /** The searchable words of records. */
  interface Words<T extends Item> {
    /** The text to search; requested on the first search for words. */
    String written(T item);

    /** The text in other languages; requested when words are not found in the original text. */
    String translated(T item);

    /** Whether any record of the dataset, of any kind, contains the words as written. */
    boolean anyWritten(List<String> words);
  }

  /** The last words searched for, and the records that have them. */
  private record Matches(List<String> words, BitSet found) {}

  private final List<T> items;
  private final Map<String, Integer> ordinals;
  private final Map<String, BitSet> byCountry;
  private final Map<String, BitSet> byFormat;
  private final Map<EventKind, BitSet> byKind;
  private final Map<String, BitSet> byPerson;
  private final Map<Integer, BitSet> byYear;
  private final Words<T> words;

  /** The index of the same records as written; this one if it is not translated. */
  private final FacetIndex<T> origin;

  private String @Nullable [] folded;
  private String @Nullable [] foldedElsewhere;
  private @Nullable Matches last;

  /**
   * Indexes records.
   *
   * @param facets the facet values of a record; called once per record
   * @param words the searchable words of records
   * @param openYears the years that dates without a beginning or an end extend to
   */
  FacetIndex(
      Collection<T> unordered, Function<T, Facets> facets, Words<T> words, YearRange openYears) {
    this.words = words;
    origin = this;
    ordinals = new HashMap<>();
    byCountry = new HashMap<>();
    byFormat = new HashMap<>();
    byKind = new HashMap<>();
    byPerson = new HashMap<>();
    byYear = new HashMap<>();
    record Row<R>(R item, Facets offered) {}
    var rows = new ArrayList<Row<T>>(unordered.size());
    unordered.forEach(item -> rows.add(new Row<>(item, facets.apply(item))));
    rows.sort(
        Comparator.comparing((Row<T> row) -> row.offered().date().earliest())
            .thenComparing(row -> row.item().id()));
    items = rows.stream().map(Row::item).toList();
    for (var i = 0; i < items.size(); i++) {
      var offered = rows.get(i).offered();
      ordinals.put(items.get(i).id(), i);
      for (var country : offered.countries()) {
        set(byCountry, country, i);
      }
      for (var format : offered.formats()) {
        set(byFormat, format, i);
      }
      if (offered.kind().isPresent()) {
        set(byKind, offered.kind().get(), i);
      }
      for (var person : offered.persons()) {
        set(byPerson, person, i);
      }
      var years = TouchedYears.of(offered.date(), openYears);
      for (var year = years.first(); year <= years.last(); year++) {
        set(byYear, year, i);
      }
    }
  }

  private FacetIndex(FacetIndex<T> origin, List<T> items) {
    this.origin = origin;
    this.items = items;
    words = origin.words;
    ordinals = origin.ordinals;
    byCountry = origin.byCountry;
    byFormat = origin.byFormat;
    byKind = origin.byKind;
    byPerson = origin.byPerson;
    byYear = origin.byYear;
  }

  /** The same records translated; every query finds the same ones. */
  FacetIndex<T> withTranslated(Collection<T> records) {
    var byId = new HashMap<String, T>();
    records.forEach(item -> byId.put(item.id(), item));
    return new FacetIndex<>(
        origin, origin.items.stream().map(item -> byId.getOrDefault(item.id(), item)).toList());
  }

  private static <K> void set(Map<K, BitSet> sets, K key, int bit) {
    sets.computeIfAbsent(key, k -> new BitSet()).set(bit);
  }

  /** All records in chronological order. */
  List<T> items() {
    return items;
  }

  /** The record with an id. */
  Optional<T> find(String id) {
    return Optional.ofNullable(ordinals.get(id)).map(items::get);
  }

  /** The position of a record in chronological order; −1 if no record has this id. */
  int ordinal(String id) {
    return ordinals.getOrDefault(id, -1);
  }

  /** The records that match a filter. The caller may change the result. */
  BitSet inFilter(Filter filter) {
    var found = new BitSet(items.size());
    found.set(0, items.size());
    if (!filter.countries().isEmpty()) {
      found.and(countries(filter));
    }
    if (!filter.formats().isEmpty()) {
      found.and(union(byFormat, filter.formats()));
    }
    if (!filter.kinds().isEmpty()) {
      found.and(union(byKind, filter.kinds()));
    }
    if (!filter.persons().isEmpty()) {
      found.and(union(byPerson, filter.persons()));
    }
    filter.years().ifPresent(years -> found.and(touching(years)));
    if (!filter.text().isEmpty()) {
      keepMatches(found, filter.text());
    }
    return found;
  }

  private BitSet countries(Filter filter) {
    if (filter.match() == Match.ANY) {
      return union(byCountry, filter.countries());
    }
    var all = new BitSet();
    all.set(0, items.size());
    for (var country : filter.countries()) {
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

  /** The records that touch a range of years. The caller may change the result. */
  BitSet touching(YearRange years) {
    var touching = new BitSet();
    for (var entry : byYear.entrySet()) {
      if (years.contains(entry.getKey())) {
        touching.or(entry.getValue());
      }
    }
    return touching;
  }

  /** The records that touch a year. The caller may change the result. */
  BitSet touching(int year) {
    return (BitSet) byYear.getOrDefault(year, new BitSet()).clone();
  }

  /** The records that concern a country. The caller may change the result. */
  BitSet ofCountry(String country) {
    return (BitSet) byCountry.getOrDefault(country, new BitSet()).clone();
  }

  /** The records of a person. The caller may change the result. */
  BitSet ofPerson(String person) {
    return (BitSet) byPerson.getOrDefault(person, new BitSet()).clone();
  }

  /** The records that belong to a format. The caller may change the result. */
  BitSet ofFormat(String format) {
    return (BitSet) byFormat.getOrDefault(format, new BitSet()).clone();
  }

  /** The records that belong to a kind of event. The caller may change the result. */
  BitSet ofKind(EventKind kind) {
    return (BitSet) byKind.getOrDefault(kind, new BitSet()).clone();
  }

  private void keepMatches(BitSet found, String asked) {
    found.and(origin.matching(Spellings.typed(asked)));
  }

  /**
   * The records that contain all of some words, whatever the rest of the filter. The last result is
   * cached, since most changes of the state do not change the words. Must not be modified.
   */
  BitSet matching(List<String> asked) {
    var found = written(asked);
    return !found.isEmpty() || words.anyWritten(asked) ? found : translated(asked);
  }

  /** The records that contain all of some words as written. Must not be modified. */
  synchronized BitSet written(List<String> asked) {
    var known = last;
    if (known == null || !known.words.equals(asked)) {
      known = new Matches(asked, matching(foldedTexts(), asked));
      last = known;
    }
    return known.found;
  }

  private synchronized BitSet translated(List<String> asked) {
    var texts = foldedElsewhere;
    if (texts == null) {
      texts = items.stream().map(words::translated).toArray(String[]::new);
      foldedElsewhere = texts;
    }
    return matching(texts, asked);
  }

  private static BitSet matching(String[] texts, List<String> asked) {
    var found = new BitSet(texts.length);
    for (var i = 0; i < texts.length; i++) {
      found.set(i, Spellings.hasAll(texts[i], asked));
    }
    return found;
  }

  /** Folding costs more than the rest of the index, so it is done on the first search. */
  synchronized String[] foldedTexts() {
    var texts = folded;
    if (texts == null) {
      texts = items.stream().map(words::written).toArray(String[]::new);
      folded = texts;
    }
    return texts;
  }

  /** The records of each format. */
  Map<String, Part<T>> partsByFormat() {
    var parts = new HashMap<String, Part<T>>();
    byFormat.forEach(
        (format, set) ->
            parts.put(format, new Part<>(List.copyOf(select(set)), set.stream().toArray())));
    return parts;
  }

  /** The records at some positions, in chronological order. */
  List<T> select(BitSet set) {
    var selected = new ArrayList<T>(set.cardinality());
    for (var i = set.nextSetBit(0); i >= 0; i = set.nextSetBit(i + 1)) {
      selected.add(items.get(i));
    }
    return selected;
  }
}
