package org.silkroadatlas.geo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class ArcTest {
  private static final LonLat ASTANA = new LonLat(71.43, 51.13);
  private static final LonLat WASHINGTON = new LonLat(-77.04, 38.9);
  private static final LonLat BEIJING = new LonLat(116.4, 39.9);

  private static LonLat at(Path path, int i) {
    return Mercator.toLonLat(path.x(i), path.y(i));
  }

  @Test
  void greatCircleIsTheShortestWay() {
    Path path = Arc.greatCircle(ASTANA, WASHINGTON, 64);
    double length = 0;
    for (int i = 1; i < path.size(); i++) {
      length += Distance.km(at(path, i - 1), at(path, i));
    }
    assertEquals(Distance.km(ASTANA, WASHINGTON), length, 1);
    assertEquals(ASTANA.lon(), at(path, 0).lon(), 1e-6);
    assertEquals(WASHINGTON.lat(), at(path, 64).lat(), 1e-6);
    assertFalse(path.closed());
  }

  @Test
  void greatCircleRunsOnPastTheDateLine() {
    Path path = Arc.greatCircle(new LonLat(170, 60), new LonLat(-170, 60), 8);
    assertEquals(190, at(path, 8).lon(), 1e-6);
    for (int i = 1; i < path.size(); i++) {
      assertTrue(path.x(i) > path.x(i - 1), "jumps at " + i);
    }
  }

  @Test
  void samePlaceGivesFinitePath() {
    Path path = Arc.greatCircle(ASTANA, ASTANA, 4);
    assertEquals(5, path.size());
    assertEquals(ASTANA.lat(), at(path, 2).lat(), 1e-6);
  }

  @Test
  void bowRisesToTheLeftByItsBend() {
    Path path = Arc.bowed(new LonLat(60, 0), new LonLat(100, 0), 0.2, 10);
    double length = path.x(10) - path.x(0);
    assertEquals(0.5 - 0.2 * length, path.y(5), 2e-9);
    assertEquals((path.x(0) + path.x(10)) / 2, path.x(5), 2e-9);
  }

  @Test
  void thereAndBackStayApart() {
    Path there = Arc.bowed(ASTANA, BEIJING, 0.15, 10);
    Path back = Arc.bowed(BEIJING, ASTANA, 0.15, 10);
    double apart = Math.hypot(there.x(5) - back.x(5), there.y(5) - back.y(5));
    double straight = Math.hypot(there.x(10) - there.x(0), there.y(10) - there.y(0));
    assertEquals(0.3 * straight, apart, 2e-9);
  }
}
