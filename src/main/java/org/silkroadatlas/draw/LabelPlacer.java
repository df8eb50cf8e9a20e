package org.silkroadatlas.draw;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.geometry.Rectangle2D;

/**
 * Places labels greedily, most important first: a label is accepted if it overlaps none placed
 * before. A grid keeps it fast with thousands of labels.
 */
public final class LabelPlacer {
  private static final int CELL = 64;

  private final Map<Long, List<Rectangle2D>> cells = new HashMap<>();
  private final Rectangle2D bounds;

  /**
   * An empty picture.
   *
   * @param width in logical pixels
   * @param height in logical pixels
   */
  public LabelPlacer(double width, double height) {
    bounds = new Rectangle2D(0, 0, Math.max(width, 0), Math.max(height, 0));
  }

  /** Reserves a box if it is entirely inside the picture and free. */
  public boolean place(Rectangle2D box) {
    if (!bounds.contains(box) || !isFree(box)) {
      return false;
    }
    block(box);
    return true;
  }

  /** Blocks a box for labels, whether or not it is free. */
  public void block(Rectangle2D box) {
    for (var column = cell(box.getMinX()); column <= cell(box.getMaxX()); column++) {
      for (var row = cell(box.getMinY()); row <= cell(box.getMaxY()); row++) {
        cells.computeIfAbsent(key(column, row), k -> new ArrayList<>()).add(box);
      }
    }
  }

  /** Whether a box is still free. */
  public boolean isFree(Rectangle2D box) {
    for (var column = cell(box.getMinX()); column <= cell(box.getMaxX()); column++) {
      for (var row = cell(box.getMinY()); row <= cell(box.getMaxY()); row++) {
        for (var placed : cells.getOrDefault(key(column, row), List.of())) {
          if (placed.intersects(box)) {
            return false;
          }
        }
      }
    }
    return true;
  }

  private static int cell(double coordinate) {
    return (int) Math.floor(coordinate / CELL);
  }

  private static long key(int column, int row) {
    return ((long) column << 32) ^ (row & 0xffffffffL);
  }
}
