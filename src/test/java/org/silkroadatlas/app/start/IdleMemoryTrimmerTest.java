package org.silkroadatlas.app.start;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class IdleMemoryTrimmerTest {
  private static final long MIB = 1 << 20;

  @Test
  void waitsForAPauseOfSomeSeconds() {
    assertFalse(IdleMemoryTrimmer.isDue(4_900, 100 * MIB));
    assertTrue(IdleMemoryTrimmer.isDue(5_100, 100 * MIB));
  }

  @Test
  void leavesLittleAlone() {
    assertFalse(IdleMemoryTrimmer.isDue(60_000, 10 * MIB));
    assertFalse(IdleMemoryTrimmer.isDue(60_000, -50 * MIB));
  }

  @Test
  void waitsForNoPauseWhenTooMuchHasGathered() {
    assertTrue(IdleMemoryTrimmer.isDue(0, 330 * MIB));
  }

  @Test
  void waitsLessWhenMuchHasGathered() {
    assertFalse(IdleMemoryTrimmer.isDue(1_400, 200 * MIB));
    assertTrue(IdleMemoryTrimmer.isDue(1_600, 200 * MIB));
  }
}
