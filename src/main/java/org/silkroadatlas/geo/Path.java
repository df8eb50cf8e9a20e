package org.silkroadatlas.geo;

import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;

/**
 * An immutable sequence of vertices in world units (see {@link Mercator}): an open line, or a
 * closed ring, which does not repeat its first vertex.
 */
public final class Path {
  /**
   * The resolution in steps per world unit at which vertices are stored: half the memory of
   * floating point and 4 cm on the ground, a hundred times finer than the base map's files.
   */
  private static final double STEPS = 1 << 30;

  private final int[] steps;
  private final boolean closed;
  private final Extent extent;

  /**
   * A path through vertices, which are rounded to the stored resolution.
   *
   * @param xy x0, y0, x1, y1, … of at least one vertex, each between -2 and 2
   */
  Path(double[] xy, boolean closed) {
    this.steps = new int[xy.length];
    for (int i = 0; i < xy.length; i++) {
      steps[i] = (int) Math.rint(xy[i] * STEPS);
    }
    this.closed = closed;
    this.extent = extentOf(xy);
  }

  private Path(int[] steps, boolean closed, Extent extent) {
    this.steps = steps;
    this.closed = closed;
    this.extent = extent;
  }

  /** Writes the path for {@link #read}. */
  void write(DataOutputStream out) throws IOException {
    out.writeBoolean(closed);
    out.writeDouble(extent.west());
    out.writeDouble(extent.south());
    out.writeDouble(extent.east());
    out.writeDouble(extent.north());
    out.writeInt(steps.length);
    // All vertices but the first are stored as differences, which compresses much better.
    for (int i = 0; i < steps.length; i++) {
      out.writeInt(i < 2 ? steps[i] : steps[i] - steps[i - 2]);
    }
  }

  /** Reads a path written by {@link #write}. */
  static Path read(ByteBuffer in) {
    boolean closed = in.get() != 0;
    Extent extent = new Extent(in.getDouble(), in.getDouble(), in.getDouble(), in.getDouble());
    int[] steps = new int[in.getInt()];
    in.asIntBuffer().get(steps);
    in.position(in.position() + steps.length * Integer.BYTES);
    for (int i = 2; i < steps.length; i++) {
      steps[i] += steps[i - 2];
    }
    return new Path(steps, closed, extent);
  }

  /**
   * An open line through positions.
   *
   * @throws IllegalArgumentException if there are none
   */
  public static Path through(Iterable<LonLat> positions) {
    Vertices vertices = new Vertices();
    for (LonLat p : positions) {
      vertices.add(Mercator.x(p.lon()), Mercator.y(p.lat()));
    }
    if (vertices.size() == 0) {
      throw new IllegalArgumentException("A path of no positions");
    }
    return new Path(vertices.toArray(), false);
  }

  /** Number of vertices. */
  public int size() {
    return steps.length / 2;
  }

  /** World x of vertex {@code i}. */
  public double x(int i) {
    return steps[2 * i] / STEPS;
  }

  /** World y of vertex {@code i}. */
  public double y(int i) {
    return steps[2 * i + 1] / STEPS;
  }

  /** Whether the last vertex is connected to the first. */
  public boolean closed() {
    return closed;
  }

  /** The bounding box of all vertices. */
  public Extent extent() {
    return extent;
  }

  /**
   * Whether a point in world units is inside this ring (even-odd rule); always false for open
   * lines.
   */
  boolean contains(double px, double py) {
    boolean inside = false;
    if (!closed) {
      return false;
    }
    double x = px * STEPS;
    double y = py * STEPS;
    int n = steps.length;
    for (int i = 0, j = n - 2; i < n; j = i, i += 2) {
      double yi = steps[i + 1];
      double yj = steps[j + 1];
      if ((yi > y) != (yj > y)
          && x < ((double) steps[j] - steps[i]) * (y - yi) / (yj - yi) + steps[i]) {
        inside = !inside;
      }
    }
    return inside;
  }

  /**
   * The same path for drawing inside a box: stretches that stay beyond one side lose their
   * vertices. The extent remains that of the whole path.
   */
  Path within(double west, double east, double north, double south) {
    int[] kept = new int[steps.length];
    int size = 0;
    int before = 0;
    int code = side(0, west, east, north, south);
    for (int i = 0; i < steps.length; i += 2) {
      int next = i + 2 < steps.length ? i + 2 : 0;
      int after = side(next, west, east, north, south);
      if (i == 0 || i == steps.length - 2 || (before & code & after) == 0) {
        kept[size++] = steps[i];
        kept[size++] = steps[i + 1];
        before = code;
      }
      code = after;
    }
    return size == steps.length ? this : new Path(Arrays.copyOf(kept, size), closed, extent);
  }

  /** On which sides beyond a box a vertex is. */
  private int side(int i, double west, double east, double north, double south) {
    double x = steps[i] / STEPS;
    double y = steps[i + 1] / STEPS;
    int code = x < west ? 1 : x > east ? 2 : 0;
    return code | (y < north ? 4 : y > south ? 8 : 0);
  }

  /** Signed area in square world units; zero for an open line. */
  double area() {
    double twice = 0;
    int n = closed ? size() : 0;
    for (int i = 0, j = n - 1; i < n; j = i, i++) {
      twice += x(j) * y(i) - x(i) * y(j);
    }
    return twice / 2;
  }

  /** Squared shortest distance from a point to this path's segments, in world units. */
  double distanceSquared(double px, double py) {
    double least = square(x(0) - px) + square(y(0) - py);
    for (int i = closed ? 0 : 1; i < size(); i++) {
      int j = i == 0 ? size() - 1 : i - 1;
      least = Math.min(least, segmentDistance(px, py, x(j), y(j), x(i), y(i)));
    }
    return least;
  }

  private static double segmentDistance(
      double px, double py, double ax, double ay, double bx, double by) {
    double dx = bx - ax;
    double dy = by - ay;
    double length = dx * dx + dy * dy;
    double t = length == 0 ? 0 : ((px - ax) * dx + (py - ay) * dy) / length;
    double at = Math.clamp(t, 0.0, 1.0);
    return square(ax + at * dx - px) + square(ay + at * dy - py);
  }

  private static double square(double v) {
    return v * v;
  }

  private static Extent extentOf(double[] xy) {
    double west = xy[0];
    double east = west;
    double north = xy[1];
    double south = north;
    for (int i = 2; i < xy.length; i += 2) {
      west = Math.min(west, xy[i]);
      east = Math.max(east, xy[i]);
      north = Math.min(north, xy[i + 1]);
      south = Math.max(south, xy[i + 1]);
    }
    return new Extent(
        Mercator.lon(west), Mercator.lat(south), Mercator.lon(east), Mercator.lat(north));
  }
}
