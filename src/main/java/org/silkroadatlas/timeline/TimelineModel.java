package org.silkroadatlas.timeline;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.silkroadatlas.draw.FormatColours;
import org.silkroadatlas.model.Vector;
import org.silkroadatlas.query.DatasetIndex;
import org.silkroadatlas.query.Lane;
import org.silkroadatlas.query.LaneFolds;
import org.silkroadatlas.query.OutOfFilterMode;
import org.silkroadatlas.query.Visible;

/**
 * The lanes of a state with their emphasised content, before it is decided which have their own
 * row.
 */
final class TimelineModel {
  private final EventSeriesIndex series;
  private final DatasetIndex index;
  private final Emphasis emphasis;
  private final LaneFolds folds;
  private final FormatColours colours;
  private final boolean isFilterOnly;
  private final Density density;
  private final Map<Vector, List<Found>> groups = new TreeMap<>();

  /** A lane with the positions of its events that match the filter, and of the emphasised ones. */
  record Found(Lane lane, BitSet inFilter, BitSet full, boolean isLit) {}

  /**
   * The lanes of a state.
   *
   * @param series the event series of the dataset
   * @param index the dataset
   * @param visible what is shown
   */
  TimelineModel(EventSeriesIndex series, DatasetIndex index, Visible visible) {
    this.series = series;
    this.index = index;
    emphasis = new Emphasis(series, index, visible);
    folds = visible.state().view().folds();
    colours = FormatColours.of(visible.distinctFormats());
    isFilterOnly = visible.state().view().outside() == OutOfFilterMode.HIDE;
    density = new Density(series.reach());
    for (var lane : visible.timeline().lanes()) {
      var inFilter = series.inFilter(lane);
      var full = emphasis.full(lane, inFilter);
      var isLit = emphasis.isLit(lane, full);
      density.add(lane.format().vector(), series.of(lane.format().id()), full);
      if (isKept(lane, isLit)) {
        groups
            .computeIfAbsent(lane.format().vector(), v -> new ArrayList<>())
            .add(new Found(lane, inFilter, full, isLit));
      }
    }
    // formats that ended before the timeline begins come last, out of the way
    groups.values().forEach(g -> g.sort(Comparator.comparing(found -> isOver(found.lane))));
  }

  private boolean isKept(Lane lane, boolean isLit) {
    return lane.inFilter() || isLit || (!isFilterOnly && !isOver(lane));
  }

  /** Whether a format ended before the years of the timeline. */
  private boolean isOver(Lane lane) {
    return !lane.format().span().overlaps(index.years().span());
  }

  Density density() {
    return density;
  }

  Emphasis emphasis() {
    return emphasis;
  }

  /** All lanes by vector. */
  Map<Vector, List<Found>> groups() {
    return groups;
  }

  /**
   * Decides which lanes have their own row.
   *
   * @param room the available height, in logical pixels at normal text size
   */
  LanePlan plan(double room) {
    var counted = new ArrayList<LanePlan.Group>();
    for (var group : groups.entrySet()) {
      counted.add(count(group.getKey(), group.getValue()));
    }
    return LanePlan.of(counted, folds, emphasis.isChoosing(), room).withLit(lit());
  }

  private Set<String> lit() {
    return groups.values().stream()
        .flatMap(List::stream)
        .filter(Found::isLit)
        .map(found -> found.lane.format().id())
        .collect(Collectors.toUnmodifiableSet());
  }

  private LanePlan.Group count(Vector vector, List<Found> lanes) {
    var lit = 0;
    var rows = 0;
    var litRows = 0;
    var members = 0;
    var isHome = false;
    for (var found : lanes) {
      var further = series.of(found.lane.format().id()).rows() - 1;
      lit += found.isLit ? 1 : 0;
      rows += further;
      litRows += found.isLit ? further : 0;
      members += members(found).size();
      isHome |= emphasis.home().filter(found.lane.format().id()::equals).isPresent();
    }
    return new LanePlan.Group(vector, lanes.size(), lit, rows, litRows, members, isHome);
  }

  /** The rows from top to bottom. */
  List<LaneRow> rows(LanePlan plan) {
    var rows = new ArrayList<LaneRow>();
    for (var group : groups.entrySet()) {
      var unfolded =
          group.getValue().stream().filter(found -> plan.unfolds(found.lane.format())).toList();
      rows.add(heading(group.getKey(), group.getValue(), unfolded));
      unfolded.forEach(found -> rows.add(lane(found)));
    }
    return rows;
  }

  private LaneRow heading(Vector vector, List<Found> lanes, List<Found> unfolded) {
    var folded = lanes.stream().filter(found -> !unfolded.contains(found)).toList();
    var isLit = lanes.stream().anyMatch(Found::isLit);
    return new LaneRow.Heading(
        vector,
        folded.stream().map(Found::lane).toList(),
        isLit,
        unfolded.isEmpty(),
        folded.isEmpty() ? RowEvents.NONE : merged(vector, folded));
  }

  /** The events of several lanes of a vector in one row. */
  private RowEvents merged(Vector vector, List<Found> lanes) {
    var shown = new BitSet();
    var full = new BitSet();
    for (var found : lanes) {
      var format = found.lane.format().id();
      series.addTo(shown, format, shown(found));
      series.addTo(full, format, found.full);
    }
    return new RowEvents(series.of(vector), full, shown);
  }

  private LaneRow lane(Found found) {
    var track = series.of(found.lane.format().id());
    var events = new RowEvents(track, found.full, shown(found));
    return new LaneRow.Format(found.lane, found.isLit, events, members(found), colours);
  }

  /** The positions of the events of a lane that are drawn at all. */
  private BitSet shown(Found found) {
    var shown = new BitSet();
    if (isFilterOnly) {
      shown.or(found.inFilter);
      shown.or(found.full);
    } else {
      shown.set(0, series.of(found.lane.format().id()).size());
    }
    return shown;
  }

  /** The countries whose roles an opened lane shows separately. */
  private List<String> members(Found found) {
    var format = found.lane.format().id();
    if (!folds.opened().contains(format) && emphasis.opened().filter(format::equals).isEmpty()) {
      return List.of();
    }
    var holders =
        found.lane.memberships().stream()
            .filter(membership -> !membership.role().isOffice())
            .map(membership -> membership.country())
            .collect(Collectors.toSet());
    return series.countries().stream().filter(holders::contains).toList();
  }
}
