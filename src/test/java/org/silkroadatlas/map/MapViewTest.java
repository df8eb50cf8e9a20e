package org.silkroadatlas.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeoutException;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.silkroadatlas.Lookup;
import org.silkroadatlas.coordination.Action;
import org.silkroadatlas.geo.LonLat;
import org.silkroadatlas.geo.Viewport;
import org.silkroadatlas.map.input.MapPreset;
import org.silkroadatlas.map.legend.MapLegend;
import org.silkroadatlas.map.overlay.MapTools;
import org.silkroadatlas.map.overlay.ScaleLine;
import org.silkroadatlas.map.overlay.YearPlate;
import org.silkroadatlas.model.Event;
import org.silkroadatlas.model.ItemRef;
import org.silkroadatlas.query.Cursor;
import org.silkroadatlas.query.Query;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@Tag("window")
@ExtendWith(ApplicationExtension.class)
final class MapViewTest {
  private static final LonLat STEPPE = new LonLat(69.5, 48.2);
  private static final LonLat DESERT = new LonLat(58.2, 39.5);

  private MapStage stage;

  @Start
  void start(Stage window) {
    stage = new MapStage(window);
  }

  @BeforeEach
  void await() throws TimeoutException {
    stage.await();
  }

  /** The screen position of a geographic position. */
  private Point2D at(LonLat position) {
    var region = stage.map.region();
    var here = stage.map.position();
    var viewport =
        new Viewport(
            new LonLat(here.lon(), here.lat()),
            here.zoom(),
            stage.map.area().getWidth(),
            stage.map.area().getHeight());
    var point = viewport.toScreen(position);
    return region.localToScreen(point.x(), point.y());
  }

  private void click(Point2D screen, boolean control) {
    var area = stage.map.area();
    var point = area.screenToLocal(screen);
    area.fireEvent(
        new MouseEvent(
            MouseEvent.MOUSE_CLICKED,
            point.getX(),
            point.getY(),
            screen.getX(),
            screen.getY(),
            MouseButton.PRIMARY,
            1,
            false,
            control,
            false,
            false,
            false,
            false,
            false,
            false,
            false,
            true,
            null));
  }

  private void act(FxRobot robot, Action action) throws TimeoutException {
    robot.interact(() -> stage.coordinator.perform(action));
    stage.await();
  }

  @Test
  void clickReadsACountryAndNarrowsNothing(FxRobot robot) {
    robot.clickOn(at(STEPPE));
    assertEquals(Optional.of(ItemRef.country("KZ")), stage.coordinator.state().focus());
    assertTrue(stage.coordinator.state().filter().isEverything());
  }

  @Test
  void controlClickTogglesACountryInTheFilter(FxRobot robot) {
    // The headless robot cannot combine modifiers with the mouse.
    robot.interact(() -> click(at(DESERT), true));
    assertEquals(Set.of("TM"), stage.coordinator.state().filter().countries());
    assertEquals(Optional.empty(), stage.coordinator.state().focus());
  }

  @Test
  void hoverOutlinesAndLetsGo(FxRobot robot) {
    var before = stage.coordinator.state();
    robot.moveTo(at(STEPPE));
    assertEquals(Optional.of(ItemRef.country("KZ")), stage.coordinator.hoverProperty().get());
    assertEquals(before, stage.coordinator.state());
    robot.moveTo(at(DESERT));
    assertEquals(Optional.of(ItemRef.country("TM")), stage.coordinator.hoverProperty().get());
  }

  @Test
  void aPlaceWithSeveralEventsListsThemByDay(FxRobot robot) throws TimeoutException {
    act(robot, new Action.MoveCursor(new Cursor.AtYear(2025)));
    robot.clickOn(at(new LonLat(74.5698, 42.8746)));
    var menu =
        Window.getWindows().stream()
            .filter(ContextMenu.class::isInstance)
            .map(ContextMenu.class::cast)
            .findFirst()
            .orElseThrow();
    var days = new ArrayList<LocalDate>();
    for (var item : menu.getItems()) {
      assertNotNull(item.getGraphic(), item.getText());
      stage.coordinator.index().dataset().events().stream()
          .filter(event -> item.getText().startsWith(event.title() + " · "))
          .filter(event -> event.date().latest().getYear() == 2025)
          .forEach(event -> days.add(event.date().earliest()));
    }
    assertTrue(days.size() > 2, days::toString);
    assertEquals(days.stream().sorted().toList(), days);
    robot.interact(menu::hide);
  }

  @Test
  void clickOnASymbolReadsItsEvent(FxRobot robot) throws TimeoutException {
    var event = theOnlyOneOfItsYearInBishkek();
    act(robot, new Action.MoveCursor(Cursor.at(event.date())));
    robot.clickOn(at(new LonLat(74.5698, 42.8746)));
    assertEquals(Optional.of(event.ref()), stage.coordinator.state().focus());
  }

  private Event theOnlyOneOfItsYearInBishkek() {
    var index = stage.coordinator.index();
    return IntStream.rangeClosed(index.years().first(), index.years().last())
        .mapToObj(year -> index.home().withCursor(new Cursor.AtYear(year)))
        .map(
            state ->
                Query.visible(index, state).map().markers().stream()
                    .filter(e -> e.place().filter("bishkek"::equals).isPresent())
                    .toList())
        .filter(events -> events.size() == 1)
        .map(List::getFirst)
        .findFirst()
        .orElseThrow();
  }

  @Test
  void dragMovesTheMapAndReadsNothing(FxRobot robot) {
    var before = stage.map.position();
    var from = at(STEPPE);
    robot.moveTo(from).press(MouseButton.PRIMARY).moveBy(60, 20).release(MouseButton.PRIMARY);
    var after = stage.map.position();
    assertTrue(after.lon() < before.lon());
    assertTrue(after.lat() > before.lat());
    assertEquals(Optional.empty(), stage.coordinator.state().focus());
    assertEquals(from.getX() + 60, at(STEPPE).getX(), 1.5);
  }

  @Test
  void arrowsWalkNeighboursEnterReadsSpaceToggles(FxRobot robot) {
    robot.push(KeyCode.RIGHT);
    var first = stage.coordinator.hoverProperty().get();
    robot.push(KeyCode.UP);
    var second = stage.coordinator.hoverProperty().get();
    assertEquals(Optional.of(ItemRef.country("UZ")), first);
    assertEquals(Optional.of(ItemRef.country("KZ")), second);
    robot.push(KeyCode.ENTER);
    assertEquals(second, stage.coordinator.state().focus());
    robot.push(KeyCode.SPACE);
    assertEquals(Set.of("KZ"), stage.coordinator.state().filter().countries());
  }

  @Test
  void plusMinusAndZeroZoom(FxRobot robot) {
    var whole = stage.map.position();
    robot.write('+');
    WaitForAsyncUtils.waitForFxEvents();
    assertEquals(whole.zoom() + 1, stage.map.position().zoom(), 1e-9);
    robot.write('-');
    robot.write('-');
    WaitForAsyncUtils.waitForFxEvents();
    assertEquals(whole.zoom() - 1, stage.map.position().zoom(), 1e-9);
    robot.push(KeyCode.DIGIT0);
    assertEquals(whole, stage.map.position());
  }

  @Test
  void positionOfTheStateIsHonouredOnce(FxRobot robot) throws TimeoutException {
    robot.interact(() -> stage.coordinator.show("center=39.8,46.7&zoom=6.5&cursor=2020"));
    stage.await();
    assertEquals(6.5, stage.map.position().zoom(), 1e-9);
    assertEquals(46.7, stage.map.position().lon(), 1e-6);
    robot.write('-');
    var moved = stage.map.position();
    act(robot, new Action.MoveCursor(new Cursor.AtYear(2015)));
    assertEquals(moved, stage.map.position());
    assertNotEquals(6.5, moved.zoom());
  }

  @Test
  void positionThatIsAskedForAgainIsHonouredAgain(FxRobot robot) throws TimeoutException {
    for (var line :
        List.of(
            "center=39.8,46.7&zoom=6.5&cursor=2020",
            "center=39.8,46.7&zoom=6.5&cursor=2020",
            "center=39.8,46.7&zoom=6.5&cursor=2012")) {
      robot.interact(() -> stage.coordinator.show(line));
      stage.await();
      assertEquals(46.7, stage.map.position().lon(), 1e-6, line);
      assertEquals(6.5, stage.map.position().zoom(), 1e-9, line);
      robot.moveTo(stage.map.area()).press(MouseButton.PRIMARY).moveBy(80, 30);
      robot.release(MouseButton.PRIMARY);
      assertNotEquals(46.7, stage.map.position().lon(), 1e-6);
    }
  }

  @Test
  void aViewThatIsChosenAgainIsShownAgain(FxRobot robot) throws TimeoutException {
    robot.interact(() -> stage.map.show(MapPreset.SILK_ROAD));
    stage.await();
    var there = stage.map.position();
    robot.moveTo(stage.map.area()).press(MouseButton.PRIMARY).moveBy(80, 30);
    robot.release(MouseButton.PRIMARY);
    assertNotEquals(there, stage.map.position());
    robot.interact(() -> stage.map.show(MapPreset.SILK_ROAD));
    stage.await();
    assertEquals(there, stage.map.position());
  }

  @Test
  void showsTheSetsOfTheState(FxRobot robot) throws TimeoutException {
    robot.interact(() -> stage.coordinator.show("formats=eaeu&cursor=2015"));
    var shown = stage.shown();
    assertTrue(shown.contains(ItemRef.country("KG")));
    assertTrue(!shown.contains(ItemRef.country("UZ")));
    robot.interact(() -> stage.coordinator.show("formats=eaeu&cursor=2012"));
    assertTrue(!stage.shown().contains(ItemRef.country("KZ")));
  }

  @Test
  void hoverDrawsNoBaseMap(FxRobot robot) throws TimeoutException {
    robot.moveTo(at(DESERT)).moveTo(at(STEPPE));
    MapStage.await(stage.map::canZoomOutUndrawn);
    var before = stage.map.baseFrames();
    robot.moveTo(at(STEPPE)).moveTo(at(DESERT)).clickOn(at(STEPPE));
    WaitForAsyncUtils.waitForFxEvents();
    assertEquals(before, stage.map.baseFrames());
  }

  @Test
  void zoomingOutDrawsNoMapBeforeItRests(FxRobot robot) throws TimeoutException {
    robot.interact(() -> stage.coordinator.show("center=42,66&zoom=5"));
    stage.await();
    robot.moveTo(stage.map.area()).moveBy(20, 20);
    MapStage.await(stage.map::canZoomOutUndrawn);
    var before = stage.map.baseFrames();
    robot.interact(
        () -> {
          for (var step = 0; step < 6; step++) {
            scroll(-20);
            stage.map.region().getScene().getRoot().layout();
          }
          assertEquals(before, stage.map.baseFrames());
        });
    stage.await();
    assertEquals(before + 1, stage.map.baseFrames());
    assertTrue(stage.map.position().zoom() < 4.6);
  }

  private void scroll(double amount) {
    var area = stage.map.area();
    var x = area.getWidth() / 2;
    var y = area.getHeight() / 2;
    area.fireEvent(
        new ScrollEvent(
            ScrollEvent.SCROLL,
            x,
            y,
            x,
            y,
            false,
            false,
            false,
            false,
            false,
            false,
            0,
            amount,
            0,
            amount,
            ScrollEvent.HorizontalTextScrollUnits.NONE,
            0,
            ScrollEvent.VerticalTextScrollUnits.NONE,
            0,
            0,
            null));
  }

  @Test
  void resizingKeepsTheMiddle(FxRobot robot) throws TimeoutException {
    robot.interact(() -> stage.coordinator.show("center=42,66&zoom=5"));
    stage.await();
    robot.interact(
        () -> {
          stage.map.region().getScene().getWindow().setWidth(900);
          stage.map.region().getScene().getWindow().setHeight(600);
        });
    stage.await();
    assertEquals(66, stage.map.position().lon(), 1e-6);
    assertEquals(42, stage.map.position().lat(), 1e-6);
    robot.clickOn(at(STEPPE));
    assertEquals(Optional.of(ItemRef.country("KZ")), stage.coordinator.state().focus());
  }

  @Test
  void resizingKeepsWhatTheWheelChose(FxRobot robot) throws TimeoutException {
    robot.interact(() -> scroll(80));
    stage.await();
    var chosen = stage.map.position();
    robot.interact(() -> stage.map.region().getScene().getWindow().setWidth(700));
    stage.await();
    assertEquals(chosen.zoom(), stage.map.position().zoom(), 1e-9);
    assertEquals(chosen.lon(), stage.map.position().lon(), 1e-6);
  }

  @Test
  void whatLiesOverTheMapIsNoPartOfIt(FxRobot robot) {
    var legend = Lookup.one(robot, MapLegend.class, it -> true);
    robot.clickOn(legend);
    assertEquals(Optional.empty(), stage.coordinator.state().focus());
    assertEquals(Optional.empty(), stage.coordinator.hoverProperty().get());
  }

  @Test
  void detachedItHearsNothing(FxRobot robot) {
    var before = stage.shown();
    robot.interact(
        () -> {
          stage.map.detach();
          stage.coordinator.show("formats=eaeu&cursor=2012");
        });
    assertEquals(before, stage.shown());
  }

  @Test
  void whatLiesOverALowMapDoesNotCross(FxRobot robot) {
    var faults = new ArrayList<String>();
    var scales = new HashSet<Boolean>();
    robot.interact(
        () -> {
          var heights = IntStream.rangeClosed(12, 43).map(tens -> 10 * tens).boxed().toList();
          // From low to high and back: hidden nodes appear again.
          Stream.of(heights.reversed(), heights)
              .flatMap(List::stream)
              .forEach(
                  height -> {
                    stage.map.region().resize(640, height);
                    stage.map.region().layout();
                    scales.add(atLeft().anyMatch(ScaleLine.class::isInstance));
                    faults.addAll(crossings(height));
                  });
        });
    assertEquals(List.of(), faults);
    assertEquals(Set.of(true, false), scales);
    assertTrue(atLeft().anyMatch(ScaleLine.class::isInstance));
  }

  private Stream<Node> atLeft() {
    return stage.map.area().getChildrenUnmodifiable().stream()
        .filter(it -> it instanceof MapTools || it instanceof ScaleLine || it instanceof YearPlate)
        .filter(Node::isVisible);
  }

  private List<String> crossings(int height) {
    var nodes = atLeft().toList();
    return nodes.stream()
        .flatMap(
            one ->
                nodes.stream()
                    .filter(other -> nodes.indexOf(other) > nodes.indexOf(one))
                    .filter(other -> other.getBoundsInParent().intersects(one.getBoundsInParent()))
                    .map(other -> height + ": " + one + " " + other))
        .toList();
  }
}
