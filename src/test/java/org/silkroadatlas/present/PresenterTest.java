package org.silkroadatlas.present;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import atlantafx.base.theme.PrimerLight;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.VBox;
import javafx.stage.PopupWindow;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.silkroadatlas.BundledData;
import org.silkroadatlas.Lookup;
import org.silkroadatlas.coordination.Action;
import org.silkroadatlas.coordination.Coordinator;
import org.silkroadatlas.coordination.Messages;
import org.silkroadatlas.dataset.BaseMapReader;
import org.silkroadatlas.draw.Palette;
import org.silkroadatlas.geo.BaseMap;
import org.silkroadatlas.model.Scene;
import org.silkroadatlas.query.Cursor;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** Moves through a lecture using only the keys of a clicker. */
@Tag("window")
@ExtendWith(ApplicationExtension.class)
class PresenterTest {
  private static final BaseMap BASE = BaseMapReader.bundled();
  private static final DisplayDevice LAPTOP = FakeDisplays.display(0, 0, 900, 600);
  private static final DisplayDevice PROJECTOR = FakeDisplays.display(900, 0, 1280, 720);

  private final Coordinator coordinator = new Coordinator(BundledData.INDEX);

  private final List<Scene> tour = BundledData.INDEX.dataset().tours().getFirst().steps();
  private final FakeDisplays displays = new FakeDisplays(PROJECTOR);
  private final KeptHabits keeper = new KeptHabits();
  private final List<Presentation.Measured> measured = new ArrayList<>();
  private Instant now = Instant.parse("2026-03-02T09:00:00Z");
  private Presentation programme = new Presentation(tour, 2);
  private Stage window;
  private TextField field;
  private Presenter presenter;

  private static final class KeptHabits implements PresenterPreferences.Keeper {
    private PresenterPreferences preferences = PresenterPreferences.DEFAULT;

    @Override
    public PresenterPreferences read() {
      return preferences;
    }

    @Override
    public void write(PresenterPreferences written) {
      preferences = written;
    }
  }

  @Start
  void start(Stage stage) {
    window = stage;
    field = new TextField("typing here");
    stage.setScene(new javafx.scene.Scene(new VBox(field), 700, 400));
    stage.setX(20);
    stage.setY(20);
    presenter =
        new Presenter(
            stage,
            coordinator,
            new Messages(Locale.UK),
            BASE,
            () ->
                new Appearance(
                    new PrimerLight().getUserAgentStylesheet(),
                    sheets(),
                    Optional.empty(),
                    Palette.LIGHT),
            keeper,
            displays,
            () -> now,
            new KeepAwake(List.of()));
    presenter.setOnMeasured(measured::add);
    stage
        .getScene()
        .setOnKeyPressed(
            event -> {
              if (event.getCode() == KeyCode.F5) {
                presenter.pressStart(() -> programme);
              }
            });
    stage.show();
    stage.requestFocus();
    field.requestFocus();
  }

  private static List<String> sheets() {
    return List.of("light", "app").stream()
        .map(name -> "/org/silkroadatlas/styles/" + name + ".css")
        .map(name -> String.valueOf(Presenter.class.getResource(name)))
        .toList();
  }

  @AfterEach
  void close(FxRobot robot) {
    robot.interact(
        () -> {
          presenter.end();
          List.copyOf(Window.getWindows()).forEach(Window::hide);
        });
  }

  private static void await(Callable<Boolean> condition) throws TimeoutException {
    WaitForAsyncUtils.waitFor(
        30, TimeUnit.SECONDS, () -> WaitForAsyncUtils.asyncFx(condition).get());
    WaitForAsyncUtils.waitForFxEvents();
  }

  private void press(FxRobot robot, KeyCode... keys) {
    for (var key : keys) {
      now = now.plus(Duration.ofSeconds(2));
      robot.push(key);
      WaitForAsyncUtils.waitForFxEvents();
    }
  }

  private void begin(FxRobot robot) throws TimeoutException {
    press(robot, KeyCode.F5);
    await(() -> presenter.isPresenting() && stage().isFocused());
    await(() -> session().projectorView().isComplete());
  }

  private PresentationSession session() {
    return presenter.session().orElseThrow();
  }

  private Stage stage() {
    return session().projector().stage();
  }

  private int at() {
    return session().navigator().at();
  }

  private String caption() {
    return Lookup.one(stage().getScene().getRoot(), "#present-caption") instanceof FittedText text
        ? text.words()
        : "";
  }

  private boolean isBlank() {
    return Lookup.one(stage().getScene().getRoot(), "#present-veil").isVisible();
  }

  private static void visit(Node node, Consumer<Node> visitor) {
    if (node.isVisible()) {
      visitor.accept(node);
      if (node instanceof Parent parent) {
        parent.getChildrenUnmodifiable().forEach(child -> visit(child, visitor));
      }
    }
  }

  @Test
  void aClickerWalksTheLectureAndLeavesTheWindowAsItWas(FxRobot robot) throws TimeoutException {
    robot.interact(
        () -> {
          coordinator.perform(new Action.MoveCursor(new Cursor.AtYear(2014)));
          coordinator.perform(new Action.ToggleCountry("KZ"));
          coordinator.back();
          field.selectRange(2, 5);
        });
    var state = coordinator.state();
    var bounds = new Rectangle2D(window.getX(), window.getY(), window.getWidth(), 400);
    begin(robot);
    assertEquals(2, at());
    assertEquals(tour.get(2).caption(), caption());
    press(robot, KeyCode.PAGE_DOWN);
    assertEquals(3, at());
    assertEquals(tour.get(3).caption(), caption());
    press(robot, KeyCode.RIGHT, KeyCode.SPACE);
    assertEquals(5, at());
    press(robot, KeyCode.PAGE_UP, KeyCode.LEFT);
    assertEquals(3, at());
    press(robot, KeyCode.END);
    assertEquals(tour.size() - 1, at());
    press(robot, KeyCode.DIGIT2, KeyCode.ENTER);
    assertEquals(1, at());
    press(robot, KeyCode.HOME);
    assertEquals(0, at());
    press(robot, KeyCode.ESCAPE);
    await(() -> window.isFocused());
    assertFalse(presenter.isPresenting());
    assertEquals(state, coordinator.state());
    assertTrue(coordinator.canGoBackProperty().get());
    assertTrue(coordinator.canGoForwardProperty().get());
    assertSame(field, window.getScene().getFocusOwner());
    assertEquals("pin", field.getSelectedText());
    assertEquals(bounds, new Rectangle2D(window.getX(), window.getY(), window.getWidth(), 400));
    assertEquals(0, displays.watchers());
    assertEquals(List.of(window), List.copyOf(Window.getWindows()));
  }

  /** A clicker has only the page keys, the full stop and B. */
  @Test
  void aClickerWalksScenesOfEveryKind(FxRobot robot) throws TimeoutException {
    var kinds = SceneKinds.all(BundledData.INDEX);
    var names = List.copyOf(kinds.keySet());
    programme = new Presentation(List.copyOf(kinds.values()), 0);
    begin(robot);
    robot.interact(session().projectorView()::keepStill);
    for (var i = 0; i < names.size(); i++) {
      var name = names.get(i);
      await(() -> session().projectorView().isComplete());
      assertEquals(i, at(), name);
      assertEquals(Optional.empty(), session().projectorView().fault(), name);
      assertEquals(programme.scenes().get(i).caption(), caption(), name);
      assertEquals(Set.of(part(name)), parts(), name);
      press(robot, i % 2 == 0 ? KeyCode.PERIOD : KeyCode.B);
      assertTrue(isBlank(), name);
      press(robot, i % 2 == 0 ? KeyCode.PERIOD : KeyCode.B);
      assertFalse(isBlank(), name);
      if (asks(name)) {
        assertEquals(Optional.empty(), answer(), name);
        press(robot, KeyCode.PAGE_DOWN);
        assertEquals(i, at(), name);
        assertTrue(answer().isPresent(), name);
      }
      press(robot, KeyCode.PAGE_DOWN);
    }
    for (var i = names.size() - 1; i > names.indexOf("slide-question"); i--) {
      assertEquals(i, at());
      assertEquals(programme.scenes().get(i).caption(), caption(), names.get(i));
      press(robot, KeyCode.PAGE_UP);
    }
    assertEquals("slide-question", names.get(at()));
    press(robot, KeyCode.PAGE_DOWN, KeyCode.PAGE_UP);
    assertEquals(Optional.empty(), answer(), "One step back holds the answer back");
    press(robot, KeyCode.PAGE_UP);
    assertEquals("slide-picture", names.get(at()));
  }

  /** What the class sees of a kind of scene beside its caption. */
  private static String part(String name) {
    return switch (name) {
      case "matrix", "glossary" -> "#present-panel";
      case "map", "event", "years", "compare", "table", "treaties", "trends" -> "#present-map";
      default -> "#present-card";
    };
  }

  /** Those that are there; a map is the ground of a card. */
  private Set<String> parts() {
    var root = stage().getScene().getRoot();
    var shown =
        Stream.of("#present-panel", "#present-card")
            .filter(id -> Lookup.one(root, id).isVisible())
            .collect(Collectors.toSet());
    return shown.isEmpty() && Lookup.one(root, "#present-map").isVisible()
        ? Set.of("#present-map")
        : shown;
  }

  private static boolean asks(String name) {
    return name.equals("slide-question")
        || name.equals("slide-beside-map")
        || name.equals("exercises");
  }

  private Optional<String> answer() {
    return Lookup.one(stage().getScene().getRoot(), "#present-slide") instanceof SlideView slide
        ? slide.answerShown()
        : Optional.empty();
  }

  @Test
  void theTimeOfEachSceneIsMeasuredAndToldAfterTheTalk(FxRobot robot) throws TimeoutException {
    begin(robot);
    now = now.plusSeconds(90);
    press(robot, KeyCode.PAGE_DOWN);
    now = now.plusSeconds(30);
    press(robot, KeyCode.PAGE_UP);
    now = now.plusSeconds(10);
    assertEquals(List.of(), measured, "nothing is told while presenting");
    press(robot, KeyCode.ESCAPE);
    await(() -> !presenter.isPresenting());
    var times = measured.getLast().times();
    assertEquals(tour.size(), times.size());
    // each press takes two more seconds
    assertEquals(Duration.ofSeconds(90 + 2 + 10 + 2), times.get(2));
    assertEquals(Duration.ofSeconds(30 + 2), times.get(3));
    assertEquals(Duration.ZERO, times.get(0));
  }

  @Test
  void blanksBlackAndWhiteAndComesBack(FxRobot robot) throws TimeoutException {
    begin(robot);
    for (var key : List.of(KeyCode.PERIOD, KeyCode.B, KeyCode.W)) {
      press(robot, key);
      assertTrue(isBlank(), key.getName());
      press(robot, key);
      assertFalse(isBlank(), key.getName());
    }
    press(robot, KeyCode.B, KeyCode.PAGE_DOWN);
    assertFalse(isBlank());
    assertEquals(2, at());
  }

  @Test
  void oneButtonStartsAndLeavesWhicheverKeyItSends(FxRobot robot) throws TimeoutException {
    begin(robot);
    press(robot, KeyCode.ESCAPE);
    await(() -> !presenter.isPresenting() && window.isFocused());
    begin(robot);
    press(robot, KeyCode.F5);
    await(() -> !presenter.isPresenting() && window.isFocused());
    // Held down, the key starts only once, without flickering.
    now = now.plusSeconds(2);
    robot.push(KeyCode.F5);
    await(() -> presenter.isPresenting() && stage().isFocused());
    for (var i = 0; i < 5; i++) {
      now = now.plusMillis(30);
      robot.push(KeyCode.F5);
    }
    WaitForAsyncUtils.waitForFxEvents();
    assertTrue(presenter.isPresenting());
  }

  @Test
  void bothWindowsSayWhatTheyShow(FxRobot robot) throws TimeoutException {
    displays.become(LAPTOP, PROJECTOR);
    keeper.write(new PresenterPreferences(Optional.of(PROJECTOR.key()), 45, 20));
    begin(robot);
    for (var root :
        List.of(
            stage().getScene().getRoot(), session().notesStage().stage().getScene().getRoot())) {
      var silent = new ArrayList<Node>();
      robot.interact(() -> visit(root, node -> addIfSilent(node, silent)));
      assertEquals(List.of(), silent);
    }
    var years = Lookup.one(stage().getScene().getRoot(), "#present-years");
    var year = coordinator.index().dataset().tours().getFirst().steps().get(2).state();
    assertTrue(year.contains("cursor=2017"), year);
    assertTrue(years.getAccessibleText().startsWith("2017, "), years.getAccessibleText());
  }

  private static void addIfSilent(Node node, List<Node> silent) {
    var isToBeRead =
        node instanceof ButtonBase
            || node instanceof ScrollPane
            || node instanceof ItemCard
            || node instanceof YearBars
            || node.isFocusTraversable();
    if (isToBeRead && spoken(node).isBlank()) {
      silent.add(node);
    }
  }

  private static String spoken(Node node) {
    if (node.getAccessibleText() != null) {
      return node.getAccessibleText();
    }
    return node instanceof Labeled labeled ? labeled.getText() : "";
  }

  @Test
  void nothingPopsUpWhateverThePointerDoes(FxRobot robot) throws TimeoutException {
    begin(robot);
    robot.moveTo(stage()).moveBy(-300, 40).moveBy(10, 10);
    press(robot, KeyCode.PAGE_DOWN);
    robot.moveBy(20, -30);
    WaitForAsyncUtils.waitForFxEvents();
    assertTrue(Window.getWindows().stream().noneMatch(PopupWindow.class::isInstance));
    var ring = Lookup.one(stage().getScene().getRoot(), "#present-ring");
    assertFalse(ring.isVisible());
    press(robot, KeyCode.L);
    robot.moveBy(5, 5);
    WaitForAsyncUtils.waitForFxEvents();
    assertTrue(ring.isVisible());
    press(robot, KeyCode.L);
    assertFalse(ring.isVisible());
  }

  @Test
  void notesFollowOnTheLecturersDisplayAndTakeTheSameKeys(FxRobot robot) throws TimeoutException {
    keeper.write(new PresenterPreferences(Optional.of(PROJECTOR.key()), 45, 20));
    displays.become(LAPTOP, PROJECTOR);
    begin(robot);
    var notes = session().notesStage().stage();
    assertTrue(notes.isShowing());
    assertFalse(notes.isFullScreen());
    assertEquals(
        tour.get(2).notes().orElse("No notes for this scene."), text(notes, "#notes-text"));
    assertEquals(tour.get(3).caption(), text(notes, "#notes-next-caption"));
    assertEquals("3 of " + tour.size(), text(notes, "#notes-position"));
    robot.interact(notes::requestFocus);
    await(notes::isFocused);
    press(robot, KeyCode.PAGE_DOWN);
    assertEquals(3, at());
    assertEquals(tour.get(3).notes().orElseThrow(), text(notes, "#notes-text"));
    press(robot, KeyCode.B);
    assertTrue(isBlank());
    assertEquals("Black screen", text(notes, "#notes-blank"));
    press(robot, KeyCode.EQUALS);
    assertEquals(22, keeper.read().notesSize());
    press(robot, KeyCode.N);
    assertFalse(notes.isShowing());
  }

  private static String text(Stage stage, String id) {
    return Lookup.one(stage.getScene().getRoot(), id) instanceof Labeled label
        ? label.getText()
        : "";
  }

  @Test
  void pullingOutTheProjectorLosesNothing(FxRobot robot) throws TimeoutException {
    keeper.write(new PresenterPreferences(Optional.of(PROJECTOR.key()), 0, 20));
    displays.become(LAPTOP, PROJECTOR);
    begin(robot);
    press(robot, KeyCode.PAGE_DOWN, KeyCode.B);
    robot.interact(() -> displays.become(LAPTOP));
    await(() -> stage().getWidth() == 900 && stage().getHeight() == 600);
    assertTrue(presenter.isPresenting());
    assertTrue(stage().isShowing());
    assertFalse(session().notesStage().isShowing());
    assertTrue(isBlank());
    await(() -> stage().isFocused());
    press(robot, KeyCode.B, KeyCode.PAGE_DOWN);
    assertEquals(4, at());
    robot.interact(() -> displays.become(LAPTOP, PROJECTOR));
    await(() -> stage().getWidth() == 1280);
    assertTrue(session().notesStage().isShowing());
    assertEquals(4, at());
  }

  @Test
  void aSceneWhoseRecordIsGoneKeepsItsCaptionAndTellsOnlyTheLecturer(FxRobot robot)
      throws TimeoutException {
    displays.become(LAPTOP, PROJECTOR);
    var scenes =
        List.of(
            tour.getFirst(),
            new Scene("focus=event:gone", "What was here", Optional.of("Say it anyway")));
    robot.interact(() -> presenter.begin(new Presentation(scenes, 0)));
    await(() -> stage().isFocused());
    press(robot, KeyCode.PAGE_DOWN);
    assertEquals("What was here", caption());
    var trouble = text(session().notesStage().stage(), "#notes-trouble");
    assertTrue(trouble.contains("gone"), trouble);
  }

  @Test
  void theNextSceneForgetsHowTheMapWasMoved(FxRobot robot) throws TimeoutException {
    var place = "&center=43,66&zoom=4.5";
    var scenes =
        List.of(
            new Scene("cursor=2018" + place, "One.", Optional.empty()),
            new Scene("cursor=2018" + place, "Two.", Optional.empty()));
    robot.interact(() -> presenter.begin(new Presentation(scenes, 0)));
    await(() -> stage().isFocused() && session().projectorView().isComplete() && isAt(43, 66));
    robot.moveTo(stage()).press(MouseButton.PRIMARY).moveBy(90, 30).moveBy(60, 20);
    robot.release(MouseButton.PRIMARY);
    await(() -> !isAt(43, 66));
    assertEquals(0, at());
    press(robot, KeyCode.PAGE_DOWN);
    assertEquals(1, at());
    await(() -> isAt(43, 66));
  }

  private boolean isAt(double lat, double lon) {
    var there = session().projectorView().position();
    return Math.abs(there.lat() - lat) < 0.01 && Math.abs(there.lon() - lon) < 0.01;
  }

  @Test
  void closingTheWindowOfTheAtlasEndsIt(FxRobot robot) throws TimeoutException {
    begin(robot);
    robot.interact(window::hide);
    assertFalse(presenter.isPresenting());
    assertEquals(List.of(), List.copyOf(Window.getWindows()));
  }
}
