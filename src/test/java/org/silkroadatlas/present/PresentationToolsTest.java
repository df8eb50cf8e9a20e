package org.silkroadatlas.present;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import atlantafx.base.theme.PrimerLight;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.silkroadatlas.BundledData;
import org.silkroadatlas.Lookup;
import org.silkroadatlas.coordination.Messages;
import org.silkroadatlas.dataset.BaseMapReader;
import org.silkroadatlas.draw.Palette;
import org.silkroadatlas.geo.BaseMap;
import org.silkroadatlas.model.Scene;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** The pen, spotlight and magnifier, and scenes that are revealed step by step. */
@Tag("window")
@Tag("once")
@ExtendWith(ApplicationExtension.class)
class PresentationToolsTest {
  private static final BaseMap BASE = BaseMapReader.bundled();
  private static final List<Scene> SCENES =
      List.of(
          new Scene(
              "formats=c5-russia&cursor=2024&focus=figure:russia-ca-trade-2024"
                  + "&center=48,66&zoom=2.8",
              "One.",
              Optional.empty()),
          new Scene("formats=ots&cursor=2019&center=43,66&zoom=4", "Two.", Optional.empty()));

  private Instant now = Instant.parse("2026-03-02T09:00:00Z");
  private PresentationSession session;

  @Start
  void start(Stage stage) {
    open(SCENES);
  }

  private void open(List<Scene> scenes) {
    var look =
        new Appearance(
            new PrimerLight().getUserAgentStylesheet(), sheets(), Optional.empty(), Palette.LIGHT);
    var parts =
        new PresentationContext(
            BundledData.INDEX, new Messages(Locale.UK), BASE, look, List.of(), () -> now, "");
    var display = FakeDisplays.display(0, 0, 1280, 720);
    session =
        new PresentationSession(
            new Presentation(scenes, 0),
            parts,
            PresenterPreferences.DEFAULT,
            new DisplayAssignment(display, Optional.empty()),
            command -> session.execute(command),
            preferences -> {});
    session.open(() -> {});
  }

  private static List<String> sheets() {
    return List.of("light", "app").stream()
        .map(name -> "/org/silkroadatlas/styles/" + name + ".css")
        .map(name -> String.valueOf(Presenter.class.getResource(name)))
        .toList();
  }

  @AfterEach
  void close(FxRobot robot) {
    robot.interact(session::close);
  }

  private static void await(Callable<Boolean> condition) throws TimeoutException {
    WaitForAsyncUtils.waitFor(
        30, TimeUnit.SECONDS, () -> WaitForAsyncUtils.asyncFx(condition).get());
    WaitForAsyncUtils.waitForFxEvents();
  }

  private void begin() throws TimeoutException {
    await(() -> session.projector().stage().isFocused() && session.projectorView().isComplete());
  }

  private void press(FxRobot robot, KeyCode... keys) {
    for (var key : keys) {
      now = now.plus(Duration.ofSeconds(2));
      robot.push(key);
      WaitForAsyncUtils.waitForFxEvents();
    }
  }

  private Node node(String id) {
    return Lookup.one(session.projector().stage().getScene().getRoot(), id);
  }

  private void draw(FxRobot robot) {
    robot.moveTo(session.projector().stage()).press(MouseButton.PRIMARY);
    robot.moveBy(40, 20).moveBy(30, 10).release(MouseButton.PRIMARY);
    WaitForAsyncUtils.waitForFxEvents();
  }

  @Test
  void thePenDrawsUntilTheNextSceneAndMovesNothing(FxRobot robot) throws TimeoutException {
    begin();
    var before = session.projectorView().position();
    press(robot, KeyCode.P);
    draw(robot);
    draw(robot);
    assertEquals(2, session.projector().tools().strokes());
    robot.clickOn(session.projector().stage(), MouseButton.PRIMARY);
    assertEquals(0, session.navigator().at());
    assertEquals(3, session.projector().tools().strokes());
    assertEquals(before, session.projectorView().position());
    press(robot, KeyCode.E);
    assertEquals(0, session.projector().tools().strokes());
    draw(robot);
    press(robot, KeyCode.DELETE);
    assertEquals(0, session.projector().tools().strokes());
    draw(robot);
    press(robot, KeyCode.PAGE_DOWN);
    assertEquals(1, session.navigator().at());
    assertEquals(0, session.projector().tools().strokes());
    press(robot, KeyCode.P);
    robot.clickOn(session.projector().stage(), MouseButton.SECONDARY);
    assertEquals(0, session.navigator().at());
  }

  @Test
  void whatIsDrawnOnAWhiteScreenGoesWithIt(FxRobot robot) throws TimeoutException {
    begin();
    press(robot, KeyCode.W, KeyCode.P);
    draw(robot);
    assertEquals(1, session.projector().tools().strokes());
    press(robot, KeyCode.W);
    assertEquals(0, session.projector().tools().strokes());
  }

  @Test
  void spotlightAndMagnifierFollowThePointerOneAtATime(FxRobot robot) throws TimeoutException {
    begin();
    robot.moveTo(session.projector().stage());
    press(robot, KeyCode.S);
    robot.moveBy(30, 30);
    assertTrue(node("#present-spotlight").isVisible());
    assertFalse(node("#present-magnifier").isVisible());
    press(robot, KeyCode.M);
    robot.moveBy(-60, 10);
    WaitForAsyncUtils.waitForFxEvents();
    assertFalse(node("#present-spotlight").isVisible());
    var glass = node("#present-magnifier");
    assertTrue(glass.isVisible());
    assertEquals(300, glass.getLayoutBounds().getWidth(), 10);
    press(robot, KeyCode.PAGE_DOWN);
    assertTrue(glass.isVisible());
    press(robot, KeyCode.M);
    assertFalse(glass.isVisible());
    assertEquals(PresentationTool.NONE, session.projector().tools().tool());
  }

  @Test
  void aSceneIsToldStepByStepByTheClicker(FxRobot robot) throws TimeoutException {
    begin();
    assertTrue(node("#present-card").isVisible());
    press(robot, KeyCode.R);
    assertEquals(RevealStep.GROUND, session.projectorView().reveal());
    await(() -> !node("#present-card").isVisible());
    press(robot, KeyCode.PAGE_DOWN, KeyCode.PAGE_DOWN, KeyCode.PAGE_UP);
    assertEquals(RevealStep.FILLS, session.projectorView().reveal());
    press(robot, KeyCode.PAGE_DOWN, KeyCode.PAGE_DOWN);
    assertEquals(RevealStep.ALL, session.projectorView().reveal());
    await(() -> node("#present-card").isVisible());
    assertEquals(0, session.navigator().at());
    press(robot, KeyCode.PAGE_DOWN);
    assertEquals(1, session.navigator().at());
    press(robot, KeyCode.R, KeyCode.PAGE_DOWN, KeyCode.PAGE_DOWN, KeyCode.PAGE_UP);
    assertEquals(0, session.navigator().at());
    assertEquals(RevealStep.ALL, session.projectorView().reveal());
  }
}
