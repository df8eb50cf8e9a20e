package org.silkroadatlas.timeline;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.silkroadatlas.model.Event;
import org.silkroadatlas.model.ItemRef;
import org.silkroadatlas.model.Vector;
import org.silkroadatlas.query.DatasetIndex;
import org.silkroadatlas.query.Lane;
import org.silkroadatlas.query.Outside;
import org.silkroadatlas.query.Visible;

/**
 * The rows that the timeline shows in one state.
 *
 * @param rows headings and lanes from top to bottom
 * @param density how many events each year had
 */
record TimelineModel(List<Row> rows, Density density) {

  /** Copies the list. */
  TimelineModel {
    rows = List.copyOf(rows);
  }

  /**
   * The rows of a state.
   *
   * @param tracks the events of the dataset
   * @param index the dataset
   * @param visible what is shown
   * @param outside what becomes of lanes and events outside the scope
   * @param folding what is folded
   */
  static TimelineModel of(
      TrackIndex tracks, DatasetIndex index, Visible visible, Outside outside, Folding folding) {
    return new Builder(tracks, index, visible, outside, folding).build();
  }

  /** The events of the scope that stand in the rows. */
  Set<ItemRef> shown() {
    return rows.stream()
        .filter(Row::showsEvents)
        .flatMap(row -> row.events().eventsInScope())
        .map(Event::ref)
        .collect(Collectors.toUnmodifiableSet());
  }

  /** Collects rows. */
  private static final class Builder {
    private final TrackIndex tracks;
    private final DatasetIndex index;
    private final Visible visible;
    private final Outside outside;
    private final Folding folding;
    private final List<Row> rows = new ArrayList<>();
    private final Density density;

    private record Found(Lane lane, BitSet inScope) {}

    Builder(
        TrackIndex tracks, DatasetIndex index, Visible visible, Outside outside, Folding folding) {
      this.tracks = tracks;
      this.index = index;
      this.visible = visible;
      this.outside = outside;
      this.folding = folding;
      density = new Density(index.years());
    }

    TimelineModel build() {
      var groups = new LinkedHashMap<Vector, List<Found>>();
      for (var lane : visible.timeline().lanes()) {
        var vector = lane.format().vector();
        var found = new Found(lane, tracks.inScope(lane));
        density.add(vector, tracks.of(lane.format().id()), found.inScope);
        if (isKept(lane)) {
          groups.computeIfAbsent(vector, v -> new ArrayList<>()).add(found);
        }
      }
      for (var group : groups.entrySet()) {
        // those that ended before it all begins come last, where they are in nobody's way
        group.getValue().sort(Comparator.comparing(found -> isOver(found.lane)));
        addGroup(group.getKey(), group.getValue());
      }
      return new TimelineModel(rows, density);
    }

    private boolean isKept(Lane lane) {
      return (lane.inScope() || outside != Outside.HIDE) && (lane.inScope() || !isOver(lane));
    }

    /** Whether a format ended before the years of the timeline. */
    private boolean isOver(Lane lane) {
      return !lane.format().span().overlaps(index.years().span());
    }

    private void addGroup(Vector vector, List<Found> lanes) {
      var scopeOnly = outside == Outside.HIDE;
      var inScope = lanes.stream().anyMatch(found -> found.lane.inScope());
      var isBeside = !visible.state().scope().formats().isEmpty() && !inScope;
      var isFolded = folding.isFolded(vector, isBeside);
      var all = lanes.stream().map(Found::lane).toList();
      rows.add(
          new Row.Heading(
              vector, all, inScope, isFolded, isFolded ? merged(vector, lanes) : RowEvents.NONE));
      if (!isFolded) {
        for (var found : lanes) {
          var format = found.lane.format();
          var events = new RowEvents(tracks.of(format.id()), found.inScope, scopeOnly);
          rows.add(new Row.Format(found.lane, events, members(found.lane)));
        }
      }
    }

    private RowEvents merged(Vector vector, List<Found> lanes) {
      var inScope = new BitSet();
      lanes.forEach(found -> tracks.addTo(inScope, found.lane.format().id(), found.inScope));
      return new RowEvents(tracks.of(vector), inScope, outside == Outside.HIDE);
    }

    /** The countries whose roles an opened lane shows one by one. */
    private List<String> members(Lane lane) {
      if (!folding.isOpen(lane.format().id())) {
        return List.of();
      }
      var holders =
          lane.memberships().stream()
              .filter(membership -> !membership.role().isOffice())
              .map(membership -> membership.country())
              .collect(Collectors.toSet());
      return tracks.countries().stream().filter(holders::contains).toList();
    }
  }
}
