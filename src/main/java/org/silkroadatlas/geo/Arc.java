package org.silkroadatlas.geo;

/** Curved links between two positions, ready to draw. */
public final class Arc {
  private Arc() {}

  /**
   * The shortest way over the globe. Across the date line the path runs on past 180° instead of
   * jumping to the other side of the map.
   *
   * @param segments how many straight pieces, at least 1
   */
  public static Path greatCircle(LonLat from, LonLat to, int segments) {
    double angle = Distance.km(from, to) / Distance.EARTH_RADIUS_KM;
    double[] a = vector(from);
    double[] b = vector(to);
    Vertices path = new Vertices();
    double last = from.lon();
    for (int i = 0; i <= segments; i++) {
      double t = (double) i / segments;
      // Nearly the same or exactly opposite places have no single great circle: go straight.
      boolean straight = Math.sin(angle) < 1e-9;
      double wa = straight ? 1 - t : Math.sin((1 - t) * angle) / Math.sin(angle);
      double wb = straight ? t : Math.sin(t * angle) / Math.sin(angle);
      double x = wa * a[0] + wb * b[0];
      double y = wa * a[1] + wb * b[1];
      double z = wa * a[2] + wb * b[2];
      double lon = Math.toDegrees(Math.atan2(y, x));
      last = lon + 360 * Math.rint((last - lon) / 360);
      path.add(Mercator.x(last), Mercator.y(Math.toDegrees(Math.atan2(z, Math.hypot(x, y)))));
    }
    return new Path(path.toArray(), false);
  }

  /**
   * A link that bows to one side on the map, so that links between the same two places in either
   * direction, and links along one line, stay apart.
   *
   * @param bend height of the bow as a share of the straight length; positive bows to the left of
   *     the direction of travel, 0 is straight
   * @param segments how many straight pieces, at least 1
   */
  public static Path bowed(LonLat from, LonLat to, double bend, int segments) {
    double ax = Mercator.x(from.lon());
    double ay = Mercator.y(from.lat());
    double bx = Mercator.x(to.lon());
    double by = Mercator.y(to.lat());
    // The control point of a quadratic curve stands twice as far out as the curve itself.
    double cx = (ax + bx) / 2 + (by - ay) * 2 * bend;
    double cy = (ay + by) / 2 - (bx - ax) * 2 * bend;
    Vertices path = new Vertices();
    for (int i = 0; i <= segments; i++) {
      double t = (double) i / segments;
      double s = 1 - t;
      path.add(s * s * ax + 2 * s * t * cx + t * t * bx, s * s * ay + 2 * s * t * cy + t * t * by);
    }
    return new Path(path.toArray(), false);
  }

  private static double[] vector(LonLat p) {
    double lon = Math.toRadians(p.lon());
    double lat = Math.toRadians(p.lat());
    return new double[] {
      Math.cos(lat) * Math.cos(lon), Math.cos(lat) * Math.sin(lon), Math.sin(lat)
    };
  }
}
