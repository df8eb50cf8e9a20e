package org.silkroadatlas.geo;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class DistanceTest {
  private static final LonLat ASTANA = new LonLat(71.43, 51.13);
  private static final LonLat TASHKENT = new LonLat(69.24, 41.3);

  @Test
  void quarterOfTheGlobe() {
    double quarter = Math.PI / 2 * Distance.EARTH_RADIUS_KM;
    assertEquals(quarter, Distance.km(new LonLat(0, 0), new LonLat(90, 0)), 1e-6);
    assertEquals(quarter, Distance.km(new LonLat(40, 0), new LonLat(40, 90)), 1e-6);
    assertEquals(2 * quarter, Distance.km(new LonLat(0, 10), new LonLat(180, -10)), 1e-3);
  }

  @Test
  void sameBothWaysAndAcrossTheDateLine() {
    assertEquals(Distance.km(ASTANA, TASHKENT), Distance.km(TASHKENT, ASTANA), 1e-9);
    assertEquals(0, Distance.km(ASTANA, ASTANA));
    double across = Distance.km(new LonLat(179.5, 66), new LonLat(-179.5, 66));
    assertEquals(across, Distance.km(new LonLat(179.5, 66), new LonLat(180.5, 66)), 1e-6);
  }

  @Test
  void astanaToTashkent() {
    // 10° of latitude are 1 112 km; the ellipsoid gives 1 104 km for these two points.
    assertEquals(1104, Distance.km(ASTANA, TASHKENT), 6);
  }
}
