package org.silkroadatlas.export.html;

import java.time.LocalDate;
import java.util.Comparator;
import org.silkroadatlas.model.Item;

/** The order of the records of a page. */
final class RecordOrder {
  /** Chronological; records without a time come first. */
  static final Comparator<Item> BY_TIME =
      Comparator.comparing(
              (Item item) -> item.when().map(date -> date.earliest()).orElse(LocalDate.MIN))
          .thenComparing(Item::ref);

  private RecordOrder() {}
}
