package org.silkroadatlas.map.layer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import javafx.geometry.Rectangle2D;
import javafx.scene.canvas.Canvas;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.silkroadatlas.BundledData;
import org.silkroadatlas.coordination.Messages;
import org.silkroadatlas.dataset.BaseMapReader;
import org.silkroadatlas.draw.Palette;
import org.silkroadatlas.geo.BaseMap;
import org.silkroadatlas.geo.LonLat;
import org.silkroadatlas.geo.Viewport;
import org.silkroadatlas.query.Query;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;

@Tag("window")
@ExtendWith(ApplicationExtension.class)
class LabelLayerTest {
  private static final BaseMap BASE = BaseMapReader.bundled();
  private static final double OVERSCAN = 128;
  private static final FillPlan HOME =
      FillPlan.of(
          Query.visible(BundledData.INDEX, BundledData.INDEX.home()),
          BundledData.INDEX,
          Palette.LIGHT);

  private static List<Rectangle2D> written(FxRobot robot, LonLat middle, double zoom) {
    var layer = new LabelLayer(new Messages(Locale.ENGLISH));
    var viewport = new Viewport(middle, zoom, 768 + 2 * OVERSCAN, 432 + 2 * OVERSCAN);
    robot.interact(
        () -> {
          var canvas = new Canvas(viewport.width(), viewport.height());
          var sheet =
              new DrawContext(
                  canvas.getGraphicsContext2D(), viewport, Palette.LIGHT, BASE, 5, OVERSCAN, false);
          layer.paint(
              sheet,
              new LabelLayer.Request(
                  BundledData.INDEX,
                  List.of(),
                  Map.of(),
                  List.of(),
                  false,
                  HOME,
                  true,
                  true,
                  true));
        });
    return layer.written();
  }

  private static boolean crosses(Rectangle2D name) {
    var window = new Rectangle2D(OVERSCAN, OVERSCAN, 768, 432);
    return name.intersects(window) && !window.contains(name);
  }

  @ParameterizedTest
  @CsvSource({"66, 42, 4.2", "66, 42, 5", "69.3, 41.3, 6.5", "51, 41, 5", "75, 38, 4.6"})
  void noNameIsCutByTheEdgeOfTheWindow(double lon, double lat, double zoom, FxRobot robot) {
    var written = written(robot, new LonLat(lon, lat), zoom);
    assertTrue(written.size() > 8, () -> "names: " + written.size());
    assertEquals(List.of(), written.stream().filter(LabelLayerTest::crosses).toList());
  }

  @Test
  void noNameMeetsAnother(FxRobot robot) {
    var written = written(robot, new LonLat(66, 42), 5.8);
    for (var i = 0; i < written.size(); i++) {
      for (var j = 0; j < i; j++) {
        assertTrue(!written.get(i).intersects(written.get(j)), written.get(i) + " " + j);
      }
    }
  }
}
