package org.silkroadatlas.dataset;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.silkroadatlas.geo.BaseMap;
import org.silkroadatlas.geo.Extent;
import org.silkroadatlas.geo.Feature;
import org.silkroadatlas.geo.Layer;
import org.silkroadatlas.geo.LonLat;

/** The boundaries of the bundled base map, point by point, coarse and fine. */
class BaseMapReaderTest {
  private static final BaseMap MAP = BaseMapReader.bundled();

  @ParameterizedTest(name = "{0} lies in {3}")
  @CsvSource({
    "Simferopol, 44.95, 34.10, UA",
    "Sevastopol, 44.60, 33.53, UA",
    "Kerch, 45.35, 36.45, UA",
    "Donetsk, 48, 37.8, UA",
    "Luhansk, 48.57, 39.31, UA",
    "Khankendi, 39.82, 46.75, AZ",
    "Shusha, 39.76, 46.75, AZ",
    "Lachin, 39.64, 46.55, AZ",
    "Nakhchivan, 39.21, 45.41, AZ",
    "North Nicosia, 35.25, 33.36, CY",
    "Baikonur, 45.95, 63.3, KZ",
    "Sukhumi, 43.03, 41.02, GE",
    "Tskhinvali, 42.25, 43.97, GE",
    "Sokh, 39.96, 71.13, UZ",
    "Western Shohimardon, 39.945, 71.727, UZ",
    "Vorukh, 39.85, 70.59, TJ",
    "Sarvak, 40.976, 70.597, TJ",
    "El Aaiún, 27.13, -13.18, EH",
    "Hargeisa, 9.56, 44.06, SO",
    "Osh, 40.53, 72.8, KG",
    "Kazan, 55.79, 49.12, RU",
    "Chukotka west of 180°, 66, 175, RU",
    "Chukotka east of 180°, 66, 185, RU"
  })
  void boundariesFollowUnitedNationsPractice(String place, double lat, double lon, String country) {
    for (int zoom : List.of(3, 7)) {
      LonLat point = new LonLat(lon, lat);
      List<String> holders =
          MAP.features(Layer.COUNTRIES, zoom).stream()
              .filter(f -> f.contains(point))
              .map(Feature::id)
              .toList();
      assertEquals(country, MAP.countryAt(point, zoom).map(Feature::id).orElse(""), place);
      if (zoom == 7) {
        assertEquals(List.of(country), holders, place + " as drawn");
      }
    }
  }

  @Test
  void fineMapGoesOnBeyondItsWindowWithTheCoarseOne() {
    assertEquals("US", MAP.countryAt(new LonLat(-100, 40), 7).orElseThrow().id());
    assertTrue(
        MAP.features(Layer.COUNTRIES, 7).stream()
            .anyMatch(f -> f.id().equals("US") && f.contains(new LonLat(-100, 40))));
    assertFalse(MAP.layer(Layer.COAST, 7).within(new Extent(-125, 30, -115, 45)).isEmpty());
  }
}
