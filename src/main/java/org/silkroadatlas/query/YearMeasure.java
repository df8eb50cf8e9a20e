package org.silkroadatlas.query;

import java.util.BitSet;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.IntUnaryOperator;
import org.silkroadatlas.model.Named;

/** What can be counted per year. */
public enum YearMeasure implements Named {
  /** Events that took place. */
  EVENTS("events"),
  /** Agreements. */
  AGREEMENTS("agreements"),
  /** Quotes. */
  QUOTES("quotes"),
  /** Formats that were founded. */
  FOUNDED("founded"),
  /** Countries that joined a format. */
  JOINED("joined");

  private final String key;

  YearMeasure(String key) {
    this.key = key;
  }

  @Override
  public String key() {
    return key;
  }

  /** The numbers for all years of the timeline that match a filter, ignoring its years. */
  public SortedMap<Integer, Integer> of(DatasetIndex index, Filter filter) {
    var asked = filter.without(Facet.YEARS);
    return switch (this) {
      case EVENTS -> {
        var held = index.events().inFilter(asked);
        held.andNot(index.notHeld());
        yield touching(index, index.events(), held);
      }
      case AGREEMENTS -> touching(index, index.agreements(), index.agreements().inFilter(asked));
      case QUOTES -> touching(index, index.quotes(), index.quotes().inFilter(asked));
      case FOUNDED -> each(index, year -> YearChanges.founded(index, asked, year).size());
      case JOINED -> each(index, year -> YearChanges.joined(index, asked, year).size());
    };
  }

  private static SortedMap<Integer, Integer> touching(
      DatasetIndex index, FacetIndex<?> kind, BitSet found) {
    return each(index, year -> Query.and(kind.touching(year), found).cardinality());
  }

  private static SortedMap<Integer, Integer> each(DatasetIndex index, IntUnaryOperator count) {
    var counts = new TreeMap<Integer, Integer>();
    for (var year = index.years().first(); year <= index.years().last(); year++) {
      counts.put(year, count.applyAsInt(year));
    }
    return counts;
  }
}
