package org.silkroadatlas.geo;

import java.util.List;
import java.util.Map;

/**
 * A map of two countries, written by hand in quantised steps of one degree: A is the square from
 * 0,0 to 10,10 with an enclave of B; B is the square to its east. Their border has a kink of one
 * degree.
 */
final class SquaresTopology {
  /** Border from 10,0 up to 10,10, through 9,5. */
  private static final int[] BORDER = {10, 0, 0, 4, -1, 1, 1, 1, 0, 4};

  /** The rest of A, from 10,10 around the west to 10,0. */
  private static final int[] WEST = {10, 10, -10, 0, 0, -10, 10, 0};

  /** The rest of B, from 10,0 around the east to 10,10. */
  private static final int[] EAST = {10, 0, 10, 0, 0, 10, -10, 0};

  /** The enclave of B in A, a closed arc. */
  private static final int[] ENCLAVE = {2, 2, 0, 2, 2, 0, 0, -2, -2, 0};

  private SquaresTopology() {}

  static Topology create() {
    TopoGeometry a = TopoGeometry.area("A", Map.of(), new int[][][] {{{0, 1}, {3}}});
    TopoGeometry b = TopoGeometry.area("B", Map.of(), new int[][][] {{{2, ~0}}, {{~3}}});
    TopoGeometry border = TopoGeometry.lines("", Map.of("p", "A-B"), new int[][] {{0}, {3}});
    return Topology.decode(
        new int[][] {BORDER, WEST, EAST, ENCLAVE},
        new Topology.Transform(1, 1, 0, 0),
        Map.of("countries", List.of(a, b), "border", List.of(border)));
  }

  static BaseMap map() {
    Topology topology = create();
    Topology none = Topology.decode(new int[0][], new Topology.Transform(1, 1, 0, 0), Map.of());
    return new BaseMap(() -> topology, () -> none, () -> none, List::of);
  }
}
