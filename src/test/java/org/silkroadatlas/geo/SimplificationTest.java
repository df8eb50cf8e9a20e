package org.silkroadatlas.geo;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SimplificationTest {
  private static Topology ragged(int n) {
    Random random = new Random(9);
    int[] deltas = new int[2 * n];
    for (int i = 1; i < n; i++) {
      deltas[2 * i] = 3;
      deltas[2 * i + 1] = random.nextInt(-20, 21);
    }
    return Topology.decode(
        new int[][] {deltas}, new Topology.Transform(0.01, 0.01, 60, 40), Map.of());
  }

  @Test
  void keepsEndsAndFewerVerticesTheCoarserItIs() {
    Topology topology = ragged(800);
    Simplification simplification = Simplification.of(topology);
    double[] full = topology.arcs()[0];
    int before = full.length;
    for (int band = 8; band >= 0; band--) {
      double pixel = 1 / Mercator.scale(band);
      double[] arc = simplification.arcs(pixel * pixel)[0];
      assertTrue(arc.length <= before, "band " + band + " has more than the next finer");
      assertEquals(full[0], arc[0]);
      assertEquals(full[full.length - 1], arc[arc.length - 1]);
      before = arc.length;
    }
    assertTrue(before < full.length / 10);
    assertArrayEquals(full, simplification.arcs(0)[0]);
  }

  /** The method taken literally: repeatedly removes the vertex with the smallest triangle. */
  private static List<Integer> slowly(double[] xy, double minArea) {
    List<Integer> left = new ArrayList<>();
    for (int v = 0; v < xy.length / 2; v++) {
      left.add(v);
    }
    while (left.size() > 2) {
      int least = 1;
      for (int i = 2; i < left.size() - 1; i++) {
        least = triangle(xy, left, i) < triangle(xy, left, least) ? i : least;
      }
      if (triangle(xy, left, least) >= minArea) {
        break;
      }
      left.remove(/* index */ least);
    }
    return left;
  }

  private static double triangle(double[] xy, List<Integer> left, int i) {
    int a = 2 * left.get(i - 1);
    int b = 2 * left.get(i);
    int c = 2 * left.get(i + 1);
    double first = xy[a] * (xy[b + 1] - xy[c + 1]) + xy[b] * (xy[c + 1] - xy[a + 1]);
    return Math.abs(first + xy[c] * (xy[a + 1] - xy[b + 1])) / 2;
  }

  @ParameterizedTest
  @ValueSource(doubles = {3, 5, 7})
  void keepsWhatTheMethodKeeps(double zoom) {
    Topology topology = ragged(300);
    double[] full = topology.arcs()[0];
    double minArea = 0.7 / Math.pow(Mercator.scale(zoom), 2);
    double[] arc = Simplification.of(topology).arcs(minArea)[0];
    List<Integer> expected = slowly(full, minArea);
    assertEquals(expected.size(), arc.length / 2);
    for (int i = 0; i < expected.size(); i++) {
      assertEquals(full[2 * expected.get(i)], arc[2 * i]);
    }
  }

  @Test
  void smallRingsStayRings() {
    int[] island = new int[2 * 101];
    Random random = new Random(2);
    int x = 0;
    int y = 0;
    for (int i = 0; i < 100; i++) {
      int nx = (int) (100 * Math.cos(i * 0.06283)) + random.nextInt(3);
      int ny = (int) (100 * Math.sin(i * 0.06283)) + random.nextInt(3);
      island[2 * i] = nx - x;
      island[2 * i + 1] = ny - y;
      x = nx;
      y = ny;
    }
    island[200] = island[0] - x;
    island[201] = island[1] - y;
    Topology topology =
        Topology.decode(
            new int[][] {island},
            new Topology.Transform(0.001, 0.001, 50, 26),
            Map.of("countries", List.of(TopoGeometry.area("BH", Map.of(), new int[][][] {{{0}}}))));
    Simplification simplification = Simplification.of(topology);
    Path ring =
        new LayerBuilder(simplification.arcs(1), simplification.keptArcs()).ring(new int[] {0});
    assertEquals(3, ring.size());
    assertTrue(Math.abs(ring.area()) > 0);
  }

  @Test
  void neighboursKeepOneBorder() {
    BaseMap map = SquaresTopology.map();
    for (int zoom = 2; zoom <= 5; zoom++) {
      Path a = map.country("A", zoom).orElseThrow().paths().getFirst();
      Path b = map.country("B", zoom).orElseThrow().paths().getFirst();
      assertEquals(a.size(), b.size());
      long shared = 0;
      for (int i = 0; i < a.size(); i++) {
        for (int j = 0; j < b.size(); j++) {
          shared += a.x(i) == b.x(j) && a.y(i) == b.y(j) ? 1 : 0;
        }
      }
      assertEquals(a.size() - 2, shared, "zoom " + zoom);
    }
  }
}
