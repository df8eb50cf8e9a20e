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
 * The lanes of one state with what stands out in them, before it is decided which have rows of
 * their own.
 */
final class TimelineModel {
  private final EventSeriesIndex tracks;
  private final DatasetIndex index;
  private final Emphasis emphasis;
  private final LaneFolds folds;
  private final FormatColours colours;
  private final boolean isFilterOnly;
  private final Density density;
  private final Map<Vector, List<Found>> groups = new TreeMap<>();

  /** A lane with the positions of its events that pass the filter, and of those that stand out. */
  record Found(Lane lane, BitSet inFilter, BitSet full, boolean isLit) {}

  /**
   * The lanes of a state.
   *
   * @param tracks the events of the dataset
   * @param index the dataset
   * @param visible what is shown
   */
  TimelineModel(EventSeriesIndex tracks, DatasetIndex index, Visible visible) {
    this.tracks = tracks;
    this.index = index;
    emphasis = new Emphasis(tracks, index, visible);
    folds = visible.state().view().folds();
    colours = FormatColours.of(visible.distinctFormats());
    isFilterOnly = visible.state().view().outside() == OutOfFilterMode.HIDE;
    density = new Density(tracks.reach());
    for (var lane : visible.timeline().lanes()) {
      var inFilter = tracks.inFilter(lane);
      var full = emphasis.full(lane, inFilter);
      var isLit = emphasis.isLit(lane, full);
      density.add(lane.format().vector(), tracks.of(lane.format().id()), full);
      if (isKept(lane, isLit)) {
        groups
            .computeIfAbsent(lane.format().vector(), v -> new ArrayList<>())
            .add(new Found(lane, inFilter, full, isLit));
      }
    }
    // those that ended before it all begins come last, where they are in nobody's way
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
   * Which lanes have rows of their own.
   *
   * @param room the height that there is, in logical pixels at the usual text size
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
      var further = tracks.of(found.lane.format().id()).rows() - 1;
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
    var rest = new ArrayList<Lane>();
    var others = new Density(tracks.reach());
    for (var group : groups.entrySet()) {
      var part = plan.of(group.getKey());
      if (part != LanePlan.Part.ASIDE) {
        rows.add(heading(group.getKey(), group.getValue(), part == LanePlan.Part.FOLDED));
      }
      for (var found : group.getValue()) {
        if (part == LanePlan.Part.ALL
            || (part == LanePlan.Part.LIT && plan.lit().contains(found.lane.format().id()))) {
          rows.add(lane(found));
        } else if (part != LanePlan.Part.FOLDED) {
          rest.add(found.lane);
          others.add(group.getKey(), tracks.of(found.lane.format().id()), found.full);
        }
      }
    }
    if (!rest.isEmpty()) {
      rows.add(new LaneRow.Rest(rest, others));
    }
    return rows;
  }

  private LaneRow heading(Vector vector, List<Found> lanes, boolean isFolded) {
    var isLit = lanes.stream().anyMatch(Found::isLit);
    var all = lanes.stream().map(Found::lane).toList();
    return new LaneRow.Heading(
        vector, all, isLit, isFolded, isFolded ? merged(vector, lanes) : RowEvents.NONE);
  }

  private RowEvents merged(Vector vector, List<Found> lanes) {
    var inFilter = new BitSet();
    var full = new BitSet();
    for (var found : lanes) {
      tracks.addTo(inFilter, found.lane.format().id(), found.inFilter);
      tracks.addTo(full, found.lane.format().id(), found.full);
    }
    return events(tracks.of(vector), inFilter, full);
  }

  private LaneRow lane(Found found) {
    var track = tracks.of(found.lane.format().id());
    var events = events(track, found.inFilter, found.full);
    return new LaneRow.Format(found.lane, found.isLit, events, members(found), colours);
  }

  private RowEvents events(EventSeries track, BitSet inFilter, BitSet full) {
    var shown = new BitSet();
    if (isFilterOnly) {
      shown.or(inFilter);
      shown.or(full);
    } else {
      shown.set(0, track.size());
    }
    return new RowEvents(track, full, shown);
  }

  /** The countries whose roles an opened lane shows one by one. */
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
    return tracks.countries().stream().filter(holders::contains).toList();
  }
}
