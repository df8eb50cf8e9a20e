package org.silkroadatlas.draw;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.paint.Color;
import org.junit.jupiter.api.Test;

/** Compares the measures with published figures. */
class SightTest {
  @Test
  void contrastIsThatOfWcag() {
    assertEquals(21, Sight.contrast(Color.BLACK, Color.WHITE), 0.001);
    assertEquals(4.48, Sight.contrast(Color.web("#777777"), Color.WHITE), 0.005);
  }

  /** Pairs 1, 7, 17 and 25 of Sharma, Wu and Dalal (2005). */
  @Test
  void differencesAreThoseOfCiede2000() {
    double[][] pairs = {
      {50, 2.6772, -79.7751, 50, 0, -82.7485, 2.0425},
      {50, 0, 0, 50, -1, 2, 2.3669},
      {50, 2.5, 0, 73, 25, -18, 27.1492},
      {60.2574, -34.0099, 36.2677, 60.4626, -34.1751, 39.4387, 1.2644}
    };
    for (var p : pairs) {
      var difference =
          Sight.ciede2000(new double[] {p[0], p[1], p[2]}, new double[] {p[3], p[4], p[5]});
      assertEquals(p[6], difference, 0.0001);
    }
  }

  @Test
  void greyLooksGreyToEverybodyAndRedLikeGreenToSome() {
    var grey = Color.gray(0.5);
    var red = Color.web("#c04040");
    var green = Color.web("#6d7f3a");
    for (var sight : Sight.values()) {
      assertTrue(sight.difference(grey, grey) < 0.001);
      assertTrue(Sight.FULL.difference(sight.seen(grey), grey) < 1.5, sight::name);
    }
    assertTrue(Sight.DEUTERANOPIA.difference(red, green) < Sight.FULL.difference(red, green) / 2);
  }
}
