package org.silkroadatlas.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.silkroadatlas.BundledData;
import org.silkroadatlas.Lookup;
import org.silkroadatlas.coordination.Coordinator;
import org.silkroadatlas.dataset.LectureWriter;
import org.silkroadatlas.model.ItemRef;
import org.silkroadatlas.model.Lecture;
import org.silkroadatlas.model.Scene;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** Presenting from the atlas window with only a clicker. */
@Tag("window")
@ExtendWith(ApplicationExtension.class)
class PresentingTest {
  @TempDir private Path folder;

  private static final KeyCombination FROM_FIRST =
      new KeyCodeCombination(KeyCode.F5, KeyCombination.SHIFT_DOWN);

  private final Coordinator coordinator = new Coordinator(BundledData.INDEX);
  private Stage stage;
  private AtlasWindow window;

  /** Everything that a lecturer expects to find unchanged. */
  private record Former(
      String state,
      boolean canGoBack,
      boolean canGoForward,
      Optional<ItemRef> hover,
      List<?> shown,
      Node focusOwner,
      double x,
      double width,
      double height,
      List<String> sheets) {}

  @Start
  void start(Stage primary) {
    stage = primary;
    window = OpenedWindow.open(primary, coordinator, folder);
    stage.requestFocus();
  }

  @AfterEach
  void close(FxRobot robot) {
    OpenedWindow.closeAll(robot);
  }

  private Former former() {
    return WaitForAsyncUtils.waitForAsyncFx(
        10_000,
        () ->
            new Former(
                coordinator.stateLine(Optional.empty()),
                coordinator.canGoBackProperty().get(),
                coordinator.canGoForwardProperty().get(),
                coordinator.hoverProperty().get(),
                window.attachedPanes().stream().map(pane -> pane.shown()).toList(),
                stage.getScene().getFocusOwner(),
                stage.getX(),
                stage.getWidth(),
                stage.getHeight(),
                List.copyOf(stage.getScene().getStylesheets())));
  }

  private static void await(Callable<Boolean> condition) throws TimeoutException {
    WaitForAsyncUtils.waitFor(
        30, TimeUnit.SECONDS, () -> WaitForAsyncUtils.asyncFx(condition).get());
    WaitForAsyncUtils.waitForFxEvents();
  }

  /** The other window, which has the focus. */
  private Optional<Window> presented() {
    return Window.getWindows().stream()
        .filter(other -> !other.equals(stage) && other.isFocused())
        .findFirst();
  }

  private Node inPresented(String selector) {
    return Lookup.one(presented().orElseThrow().getScene().getRoot(), selector);
  }

  private static void click(FxRobot robot, KeyCode... keys) {
    for (var key : keys) {
      robot.push(key);
      WaitForAsyncUtils.waitForFxEvents();
    }
  }

  private void beginTour(FxRobot robot) {
    var more = Lookup.one(robot, MenuButton.class, "#bar-more");
    robot.interact(more::show);
    var tours =
        (Menu)
            more.getItems().stream()
                .filter(it -> "Guided tours".equals(it.getText()))
                .findFirst()
                .orElseThrow();
    robot.interact(() -> tours.getItems().getFirst().fire());
    robot.interact(more::hide);
  }

  private boolean isBlank() {
    return inPresented("#present-veil").isVisible();
  }

  private String shownText() {
    return inPresented("#present-caption .words").getAccessibleText();
  }

  @Test
  void aTourIsPresentedWithAClickerAndTheWindowFoundAsItWas(FxRobot robot) throws TimeoutException {
    var steps = BundledData.INDEX.dataset().tours().getFirst().steps();
    robot.interact(() -> coordinator.show("countries=KZ&cursor=2014"));
    beginTour(robot);
    click(robot, KeyCode.PAGE_DOWN);
    await(window::isComplete);
    var former = former();
    click(robot, KeyCode.F5);
    await(() -> presented().isPresent());
    assertEquals(steps.get(1).caption(), shownText());
    click(robot, KeyCode.PAGE_DOWN, KeyCode.RIGHT);
    assertEquals(steps.get(3).caption(), shownText());
    click(robot, KeyCode.PAGE_UP, KeyCode.LEFT, KeyCode.LEFT);
    assertEquals(steps.get(0).caption(), shownText());
    click(robot, KeyCode.PERIOD);
    assertTrue(isBlank());
    click(robot, KeyCode.B);
    assertFalse(isBlank());
    click(robot, KeyCode.ESCAPE);
    await(() -> !window.presenter().isPresenting() && stage.isFocused());
    assertEquals(former, former());
    assertEquals(List.of(stage), List.copyOf(Window.getWindows()));
  }

  @Test
  void theClassSeesTheSameSceneInAnotherLanguage(FxRobot robot) throws TimeoutException {
    beginTour(robot);
    click(robot, KeyCode.F5);
    await(() -> presented().isPresent());
    click(robot, KeyCode.PAGE_DOWN, KeyCode.PAGE_DOWN);
    var russian = BundledData.INDEX.in("ru").dataset().tours().getFirst().steps();
    robot.interact(() -> language("Русский").fire());
    await(() -> presented().isPresent());
    assertEquals(russian.get(2).caption(), shownText());
    click(robot, KeyCode.PAGE_UP);
    assertEquals(russian.get(1).caption(), shownText());
    click(robot, KeyCode.ESCAPE);
    await(() -> presented().isEmpty() && stage.isFocused());
  }

  private MenuItem language(String name) {
    var more = (MenuButton) Lookup.one(stage.getScene().getRoot(), "#bar-more");
    return more.getItems().stream()
        .flatMap(it -> it instanceof Menu menu ? menu.getItems().stream() : Stream.of(it))
        .filter(it -> name.equals(it.getText()))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void aLectureIsPresentedFromItsSceneOrItsFirst(FxRobot robot) throws Exception {
    var scenes =
        List.of(
            new Scene("formats=cm&cursor=2018", "The first meeting.", Optional.of("Ask why.")),
            new Scene("formats=eaeu&cursor=2015", "The union.", Optional.empty()),
            new Scene("focus=event:gone&cursor=2015", "What is gone.", Optional.empty()));
    var file = folder.resolve("Two.atlas");
    var manifest = BundledData.INDEX.dataset().manifest();
    LectureWriter.write(new Lecture("Two", manifest.id(), manifest.version(), scenes), file);
    robot.interact(() -> window.openLecture(file));
    click(robot, KeyCode.PAGE_DOWN);
    await(window::isComplete);
    var former = former();
    var title = stage.getTitle();
    click(robot, KeyCode.F5);
    await(() -> presented().isPresent());
    assertEquals("The union.", shownText());
    click(robot, KeyCode.PAGE_DOWN, KeyCode.PAGE_DOWN);
    assertEquals("What is gone.", shownText());
    click(robot, KeyCode.ESCAPE);
    await(() -> !window.presenter().isPresenting());
    robot.interact(() -> stage.getScene().getAccelerators().get(FROM_FIRST).run());
    await(() -> presented().isPresent());
    assertEquals("The first meeting.", shownText());
    click(robot, KeyCode.ESCAPE);
    await(() -> !window.presenter().isPresenting());
    assertEquals(former, former());
    assertEquals(title, stage.getTitle());
  }

  @Test
  void whatIsOnTheScreenIsPresentedIfNothingIsWalked(FxRobot robot) throws TimeoutException {
    robot.interact(() -> coordinator.show("formats=ots&cursor=2021"));
    var owner = stage.getScene().getFocusOwner();
    click(robot, KeyCode.F5);
    await(() -> presented().isPresent());
    assertEquals("", shownText());
    click(robot, KeyCode.PAGE_DOWN, KeyCode.ESCAPE);
    await(() -> !window.presenter().isPresenting() && stage.isFocused());
    assertEquals("formats=ots&cursor=2021", coordinator.stateLine(Optional.empty()));
    assertSame(owner, stage.getScene().getFocusOwner());
  }
}
