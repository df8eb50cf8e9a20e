package org.silkroadatlas.geo;

import java.util.List;

/**
 * A feature of the base map at one level of detail: a country, a lake, a river, a stretch of
 * border. Immutable.
 *
 * @param id ISO 3166-1 alpha-2 code of a country or code of an area; otherwise empty
 * @param name name of a lake or river, or the pair of countries that a border separates ({@code
 *     "KZ-UZ"}); empty where there is none
 * @param rank rank of a river, 0 is the greatest; otherwise 0
 * @param paths rings (including holes, by the even-odd rule) or lines, at least one
 * @param extent the bounding box of all paths
 */
public record Feature(String id, String name, int rank, List<Path> paths, Extent extent) {
  /** Copies the list. */
  public Feature {
    paths = List.copyOf(paths);
  }

  /** A feature with the extent of its paths. */
  static Feature of(String id, String name, int rank, List<Path> paths) {
    return new Feature(
        id, name, rank, paths, Extent.around(paths.stream().map(Path::extent).toList()));
  }

  /** Whether a position is inside the rings and outside their holes. */
  public boolean contains(LonLat point) {
    if (!extent.contains(point)) {
      return false;
    }
    double x = Mercator.x(point.lon());
    double y = Mercator.y(point.lat());
    boolean inside = false;
    for (Path path : paths) {
      if (path.extent().contains(point) && path.contains(x, y)) {
        inside = !inside;
      }
    }
    return inside;
  }

  /** Total number of vertices. */
  public int vertexCount() {
    return paths.stream().mapToInt(Path::size).sum();
  }

  /** Squared shortest distance from a position to the outline, in world units. */
  double distanceSquared(double x, double y) {
    double least = Double.POSITIVE_INFINITY;
    for (Path path : paths) {
      least = Math.min(least, path.distanceSquared(x, y));
    }
    return least;
  }
}
