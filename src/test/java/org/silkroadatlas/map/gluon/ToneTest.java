package org.silkroadatlas.map.gluon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.paint.Color;
import org.junit.jupiter.api.Test;

final class ToneTest {
  private static final Tone TONE = new Tone(Color.web("#808080"), 1);

  @Test
  void slopesAreLighterAndDarkerThanLevelLand() {
    var light = TONE.shade(0xffffffff, 1) & 0xff;
    var dark = TONE.shade(0xffa0a0a0, 1) & 0xff;
    assertTrue(light > 0x80);
    assertTrue(dark < 0x80);
  }

  @Test
  void withoutStrengthThereIsPlainLand() {
    assertEquals(0xff808080, TONE.shade(0xff000000, 0));
    assertEquals(0xff808080, TONE.shade(0xffffffff, 0));
  }
}
