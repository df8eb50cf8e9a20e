package org.silkroadatlas.timeline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.silkroadatlas.model.Format;
import org.silkroadatlas.model.Membership;
import org.silkroadatlas.query.DatasetIndex;
import org.silkroadatlas.query.Visible;
import org.silkroadatlas.time.Edtf;
import org.silkroadatlas.time.TimeScale;

/**
 * A change in the cursor's year.
 *
 * @param kind the kind of change
 * @param format the format
 * @param country the country that joined or left
 * @param day when, as a number of days
 */
record YearChange(Kind kind, Format format, Optional<String> country, double day) {

  /** The kinds of changes. */
  enum Kind {
    JOINED("joined"),
    LEFT("left"),
    FOUNDED("founded"),
    ENDED("ended");

    private final String key;

    Kind(String key) {
      this.key = key;
    }

    /** The last part of the message key. */
    String key() {
      return key;
    }

    /** Whether it concerns the format as a whole. */
    boolean isOfFormat() {
      return this == FOUNDED || this == ENDED;
    }

    /** Whether it is an arrival, as opposed to a departure. */
    boolean isComing() {
      return this == JOINED || this == FOUNDED;
    }
  }

  /**
   * The changes of the cursor's year, in chronological order.
   *
   * @param country limits the result to one country; empty for all
   */
  static List<YearChange> of(Visible visible, DatasetIndex index, Optional<String> country) {
    var changes = new ArrayList<YearChange>();
    for (var role : visible.map().joined()) {
      changes.add(change(Kind.JOINED, role, TimeScale.moment(role.span().start()), index));
    }
    for (var role : visible.map().left()) {
      changes.add(change(Kind.LEFT, role, TimeScale.moment(role.span().end()), index));
    }
    changes.removeIf(change -> country.isPresent() && !change.country.equals(country));
    if (country.isEmpty()) {
      var year = visible.state().cursor().year();
      for (var format : index.formatsInLaneOrder()) {
        format.founded().filter(date -> isIn(year, date)).ifPresent(add(changes, format, true));
        format.ended().filter(date -> isIn(year, date)).ifPresent(add(changes, format, false));
      }
    }
    changes.sort(
        Comparator.comparingDouble(YearChange::day).thenComparing(c -> c.country.orElse("")));
    return changes;
  }

  private static YearChange change(Kind kind, Membership role, double day, DatasetIndex index) {
    return new YearChange(kind, index.format(role.format()), Optional.of(role.country()), day);
  }

  private static Consumer<Edtf> add(List<YearChange> changes, Format format, boolean isFounding) {
    var kind = isFounding ? Kind.FOUNDED : Kind.ENDED;
    return date ->
        changes.add(new YearChange(kind, format, Optional.empty(), EventSeries.start(date)));
  }

  private static boolean isIn(int year, Edtf date) {
    return EventSeries.start(date) > -EventSeries.ENDLESS && date.earliest().getYear() == year;
  }
}
