package org.silkroadatlas.timeline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Where each row stands, from the top of the first, in logical pixels. */
final class RowLayout {
  private static final double LANE = 22;
  private static final double NEXT_ROW = 15;
  private static final double HEADING = 18;
  private static final double MEMBER = 13;

  private final List<Placed> placed = new ArrayList<>();
  private final Map<String, Placed> byKey = new HashMap<>();
  private final double size;
  private final double height;

  /**
   * A row in its place.
   *
   * @param row the row
   * @param number its position among all rows
   * @param top its upper edge
   * @param height its height
   */
  record Placed(Row row, int number, double top, double height) {
    double bottom() {
      return top + height;
    }
  }

  /**
   * Places rows.
   *
   * @param rows from top to bottom
   * @param size how much larger than usual everything is
   */
  RowLayout(List<Row> rows, double size) {
    this.size = size;
    var top = 0.0;
    for (var row : rows) {
      var here = new Placed(row, placed.size(), top, heightOf(row));
      placed.add(here);
      byKey.put(row.key(), here);
      top = here.bottom();
    }
    height = top;
  }

  private double heightOf(Row row) {
    if (!row.showsEvents()) {
      return Math.round(HEADING * size);
    }
    return events(row) + Math.ceil(MEMBER * size) * members(row).size();
  }

  /** The height of the part of a row in which its events stand. */
  private double events(Row row) {
    return Math.round((LANE + NEXT_ROW * (row.events().track().rows() - 1)) * size);
  }

  private static List<String> members(Row row) {
    return row instanceof Row.Format format ? format.members() : List.of();
  }

  /** The height of the part of a lane in which its events stand. */
  double eventsHeight(Placed lane) {
    return lane.row.showsEvents() ? events(lane.row) : lane.height;
  }

  /** The height of the band of one member in an opened lane. */
  double memberHeight() {
    return Math.ceil(MEMBER * size);
  }

  /** The middle of a row inside a lane, from the top of the first lane. */
  double middle(Placed lane, int row) {
    return lane.top + Math.round((LANE / 2 + NEXT_ROW * row) * size);
  }

  /** The height of all rows. */
  double height() {
    return height;
  }

  /** All rows. */
  List<Placed> all() {
    return placed;
  }

  /** The rows of which some part lies between two heights. */
  List<Placed> between(double top, double bottom) {
    var first = firstBelow(top);
    var last = first;
    while (last < placed.size() && placed.get(last).top < bottom) {
      last++;
    }
    return placed.subList(first, last);
  }

  /** The row at a height. */
  Optional<Placed> at(double y) {
    var number = firstBelow(y);
    return y < 0 || number == placed.size() ? Optional.empty() : Optional.of(placed.get(number));
  }

  private int firstBelow(double y) {
    var low = 0;
    var high = placed.size();
    while (low < high) {
      var middle = (low + high) >>> 1;
      if (placed.get(middle).bottom() > y) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }

  /** The row with a key. */
  Optional<Placed> find(String key) {
    return Optional.ofNullable(byKey.get(key));
  }
}
