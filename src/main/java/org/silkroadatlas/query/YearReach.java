package org.silkroadatlas.query;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.silkroadatlas.model.Item;
import org.silkroadatlas.model.Membership;
import org.silkroadatlas.time.Edtf;
import org.silkroadatlas.time.YearRange;

/** The range of the timeline: the years that the dataset offers, extended to its records. */
final class YearReach {
  private final YearRange offered;
  private int first;
  private int last;

  private YearReach(YearRange offered) {
    this.offered = offered;
    first = offered.first();
    last = offered.last();
  }

  /** The years from the first event, agreement or role to the last. */
  static YearRange of(DatasetIndex index) {
    var reach = new YearReach(index.years());
    var dataset = index.dataset();
    Stream.of(dataset.events(), dataset.agreements(), dataset.memberships())
        .flatMap(items -> items.stream())
        .map(Item::when)
        .flatMap(Optional::stream)
        .forEach(reach::add);
    dataset.memberships().stream()
        .map(Membership::to)
        .flatMap(Optional::stream)
        .forEach(reach::add);
    return new YearRange(reach.first, reach.last);
  }

  /** Roles older than a lifetime would only make the axis long. */
  private void add(Edtf date) {
    var early = date.earliest();
    var late = date.latest();
    first = early.equals(LocalDate.MIN) ? first : Math.min(first, nearest(early.getYear()));
    last = late.equals(LocalDate.MAX) ? last : Math.max(last, nearest(late.getYear()));
  }

  private int nearest(int year) {
    return Math.clamp(year, offered.first() - 80, offered.last() + 80);
  }
}
