package org.silkroadatlas.geo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MercatorTest {
  @ParameterizedTest
  @CsvSource({"0, 0", "71.43, 51.13", "-179.9, -60", "190, 66", "66, 84.9", "12.5, -85.0511"})
  void positionsComeBack(double lon, double lat) {
    LonLat back = Mercator.toLonLat(Mercator.x(lon), Mercator.y(lat));
    assertEquals(lon, back.lon(), 1e-9);
    assertEquals(lat, back.lat(), 1e-9);
  }

  @Test
  void worldIsTheUnitSquare() {
    assertEquals(0, Mercator.x(-180));
    assertEquals(1, Mercator.x(180));
    assertEquals(0.5, Mercator.y(0), 1e-12);
    assertEquals(0, Mercator.y(Mercator.MAX_LATITUDE), 1e-6);
    assertEquals(1, Mercator.y(-Mercator.MAX_LATITUDE), 1e-6);
    assertEquals(1024, Mercator.scale(2));
  }

  @Test
  void polesAreClamped() {
    assertEquals(Mercator.y(Mercator.MAX_LATITUDE), Mercator.y(90));
    assertEquals(Mercator.y(-Mercator.MAX_LATITUDE), Mercator.y(-90));
    assertEquals(Mercator.MAX_LATITUDE, Mercator.lat(-1));
    assertEquals(-Mercator.MAX_LATITUDE, Mercator.lat(2));
  }

  @Test
  void russiaGoesOnPastTheDateLine() {
    assertTrue(Mercator.x(190) > 1);
    assertEquals(190, Mercator.lon(Mercator.x(190)), 1e-9);
  }
}
