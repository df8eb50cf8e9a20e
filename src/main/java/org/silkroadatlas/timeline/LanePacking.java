package org.silkroadatlas.timeline;

import java.util.Arrays;

/**
 * Gives events whose spans meet rows of their own. The rows follow from the dates alone, never from
 * the zoom or the filter, so that no event jumps to another row while one looks around.
 */
final class LanePacking {
  private LanePacking() {}

  /**
   * The row of each span: the first in which all earlier spans have ended. When all rows are taken,
   * a span joins the row that is free soonest; what meets there is drawn as one cluster.
   *
   * @param starts in ascending order
   * @param ends the first moment after each span
   * @param most how many rows there may be, at least 1
   */
  static byte[] rows(double[] starts, double[] ends, int most) {
    var rows = new byte[starts.length];
    var free = new double[most];
    Arrays.fill(free, Double.NEGATIVE_INFINITY);
    for (var i = 0; i < starts.length; i++) {
      var row = 0;
      var soonest = 0;
      while (row < most && free[row] > starts[i]) {
        soonest = free[row] < free[soonest] ? row : soonest;
        row++;
      }
      row = row < most ? row : soonest;
      free[row] = Math.max(free[row], ends[i]);
      rows[i] = (byte) row;
    }
    return rows;
  }
}
