package org.silkroadatlas.export;

/** The PNG filters that predict a byte from its neighbours; each row uses the best one. */
final class RowFilter {
  private static final int PIXEL = 3;
  private static final int KINDS = 5;

  private final byte[] above;
  private final byte[][] tries;

  RowFilter(int bytes) {
    above = new byte[bytes];
    tries = new byte[KINDS][bytes + 1];
    for (var kind = 0; kind < KINDS; kind++) {
      tries[kind][0] = (byte) kind;
    }
  }

  /** The filtered row, preceded by the id of its filter; valid until the next call. */
  byte[] next(byte[] row) {
    var best = 0;
    var least = Long.MAX_VALUE;
    for (var kind = 0; kind < KINDS; kind++) {
      var cost = filter(kind, row, tries[kind]);
      if (cost < least) {
        least = cost;
        best = kind;
      }
    }
    System.arraycopy(row, 0, above, 0, row.length);
    return tries[best];
  }

  /** Applies a filter and returns the sum of the absolute values. */
  private long filter(int kind, byte[] row, byte[] filtered) {
    var sum = 0L;
    for (var i = 0; i < row.length; i++) {
      var left = i < PIXEL ? 0 : row[i - PIXEL] & 0xFF;
      var up = above[i] & 0xFF;
      var corner = i < PIXEL ? 0 : above[i - PIXEL] & 0xFF;
      var predicted =
          switch (kind) {
            case 1 -> left;
            case 2 -> up;
            case 3 -> (left + up) / 2;
            case 4 -> paeth(left, up, corner);
            default -> 0;
          };
      var rest = (byte) (row[i] - predicted);
      filtered[i + 1] = rest;
      sum += Math.abs(rest);
    }
    return sum;
  }

  private static int paeth(int left, int up, int corner) {
    var estimate = left + up - corner;
    var toLeft = Math.abs(estimate - left);
    var toUp = Math.abs(estimate - up);
    var toCorner = Math.abs(estimate - corner);
    if (toLeft <= toUp && toLeft <= toCorner) {
      return left;
    }
    return toUp <= toCorner ? up : corner;
  }
}
