package org.silkroadatlas.timeline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The position of each row, from the top of the first, in logical pixels. */
final class RowLayout {
  /** The height from which symbols have their normal size. */
  private static final double ROOMY = 18;

  /** A lower row shows only its events. */
  private static final double LEGIBLE = 10;

  private final List<Placed> placed = new ArrayList<>();
  private final Map<String, Placed> byKey = new HashMap<>();
  private final LanePlan.Sizes sizes;
  private final double size;
  private final double height;

  /**
   * A row with its position.
   *
   * @param row the row
   * @param number its index among all rows
   * @param top its upper edge
   * @param height its height
   */
  record Placed(LaneRow row, int number, double top, double height) {
    double bottom() {
      return top + height;
    }
  }

  /**
   * Lays out rows.
   *
   * @param rows from top to bottom
   * @param sizes their heights at normal text size
   * @param size the text size factor
   */
  RowLayout(List<LaneRow> rows, LanePlan.Sizes sizes, double size) {
    this.sizes = sizes;
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

  private double heightOf(LaneRow row) {
    return switch (row) {
      case LaneRow.Heading heading ->
          Math.floor((heading.isCollapsed() ? sizes.folded() : sizes.heading()) * size);
      case LaneRow.Format format -> events(row) + memberHeight() * format.members().size();
    };
  }

  /** The height of the part of a row with its events. */
  private double events(LaneRow row) {
    return Math.floor((sizes.lane() + sizes.nextRow() * (row.events().track().rows() - 1)) * size);
  }

  /** The height of the part of a lane with its events. */
  double eventsHeight(Placed lane) {
    return lane.row instanceof LaneRow.Format ? events(lane.row) : lane.height;
  }

  /** The height available for the symbols of a row. */
  double markHeight(Placed lane) {
    return lane.row instanceof LaneRow.Format ? Math.floor(sizes.lane() * size) : lane.height;
  }

  /** The height of the band of one member in an opened lane. */
  double memberHeight() {
    return Math.floor(sizes.member() * size);
  }

  /** The scale of the symbols of a row, smaller in a low row. */
  double markSize(Placed lane) {
    return size * Math.min(1, markHeight(lane) / (ROOMY * size));
  }

  /** The height of the pill of a cluster. */
  double pillHeight(Placed lane) {
    return Math.min(16 * size, markHeight(lane) - 2);
  }

  /** The centre of a row inside a lane, from the top of the first lane. */
  double middle(Placed lane, int row) {
    return lane.top + Math.round(markHeight(lane) / 2 + sizes.nextRow() * row * size);
  }

  /** The height of all rows. */
  double height() {
    return height;
  }

  /** Whether every vector is one row. */
  boolean isFolded() {
    return placed.stream().allMatch(p -> p.row instanceof LaneRow.Heading);
  }

  /** Whether a row is high enough for text. */
  boolean hasLetters(Placed row) {
    return row.height >= LEGIBLE * size;
  }

  /** All rows. */
  List<Placed> all() {
    return placed;
  }

  /** The rows that are at least partly between two heights. */
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
