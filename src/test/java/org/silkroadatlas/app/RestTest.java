package org.silkroadatlas.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
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
  /** The pulses allowed for a tick of a clock or a tile that arrives late. */
  private static final int HANDFUL = 3;

  private static final long SPAN_MILLIS = 500;

  /** After a change of the map, a coarser picture is made for zooming out; then it rests. */
  private static final int SPANS = 20;

  @TempDir private Path folder;

  private final Coordinator coordinator = new Coordinator(BundledData.INDEX);
  private final AtomicInteger pulses = new AtomicInteger();
  private Stage stage;
  private AtlasWindow window;

  @Start
  void start(Stage primary) {
    stage = primary;
    window = OpenedWindow.open(primary, coordinator, folder);
    // One scene receives the pulses of all windows.
    stage.getScene().addPreLayoutPulseListener(pulses::incrementAndGet);
  }

  @AfterEach
  void close(FxRobot robot) {
    OpenedWindow.closeAll(robot);
  }

  private static void pass(long millis) {
    CompletableFuture.runAsync(
            () -> {}, CompletableFuture.delayedExecutor(millis, TimeUnit.MILLISECONDS))
        .join();
  }

  /**
   * The number of pulses in half a second once the picture is complete; the first few spans may
   * still be active.
   */
  private int pulsesAtRest() {
    var least = Integer.MAX_VALUE;
    for (var span = 0; span < SPANS && least > HANDFUL; span++) {
      pulses.set(0);
      pass(SPAN_MILLIS);
      least = Math.min(least, pulses.get());
    }
    return least;
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
      var count = pulsesAtRest();
      if (count > HANDFUL) {
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

  @Test
  void presentingRests(FxRobot robot) throws TimeoutException {
    robot.interact(() -> stage.requestFocus());
    robot.push(KeyCode.F5);
    await(window.presenter()::isPresenting);
    robot.push(KeyCode.N);
    var count = pulsesAtRest();
    assertTrue(count <= HANDFUL, () -> count + " pulses in half a second beside a clock");
    robot.interact(window.presenter()::end);
    await(() -> !window.presenter().isPresenting());
  }

  private static void await(BooleanSupplier condition) throws TimeoutException {
    WaitForAsyncUtils.waitFor(
        30, TimeUnit.SECONDS, () -> WaitForAsyncUtils.asyncFx(condition::getAsBoolean).get());
    WaitForAsyncUtils.waitForFxEvents();
  }
}
