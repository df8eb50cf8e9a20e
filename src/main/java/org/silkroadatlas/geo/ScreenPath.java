package org.silkroadatlas.geo;

import java.util.Arrays;

/**
 * A path projected to the pixels of a window, without the vertices that do not affect what is
 * visible. One instance serves a whole drawing: each {@link #trace} replaces the previous path. Not
 * thread-safe.
 */
public final class ScreenPath {
  private static final int WEST = 1;
  private static final int EAST = 2;
  private static final int NORTH = 4;
  private static final int SOUTH = 8;

  private double[] xs = new double[256];
  private double[] ys = new double[256];
  private int size;

  /**
   * Projects a path. Stretches beyond one side of the window are shortened, which does not change
   * the fill or stroke inside it.
   *
   * @param path a line or a ring
   * @param viewport the window
   * @param margin logical pixels around the window to draw as well, at least the stroke width;
   *     infinite to keep every vertex, so that dashes do not crawl
   * @return the number of vertices; 0 if nothing of the path is visible
   */
  public int trace(Path path, Viewport viewport, double margin) {
    size = 0;
    double scale = viewport.scale();
    double left = viewport.originX();
    double top = viewport.originY();
    int n = path.size();
    reserve(n);
    int common = WEST | EAST | NORTH | SOUTH;
    int before = 0;
    int code = code(path.x(0) * scale + left, path.y(0) * scale + top, viewport, margin);
    for (int i = 0; i < n; i++) {
      double x = path.x(i) * scale + left;
      double y = path.y(i) * scale + top;
      int next = i + 1 < n ? i + 1 : 0;
      int after = code(path.x(next) * scale + left, path.y(next) * scale + top, viewport, margin);
      common &= code;
      if (i == 0 || i == n - 1 || (before & code & after) == 0) {
        xs[size] = x;
        ys[size++] = y;
        before = code;
      }
      code = after;
    }
    size = common == 0 ? size : 0;
    return size;
  }

  /** Screen x of the vertices, in logical pixels; only the first {@link #size()} count. */
  public double[] xs() {
    return xs;
  }

  /** Screen y of the vertices, in logical pixels; only the first {@link #size()} count. */
  public double[] ys() {
    return ys;
  }

  /** Number of vertices. */
  public int size() {
    return size;
  }

  private void reserve(int n) {
    if (n > xs.length) {
      xs = Arrays.copyOf(xs, 2 * n);
      ys = Arrays.copyOf(ys, 2 * n);
    }
  }

  /** On which sides beyond the window a point is. */
  private static int code(double x, double y, Viewport viewport, double margin) {
    int code = x < -margin ? WEST : x > viewport.width() + margin ? EAST : 0;
    return code | (y < -margin ? NORTH : y > viewport.height() + margin ? SOUTH : 0);
  }
}
