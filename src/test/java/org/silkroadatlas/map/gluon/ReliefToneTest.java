package org.silkroadatlas.map.gluon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.paint.Color;
import org.junit.jupiter.api.Test;

final class ReliefToneTest {
  private static final ReliefTone TONE = new ReliefTone(Color.web("#808080"), 1);

  @Test
  void slopesAreLighterAndDarkerThanLevelLand() {
    var light = TONE.shades(1)[0xff] & 0xff;
    var dark = TONE.shades(1)[0xa0] & 0xff;
    assertTrue(light > 0x80);
    assertTrue(dark < 0x80);
  }

  @Test
  void withoutStrengthThereIsPlainLand() {
    assertEquals(0xff808080, TONE.shades(0)[0]);
    assertEquals(0xff808080, TONE.shades(0)[0xff]);
  }
}
