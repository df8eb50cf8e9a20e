package org.silkroadatlas.query;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.silkroadatlas.model.ItemRef;
import org.silkroadatlas.model.OwnFit;
import org.silkroadatlas.model.OwnRecords;
import org.silkroadatlas.model.PlainText;

/** The user's own records that overlay a dataset. Any thread. */
public final class OwnLayer {
  static final OwnLayer NONE = new OwnLayer(Set.of(), Optional.empty());

  private final Set<ItemRef> records;
  private final Optional<DatasetIndex> below;

  /** The dataset below, by the language of its texts. */
  private final Map<String, DatasetIndex> translated = new ConcurrentHashMap<>();

  private OwnLayer(Set<ItemRef> records, Optional<DatasetIndex> below) {
    this.records = Set.copyOf(records);
    this.below = below;
  }

  /**
   * A dataset overlaid with the user's own records, as far as they fit. Takes some tenths of a
   * second.
   *
   * @return the same dataset if none of them fits
   */
  public static DatasetIndex over(DatasetIndex dataset, OwnRecords own) {
    var below = dataset.withoutOwn().origin();
    var fit = OwnFit.of(below.dataset(), own);
    if (fit.isEmpty()) {
      return below.in(dataset.language());
    }
    var all = fit.over(below.dataset());
    return new DatasetIndex(PlainText.of(all), all, new OwnLayer(fit.refs(), Optional.of(below)))
        .in(dataset.language());
  }

  /** Whether a record is one of these. */
  boolean contains(ItemRef record) {
    return records.contains(record);
  }

  /** A dataset without these records, in the same language. */
  DatasetIndex without(DatasetIndex whole) {
    return below.map(it -> translated.computeIfAbsent(whole.language(), it::in)).orElse(whole);
  }
}
