package org.silkroadatlas.geo;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Joins simplified arcs into the features of a layer. */
final class LayerBuilder {
  /** Long lines are cut into pieces of this many vertices so that only what is near is drawn. */
  private static final int PIECE = 96;

  private final double[][] arcs;
  private final boolean[] keptArcs;
  private final double minSize;

  /**
   * @param arcs simplified, in world units
   * @param keptArcs arcs of rings that stay however small they are
   * @param minSize width or height in world units below which other closed shapes are left out
   */
  LayerBuilder(double[][] arcs, boolean[] keptArcs, double minSize) {
    this.arcs = arcs;
    this.keptArcs = keptArcs;
    this.minSize = minSize;
  }

  /** Builds features with every vertex. */
  static LayerBuilder unsimplified(Topology topology) {
    return new LayerBuilder(topology.arcs(), new boolean[topology.arcCount()], 0);
  }

  /**
   * @param whole whether lines must not be cut
   */
  List<Feature> build(List<TopoGeometry> geometries, boolean whole) {
    List<Feature> features = new ArrayList<>();
    for (TopoGeometry g : geometries) {
      List<Path> paths = new ArrayList<>();
      for (int[][] part : g.parts()) {
        for (int[] references : part) {
          addPaths(paths, references, g.isArea(), whole);
        }
      }
      if (!paths.isEmpty()) {
        String name = g.property("n", g.property("p", ""));
        features.add(Feature.of(g.id(), name, rank(g), paths));
      }
    }
    return features;
  }

  /** Rank of a river; 0 for all else. */
  static int rank(TopoGeometry geometry) {
    return Integer.parseInt(geometry.property("s", "0"));
  }

  private void addPaths(List<Path> paths, int[] references, boolean ring, boolean whole) {
    Vertices joined = join(references);
    boolean closed = joined.endsWhereItBegan();
    if (closed && joined.span() < minSize && !isKept(references)) {
      return;
    }
    if (ring) {
      paths.add(ring(joined));
    } else if (whole) {
      paths.add(new Path(joined.toArray(), false));
    } else {
      cut(joined.toArray(), paths);
    }
  }

  /** The ring of some arcs. */
  Path ring(int[] references) {
    return ring(join(references));
  }

  private static Path ring(Vertices joined) {
    if (joined.endsWhereItBegan()) {
      joined.dropLast();
    }
    return new Path(joined.toArray(), true);
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
