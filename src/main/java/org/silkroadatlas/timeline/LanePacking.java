package org.silkroadatlas.timeline;

import java.util.Arrays;

/**
 * Assigns overlapping events to separate rows. The rows depend only on the dates, not on zoom or
 * filter, so that events stay in their row.
 */
final class LanePacking {
  private LanePacking() {}

  /**
   * The row of each span: the first one in which all earlier spans have ended. If all rows are
   * taken, a span joins the row that is free soonest, and overlapping events are drawn as one
   * cluster.
   *
   * @param starts in ascending order
   * @param ends the first moment after each span
   * @param most the maximum number of rows, at least 1
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
