package org.silkroadatlas.map.surface;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.silkroadatlas.map.surface.MapMotion.Step;

class MapMotionTest {
  private static MapMotion after(Step... steps) {
    return List.of(steps).stream()
        .reduce(MapMotion.AT_REST, MapMotion::after, (before, later) -> later);
  }

  @Test
  void everythingEndsAtRest() {
    for (var motion : MapMotion.values()) {
      assertEquals(MapMotion.AT_REST, motion.after(Step.SETTLE));
    }
  }

  @Test
  void onlyAMoveBeginsToMove() {
    assertTrue(after(Step.MOVE).isMoving());
    assertFalse(after(Step.ARRIVE).isMoving());
    assertFalse(after(Step.DRAFT).isMoving());
  }

  @Test
  void whatComesWhileItMovesIsDrawnAtTheEnd() {
    assertFalse(after(Step.MOVE).isRough());
    assertTrue(after(Step.MOVE, Step.ARRIVE).isRough());
    assertTrue(after(Step.MOVE, Step.DRAFT, Step.ARRIVE, Step.DRAFT).isRough());
    assertEquals(MapMotion.MOVING_OUTDATED, after(Step.MOVE, Step.DRAFT, Step.ARRIVE, Step.MOVE));
  }
}
