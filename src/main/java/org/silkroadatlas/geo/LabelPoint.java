package org.silkroadatlas.geo;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.PriorityQueue;

/**
 * The position with the most room for a name inside a shape: its pole of inaccessibility.
 *
 * @param position the point inside that is farthest from the outlines
 * @param room that distance in world units; multiply by {@link Viewport#scale()} for pixels
 */
public record LabelPoint(LonLat position, double room) {
  /** The precision of the search, as a share of the searched box. */
  private static final double PRECISION = 1 / 100.0;

  /** A box thinner than this share of its length has no room, and the search takes too long. */
  private static final double THINNEST = 100;

  /** The label point of the largest ring of a shape. */
  static Optional<LabelPoint> of(Feature feature) {
    return feature.paths().stream()
        .max(Comparator.comparingDouble(path -> Math.abs(path.area())))
        .flatMap(largest -> within(feature, largest.extent()));
  }

  /** The label point of the part of a shape inside a box, whose edges count as outlines. */
  static Optional<LabelPoint> within(Feature feature, Extent box) {
    if (!feature.extent().intersects(box)) {
      return Optional.empty();
    }
    Cell best = new Search(feature, box).best();
    return best.distance() > 0
        ? Optional.of(new LabelPoint(Mercator.toLonLat(best.x(), best.y()), best.distance()))
        : Optional.empty();
  }

  /**
   * The polylabel algorithm (V. Agafonkin, 2016): squares are subdivided as long as one could
   * contain a better point than the best so far.
   */
  private static final class Search {
    private final List<Path> paths;
    private final double west;
    private final double east;
    private final double north;
    private final double south;
    private final PriorityQueue<Cell> cells =
        new PriorityQueue<>(Comparator.comparingDouble(Cell::most).reversed());

    Search(Feature feature, Extent box) {
      Extent shape = feature.extent();
      west = Mercator.x(Math.max(box.west(), shape.west()));
      east = Mercator.x(Math.min(box.east(), shape.east()));
      north = Mercator.y(Math.min(box.north(), shape.north()));
      south = Mercator.y(Math.max(box.south(), shape.south()));
      paths =
          feature.paths().stream()
              .filter(path -> path.extent().intersects(box))
              .map(path -> path.within(west, east, north, south))
              .toList();
    }

    Cell best() {
      double width = east - west;
      double height = south - north;
      Cell best = cell(west + width / 2, north + height / 2, 0);
      double size = Math.min(width, height);
      if (size < Math.max(width, height) / THINNEST) {
        return best;
      }
      for (double x = west; x < east; x += size) {
        for (double y = north; y < south; y += size) {
          cells.add(cell(x + size / 2, y + size / 2, size / 2));
        }
      }
      double precision = PRECISION * Math.max(width, height);
      for (Cell cell = cells.poll(); cell != null; cell = cells.poll()) {
        best = cell.distance() > best.distance() ? cell : best;
        if (cell.most() <= 0 || cell.most() - best.distance() <= precision) {
          return best;
        }
        split(cell);
      }
      return best;
    }

    private void split(Cell cell) {
      double half = cell.half() / 2;
      for (int i = 0; i < 4; i++) {
        double x = cell.x() + (i % 2 == 0 ? -half : half);
        double y = cell.y() + (i < 2 ? -half : half);
        cells.add(cell(x, y, half));
      }
    }

    private Cell cell(double x, double y, double half) {
      boolean inside = false;
      double least = Double.POSITIVE_INFINITY;
      for (Path path : paths) {
        inside ^= path.contains(x, y);
        least = Math.min(least, path.distanceSquared(x, y));
      }
      double outline = Math.sqrt(least) * (inside ? 1 : -1);
      double edge = Math.min(Math.min(x - west, east - x), Math.min(y - north, south - y));
      return new Cell(x, y, half, Math.min(outline, edge));
    }
  }

  /**
   * A square.
   *
   * @param distance from its centre to the nearest outline; negative outside
   */
  private record Cell(double x, double y, double half, double distance) {
    /** The maximum distance of a point of the square from the outlines. */
    double most() {
      return distance + half * Math.sqrt(2);
    }
  }
}
