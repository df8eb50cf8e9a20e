package org.silkroadatlas.geo;

/**
 * A position in degrees on WGS 84.
 *
 * @param lon longitude, east positive; up to 191 where Russia extends past the date line
 * @param lat latitude, north positive, −90…90
 */
public record LonLat(double lon, double lat) {
  /**
   * @throws IllegalArgumentException if a coordinate is not finite or the latitude is out of range
   */
  public LonLat {
    if (!Double.isFinite(lon) || !(Math.abs(lat) <= 90)) {
      throw new IllegalArgumentException("Not a position: longitude " + lon + ", latitude " + lat);
    }
  }
}
