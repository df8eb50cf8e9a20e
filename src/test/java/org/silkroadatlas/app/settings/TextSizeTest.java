package org.silkroadatlas.app.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class TextSizeTest {
  @Test
  void thereAreFiveSizes() {
    assertEquals(
        List.of(100, 125, 150, 175, 200),
        Arrays.stream(TextSize.values()).map(TextSize::percent).toList());
    assertEquals(TextSize.LARGE, TextSize.of(150));
    assertThrows(IllegalArgumentException.class, () -> TextSize.of(110));
  }

  @Test
  void stepsEndAtBothEnds() {
    assertEquals(TextSize.LARGER, TextSize.USUAL.larger());
    assertEquals(TextSize.LARGEST, TextSize.LARGEST.larger());
    assertEquals(TextSize.VERY_LARGE, TextSize.LARGEST.smaller());
    assertEquals(TextSize.USUAL, TextSize.USUAL.smaller());
  }

  @Test
  void theUsualSizeCostsNothing() {
    assertTrue(TextSize.USUAL.sheet().isEmpty());
    assertTrue(TextSize.LARGEST.sheet().orElseThrow().contains("-fx-font-size:26.0px"));
  }
}
