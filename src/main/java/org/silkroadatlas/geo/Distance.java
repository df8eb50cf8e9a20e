package org.silkroadatlas.geo;

/** Distances along great circles. */
public final class Distance {
  /** Mean radius of the Earth (IUGG, R₁ of GRS 80) in kilometres. */
  public static final double EARTH_RADIUS_KM = 6371.0088;

  private Distance() {}

  /**
   * The great-circle distance on a sphere of mean radius, by the haversine formula (R. W. Sinnott,
   * “Virtues of the Haversine”, Sky and Telescope 68, 1984, p. 159). The flattening of the Earth
   * causes an error of up to 0.6 %.
   *
   * @return kilometres
   */
  public static double km(LonLat a, LonLat b) {
    double lat = Math.sin(Math.toRadians(b.lat() - a.lat()) / 2);
    double lon = Math.sin(Math.toRadians(b.lon() - a.lon()) / 2);
    double scale = Math.cos(Math.toRadians(a.lat())) * Math.cos(Math.toRadians(b.lat()));
    double haversine = lat * lat + scale * lon * lon;
    return 2 * EARTH_RADIUS_KM * Math.asin(Math.sqrt(Math.min(1, haversine)));
  }
}
