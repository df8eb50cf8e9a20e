package org.silkroadatlas.timeline;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.silkroadatlas.coordination.Outside;
import org.silkroadatlas.model.ItemRef;
import org.silkroadatlas.model.Vector;
import org.silkroadatlas.query.Lane;
import org.silkroadatlas.query.Visible;
import org.silkroadatlas.time.Edtf;
import org.silkroadatlas.time.YearRange;

/**
 * The rows that the timeline shows in one state.
 *
 * @param rows headings and lanes from top to bottom
 * @param density events that took place and lie in the scope, by year and vector
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
   * @param visible what is shown
   * @param years the years that the timeline offers
   * @param outside what becomes of lanes and events outside the scope
   * @param collapsed the vectors that are folded into one row
   */
  static TimelineModel of(
      TrackIndex tracks, Visible visible, YearRange years, Outside outside, Set<Vector> collapsed) {
    var groups = new LinkedHashMap<Vector, List<Lane>>();
    var asked = visible.state().scope().formats();
    for (var lane : visible.timeline().lanes()) {
      var isKept = lane.inScope() || outside != Outside.HIDE;
      if (isKept && (touches(lane, years) || asked.contains(lane.format().id()))) {
        groups.computeIfAbsent(lane.format().vector(), v -> new ArrayList<>()).add(lane);
      }
    }
    var rows = new ArrayList<Row>();
    groups.forEach(
        (vector, lanes) ->
            addGroup(rows, tracks, vector, lanes, outside, collapsed.contains(vector)));
    return new TimelineModel(rows, Density.of(visible.timeline().lanes(), years));
  }

  private static void addGroup(
      List<Row> rows,
      TrackIndex tracks,
      Vector vector,
      List<Lane> lanes,
      Outside outside,
      boolean isCollapsed) {
    var scopeOnly = outside == Outside.HIDE;
    var inScope = lanes.stream().anyMatch(Lane::inScope);
    var events =
        isCollapsed
            ? new RowEvents(tracks.of(vector), tracks.inScope(vector, lanes), scopeOnly)
            : RowEvents.NONE;
    rows.add(new Row.Heading(vector, lanes, inScope, isCollapsed, events));
    if (!isCollapsed) {
      for (var lane : lanes) {
        var track = tracks.of(lane.format().id());
        rows.add(new Row.Format(lane, new RowEvents(track, tracks.inScope(lane), scopeOnly)));
      }
    }
  }

  /** Whether a lane has anything to show in the years of the timeline. */
  private static boolean touches(Lane lane, YearRange years) {
    var span = years.span();
    return lane.format().span().overlaps(span)
        && (lane.format().founded().isPresent() || !isEmpty(lane, years));
  }

  private static boolean isEmpty(Lane lane, YearRange years) {
    var span = years.span();
    return lane.memberships().stream().noneMatch(m -> m.span().overlaps(span))
        && lane.events().stream().noneMatch(e -> overlaps(e.date(), years))
        && lane.others().stream().noneMatch(e -> overlaps(e.date(), years));
  }

  private static boolean overlaps(Edtf date, YearRange years) {
    return date.span().overlaps(years.span());
  }

  /** The events of the scope that stand in the rows. */
  Set<ItemRef> shown() {
    return rows.stream()
        .filter(Row::showsEvents)
        .flatMap(row -> row.events().eventsInScope())
        .map(event -> event.ref())
        .collect(Collectors.toUnmodifiableSet());
  }
}
