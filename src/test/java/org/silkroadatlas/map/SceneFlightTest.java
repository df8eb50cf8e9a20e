package org.silkroadatlas.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeoutException;
import javafx.stage.Stage;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.silkroadatlas.BundledData;
import org.silkroadatlas.geo.LonLat;
import org.silkroadatlas.geo.Viewport;
import org.silkroadatlas.map.surface.Camera;
import org.silkroadatlas.model.Scene;
import org.silkroadatlas.query.MapPosition;
import org.silkroadatlas.query.StateLine;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** Scenes of every tour end at their position, even if a bar beside the map comes or goes. */
@Tag("window")
@Tag("once")
@ExtendWith(ApplicationExtension.class)
final class SceneFlightTest {
  private static final double[][] SIZES = {{768, 432}, {640, 400}, {960, 620}};

  /** The height of a caption with one line, and with two. */
  private static final double[] BARS = {46, 68};

  /** {@code -Dflights=100} flies to every scene. */
  private static final int OF_EACH_TOUR = Integer.getInteger("flights", 3);

  private MapStage stage;

  @Start
  void start(Stage window) {
    stage = new MapStage(window);
    stage.map.setAnimated(true);
  }

  private static MapPosition position(Viewport viewport) {
    return new MapPosition(viewport.centre().lat(), viewport.centre().lon(), viewport.zoom());
  }

  /** The position that a map of this size can show of the requested one. */
  private MapPosition expected(MapPosition asked) {
    var area = stage.map.area();
    var camera = new Camera(new Viewport(new LonLat(66, 46), 4, area.getWidth(), area.getHeight()));
    camera.jump(camera.over(asked.lat(), asked.lon(), asked.zoom()));
    return position(camera.viewport());
  }

  private static boolean isThere(MapPosition one, MapPosition other) {
    return Math.abs(one.lat() - other.lat()) < 1e-6
        && Math.abs(one.lon() - other.lon()) < 1e-6
        && Math.abs(one.zoom() - other.zoom()) < 1e-6;
  }

  private void resize(double width, double height) {
    stage.map.region().resize(width, height);
    stage.map.region().layout();
  }

  @Test
  void everySceneEndsWhereItAsks(FxRobot robot) {
    var faults = new ArrayList<String>();
    var number = 0;
    for (var tour : BundledData.INDEX.dataset().tours()) {
      // A tour uses one window size; the next tour uses another.
      var size = SIZES[number++ % SIZES.length];
      var bar = 0;
      for (var scene : some(tour.steps())) {
        var height = size[1] - BARS[bar++ % BARS.length];
        fly(robot, scene, size[0], height);
        var asked = StateLine.parse(scene.state(), BundledData.INDEX).position();
        asked.ifPresent(there -> await(scene, there, faults));
      }
    }
    assertTrue(number >= SIZES.length);
    assertEquals(List.of(), faults);
  }

  /** A few random scenes of a tour, in order; each flight takes time. */
  private static List<Scene> some(List<Scene> all) {
    var chosen = new ArrayList<>(all);
    Collections.shuffle(chosen, new Random(all.size()));
    chosen.subList(Math.min(OF_EACH_TOUR, all.size()), all.size()).clear();
    return all.stream().filter(chosen::contains).toList();
  }

  /** The next layout, in which the map is lower, interrupts its flight. */
  private void fly(FxRobot robot, Scene scene, double width, double height) {
    robot.interact(() -> stage.coordinator.show(scene.state()));
    robot.interact(() -> resize(width, height));
  }

  private void await(Scene scene, MapPosition asked, List<String> faults) {
    try {
      MapStage.await(() -> isThere(stage.map.position(), expected(asked)));
    } catch (TimeoutException e) {
      faults.add(scene.caption() + ": " + stage.map.position() + " for " + asked);
    }
    WaitForAsyncUtils.waitForFxEvents();
  }
}
