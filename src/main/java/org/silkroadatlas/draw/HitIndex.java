package org.silkroadatlas.draw;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import javafx.geometry.Rectangle2D;

/**
 * The positions of what was drawn in the last frame, for finding what is under the pointer. What
 * was drawn later is on top; of several marks within reach, the nearest wins.
 *
 * @param <T> the type of the items
 */
public final class HitIndex<T> {
  private record Mark<T>(Rectangle2D box, T item) {
    double distance(double x, double y) {
      var dx = Math.max(Math.max(box.getMinX() - x, x - box.getMaxX()), 0);
      var dy = Math.max(Math.max(box.getMinY() - y, y - box.getMaxY()), 0);
      return Math.hypot(dx, dy);
    }
  }

  private final List<Mark<T>> marks = new ArrayList<>();

  /** Removes everything, for a new frame. */
  public void clear() {
    marks.clear();
  }

  /** Adds a mark with its box in logical pixels. */
  public void add(Rectangle2D box, T item) {
    marks.add(new Mark<>(box, item));
  }

  /** Adds a round mark. */
  public void add(double x, double y, double radius, T item) {
    add(new Rectangle2D(x - radius, y - radius, 2 * radius, 2 * radius), item);
  }

  /**
   * The mark at a point.
   *
   * @param reach the maximum distance of a mark, in logical pixels
   */
  public Optional<T> at(double x, double y, double reach) {
    Mark<T> nearest = null;
    var least = Double.MAX_VALUE;
    for (var i = marks.size() - 1; i >= 0; i--) {
      var mark = marks.get(i);
      var distance = mark.distance(x, y);
      if (distance <= reach && distance < least) {
        nearest = mark;
        least = distance;
      }
    }
    return Optional.ofNullable(nearest).map(Mark::item);
  }

  /** Where an item was drawn. */
  public Optional<Rectangle2D> boxOf(T item) {
    return marks.stream().filter(m -> m.item().equals(item)).map(Mark::box).findFirst();
  }

  /** The boxes of all marks, in drawing order. */
  public List<Rectangle2D> boxes() {
    return marks.stream().map(Mark::box).toList();
  }

  /** The boxes of the marks of certain items, in drawing order. */
  public List<Rectangle2D> boxes(Predicate<T> wanted) {
    return marks.stream().filter(mark -> wanted.test(mark.item)).map(Mark::box).toList();
  }

  /** All items that were drawn, in drawing order. */
  public List<T> items() {
    return marks.stream().map(Mark::item).toList();
  }
}
