package org.silkroadatlas.present;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.silkroadatlas.model.Scene;
import org.silkroadatlas.query.MapPosition;

class FramingTest {
  private static final MapPosition HERE = new MapPosition(43, 66, 4.5);

  private static double zoom(Optional<Scene.Frame> made, double width, double height) {
    return Framing.fit(HERE, made, width, height).zoom();
  }

  @Test
  void aMapOfTheSameSizeIsShownAlike() {
    assertEquals(4.5, zoom(Optional.of(new Scene.Frame(900, 500)), 900, 500), 1e-9);
    assertEquals(4.5, zoom(Optional.empty(), 768, 410), 1e-9);
  }

  @Test
  void theNarrowerSideDecides() {
    assertEquals(3.5, zoom(Optional.of(new Scene.Frame(800, 400)), 400, 400), 1e-9);
    assertEquals(5.5, zoom(Optional.of(new Scene.Frame(400, 400)), 1600, 800), 1e-9);
  }
}
