package org.silkroadatlas.map.gluon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.gluonhq.maps.tile.TileRetrieverProvider;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javafx.scene.Scene;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.stage.Stage;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.silkroadatlas.geo.LonLat;
import org.silkroadatlas.geo.Viewport;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** The known traps of Gluon Maps, one by one. */
@Tag("window")
@ExtendWith(ApplicationExtension.class)
final class GluonSurfaceTest {
  private static final ReliefTone TONE = new ReliefTone(Color.web("#f4efe4"), 0.8);
  private static final double WIDTH = 700;
  private static final double HEIGHT = 400;

  private final Pane area = new Pane();
  private GluonSurface surface;

  @Start
  void start(Stage stage) {
    surface = new GluonSurface(TONE, new Region());
    area.getChildren().add(surface.node());
    surface.node().resizeRelocate(0, 0, WIDTH, HEIGHT);
    stage.setScene(new Scene(area, WIDTH, HEIGHT));
    stage.show();
  }

  private void show(FxRobot robot, Viewport viewport) {
    robot.interact(
        () -> {
          surface.node().resizeRelocate(0, 0, viewport.width(), viewport.height());
          surface.show(viewport);
          surface.node().layout();
        });
  }

  private void assertShows(Viewport viewport) {
    for (var position : List.of(new LonLat(69, 41), new LonLat(-179, 84), new LonLat(180, -60))) {
      var wanted = viewport.toScreen(position);
      var real = surface.probe(position);
      assertEquals(wanted.x(), real.getX(), 0.05);
      assertEquals(wanted.y(), real.getY(), 0.05);
    }
  }

  @Test
  void gluonFindsOurRetriever() {
    assertInstanceOf(ReliefTileRetriever.class, TileRetrieverProvider.getInstance().load());
  }

  @Test
  void gluonShowsWhatItIsTold(FxRobot robot) {
    var viewport = new Viewport(new LonLat(66, 43), 4.4, WIDTH, HEIGHT);
    show(robot, viewport);
    assertShows(viewport);
  }

  @Test
  void aChangeOfZoomAloneIsShown(FxRobot robot) {
    var viewport = new Viewport(new LonLat(66, 43), 4, WIDTH, HEIGHT);
    show(robot, viewport);
    show(robot, viewport.withZoom(6.3));
    assertShows(viewport.withZoom(6.3));
  }

  @Test
  void aResizeKeepsTheMiddle(FxRobot robot) {
    var viewport = new Viewport(new LonLat(66, 43), 5, WIDTH, HEIGHT);
    show(robot, viewport);
    show(robot, viewport.resized(500, 300));
    assertShows(viewport.resized(500, 300));
    show(robot, viewport.resized(640, 390));
    assertShows(viewport.resized(640, 390));
  }

  @Test
  void polesDoNotBreakTheMap(FxRobot robot) {
    var viewport = new Viewport(new LonLat(60, 90), 3, WIDTH, HEIGHT);
    show(robot, viewport);
    assertShows(viewport.withCentre(new LonLat(60, 85.0511)));
  }

  @Test
  void gluonTakesNoInput() {
    assertTrue(surface.node().isMouseTransparent());
    assertNull(surface.node().getOnScroll());
    assertNull(surface.node().getOnMouseDragged());
    assertNull(surface.node().getOnZoom());
  }

  @Test
  void tilesAreCountedSoThatTheSurfaceCanBeReplaced(FxRobot robot) {
    var viewport = new Viewport(new LonLat(66, 43), 4, WIDTH, HEIGHT);
    show(robot, viewport);
    var few = surface.tiles();
    show(robot, viewport.withZoom(6));
    assertTrue(few > 0);
    assertTrue(surface.tiles() > few);
  }

  @Test
  void noTileEverFails() throws Exception {
    var retriever = new ReliefTileRetriever();
    for (var tile : new long[][] {{2, 2, 1}, {6, 44, 24}, {7, 89, 48}, {8, 1, 1}, {19, 7, -3}}) {
      var image = retriever.loadTile((int) tile[0], tile[1], tile[2]).get(20, TimeUnit.SECONDS);
      assertEquals(256, image.getWidth());
      assertEquals(255, image.getPixelReader().getArgb(128, 128) >>> 24);
    }
  }
}
