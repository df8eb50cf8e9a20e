package org.silkroadatlas.exercise;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.silkroadatlas.model.Event;
import org.silkroadatlas.model.Item;
import org.silkroadatlas.model.ItemRef;
import org.silkroadatlas.model.Membership;
import org.silkroadatlas.query.DatasetIndex;
import org.silkroadatlas.query.Filter;
import org.silkroadatlas.query.Query;
import org.silkroadatlas.query.Records;
import org.silkroadatlas.query.State;

/**
 * The topic of exercises. Wrong choices may come from elsewhere.
 *
 * @param records the records that can be asked about
 * @param formats ids of their formats
 * @param countries ids of the countries that can be asked about
 */
public record ExerciseTopic(Set<ItemRef> records, Set<String> formats, Set<String> countries) {
  /** Copies the sets. */
  public ExerciseTopic {
    records = Set.copyOf(records);
    formats = Set.copyOf(formats);
    countries = Set.copyOf(countries);
  }

  /** Everything that matches a filter. */
  public static ExerciseTopic of(DatasetIndex index, Filter filter) {
    var topic = new Gatherer(index);
    topic.add(Records.of(index, filter).all());
    filter.countries().forEach(topic.countries::add);
    return topic.gathered(filter.countries().isEmpty());
  }

  /**
   * The topic of a lecture's scenes: the selections, what belongs to them and what matches the
   * filters; for scenes with neither, the events of the year.
   */
  public static ExerciseTopic of(DatasetIndex index, List<State> scenes) {
    var topic = new Gatherer(index);
    for (var state : scenes) {
      var visible = Query.visible(state.shown(index), state);
      state.focus().flatMap(index::find).ifPresent(item -> topic.add(List.of(item)));
      topic.add(visible.related().events());
      topic.add(visible.related().agreements());
      topic.add(visible.related().quotes());
      topic.add(visible.panel().memberships());
      if (!state.filter().isEverything()) {
        topic.add(Records.of(index, state).all());
      } else if (state.focus().isEmpty()) {
        topic.add(visible.panel().events());
        topic.add(visible.panel().agreements());
        topic.add(visible.panel().quotes());
      }
    }
    return topic.gathered(true);
  }

  /** Whether a record can be asked about. */
  boolean has(Item item) {
    return records.contains(item.ref());
  }

  private static final class Gatherer {
    private final DatasetIndex index;
    private final Set<ItemRef> records = new HashSet<>();
    private final Set<String> formats = new HashSet<>();
    private final Set<String> countries = new HashSet<>();

    Gatherer(DatasetIndex index) {
      this.index = index;
    }

    void add(List<? extends Item> items) {
      for (var item : items) {
        records.add(item.ref());
        formatOf(item).ifPresent(formats::add);
      }
    }

    private static Optional<String> formatOf(Item item) {
      return switch (item) {
        case Event event -> Optional.of(event.format());
        case Membership held -> Optional.of(held.format());
        default -> Optional.empty();
      };
    }

    ExerciseTopic gathered(boolean withCore) {
      if (withCore) {
        index.dataset().countries().stream()
            .filter(country -> country.core())
            .forEach(country -> countries.add(country.id()));
      }
      return new ExerciseTopic(records, formats, countries);
    }
  }
}
