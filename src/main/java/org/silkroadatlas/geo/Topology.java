package org.silkroadatlas.geo;

import java.util.List;
import java.util.Map;

/**
 * Shapes that share their arcs, as in TopoJSON: a border between two countries is stored once.
 * Vertices are in world units (see {@link Mercator}). Immutable.
 */
public final class Topology {
  private final double[][] arcs;
  private final Map<String, List<TopoGeometry>> objects;

  private Topology(double[][] arcs, Map<String, List<TopoGeometry>> objects) {
    this.arcs = arcs;
    this.objects = Map.copyOf(objects);
  }

  /**
   * Decodes quantised arcs.
   *
   * @param deltas arc → dx0, dy0, dx1, dy1, … in quantised steps, the first from 0, 0
   * @param transform degrees per step and the degrees at step 0
   * @param objects name → geometries
   * @throws IllegalArgumentException if an arc has fewer than two vertices or an odd count of
   *     numbers, or if a geometry refers to a missing arc or to no arc, or has a rank that is not a
   *     number
   */
  public static Topology decode(
      int[][] deltas, Transform transform, Map<String, List<TopoGeometry>> objects) {
    double[][] arcs = new double[deltas.length][];
    for (int i = 0; i < arcs.length; i++) {
      if (deltas[i].length < 4 || deltas[i].length % 2 != 0) {
        throw new IllegalArgumentException(
            "Arc " + i + " has " + deltas[i].length + " numbers; it needs two per vertex");
      }
      arcs[i] = transform.toWorld(deltas[i]);
    }
    objects.values().forEach(list -> list.forEach(g -> check(g, arcs.length)));
    return new Topology(arcs, objects);
  }

  /** The number of shared arcs. */
  public int arcCount() {
    return arcs.length;
  }

  /** The total number of vertices of all arcs. */
  public int vertexCount() {
    int count = 0;
    for (double[] arc : arcs) {
      count += arc.length / 2;
    }
    return count;
  }

  /** The geometries of an object; empty if there is no such object. */
  public List<TopoGeometry> object(String name) {
    return objects.getOrDefault(name, List.of());
  }

  /** All arcs in world units. Must not be modified. */
  double[][] arcs() {
    return arcs;
  }

  private static void check(TopoGeometry geometry, int arcCount) {
    LayerBuilder.rank(geometry);
    if (geometry.parts().length == 0) {
      throw new IllegalArgumentException("Geometry \"%s\" is empty".formatted(geometry.id()));
    }
    for (int[][] part : geometry.parts()) {
      if (part.length == 0) {
        throw new IllegalArgumentException("Geometry \"%s\" has gaps".formatted(geometry.id()));
      }
      for (int[] references : part) {
        checkReferences(geometry, references, arcCount);
      }
    }
  }

  private static void checkReferences(TopoGeometry geometry, int[] references, int arcCount) {
    if (references.length == 0) {
      throw new IllegalArgumentException("Geometry \"%s\" has no arcs".formatted(geometry.id()));
    }
    for (int reference : references) {
      if (index(reference) >= arcCount) {
        throw new IllegalArgumentException(
            "Geometry \"%s\" refers to arc %s of %s".formatted(geometry.id(), reference, arcCount));
      }
    }
  }

  /** The arc of a reference, whether forward or reversed. */
  static int index(int reference) {
    return reference < 0 ? ~reference : reference;
  }

  /**
   * Converts quantised steps to degrees.
   *
   * @param scaleX degrees of longitude per step
   * @param scaleY degrees of latitude per step
   * @param translateX longitude of step 0
   * @param translateY latitude of step 0
   */
  public record Transform(double scaleX, double scaleY, double translateX, double translateY) {
    private double[] toWorld(int[] deltas) {
      double[] xy = new double[deltas.length];
      int x = 0;
      int y = 0;
      for (int i = 0; i < deltas.length; i += 2) {
        x += deltas[i];
        y += deltas[i + 1];
        xy[i] = Mercator.x(x * scaleX + translateX);
        xy[i + 1] = Mercator.y(y * scaleY + translateY);
      }
      return xy;
    }
  }
}
