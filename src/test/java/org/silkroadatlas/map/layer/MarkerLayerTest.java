package org.silkroadatlas.map.layer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import javafx.scene.canvas.Canvas;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.silkroadatlas.BundledData;
import org.silkroadatlas.dataset.BaseMapReader;
import org.silkroadatlas.draw.HitIndex;
import org.silkroadatlas.draw.Palette;
import org.silkroadatlas.draw.Symbols;
import org.silkroadatlas.geo.LonLat;
import org.silkroadatlas.geo.Viewport;
import org.silkroadatlas.model.Event;
import org.silkroadatlas.query.Query;
import org.silkroadatlas.query.StateLine;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;

@Tag("window")
@Tag("once")
@ExtendWith(ApplicationExtension.class)
class MarkerLayerTest {
  @Test
  void aSymbolOfTheNextCityHidesNoNumber(FxRobot robot) throws Exception {
    var state = StateLine.parse("cursor=2024", BundledData.INDEX);
    var events = Query.visible(BundledData.INDEX, state).map().markers().subList(0, 9);
    var behind = new MarkerStack(100, 100, "tashkent", events, true);
    var aside = Symbols.radius(behind.first().level()) + 3;
    // The whole symbol of the other stack covers the number of this one.
    var before = new MarkerStack(100 + aside, 100 - aside, "samarkand", events.subList(0, 1), true);
    var canvas = new Canvas(200, 200);
    robot.interact(
        () ->
            MarkerLayer.paint(
                new DrawContext(
                    canvas.getGraphicsContext2D(),
                    new Viewport(new LonLat(66, 42), 5, 200, 200),
                    Palette.LIGHT,
                    BaseMapReader.bundled(),
                    5,
                    0,
                    false),
                List.of(before, behind),
                false,
                new MarkerLayer.Look(event -> Palette.LIGHT.accent(), event -> false),
                Optional.empty(),
                new HitIndex<>()));
    var pixels =
        WaitForAsyncUtils.asyncFx(() -> canvas.snapshot(null, null).getPixelReader()).get();
    // Beside the digit, inside the plate of the number.
    var colour = pixels.getColor((int) (100 + aside - 5), (int) (100 - aside));
    assertEquals(Palette.LIGHT.text(), colour);
  }

  @Test
  void anOwnRecordHasADotInTheMiddle(FxRobot robot) throws Exception {
    var state = StateLine.parse("cursor=2024", BundledData.INDEX);
    var events =
        Query.visible(BundledData.INDEX, state).map().markers().stream()
            .filter(Event::held)
            .limit(2)
            .toList();
    var own = events.getFirst().ref();
    var stacks =
        List.of(
            new MarkerStack(50, 50, "astana", events.subList(0, 1), true),
            new MarkerStack(150, 50, "tashkent", events.subList(1, 2), true));
    for (var palette : List.of(Palette.LIGHT, Palette.DARK)) {
      var canvas = new Canvas(200, 100);
      robot.interact(
          () ->
              MarkerLayer.paint(
                  new DrawContext(
                      canvas.getGraphicsContext2D(),
                      new Viewport(new LonLat(66, 42), 5, 200, 100),
                      palette,
                      BaseMapReader.bundled(),
                      5,
                      0,
                      false),
                  stacks,
                  false,
                  new MarkerLayer.Look(event -> palette.accent(), own::equals),
                  Optional.empty(),
                  new HitIndex<>()));
      var pixels =
          WaitForAsyncUtils.asyncFx(() -> canvas.snapshot(null, null).getPixelReader()).get();
      assertEquals(palette.halo(), pixels.getColor(50, 50));
      assertEquals(palette.accent(), pixels.getColor(150, 50));
    }
  }
}
