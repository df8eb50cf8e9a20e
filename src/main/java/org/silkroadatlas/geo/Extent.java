package org.silkroadatlas.geo;

import java.util.Collection;

/**
 * A box of longitudes and latitudes, including its edges. It never wraps: a box across the date
 * line extends past 180°.
 *
 * @param west western edge in degrees
 * @param south southern edge in degrees
 * @param east eastern edge in degrees, not less than {@code west}
 * @param north northern edge in degrees, not less than {@code south}
 */
public record Extent(double west, double south, double east, double north) {
  /**
   * @throws IllegalArgumentException if an edge is not a number or the edges are in the wrong order
   */
  public Extent {
    if (!(west <= east) || !(south <= north)) {
      throw new IllegalArgumentException(
          "Not an extent: west %s, south %s, east %s, north %s"
              .formatted(west, south, east, north));
    }
  }

  /** The extent of the single position {@code point}. */
  public static Extent of(LonLat point) {
    return new Extent(point.lon(), point.lat(), point.lon(), point.lat());
  }

  /**
   * The smallest extent around all of {@code parts}.
   *
   * @throws IllegalArgumentException if {@code parts} is empty
   */
  public static Extent around(Collection<Extent> parts) {
    return parts.stream()
        .reduce(Extent::union)
        .orElseThrow(() -> new IllegalArgumentException("An extent of nothing"));
  }

  /** Width in degrees of longitude. */
  public double width() {
    return east - west;
  }

  /** Height in degrees of latitude. */
  public double height() {
    return north - south;
  }

  /** The centre in degrees (not the centre on a Mercator map). */
  public LonLat centre() {
    return new LonLat((west + east) / 2, (south + north) / 2);
  }

  /** Whether the point is inside or on an edge. */
  public boolean contains(LonLat point) {
    return contains(point.lon(), point.lat());
  }

  /** Whether the position in degrees is inside or on an edge. */
  public boolean contains(double lon, double lat) {
    return lon >= west && lon <= east && lat >= south && lat <= north;
  }

  /** Whether {@code other} is entirely inside. */
  public boolean contains(Extent other) {
    return other.west >= west && other.east <= east && other.south >= south && other.north <= north;
  }

  /** Whether the two share at least one point. */
  public boolean intersects(Extent other) {
    return other.west <= east && other.east >= west && other.south <= north && other.north >= south;
  }

  /** The smallest extent around both. */
  public Extent union(Extent other) {
    return new Extent(
        Math.min(west, other.west),
        Math.min(south, other.south),
        Math.max(east, other.east),
        Math.max(north, other.north));
  }

  /**
   * This extent enlarged on all four sides.
   *
   * @param degrees how much on each side; a negative value shrinks it, at most to the centre
   */
  public Extent expand(double degrees) {
    double x = Math.max(degrees, -width() / 2);
    double y = Math.max(degrees, -height() / 2);
    return new Extent(west - x, south - y, east + x, north + y);
  }
}
