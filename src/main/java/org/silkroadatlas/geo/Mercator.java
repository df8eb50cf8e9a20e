package org.silkroadatlas.geo;

/**
 * Web Mercator in world units: x runs from 0 at 180° W to 1 at 180° E, y from 0 at the northern to
 * 1 at the southern edge of the square map. x exceeds 1 where Russia extends to 190° E. At zoom z
 * the map is {@code 256 · 2^z} logical pixels wide.
 */
public final class Mercator {
  /** The latitude at which the map is square, in degrees. */
  public static final double MAX_LATITUDE = 85.0511;

  /** Width of a tile and of the world at zoom 0, in logical pixels. */
  public static final double TILE = 256;

  private Mercator() {}

  /** World x of a longitude in degrees. */
  public static double x(double lon) {
    return (lon + 180) / 360;
  }

  /** World y of a latitude in degrees, clamped to ±{@link #MAX_LATITUDE}. */
  public static double y(double lat) {
    double sine = Math.sin(Math.toRadians(Math.clamp(lat, -MAX_LATITUDE, MAX_LATITUDE)));
    return 0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI);
  }

  /** Longitude in degrees of a world x. */
  public static double lon(double x) {
    return x * 360 - 180;
  }

  /** Latitude in degrees of a world y, clamped to ±{@link #MAX_LATITUDE}. */
  public static double lat(double y) {
    double lat = Math.toDegrees(Math.atan(Math.sinh(Math.PI * (1 - 2 * y))));
    return Math.clamp(lat, -MAX_LATITUDE, MAX_LATITUDE);
  }

  /** The position of a point in world units. */
  public static LonLat toLonLat(double x, double y) {
    return new LonLat(lon(x), lat(y));
  }

  /** Logical pixels per world unit at a zoom. */
  public static double scale(double zoom) {
    return TILE * Math.pow(2, zoom);
  }
}
