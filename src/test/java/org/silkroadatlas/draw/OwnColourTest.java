package org.silkroadatlas.draw;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.Optional;
import java.util.Random;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.Test;
import org.silkroadatlas.model.OwnColour;
import org.silkroadatlas.model.Vector;

final class OwnColourTest {
  @Test
  void readsWhatIsAColourAndNothingElse() {
    assertEquals(Optional.of(new OwnColour(0x1f6f8b)), OwnColour.parse("#1F6f8b"));
    assertEquals(Optional.empty(), OwnColour.parse("1f6f8b"));
    assertEquals(Optional.empty(), OwnColour.parse("#fff"));
    assertEquals(Optional.empty(), OwnColour.parse("teal"));
    assertEquals("#00000a", new OwnColour(10).toString());
  }

  @Test
  void aColourThatIsSeenStaysAsItIs() {
    assertEquals(0x0b6a72, new OwnColour(0x0b6a72).onLight());
    assertEquals(0x4fc3c7, new OwnColour(0x4fc3c7).onDark());
  }

  @Test
  void anyColourStandsOutOnEveryGround() {
    var random = new Random(23);
    for (var i = 0; i < 2_000; i++) {
      var vector = new Vector("own", Map.of(), Optional.of(new OwnColour(random.nextInt(1 << 24))));
      for (var palette : new Palette[] {Palette.LIGHT, Palette.DARK, Palette.LIGHT.strong()}) {
        for (var ground : new Color[] {palette.land(), palette.background(), palette.laneBand()}) {
          assertTrue(Sight.contrast(palette.of(vector), ground) >= 3, vector.toString());
        }
      }
    }
  }
}
