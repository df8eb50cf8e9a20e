package org.silkroadatlas.map.layer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import javafx.geometry.Rectangle2D;
import javafx.scene.canvas.Canvas;
import javafx.util.Subscription;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.silkroadatlas.BundledData;
import org.silkroadatlas.coordination.Messages;
import org.silkroadatlas.dataset.BaseMapReader;
import org.silkroadatlas.draw.CanvasText;
import org.silkroadatlas.draw.Palette;
import org.silkroadatlas.geo.BaseMap;
import org.silkroadatlas.geo.LonLat;
import org.silkroadatlas.geo.Viewport;
import org.silkroadatlas.query.Query;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;

@Tag("window")
@Tag("once")
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
    var viewport = new Viewport(middle, zoom, 768 + 2 * OVERSCAN, 432 + 2 * OVERSCAN);
    return painted(robot, viewport, Locale.ENGLISH).written();
  }

  private static LabelLayer painted(FxRobot robot, Viewport viewport, Locale locale) {
    var layer = new LabelLayer(new Messages(locale));
    robot.interact(
        () -> {
          var canvas = new Canvas(viewport.width(), viewport.height());
          var context =
              new DrawContext(
                  canvas.getGraphicsContext2D(), viewport, Palette.LIGHT, BASE, 5, OVERSCAN, false);
          layer.paint(
              context,
              new LabelLayer.Request(
                  BundledData.INDEX.in(locale.getLanguage()),
                  List.of(),
                  Map.of(),
                  List.of(),
                  false,
                  HOME,
                  true,
                  true,
                  true));
        });
    return layer;
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

  /** Full names from zoom 5; below that whatever fits, but never across a border. */
  @ParameterizedTest
  @ValueSource(strings = {"en", "ru"})
  void namesOfTheFiveLieInsideTheirCountries(String language, FxRobot robot) {
    var faults = new ArrayList<String>();
    for (var size : List.of(new int[] {768, 345}, new int[] {1240, 678}, new int[] {420, 300})) {
      for (var zoom = 3.0; zoom <= 6; zoom += 0.75) {
        for (var middle : List.of(new LonLat(66, 43), new LonLat(69.5, 39.5))) {
          var viewport = new Viewport(middle, zoom, size[0] + 2 * OVERSCAN, size[1] + 2 * OVERSCAN);
          var states = painted(robot, viewport, Locale.of(language)).states();
          var what = language + " " + size[0] + " zoom " + zoom + " ";
          states.forEach(
              (id, name) -> {
                if (!isInside(name.box(), id, viewport)) {
                  faults.add(what + name.text() + " lies over a border");
                }
              });
          if (zoom == 4.5 && size[0] > 420 && states.size() < 5) {
            faults.add(what + "names only " + states.keySet());
          }
        }
      }
    }
    assertEquals("", String.join("\n", faults));
  }

  /** Letters are lower than their line, whose top and bottom tenths are empty. */
  private static boolean isInside(Rectangle2D box, String id, Viewport viewport) {
    for (var i = 0; i <= 20; i++) {
      for (var j = 1; j <= 9; j += 2) {
        var x = box.getMinX() + box.getWidth() * i / 20;
        var y = box.getMinY() + box.getHeight() * j / 10;
        var on = BASE.countryAt(viewport.toLonLat(x, y), 5);
        if (on.filter(country -> country.id().equals(id)).isEmpty()) {
          return false;
        }
      }
    }
    return true;
  }

  /** A map in Russian has no towns with English names, and only one name for a town. */
  @Test
  void townsAreNamedInTheLanguageOrNotAtAll(FxRobot robot) {
    var names = new ArrayList<String>();
    var watched = new AtomicReference<>(Subscription.EMPTY);
    robot.interact(() -> watched.set(CanvasText.watch(painted -> names.add(painted.text()))));
    var viewport = new Viewport(new LonLat(66, 41), 6.5, 1024, 688);
    painted(robot, viewport, Locale.of("ru"));
    robot.interact(() -> watched.get().unsubscribe());

    assertTrue(names.contains("Самарканд"), names::toString);
    assertTrue(names.contains("Шымкент"), names::toString);
    assertEquals(
        List.of(), names.stream().filter(name -> name.matches(".*[A-Za-z]{3}.*")).toList());
  }
}
