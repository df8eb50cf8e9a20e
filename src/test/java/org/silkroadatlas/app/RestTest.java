package org.silkroadatlas.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.skin.TextInputControlSkin;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.silkroadatlas.BundledData;
import org.silkroadatlas.Pulses;
import org.silkroadatlas.coordination.Coordinator;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/**
 * The atlas is idle when unused: JavaFX starts a pulse only if something requests layout, drawing
 * or an animation step, and nothing does. Any loop would cause sixty pulses a second.
 */
@Tag("window")
@Tag("once")
@ExtendWith(ApplicationExtension.class)
class RestTest {
  @TempDir private Path folder;

  private final Coordinator coordinator = new Coordinator(BundledData.INDEX);
  private Stage stage;
  private AtlasWindow window;
  private Pulses pulses;

  @Start
  void start(Stage primary) {
    stage = primary;
    window = OpenedWindow.open(primary, coordinator, folder);
    pulses = Pulses.of(stage.getScene());
  }

  @AfterEach
  void close(FxRobot robot) {
    OpenedWindow.closeAll(robot);
  }

  /** A caret blinks with an animation of JavaFX itself, which draws only the caret. */
  private static void holdCarets() {
    Window.getWindows().stream()
        .flatMap(shown -> shown.getScene().getRoot().lookupAll(".text-input").stream())
        .map(input -> ((TextInputControl) input).getSkin())
        .filter(TextInputControlSkin.class::isInstance)
        .forEach(skin -> ((TextInputControlSkin<?>) skin).setCaretAnimating(false));
  }

  private List<String> restless(FxRobot robot, List<WindowViews.View> views, WindowViews at) {
    var found = new ArrayList<String>();
    for (var view : views) {
      robot.interactNoWait(view.open());
      WaitForAsyncUtils.waitForFxEvents();
      robot.interactNoWait(RestTest::holdCarets);
      var count = pulses.atRest();
      if (count > Pulses.HANDFUL) {
        found.add(view.name() + ": " + count);
      }
      robot.interactNoWait(at::hideOthers);
      robot.interactNoWait(view.close());
      WaitForAsyncUtils.waitForFxEvents();
    }
    return found;
  }

  @Test
  void everyViewComesToRest(FxRobot robot) {
    var views = new WindowViews(robot, stage, window, coordinator);
    var all =
        Stream.of(views.places(), views.pages(), views.popUps())
            .flatMap(List::stream)
            // An export is running: its progress bar moves.
            .filter(view -> !view.name().equals("export"))
            .toList();
    assertEquals(List.of(), restless(robot, all, views), "pulses in half a second at rest");
  }

  /**
   * The name of the atlas and the chips share a bar; here the chips are almost too wide for both.
   */
  @Test
  void aBarThatIsJustFullRests(FxRobot robot) {
    var restless = new ArrayList<String>();
    for (var width = 1272; width <= 1288; width += 2) {
      var wide = width;
      robot.interact(
          () -> {
            stage.setWidth(wide);
            coordinator.show("countries=KZ,UZ&cursor=2019");
          });
      WaitForAsyncUtils.waitForFxEvents();
      if (pulses.atRest() > Pulses.HANDFUL) {
        restless.add("at " + width);
      }
    }
    assertEquals(List.of(), restless);
  }

  @Test
  void presentingRests(FxRobot robot) throws TimeoutException {
    robot.interact(() -> stage.requestFocus());
    robot.push(KeyCode.F5);
    await(window.presenter()::isPresenting);
    robot.push(KeyCode.N);
    var count = pulses.atRest();
    assertTrue(count <= Pulses.HANDFUL, () -> count + " pulses in half a second beside a clock");
    robot.interact(window.presenter()::end);
    await(() -> !window.presenter().isPresenting());
  }

  private static void await(BooleanSupplier condition) throws TimeoutException {
    WaitForAsyncUtils.waitFor(
        30, TimeUnit.SECONDS, () -> WaitForAsyncUtils.asyncFx(condition::getAsBoolean).get());
    WaitForAsyncUtils.waitForFxEvents();
  }
}
