package org.silkroadatlas.geo;

import java.util.List;

/**
 * Something of the base map at one level of detail: a country, a lake, a river, a stretch of
 * border. Immutable.
 *
 * @param id ISO 3166-1 alpha-2 code of a country or code of an area; empty for all else
 * @param name name of a lake or river, or the pair of countries that a border parts ({@code
 *     "KZ-UZ"}); empty where there is none
 * @param rank rank of a river, 0 is the greatest; 0 for all else
 * @param paths rings (holes among them: the even-odd rule tells) or lines, at least one
 * @param extent the box around all paths
 */
public record Feature(String id, String name, int rank, List<Path> paths, Extent extent) {
  /** Copies the list. */
  public Feature {
    paths = List.copyOf(paths);
  }

  /** A feature whose extent is that of its paths. */
  static Feature of(String id, String name, int rank, List<Path> paths) {
    return new Feature(
        id, name, rank, paths, Extent.around(paths.stream().map(Path::extent).toList()));
  }

  /** Whether a position lies inside the rings and outside their holes. */
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

  /** Number of vertices of all paths. */
  public int vertexCount() {
    return paths.stream().mapToInt(Path::size).sum();
  }

  /** Square of the least distance in world units from a position to the outline. */
  double distanceSquared(double x, double y) {
    double least = Double.POSITIVE_INFINITY;
    for (Path path : paths) {
      least = Math.min(least, path.distanceSquared(x, y));
    }
    return least;
  }
}
