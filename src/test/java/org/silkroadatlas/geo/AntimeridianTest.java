package org.silkroadatlas.geo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class AntimeridianTest {
  private static List<LonLat> line(double... lonLat) {
    var line = new ArrayList<LonLat>();
    for (var i = 0; i < lonLat.length; i += 2) {
      line.add(new LonLat(lonLat[i], lonLat[i + 1]));
    }
    return line;
  }

  @Test
  void theShortWayRunsOnPast180() {
    assertEquals(
        line(131.9, 43.1, 237.7, 47.6), Antimeridian.unwound(line(131.9, 43.1, -122.3, 47.6)));
    assertEquals(
        line(-170, 0, -190, 0, -170, 0), Antimeridian.unwound(line(-170, 0, 170, 0, -170, 0)));
    assertEquals(line(60, 50, 90, 50), Antimeridian.unwound(line(60, 50, 90, 50)));
  }

  @Test
  void aLineOverTheEdgeIsSeenOnBothSides() {
    var copies = Antimeridian.copies(line(170, 50, -170, 52));
    assertEquals(List.of(line(170, 50, 190, 52), line(-190, 50, -170, 52)), copies);
    assertEquals(1, Antimeridian.copies(line(60, 50, 90, 50)).size());
    assertEquals(1, Antimeridian.copies(line(170, 50, 180, 50)).size());
  }

  @Test
  void aLineIsCutOnceWhereItCrosses() {
    assertEquals(
        List.of(line(170, 50, 180, 51), line(-180, 51, -170, 52)),
        Antimeridian.cut(line(170, 50, -170, 52)));
  }

  @Test
  void aPointOnTheEdgeMakesNoLineOfOnePoint() {
    assertEquals(
        List.of(line(170, 50, 180, 52), line(-180, 52, -170, 54)),
        Antimeridian.cut(line(170, 50, 180, 52, -170, 54)));
    assertEquals(
        List.of(line(170, 50, 180, 52), line(-180, 52, -170, 54)),
        Antimeridian.cut(line(170, 50, 180, 52, -180, 52, -170, 54)));
    assertEquals(List.of(line(-180, 50, -170, 52)), Antimeridian.cut(line(180, 50, -170, 52)));
    assertEquals(List.of(line(170, 50, 180, 52)), Antimeridian.cut(line(170, 50, -180, 52)));
    assertEquals(
        List.of(line(170, 50, 180, 52, 170, 54)),
        Antimeridian.cut(line(170, 50, 180, 52, 170, 54)));
    assertEquals(
        List.of(line(170, 1, 180, 2, 180, 3)), Antimeridian.cut(line(170, 1, 180, 2, -180, 3)));
  }

  @Test
  void onePlaceIsNoLine() {
    assertEquals(List.of(), Antimeridian.cut(line(70, 50, 70, 50)));
    assertEquals(List.of(), Antimeridian.cut(line(180, 50, -180, 50)));
  }

  /** Any line gives parts of two points or more, within the globe, in steps of at most half. */
  @Test
  void everyLineIsValid() {
    var random = new Random(27);
    var edges = new double[] {-180, 180, 179.999, -179.999, 0, 90, -90};
    for (var round = 0; round < 20_000; round++) {
      var line = new ArrayList<LonLat>();
      var count = 2 + random.nextInt(6);
      for (var i = 0; i < count; i++) {
        var lon =
            random.nextBoolean()
                ? edges[random.nextInt(edges.length)]
                : random.nextDouble(-180, 180);
        line.add(new LonLat(lon, random.nextInt(-80, 80)));
      }
      for (var part : Antimeridian.cut(line)) {
        assertTrue(part.size() > 1, line::toString);
        for (var i = 0; i < part.size(); i++) {
          assertTrue(Math.abs(part.get(i).lon()) <= 180, line::toString);
          if (i > 0) {
            var step = Math.abs(part.get(i).lon() - part.get(i - 1).lon());
            assertTrue(step <= 180, () -> line + " gives " + part);
          }
        }
      }
    }
  }
}
