package org.silkroadatlas.geo;

import java.util.Arrays;

/**
 * The importance of each vertex of a topology by the method of Visvalingam and Whyatt (“Line
 * generalisation by repeated elimination of points”, The Cartographic Journal 30, 1993): the area
 * by which the shape would change without it. It is computed once per shared arc, so neighbours
 * keep the same border at every level of detail; the ends of arcs are always kept. Immutable.
 */
final class Simplification {
  private final double[][] arcs;
  private final float[][] weights;
  private final boolean[] keptArcs;

  private Simplification(double[][] arcs, float[][] weights, boolean[] keptArcs) {
    this.arcs = arcs;
    this.weights = weights;
    this.keptArcs = keptArcs;
  }

  static Simplification of(Topology topology) {
    double[][] arcs = topology.arcs();
    float[][] weights =
        Arrays.stream(arcs).parallel().map(Simplification::weigh).toArray(float[][]::new);
    for (Layer layer : Layer.values()) {
      for (TopoGeometry geometry : topology.object(layer.object())) {
        if (geometry.isArea()) {
          keepRings(geometry, weights);
        }
      }
    }
    return new Simplification(arcs, weights, largestRings(topology));
  }

  /** The arcs kept however small their ring: no country may vanish. Must not be modified. */
  boolean[] keptArcs() {
    return keptArcs;
  }

  /**
   * All arcs, reduced to the vertices that matter.
   *
   * @param minArea in square world units
   */
  double[][] arcs(double minArea) {
    double[][] simple = new double[arcs.length][];
    for (int i = 0; i < arcs.length; i++) {
      simple[i] = filter(arcs[i], weights[i], minArea);
    }
    return simple;
  }

  private static double[] filter(double[] arc, float[] weight, double minArea) {
    double[] kept = new double[arc.length];
    int n = 0;
    for (int v = 0; v < weight.length; v++) {
      if (weight[v] >= minArea) {
        kept[n++] = arc[2 * v];
        kept[n++] = arc[2 * v + 1];
      }
    }
    return n == arc.length ? arc : Arrays.copyOf(kept, n);
  }

  /** Keeps enough vertices of rings with one or two arcs for them to stay rings. */
  private static void keepRings(TopoGeometry geometry, float[][] weights) {
    for (int[][] polygon : geometry.parts()) {
      for (int[] ring : polygon) {
        for (int reference : ring) {
          keepHeaviest(weights[Topology.index(reference)], 3 - ring.length);
        }
      }
    }
  }

  private static void keepHeaviest(float[] weight, int count) {
    int kept = 0;
    for (int v = 1; v < weight.length - 1; v++) {
      kept += weight[v] == Float.POSITIVE_INFINITY ? 1 : 0;
    }
    for (; kept < count && kept < weight.length - 2; kept++) {
      int heaviest = 0;
      for (int v = 1; v < weight.length - 1; v++) {
        boolean heavier = heaviest == 0 || weight[v] > weight[heaviest];
        if (heavier && weight[v] != Float.POSITIVE_INFINITY) {
          heaviest = v;
        }
      }
      weight[heaviest] = Float.POSITIVE_INFINITY;
    }
  }

  private static boolean[] largestRings(Topology topology) {
    boolean[] kept = new boolean[topology.arcCount()];
    LayerBuilder full = LayerBuilder.unsimplified(topology);
    for (TopoGeometry country : topology.object(Layer.COUNTRIES.object())) {
      int[] largest = {};
      double most = -1;
      for (int[][] polygon : country.parts()) {
        double area = Math.abs(full.ring(polygon[0]).area());
        if (area > most) {
          most = area;
          largest = polygon[0];
        }
      }
      for (int reference : largest) {
        kept[Topology.index(reference)] = true;
      }
    }
    return kept;
  }

  private static float[] weigh(double[] xy) {
    int n = xy.length / 2;
    float[] weight = new float[n];
    Arrays.fill(weight, Float.POSITIVE_INFINITY);
    int[] before = new int[n];
    int[] after = new int[n];
    VertexHeap heap = new VertexHeap(n);
    for (int v = 1; v < n - 1; v++) {
      before[v] = v - 1;
      after[v] = v + 1;
      heap.add(v, area(xy, v - 1, v, v + 1));
    }
    double most = 0;
    while (!heap.isEmpty()) {
      int v = heap.removeLeast();
      most = Math.max(most, heap.area(v));
      weight[v] = (float) most;
      int a = before[v];
      int b = after[v];
      if (a > 0) {
        after[a] = b;
        heap.update(a, area(xy, before[a], a, b));
      }
      if (b < n - 1) {
        before[b] = a;
        heap.update(b, area(xy, a, b, after[b]));
      }
    }
    return weight;
  }

  private static double area(double[] xy, int a, int b, int c) {
    double x = xy[2 * b];
    double y = xy[2 * b + 1];
    return Math.abs((xy[2 * a] - x) * (xy[2 * c + 1] - y) - (xy[2 * c] - x) * (xy[2 * a + 1] - y))
        / 2;
  }
}
