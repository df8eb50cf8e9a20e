package org.silkroadatlas.geo;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Joins simplified arcs into the features of a layer. */
final class LayerBuilder {
  /** Long lines are cut into pieces of this many vertices, so that only nearby ones are drawn. */
  private static final int PIECE = 96;

  private final double[][] arcs;
  private final boolean[] keptArcs;

  /**
   * @param arcs simplified, in world units
   * @param keptArcs arcs of rings that are kept however small they are
   */
  LayerBuilder(double[][] arcs, boolean[] keptArcs) {
    this.arcs = arcs;
    this.keptArcs = keptArcs;
  }

  /** Builds features with every vertex. */
  static LayerBuilder unsimplified(Topology topology) {
    return new LayerBuilder(topology.arcs(), new boolean[topology.arcCount()]);
  }

  /**
   * Builds the features that have a part of sufficient size.
   *
   * @param minSize width or height in world units below which closed shapes are left out
   * @param whole whether lines must not be cut
   */
  List<Feature> build(List<TopoGeometry> geometries, double minSize, boolean whole) {
    List<Feature> features = new ArrayList<>();
    for (TopoGeometry g : geometries) {
      List<Path> paths = new ArrayList<>();
      for (int[][] part : g.parts()) {
        for (int[] references : part) {
          if (isLarge(references, minSize)) {
            addPaths(paths, references, g.isArea(), whole);
          }
        }
      }
      if (!paths.isEmpty()) {
        String name = g.property("n", g.property("p", ""));
        features.add(Feature.of(g.id(), name, rank(g), paths));
      }
    }
    return features;
  }

  /** Rank of a river; otherwise 0. */
  static int rank(TopoGeometry geometry) {
    return Integer.parseInt(geometry.property("s", "0"));
  }

  private void addPaths(List<Path> paths, int[] references, boolean ring, boolean whole) {
    Vertices joined = join(references);
    if (ring) {
      Path closed = ring(joined);
      // Quantisation has collapsed a few rings, such as the Vatican in the fine map.
      if (closed.size() >= 3) {
        paths.add(closed);
      }
    } else if (whole) {
      paths.add(new Path(joined.toArray(), false));
    } else {
      cut(joined.toArray(), paths);
    }
  }

  /** The ring made of some arcs. */
  Path ring(int[] references) {
    return ring(join(references));
  }

  private static Path ring(Vertices joined) {
    if (joined.endsWhereItBegan()) {
      joined.dropLast();
    }
    return new Path(joined.toArray(), true);
  }

  private boolean isLarge(int[] references, double minSize) {
    if (minSize == 0) {
      return true;
    }
    Vertices joined = join(references);
    return !joined.endsWhereItBegan() || joined.span() >= minSize || isKept(references);
  }

  private boolean isKept(int[] references) {
    for (int reference : references) {
      if (keptArcs[Topology.index(reference)]) {
        return true;
      }
    }
    return false;
  }

  private Vertices join(int[] references) {
    Vertices joined = new Vertices();
    for (int reference : references) {
      double[] arc = arcs[Topology.index(reference)];
      for (int i = 0; i < arc.length; i += 2) {
        int at = reference < 0 ? arc.length - 2 - i : i;
        joined.join(arc[at], arc[at + 1]);
      }
    }
    return joined;
  }

  private static void cut(double[] xy, List<Path> paths) {
    int step = 2 * (PIECE - 1);
    for (int from = 0; from == 0 || from < xy.length - 2; from += step) {
      int to = Math.min(xy.length, from + step + 2);
      paths.add(new Path(Arrays.copyOfRange(xy, from, to), false));
    }
  }
}
