package org.silkroadatlas.map.layer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import javafx.scene.SnapshotParameters;
import javafx.scene.canvas.Canvas;
import javafx.scene.image.Image;
import javafx.scene.paint.Color;
import javafx.scene.transform.Transform;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.silkroadatlas.BundledData;
import org.silkroadatlas.dataset.BaseMapReader;
import org.silkroadatlas.draw.Palette;
import org.silkroadatlas.draw.Sight;
import org.silkroadatlas.geo.BaseMap;
import org.silkroadatlas.geo.LonLat;
import org.silkroadatlas.geo.Viewport;
import org.silkroadatlas.query.Query;
import org.silkroadatlas.query.StateLine;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;

/** The pixels inside each country are those of its swatch in the legend, on the same background. */
@Tag("window")
@Tag("once")
@ExtendWith(ApplicationExtension.class)
class FillColoursTest {
  private static final BaseMap BASE = BaseMapReader.bundled();
  private static final Viewport WINDOW = new Viewport(new LonLat(66, 43), 4, 768, 432);

  /** A whole number of periods of every pattern, in logical pixels. */
  private static final int SIDE = 16;

  /** The difference below which two colours look the same. */
  private static final double ALIKE = 3;

  private final TreeSet<String> faults = new TreeSet<>();
  private int compared;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "cursor=2025",
        "cursor=2023&fill=formats",
        "focus=country:KZ&cursor=2019",
        "formats=eaeu&cursor=2021",
        "formats=eaeu,ots&cursor=2022",
        "countries=KZ&formats=eaeu,ots&cursor=2015",
        "countries=TM&cursor=2023&formats=c5-china,ots,sco",
        "countries=TM&cursor=2024&formats=ots,eaeu",
        "focus=event:cm-summit-2018-astana",
        "focus=agreement:canwfz-treaty-2006-semipalatinsk",
        "focus=figure:ca-china-gas-capacity-2009",
        "focus=place:tashkent"
      })
  void countriesLookLikeTheirSwatches(String line, FxRobot robot) {
    for (var palette : List.of(Palette.LIGHT, Palette.DARK)) {
      for (var outside : List.of("show", "dim")) {
        for (var scale : List.of(1, 2)) {
          robot.interact(() -> compare(line + "&outside=" + outside, palette, scale));
        }
      }
    }
    assertEquals(new TreeSet<>(), faults);
    assertTrue(compared > 0, line);
  }

  private void compare(String line, Palette palette, int scale) {
    var index = BundledData.INDEX;
    var plan = FillPlan.of(Query.visible(index, StateLine.parse(line, index)), index, palette);
    var map = new Canvas(WINDOW.width(), WINDOW.height());
    var g = map.getGraphicsContext2D();
    g.setFill(palette.land());
    g.fillRect(0, 0, map.getWidth(), map.getHeight());
    FillLayer.paint(new DrawContext(g, WINDOW, palette, BASE, 4, 0, true), plan);
    var seen = picture(map, scale);
    plan.looks()
        .forEach(
            (country, look) ->
                BASE.labelPoint(country)
                    .filter(point -> point.room() * WINDOW.scale() > SIDE)
                    .map(point -> WINDOW.toScreen(point.position()))
                    .filter(at -> at.x() > SIDE && at.x() < WINDOW.width() - SIDE)
                    .filter(at -> at.y() > SIDE && at.y() < WINDOW.height() - SIDE)
                    .ifPresent(
                        at -> {
                          var inside = block(seen, at.x(), at.y(), scale);
                          var swatch = block(swatch(look, palette, scale), SIDE, SIDE, scale);
                          alike(line + " ×" + scale + " " + country, inside, swatch);
                        }));
  }

  private static Image picture(Canvas canvas, int scale) {
    var parameters = new SnapshotParameters();
    parameters.setTransform(Transform.scale(scale, scale));
    return canvas.snapshot(parameters, null);
  }

  /** As drawn by the legend. */
  private static Image swatch(FillStyle look, Palette palette, int scale) {
    var canvas = new Canvas(2 * SIDE, 2 * SIDE);
    var g = canvas.getGraphicsContext2D();
    g.setFill(palette.land());
    g.fillRect(0, 0, 2 * SIDE, 2 * SIDE);
    g.setFill(FillPaints.of(look, palette));
    g.fillRect(0, 0, 2 * SIDE, 2 * SIDE);
    return picture(canvas, scale);
  }

  private static List<Color> block(Image image, double x, double y, int scale) {
    var colours = new ArrayList<Color>();
    var left = (int) Math.round((x - SIDE / 2.0) * scale);
    var top = (int) Math.round((y - SIDE / 2.0) * scale);
    for (var i = 0; i < SIDE * scale; i++) {
      for (var j = 0; j < SIDE * scale; j++) {
        colours.add(image.getPixelReader().getColor(left + i, top + j));
      }
    }
    return colours;
  }

  /** One colour overall, without pixels that the swatch does not have. */
  private void alike(String what, List<Color> inside, List<Color> swatch) {
    compared++;
    var apart = Sight.FULL.difference(mean(inside), mean(swatch));
    var foreign =
        inside.stream()
            .distinct()
            .mapToDouble(
                pixel ->
                    swatch.stream()
                        .distinct()
                        .mapToDouble(other -> Sight.FULL.difference(pixel, other))
                        .min()
                        .orElseThrow())
            .max()
            .orElseThrow();
    if (apart > ALIKE || foreign > ALIKE) {
      faults.add(String.format(Locale.ROOT, "%s: %.1f, %.1f", what, apart, foreign));
    }
  }

  private static Color mean(List<Color> colours) {
    return Color.color(
        colours.stream().mapToDouble(Color::getRed).average().orElseThrow(),
        colours.stream().mapToDouble(Color::getGreen).average().orElseThrow(),
        colours.stream().mapToDouble(Color::getBlue).average().orElseThrow());
  }
}
