package org.silkroadatlas.query;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.silkroadatlas.BundledData;
import org.silkroadatlas.model.Scene;

class MapFramingTest {
  private static double zoom(Scene.Frame made, Scene.Frame now) {
    var state = StateLine.parse("cursor=2018&center=43,66&zoom=4.5", BundledData.INDEX);
    return MapFraming.fit(state, made, now).position().map(MapPosition::zoom).orElseThrow();
  }

  @Test
  void aMapOfTheSameSizeIsShownAlike() {
    var frame = new Scene.Frame(900, 500);
    assertEquals(4.5, zoom(frame, frame), 1e-9);
    assertEquals(4.5, zoom(MapFraming.OF_TOURS, MapFraming.OF_TOURS), 1e-9);
  }

  @Test
  void theNarrowerSideDecides() {
    assertEquals(3.5, zoom(new Scene.Frame(800, 400), new Scene.Frame(400, 400)), 1e-9);
    assertEquals(5.5, zoom(new Scene.Frame(400, 400), new Scene.Frame(1600, 800)), 1e-9);
  }

  @Test
  void aStateWithoutAPositionStaysAsItIs() {
    var state = StateLine.parse("cursor=2018", BundledData.INDEX);
    var fitted = MapFraming.fit(state, MapFraming.OF_TOURS, new Scene.Frame(100, 100));
    assertEquals(Optional.empty(), fitted.position());
  }
}
