package org.silkroadatlas.present;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import atlantafx.base.theme.PrimerLight;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javafx.animation.AnimationTimer;
import javafx.scene.image.WritableImage;
import javafx.stage.Stage;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.silkroadatlas.BundledData;
import org.silkroadatlas.coordination.Messages;
import org.silkroadatlas.dataset.BaseMapReader;
import org.silkroadatlas.draw.Palette;
import org.silkroadatlas.model.Scene;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** Pictures of scenes are small, differ where the scenes do, and do not disturb the window. */
@Tag("window")
@Tag("once")
@ExtendWith(ApplicationExtension.class)
class SceneShotsTest {
  private SceneShots shots;
  private int pulses;

  @Start
  void start(Stage stage) {
    var look =
        new Appearance(
            new PrimerLight().getUserAgentStylesheet(),
            ProjectorViewTest.sheets(),
            Optional.empty(),
            Palette.LIGHT);
    shots =
        new SceneShots(
            BundledData.INDEX, new Messages(Locale.UK), BaseMapReader.bundled(), look, 144);
    stage.show();
  }

  private static Scene scene(String state) {
    return new Scene(state, "", Optional.empty());
  }

  private static int colours(WritableImage image) {
    var seen = new HashSet<Integer>();
    for (var y = 0; y < (int) image.getHeight(); y++) {
      for (var x = 0; x < (int) image.getWidth(); x++) {
        seen.add(image.getPixelReader().getArgb(x, y));
      }
    }
    return seen.size();
  }

  private static long different(WritableImage one, WritableImage other) {
    var count = 0L;
    for (var y = 0; y < (int) one.getHeight(); y++) {
      for (var x = 0; x < (int) one.getWidth(); x++) {
        if (one.getPixelReader().getArgb(x, y) != other.getPixelReader().getArgb(x, y)) {
          count++;
        }
      }
    }
    return count;
  }

  @Test
  void eachSceneHasItsPictureAndTheWindowGoesOn(FxRobot robot) throws Exception {
    var asked = new ArrayList<CompletableFuture<Optional<WritableImage>>>();
    var timer =
        new AnimationTimer() {
          @Override
          public void handle(long now) {
            pulses++;
          }
        };
    robot.interact(
        () -> {
          timer.start();
          for (var state :
              List.of(
                  "cursor=2012", "formats=ots&cursor=2021", "focus=event:gone", "cursor=2012")) {
            asked.add(shots.take(scene(state)));
          }
          assertTrue(asked.stream().noneMatch(CompletableFuture::isDone));
        });
    var taken = new ArrayList<Optional<WritableImage>>();
    for (var picture : asked) {
      taken.add(picture.get(60, TimeUnit.SECONDS));
    }
    robot.interact(timer::stop);
    var first = taken.getFirst().orElseThrow();
    assertEquals(144, first.getWidth());
    assertEquals(81, first.getHeight());
    assertTrue(colours(first) > 20, () -> "hardly a picture: " + colours(first));
    assertTrue(different(first, taken.get(1).orElseThrow()) > 500);
    assertEquals(Optional.empty(), taken.get(2));
    assertTrue(pulses > 12, () -> "only " + pulses + " pulses between the pictures");
  }

  @Test
  void whatIsClosedTakesNoMore(FxRobot robot) throws Exception {
    var asked = new ArrayList<CompletableFuture<Optional<WritableImage>>>();
    robot.interact(
        () -> {
          asked.add(shots.take(scene("cursor=2012")));
          asked.add(shots.take(scene("cursor=2013")));
          shots.close();
        });
    for (var picture : asked) {
      assertEquals(Optional.empty(), picture.get(10, TimeUnit.SECONDS));
    }
  }
}
