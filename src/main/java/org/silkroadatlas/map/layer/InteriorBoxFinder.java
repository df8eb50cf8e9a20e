package org.silkroadatlas.map.layer;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.silkroadatlas.geo.Feature;
import org.silkroadatlas.geo.Path;
import org.silkroadatlas.geo.ScreenPoint;

/**
 * Finds where boxes fit entirely inside a shape and the window. The shape is divided into cells of
 * a few pixels, with summed counts, so that any box can be checked very quickly.
 */
final class InteriorBoxFinder {
  /** Side of a cell in logical pixels. */
  private static final int CELL = 3;

  /** Boxes are tried in steps of this many cells. */
  private static final int STEP = 2;

  /** The minimum distance of boxes from the edges of the window, in logical pixels. */
  private static final double EDGE = 6;

  private final double left;
  private final double top;
  private final int columns;
  private final int rows;

  /** The number of cells above and to the left of each corner that are inside. */
  private final int[][] sums;

  /** The room in a feature, in the detail of a drawing. */
  InteriorBoxFinder(DrawContext context, Feature feature) {
    left = context.overscan() + EDGE;
    top = context.overscan() + EDGE;
    columns = Math.max(0, (int) ((context.window().width() - 2 * EDGE) / CELL));
    rows = Math.max(0, (int) ((context.window().height() - 2 * EDGE) / CELL));
    sums = new int[rows + 1][columns + 1];
    var paths = feature.paths().stream().filter(Path::closed).toList();
    var crossings = crossings(context, paths);
    for (var row = 0; row < rows; row++) {
      var inside = inside(crossings.get(row));
      var sum = 0;
      for (var column = 0; column < columns; column++) {
        sum += inside[column] ? 1 : 0;
        sums[row + 1][column + 1] = sums[row][column + 1] + sum;
      }
    }
  }

  /** Where the outlines cross the centre line of each row of cells, from the left edge. */
  private List<List<Double>> crossings(DrawContext context, List<Path> paths) {
    var crossings = new ArrayList<List<Double>>();
    for (var row = 0; row < rows; row++) {
      crossings.add(new ArrayList<>());
    }
    for (var path : paths) {
      var count = context.screen().trace(path, context.viewport(), 0);
      var xs = context.screen().xs();
      var ys = context.screen().ys();
      for (var i = 0; i < count; i++) {
        var next = i + 1 < count ? i + 1 : 0;
        cross(crossings, xs[i] - left, ys[i] - top, xs[next] - left, ys[next] - top);
      }
    }
    return crossings;
  }

  private static void cross(
      List<List<Double>> crossings, double x1, double y1, double x2, double y2) {
    var first = Math.max(0, (int) Math.ceil(Math.min(y1, y2) / CELL - 0.5));
    for (var row = first; row < crossings.size() && middle(row) < Math.max(y1, y2); row++) {
      crossings.get(row).add(x1 + (x2 - x1) * (middle(row) - y1) / (y2 - y1));
    }
  }

  private static double middle(int cell) {
    return (cell + 0.5) * CELL;
  }

  /** Inside and outside alternate from crossing to crossing. */
  private boolean[] inside(List<Double> crossings) {
    crossings.sort(Comparator.naturalOrder());
    var inside = new boolean[columns];
    for (var i = 0; i + 1 < crossings.size(); i += 2) {
      var from = Math.clamp((int) Math.ceil(crossings.get(i) / CELL - 0.5), 0, columns);
      var to = Math.clamp((int) Math.ceil(crossings.get(i + 1) / CELL - 0.5), from, columns);
      Arrays.fill(inside, from, to, true);
    }
    return inside;
  }

  /**
   * The centres of boxes that fit inside, closest to a point first.
   *
   * @param width of the boxes in logical pixels
   * @param height of the boxes in logical pixels
   */
  List<ScreenPoint> middles(double width, double height, ScreenPoint near) {
    // The outline may run between the centres of two cells.
    var wide = (int) Math.ceil(width / CELL) + 2;
    var high = (int) Math.ceil(height / CELL) + 2;
    var middles = new ArrayList<ScreenPoint>();
    for (var row = 0; row + high <= rows; row += STEP) {
      for (var column = 0; column + wide <= columns; column += STEP) {
        if (inside(row, column, high, wide) == wide * high) {
          middles.add(
              new ScreenPoint(
                  left + (column + wide / 2.0) * CELL, top + (row + high / 2.0) * CELL));
        }
      }
    }
    middles.sort(Comparator.comparingDouble(at -> distance(at, near)));
    return middles;
  }

  private int inside(int row, int column, int high, int wide) {
    return sums[row + high][column + wide]
        - sums[row][column + wide]
        - sums[row + high][column]
        + sums[row][column];
  }

  /** Names prefer to move sideways rather than up or down. */
  private static double distance(ScreenPoint at, ScreenPoint near) {
    return Math.hypot(at.x() - near.x(), 1.5 * (at.y() - near.y()));
  }
}
