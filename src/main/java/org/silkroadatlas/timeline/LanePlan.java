package org.silkroadatlas.timeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.silkroadatlas.model.Format;
import org.silkroadatlas.model.Vector;
import org.silkroadatlas.query.LaneFolds;

/**
 * Decides which vectors are one row and which show lanes, and the heights of rows: as much is
 * unfolded as fits, starting with what is selected or filtered. Every vector keeps a row; where
 * much is unfolded, the other rows are low. What the user has folded or unfolded by hand stays.
 *
 * @param parts how each vector with lanes is shown
 * @param lit ids of the emphasised formats
 * @param sizes the heights of rows
 */
record LanePlan(Map<Vector, Part> parts, Set<String> lit, Sizes sizes) {

  /** How the lanes of a vector are shown. */
  enum Part {
    /** All in one row. */
    FOLDED,
    /** Emphasised lanes in a row each, the others in the row of the vector above them. */
    LIT,
    /** Each in its own row. */
    ALL
  }

  /**
   * Heights of rows in logical pixels at normal text size.
   *
   * @param folded a vector in one row
   * @param heading the heading above lanes, which also shows the folded ones
   * @param lane a lane with one row of events
   * @param member the band of one member
   */
  record Sizes(double folded, double heading, double lane, double member) {
    /** The minimum at which folded rows are still visible; their titles do not fit. */
    static final Sizes TIGHT = new Sizes(4, 11, 15, 11);

    /** The minimum at which everything is still readable. */
    static final Sizes LEAST = new Sizes(10, 11, 15, 12);

    /** The heights when lanes scroll anyway, so that nothing needs to be cramped. */
    static final Sizes SCROLLING = new Sizes(10, 13, 18, 13);

    /** The heights when there is enough room. */
    static final Sizes USUAL = new Sizes(22, 18, 22, 13);

    private Sizes towards(Sizes other, double share) {
      return new Sizes(
          folded + (other.folded - folded) * share,
          heading + (other.heading - heading) * share,
          lane + (other.lane - lane) * share,
          member + (other.member - member) * share);
    }

    /** The distance between rows of events in one lane. */
    double nextRow() {
      return Math.max(lane - 7, 10);
    }
  }

  /**
   * The lanes of a vector, counted.
   *
   * @param vector the vector
   * @param lanes how many lanes it has
   * @param lit how many of them are emphasised
   * @param rows how many additional rows of events its lanes have
   * @param litRows how many additional rows of events the emphasised lanes have
   * @param members how many members the opened lanes show separately
   * @param isHome whether the selection is one of its lanes or belongs to one
   */
  record Group(
      Vector vector, int lanes, int lit, int rows, int litRows, int members, boolean isHome) {}

  /** Copies the map. */
  LanePlan {
    parts = Map.copyOf(parts);
    lit = Set.copyOf(lit);
  }

  /** This plan with other emphasised formats. */
  LanePlan withLit(Set<String> formats) {
    return new LanePlan(parts, formats, sizes);
  }

  /** How a vector is shown. */
  Part of(Vector vector) {
    return parts.getOrDefault(vector, Part.FOLDED);
  }

  /** Whether the lane of a format has its own row. */
  boolean unfolds(Format format) {
    return switch (of(format.vector())) {
      case FOLDED -> false;
      case LIT -> lit.contains(format.id());
      case ALL -> true;
    };
  }

  /**
   * The plan for a height.
   *
   * @param groups the vectors with lanes
   * @param folds what was decided by hand
   * @param isChoosing whether there is a selection or filter
   * @param room the visible height of the lanes, at normal text size
   */
  static LanePlan of(List<Group> groups, LaneFolds folds, boolean isChoosing, double room) {
    var isLit = groups.stream().anyMatch(group -> group.lit > 0);
    var isChosen = isChoosing && isLit;
    var plans = isChosen ? chosen(groups, folds) : all(groups, folds);
    for (var parts : plans) {
      for (var least : isChosen ? List.of(Sizes.LEAST, Sizes.TIGHT) : List.of(Sizes.LEAST)) {
        if (height(parts, groups, least) <= room) {
          return sized(parts, groups, least, room);
        }
      }
    }
    return new LanePlan(plans.getLast(), Set.of(), Sizes.SCROLLING);
  }

  /** Everything emphasised is unfolded if it fits, or else only the selection's vector. */
  private static List<Map<Vector, Part>> chosen(List<Group> groups, LaneFolds folds) {
    return List.of(
        chosen(groups, folds, group -> group.lit > 0), chosen(groups, folds, Group::isHome));
  }

  private static Map<Vector, Part> chosen(
      List<Group> groups, LaneFolds folds, Predicate<Group> unfolds) {
    var parts = new TreeMap<Vector, Part>();
    for (var group : groups) {
      var part = !unfolds.test(group) ? Part.FOLDED : group.lit < group.lanes ? Part.LIT : Part.ALL;
      parts.put(group.vector, byHand(group.vector, folds, part));
    }
    return parts;
  }

  /** As many vectors as fit are unfolded, starting with the first. */
  private static List<Map<Vector, Part>> all(List<Group> groups, LaneFolds folds) {
    var plans = new ArrayList<Map<Vector, Part>>();
    for (var unfolded = groups.size(); unfolded >= 0; unfolded--) {
      var parts = new TreeMap<Vector, Part>();
      for (var i = 0; i < groups.size(); i++) {
        var part = i < unfolded ? Part.ALL : Part.FOLDED;
        parts.put(groups.get(i).vector, byHand(groups.get(i).vector, folds, part));
      }
      plans.add(parts);
    }
    return plans;
  }

  private static Part byHand(Vector vector, LaneFolds folds, Part otherwise) {
    var decided = folds.vectors().get(vector);
    return decided == null ? otherwise : decided ? Part.FOLDED : Part.ALL;
  }

  /** Makes rows as high as there is room for. */
  private static LanePlan sized(
      Map<Vector, Part> parts, List<Group> groups, Sizes least, double room) {
    var from = height(parts, groups, least);
    var to = height(parts, groups, Sizes.USUAL);
    var share = to <= from ? 1 : Math.clamp((room - from) / (to - from), 0.0, 1.0);
    return new LanePlan(parts, Set.of(), least.towards(Sizes.USUAL, share));
  }

  private static double height(Map<Vector, Part> parts, List<Group> groups, Sizes sizes) {
    var height = 0.0;
    for (var group : groups) {
      var part = parts.getOrDefault(group.vector, Part.FOLDED);
      height +=
          switch (part) {
            case FOLDED -> sizes.folded;
            case LIT -> unfolded(group.lit, group.litRows, group.members, sizes);
            case ALL -> unfolded(group.lanes, group.rows, group.members, sizes);
          };
    }
    return height;
  }

  private static double unfolded(int lanes, int rows, int members, Sizes sizes) {
    return sizes.heading + lanes * sizes.lane + rows * sizes.nextRow() + members * sizes.member;
  }
}
