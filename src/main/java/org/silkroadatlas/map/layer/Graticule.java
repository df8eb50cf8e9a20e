package org.silkroadatlas.map.layer;

import java.util.stream.DoubleStream;

/** The meridians and parallels for a zoom. */
final class Graticule {
  private Graticule() {}

  /** Degrees between two lines. */
  static double step(double zoom) {
    return zoom < 5 ? 10 : zoom < 6.5 ? 5 : 1;
  }

  /** The multiples of a step in a range. */
  static double[] lines(double from, double to, double step) {
    var first = (int) Math.ceil(from / step);
    var last = (int) Math.floor(to / step);
    return DoubleStream.iterate(first, i -> i <= last, i -> i + 1).map(i -> i * step).toArray();
  }
}
