package org.silkroadatlas.map.surface;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.silkroadatlas.geo.LonLat;
import org.silkroadatlas.geo.Viewport;

final class CameraTest {
  private static final Viewport START = new Viewport(new LonLat(66, 43), 4, 800, 500);

  private final Camera camera = new Camera(START);

  @BeforeEach
  void jump() {
    camera.setAnimated(false);
  }

  @Test
  void zoomKeepsThePointUnderThePointer() {
    var before = camera.viewport().toLonLat(600, 120);
    camera.zoom(600, 120, 1.5);
    var after = camera.viewport().toLonLat(600, 120);
    assertEquals(5.5, camera.viewport().zoom(), 1e-9);
    assertEquals(before.lon(), after.lon(), 1e-9);
    assertEquals(before.lat(), after.lat(), 1e-9);
  }

  @Test
  void zoomIsClamped() {
    camera.zoom(400, 250, 20);
    assertEquals(8, camera.viewport().zoom());
    camera.zoom(400, 250, -20);
    assertEquals(2, camera.viewport().zoom());
  }

  @Test
  void panningEndsAtTheEdgeOfTheMap() {
    for (var i = 0; i < 200; i++) {
      camera.pan(300, 300);
    }
    var extent = camera.viewport().extent();
    assertEquals(-180, extent.west(), 1e-6);
    assertTrue(extent.north() < 80);
  }

  @Test
  void aStraightFlightKeepsOnePointInPlace() {
    var there = START.zoomedAbout(200, 100, 2);
    var fixed = START.toLonLat(200, 100);
    for (var t = 0.0; t <= 1; t += 0.1) {
      var point = Camera.between(START, there, t).toScreen(fixed);
      assertEquals(200, point.x(), 1e-6);
      assertEquals(100, point.y(), 1e-6);
    }
  }

  @Test
  void aFlightEndsExactlyThere() {
    var there = new Viewport(new LonLat(51, 40), 6.25, 800, 500);
    camera.fly(there);
    assertEquals(there, camera.viewport());
  }

  @Test
  void onlyDragsAndPinchesAnnounceMore() {
    var announced = new boolean[1];
    camera.viewportProperty().subscribe(v -> announced[0] = camera.isMoving());
    camera.pan(5, 0);
    assertTrue(announced[0]);
    camera.jump(START);
    assertEquals(false, announced[0]);
  }
}
