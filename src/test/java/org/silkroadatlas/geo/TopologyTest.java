package org.silkroadatlas.geo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TopologyTest {
  private static final Topology.Transform DEGREES = new Topology.Transform(1, 1, 0, 0);

  private final BaseMap map = SquaresTopology.map();

  private Feature country(String id) {
    return map.country(id, 5).orElseThrow();
  }

  @Test
  void stepsAddUpAndArcsJoinOnce() {
    Path ring = country("A").paths().getFirst();
    assertTrue(ring.closed());
    // Four corners and the three vertices of the kink; joints and the end are not repeated.
    assertEquals(7, ring.size());
    assertEquals(new Extent(0, 0, 10, 10), rounded(ring.extent()));
    assertEquals(9, Mercator.lon(ring.x(2)), 1e-6);
    assertEquals(5, Mercator.lat(ring.y(2)), 1e-6);
  }

  @Test
  void backwardArcsRunBackwards() {
    Path ring = country("B").paths().getFirst();
    assertEquals(7, ring.size());
    assertEquals(new Extent(9, 0, 20, 10), rounded(ring.extent()));
    assertTrue(country("B").contains(new LonLat(9.5, 5)));
    assertFalse(country("A").contains(new LonLat(9.5, 5)));
  }

  @Test
  void holesAreNotInsideAndExclavesAre() {
    LonLat enclave = new LonLat(3, 3);
    assertFalse(country("A").contains(enclave));
    assertTrue(country("B").contains(enclave));
    assertEquals("B", map.countryAt(enclave, 5).orElseThrow().id());
    assertEquals("A", map.countryAt(new LonLat(5, 5), 5).orElseThrow().id());
    assertTrue(map.countryAt(new LonLat(25, 5), 5).isEmpty());
  }

  @Test
  void transformIsApplied() {
    Topology topology =
        Topology.decode(
            new int[][] {{4, 10, 2, 20}},
            new Topology.Transform(0.5, 0.25, 60, 40),
            Map.of("coast", List.of(TopoGeometry.lines("", Map.of(), new int[][] {{0}}))));
    double[] arc = topology.arcs()[0];
    assertEquals(62, Mercator.lon(arc[0]), 1e-9);
    assertEquals(42.5, Mercator.lat(arc[1]), 1e-9);
    assertEquals(63, Mercator.lon(arc[2]), 1e-9);
    assertEquals(47.5, Mercator.lat(arc[3]), 1e-9);
  }

  @Test
  void linesCarryTheirProperties() {
    Feature border = map.features(Layer.BORDERS, 5).getFirst();
    assertEquals("A-B", border.name());
    assertEquals("", border.id());
    assertEquals(2, border.paths().size());
    assertFalse(border.paths().getFirst().closed());
  }

  @Test
  void sharedArcsMakeNeighbours() {
    assertEquals(Set.of("B"), map.neighbours().of("A"));
    assertEquals(Set.of("A"), map.neighbours().of("B"));
    assertEquals(Set.of(), map.neighbours().of("Z"));
    assertEquals("B", map.step("A", Direction.EAST, Set.of("A", "B")).orElseThrow());
    assertTrue(map.step("A", Direction.WEST, Set.of("A", "B")).isEmpty());
  }

  @Test
  void refusesWhatDoesNotFitTogether() {
    Map<String, List<TopoGeometry>> missing =
        Map.of("x", List.of(TopoGeometry.lines("q", Map.of(), new int[][] {{~1}})));
    IllegalArgumentException reference =
        assertThrows(
            IllegalArgumentException.class,
            () -> Topology.decode(new int[][] {{0, 0, 1, 1}}, DEGREES, missing));
    assertEquals("Geometry \"q\" refers to arc -2 of 1", reference.getMessage());
    assertThrows(
        IllegalArgumentException.class,
        () -> Topology.decode(new int[][] {{0, 0}}, DEGREES, Map.of()));
  }

  private static Extent rounded(Extent e) {
    return new Extent(
        Math.rint(e.west()), Math.rint(e.south()), Math.rint(e.east()), Math.rint(e.north()));
  }
}
