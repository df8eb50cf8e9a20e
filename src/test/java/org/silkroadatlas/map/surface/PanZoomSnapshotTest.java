package org.silkroadatlas.map.surface;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicLong;
import javafx.scene.Group;
import javafx.scene.Scene;
import javafx.scene.layout.Pane;
import javafx.scene.paint.Color;
import javafx.scene.shape.Rectangle;
import javafx.stage.Stage;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.silkroadatlas.geo.LonLat;
import org.silkroadatlas.geo.Viewport;
import org.silkroadatlas.map.MapStage;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@Tag("window")
@ExtendWith(ApplicationExtension.class)
class PanZoomSnapshotTest {
  private static final Viewport HERE = new Viewport(new LonLat(66, 42), 5, 300, 200);

  private final AtomicLong version = new AtomicLong();
  private final Group original = new Group(new Rectangle(300, 200, Color.RED));
  private final PanZoomSnapshot picture =
      new PanZoomSnapshot(
          original, HERE, Color.WHITE, version::get, pointing -> {}, () -> true, () -> {});
  private Stage stage;

  @Start
  void start(Stage primary) {
    stage = primary;
  }

  private void show(FxRobot robot) {
    robot.interact(
        () -> {
          stage.setScene(new Scene(new Pane(original, picture.node()), 300, 200));
          stage.show();
          picture.fit(300, 200);
        });
  }

  @Test
  void withoutAWindowNoneIsTaken(FxRobot robot) {
    robot.interact(() -> picture.take(HERE, false));
    assertFalse(picture.isReady());
    assertFalse(picture.covers(HERE));
  }

  @Test
  void atRestItIsTakenByItself(FxRobot robot) throws TimeoutException {
    show(robot);
    robot.interact(
        () -> {
          picture.rest(HERE, false);
          picture.expect(true);
        });
    MapStage.await(picture::isReady);
    assertTrue(original.isVisible());
    robot.interact(() -> picture.show(HERE));
    var pixels = picture.node().getImage().getPixelReader();
    assertEquals(Color.RED, pixels.getColor(150, 100));
  }

  @Test
  void atRestTheRendererHoldsNone(FxRobot robot) {
    show(robot);
    robot.interact(
        () -> {
          picture.take(HERE, false);
          picture.show(HERE);
          assertNotNull(picture.node().getImage());
          picture.rest(HERE, false);
          assertNull(picture.node().getImage());
        });
  }

  @Test
  void aChangeOfTheMapMakesItUntrue(FxRobot robot) {
    show(robot);
    robot.interact(() -> picture.take(HERE, false));
    assertTrue(picture.isReady());
    version.incrementAndGet();
    assertFalse(picture.isReady());
  }

  @Test
  void aDraftStandsForTheMapOnlyWhileItMoves(FxRobot robot) {
    show(robot);
    robot.interact(
        () -> {
          picture.take(HERE, true);
          picture.show(HERE);
          assertTrue(picture.isTrue());
          assertFalse(original.isVisible());
          picture.rest(HERE, false);
          assertFalse(picture.isTrue());
          assertTrue(original.isVisible());
        });
  }
}
