package org.silkroadatlas.map.gluon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.Test;

class ReliefAreaTest {
  private static final int SIDE = 256;

  /** Stripes, like those of the tiles beyond the area. */
  private static int[] stripes() {
    var pixels = new int[SIDE * SIDE];
    for (var i = 0; i < pixels.length; i++) {
      var grey = i % 2 == 0 ? 0x50 : 0xE0;
      pixels[i] = 0xFF000000 | grey << 16 | grey << 8 | grey;
    }
    return pixels;
  }

  private static long colours(int zoom, long x, long y) {
    var pixels = stripes();
    new ReliefArea(zoom, x, y).shade(pixels, SIDE, new ReliefTone(Color.web("#f4efe4"), 0.5), 1);
    return Arrays.stream(pixels).distinct().count();
  }

  @Test
  void nothingIsSeenOfWhatOnlyRepeatsItsLastLine() {
    // South of Australia, the Arctic, the Atlantic.
    assertEquals(1, colours(3, 6, 5));
    assertEquals(1, colours(4, 8, 0));
    assertEquals(1, colours(2, 0, 1));
  }

  @Test
  void theReliefIsWholeWhereItIsTrue() {
    // Central Asia, and the far east of Russia.
    assertEquals(2, colours(4, 11, 5));
    assertEquals(2, colours(5, 31, 9));
  }

  @Test
  void itFadesOutBetween() {
    assertTrue(colours(3, 3, 2) > 2);
  }
}
