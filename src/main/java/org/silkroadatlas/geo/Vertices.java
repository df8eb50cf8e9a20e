package org.silkroadatlas.geo;

import java.util.Arrays;

/** A growing sequence of vertices in world units. Not thread-safe. */
final class Vertices {
  private double[] xy = new double[64];
  private int length;

  void add(double x, double y) {
    if (length == xy.length) {
      xy = Arrays.copyOf(xy, 2 * length);
    }
    xy[length++] = x;
    xy[length++] = y;
  }

  /** Adds a vertex unless it equals the last one. */
  void join(double x, double y) {
    if (length == 0 || xy[length - 2] != x || xy[length - 1] != y) {
      add(x, y);
    }
  }

  int size() {
    return length / 2;
  }

  boolean endsWhereItBegan() {
    return length > 2 && xy[0] == xy[length - 2] && xy[1] == xy[length - 1];
  }

  /** The width or height of the bounding box of all vertices, whichever is greater. */
  double span() {
    double west = Double.POSITIVE_INFINITY;
    double east = Double.NEGATIVE_INFINITY;
    double north = Double.POSITIVE_INFINITY;
    double south = Double.NEGATIVE_INFINITY;
    for (int i = 0; i < length; i += 2) {
      west = Math.min(west, xy[i]);
      east = Math.max(east, xy[i]);
      north = Math.min(north, xy[i + 1]);
      south = Math.max(south, xy[i + 1]);
    }
    return Math.max(east - west, south - north);
  }

  void dropLast() {
    length -= 2;
  }

  double[] toArray() {
    return Arrays.copyOf(xy, length);
  }
}
