package org.silkroadatlas.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.Image;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;
import javafx.scene.transform.Transform;
import javafx.stage.Stage;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.silkroadatlas.BundledData;
import org.silkroadatlas.OwnExample;
import org.silkroadatlas.coordination.Coordinator;
import org.silkroadatlas.coordination.Messages;
import org.silkroadatlas.draw.Palette;
import org.silkroadatlas.draw.Sight;
import org.silkroadatlas.map.layer.MapContents;
import org.silkroadatlas.model.Event;
import org.silkroadatlas.query.AtlasLayer;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/**
 * Compares the pixels of symbols on the timeline with the map: full ones have the colour of the
 * same event there, faint ones are paler, never darker or of another hue.
 */
@Tag("window")
@Tag("once")
@ExtendWith(ApplicationExtension.class)
final class TimelineColoursTest {
  /** The difference below which two colours look the same. */
  private static final double ALIKE = 3;

  private final Coordinator coordinator = new Coordinator(BundledData.INDEX);
  private final TreeSet<String> faults = new TreeSet<>();
  private TimelineCanvas canvas;
  private int full;
  private int faint;

  @Start
  void start(Stage stage) {
    var view = new TimelineView(coordinator, new Messages(Locale.ENGLISH), Palette.LIGHT);
    view.attach();
    canvas = (TimelineCanvas) view.region();
    stage.setScene(new Scene(new StackPane(canvas), 768, 420));
    stage.show();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "formats=cm&cursor=2018",
        "formats=eaeu,csto,cis&cursor=2022",
        "formats=ots,turksoy&cursor=2019&outside=show",
        "focus=country:KZ&cursor=2019",
        "focus=format:ots&cursor=2015",
        "countries=TM&formats=eaeu,cis&cursor=2016&focus=country:RU",
        "focus=event:cm-summit-2018-astana&outside=show"
      })
  void symbolsHaveTheColoursOfTheMap(String line, FxRobot robot) {
    for (var palette : List.of(Palette.LIGHT, Palette.DARK)) {
      for (var scale : List.of(1, 2)) {
        robot.interact(() -> compare(line, palette, scale));
      }
    }
    assertEquals("", String.join("\n", faults));
    assertTrue(full > 0, line);
    assertTrue(faint > 0 || !line.contains("focus=country"), line);
  }

  @Test
  void anOwnRecordHasADotInTheMiddle(FxRobot robot) {
    for (var palette : List.of(Palette.LIGHT, Palette.DARK)) {
      robot.interact(
          () -> {
            coordinator.refresh(OwnExample.INDEX);
            var picture = picture("formats=own-our-group&cursor=2026", palette, 1);
            var event = OwnExample.INDEX.find(OwnExample.REUNION).map(Event.class::cast);
            var box = canvas.boxOf(new TimelineHit.OfEvent(event.orElseThrow())).orElseThrow();
            var pixels = picture.getPixelReader();
            var x = (int) ((box.getMinX() + box.getMaxX()) / 2);
            var y = (int) ((box.getMinY() + box.getMaxY()) / 2);
            var middle = pixels.getColor(x, y);
            var beside = pixels.getColor(x - 3, y);
            var ground = palette.background();
            var apart = Sight.FULL.difference(beside, ground);
            assertTrue(apart > 20, () -> "the symbol itself: " + beside);
            assertTrue(Sight.FULL.difference(middle, ground) < apart / 2, middle::toString);
          });
    }
  }

  private void compare(String line, Palette palette, int scale) {
    var picture = picture(line, palette, scale);
    var visible = coordinator.visible();
    var map = MapContents.of(BundledData.INDEX, visible, palette, AtlasLayer.all());
    for (var placed : canvas.rowLayout().all()) {
      var row = placed.row();
      var track = row.events().track();
      for (var i = 0; row.showsEvents() && i < track.size(); i++) {
        var event = track.event(i);
        // A folded row has the colour of all its formats, the map that of each.
        var colour = row instanceof LaneRow.Format ? map.colour(event) : row.colour(palette);
        if (event.held() && row.events().isShown(i)) {
          compare(event, colour, picture, palette, scale, line);
        }
      }
    }
  }

  private Image picture(String line, Palette palette, int scale) {
    canvas.restyle(palette);
    coordinator.show(line);
    canvas.layout();
    canvas.window().arrive();
    canvas.markDirty(TimelineCanvas.ALL);
    canvas.layout();
    var parameters = new SnapshotParameters();
    parameters.setTransform(Transform.scale(scale, scale));
    parameters.setViewport(
        new Rectangle2D(0, 0, canvas.getWidth() * scale, canvas.getHeight() * scale));
    return canvas.snapshot(parameters, null);
  }

  private void compare(
      Event event, Color colour, Image picture, Palette palette, int scale, String line) {
    canvas
        .boxOf(new TimelineHit.OfEvent(event))
        .filter(box -> box.getWidth() >= 7 && isFree(event, box))
        .ifPresent(
            box -> {
              var x = (box.getMinX() + box.getMaxX()) / 2;
              var y = (box.getMinY() + box.getMaxY()) / 2;
              var seen = picture.getPixelReader().getColor((int) (x * scale), (int) (y * scale));
              var what = line + " ×" + scale + " " + event.id() + " " + seen + " for " + colour;
              if (canvas.painted().contains(event.ref())) {
                full++;
                if (Sight.FULL.difference(seen, colour) > ALIKE) {
                  faults.add(what);
                }
              } else if (coordinator.visible().fades()) {
                faint++;
                var ground = palette.background();
                var apart = Math.abs(seen.getHue() - colour.getHue());
                if (Sight.FULL.difference(seen, ground) >= Sight.FULL.difference(colour, ground)
                    || (seen.getSaturation() > 0.12 && Math.min(apart, 360 - apart) > 30)) {
                  faults.add("faint: " + what);
                }
              }
            });
  }

  /** Whether nothing else covers the centre of its symbol. */
  private boolean isFree(Event event, Rectangle2D box) {
    var x = (box.getMinX() + box.getMaxX()) / 2;
    var y = (box.getMinY() + box.getMaxY()) / 2;
    var geometry = canvas.geometry();
    return x > geometry.left()
        && x < geometry.right()
        && y > geometry.lanesTop() + 4
        && y < geometry.height() - 4
        && canvas.hitAt(x, y, 6).filter(new TimelineHit.OfEvent(event)::equals).isPresent();
  }
}
