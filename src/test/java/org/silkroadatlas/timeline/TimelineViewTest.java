package org.silkroadatlas.timeline;

import static java.time.temporal.ChronoUnit.DAYS;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.event.EventType;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.input.ZoomEvent;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.silkroadatlas.BundledData;
import org.silkroadatlas.coordination.Coordinator;
import org.silkroadatlas.coordination.Messages;
import org.silkroadatlas.draw.Palette;
import org.silkroadatlas.model.Event;
import org.silkroadatlas.model.ItemRef;
import org.silkroadatlas.model.Vector;
import org.silkroadatlas.query.Cursor;
import org.silkroadatlas.query.OutOfFilterMode;
import org.silkroadatlas.time.Span;
import org.silkroadatlas.time.TimeScale;
import org.silkroadatlas.time.YearRange;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@Tag("window")
@ExtendWith(ApplicationExtension.class)
final class TimelineViewTest {
  private final Coordinator coordinator = new Coordinator(BundledData.INDEX);
  private TimelineView view;
  private TimelineCanvas canvas;

  @Start
  void start(Stage stage) {
    view = new TimelineView(coordinator, new Messages(Locale.ENGLISH), Palette.LIGHT);
    view.attach();
    canvas = (TimelineCanvas) view.region();
    // all tests share the stage, and others leave their size and minimum size on it
    stage.setMinWidth(0);
    stage.setMinHeight(0);
    stage.setScene(new Scene(new StackPane(canvas), 768, 216));
    stage.sizeToScene();
    stage.show();
    canvas.requestFocus();
  }

  private double yearX(int year) {
    var day = TimeScale.moment(Span.ofYear(year).start()) + 182;
    return canvas.geometry().left() + canvas.window().scale().x(day);
  }

  private double axisY() {
    return (canvas.geometry().axisTop() + canvas.geometry().lanesTop()) / 2;
  }

  private FxRobot moveTo(FxRobot robot, double x, double y) {
    Point2D point = canvas.localToScreen(x, y);
    robot.moveTo(point);
    return robot;
  }

  private int year() {
    return coordinator.state().cursor().year();
  }

  private Rectangle2D boxOf(TimelineHit hit) {
    return canvas.boxOf(hit).orElseThrow();
  }

  private void unfold(FxRobot robot) {
    robot.interact(
        () ->
            coordinator.changeView(
                view -> view.withFolds(view.folds().withVector(Vector.REGIONAL, false))));
    WaitForAsyncUtils.waitForFxEvents();
  }

  /** Zooms in so far that no other event is clustered with those of the year. */
  private void lookAt(FxRobot robot, int year) {
    robot.interact(
        () ->
            canvas.window().zoomTo(TimeScale.fitting(Span.ofYear(year), canvas.geometry().plot())));
    WaitForAsyncUtils.waitForFxEvents();
  }

  /** What is drawn at full strength, and what the edge hints announce. */
  private Set<ItemRef> told() {
    return WaitForAsyncUtils.waitForAsyncFx(
        10_000,
        () -> {
          var told = new HashSet<>(view.shown());
          told.addAll(view.unseen());
          return told;
        });
  }

  private static Event event(String id) {
    return (Event) BundledData.INDEX.find(ItemRef.event(id)).orElseThrow();
  }

  @Test
  void attachedAnewItTakesInWhatChangedMeanwhile(FxRobot robot) {
    robot.interact(() -> coordinator.show("formats=cm"));
    var dimmed = canvas.rowLayout().all().size();
    robot.interact(
        () -> {
          view.detach();
          coordinator.changeView(view -> view.withOutside(OutOfFilterMode.HIDE));
          view.attach();
        });
    assertTrue(canvas.rowLayout().all().size() < dimmed);
    var hidden = canvas.model();
    robot.interact(() -> coordinator.show("formats=cm&cursor=2014&outside=hide"));
    assertSame(hidden, canvas.model());
  }

  @Test
  void aClickOnAYearMovesTheCursor(FxRobot robot) {
    moveTo(robot, yearX(2014), axisY()).clickOn(MouseButton.PRIMARY);
    assertEquals(new Cursor.AtYear(2014), coordinator.state().cursor());
    assertTrue(coordinator.state().filter().isEverything(), "a click narrows nothing");
  }

  @Test
  void aClickOnAnEventReadsIt(FxRobot robot) {
    unfold(robot);
    lookAt(robot, 2018);
    var summit = event("cm-summit-2018-astana");
    var box = boxOf(new TimelineHit.OfEvent(summit));
    moveTo(robot, box.getMinX() + 6, box.getMinY() + 6).clickOn(MouseButton.PRIMARY);
    assertEquals(Optional.of(summit.ref()), coordinator.state().focus());
    assertEquals(new Cursor.OnDay(summit.date().earliest()), coordinator.state().cursor());
  }

  @Test
  void theEventUnderThePointerIsHoveredEverywhere(FxRobot robot) {
    unfold(robot);
    lookAt(robot, 2018);
    var summit = event("cm-summit-2018-astana");
    var box = boxOf(new TimelineHit.OfEvent(summit));
    moveTo(robot, box.getMinX() + 6, box.getMinY() + 6);
    assertEquals(Optional.of(summit.ref()), coordinator.hoverProperty().get());
    assertTrue(coordinator.state().focus().isEmpty(), "hover changes no state");
  }

  @Test
  void ctrlClickOnATitleTogglesTheFormat(FxRobot robot) {
    unfold(robot);
    var format = BundledData.INDEX.format("cm");
    var box = boxOf(new TimelineHit.OfLane(format));
    // the headless robot's mouse ignores its keyboard
    robot.interact(
        () -> {
          var x = box.getMaxX() - 20;
          javafx.event.Event.fireEvent(
              canvas, withControl(MouseEvent.MOUSE_PRESSED, x, box.getMinY() + 8));
          javafx.event.Event.fireEvent(
              canvas, withControl(MouseEvent.MOUSE_RELEASED, x, box.getMinY() + 8));
        });
    assertEquals(Set.of("cm"), coordinator.state().filter().formats());
  }

  private static MouseEvent withControl(EventType<MouseEvent> type, double x, double y) {
    return new MouseEvent(
        type,
        x,
        y,
        x,
        y,
        MouseButton.PRIMARY,
        1,
        false,
        true,
        false,
        false,
        type == MouseEvent.MOUSE_PRESSED,
        false,
        false,
        true,
        false,
        false,
        null);
  }

  @Test
  void aDragOnTheAxisChoosesYears(FxRobot robot) {
    moveTo(robot, yearX(2015), axisY()).press(MouseButton.PRIMARY);
    moveTo(robot, yearX(2017), axisY());
    moveTo(robot, yearX(2019), axisY()).release(MouseButton.PRIMARY);
    assertEquals(Optional.of(new YearRange(2015, 2019)), coordinator.state().filter().years());
    robot.interact(coordinator::back);
    assertEquals(Optional.empty(), coordinator.state().filter().years(), "one step of the history");
  }

  @Test
  void aDragOnTheLanesLooksElsewhereAndChangesNoState(FxRobot robot) {
    robot.interact(() -> canvas.window().zoom(4, 300));
    WaitForAsyncUtils.waitForFxEvents();
    var before = canvas.window().scale();
    var state = coordinator.state();
    moveTo(robot, 400, 150).press(MouseButton.PRIMARY);
    moveTo(robot, 420, 150);
    moveTo(robot, 450, 150).release(MouseButton.PRIMARY);
    assertTrue(canvas.window().scale().first() < before.first());
    assertEquals(before.perDay(), canvas.window().scale().perDay(), 1e-12);
    assertEquals(state, coordinator.state());
  }

  @Test
  void aFingerMovesTheTimelineAndTwoZoomIt(FxRobot robot) {
    var before = canvas.window().scale();
    var middle = canvas.geometry().left() + 300;
    var held = before.dateAt(300);
    robot.interact(() -> javafx.event.Event.fireEvent(canvas, pinch(middle, 3)));
    var zoomed = canvas.window().scale();
    assertTrue(zoomed.perDay() > 2 * before.perDay());
    assertTrue(Math.abs(DAYS.between(held, zoomed.dateAt(300))) <= 3, "the fingers' place stays");
    robot.interact(() -> javafx.event.Event.fireEvent(canvas, finger(middle, -90)));
    var moved = canvas.window().scale();
    assertEquals(zoomed.dateAt(390), moved.dateAt(300));
    assertTrue(coordinator.state().filter().isEverything(), "touch narrows nothing");
  }

  private static ZoomEvent pinch(double x, double factor) {
    return new ZoomEvent(
        ZoomEvent.ZOOM,
        x,
        150,
        x,
        150,
        false,
        false,
        false,
        false,
        true,
        false,
        factor,
        factor,
        null);
  }

  private static ScrollEvent finger(double x, double dx) {
    return new ScrollEvent(
        ScrollEvent.SCROLL,
        x,
        150,
        x,
        150,
        false,
        false,
        false,
        false,
        true,
        false,
        dx,
        0,
        dx,
        0,
        ScrollEvent.HorizontalTextScrollUnits.NONE,
        0,
        ScrollEvent.VerticalTextScrollUnits.NONE,
        0,
        1,
        null);
  }

  @Test
  void keysMoveTheYearAndTheRange(FxRobot robot) {
    robot.type(KeyCode.LEFT);
    assertEquals(2024, year());
    robot.type(KeyCode.HOME);
    assertEquals(2009, year());
    robot.type(KeyCode.LEFT);
    assertEquals(2008, year(), "records reach further back");
    robot.type(KeyCode.RIGHT, 2);
    robot.press(KeyCode.SHIFT).type(KeyCode.RIGHT, 3).release(KeyCode.SHIFT);
    assertEquals(Optional.of(new YearRange(2010, 2013)), coordinator.state().filter().years());
    assertEquals(2013, year());
    robot.type(KeyCode.END);
    assertEquals(2025, year());
  }

  @Test
  void fullStopAndCommaWalkTheEventsInOrderOfTimeAndEnterReadsOne(FxRobot robot) {
    robot.interact(() -> coordinator.show("formats=cm&kinds=summit&cursor=2018"));
    robot.type(KeyCode.PERIOD);
    assertEquals(
        Optional.of(ItemRef.event("cm-summit-2018-astana")), coordinator.hoverProperty().get());
    robot.type(KeyCode.PERIOD);
    assertEquals(
        Optional.of(ItemRef.event("cm-summit-2019-tashkent")), coordinator.hoverProperty().get());
    robot.type(KeyCode.COMMA);
    robot.type(KeyCode.ENTER);
    assertEquals(Optional.of(ItemRef.event("cm-summit-2018-astana")), coordinator.state().focus());
    robot.type(KeyCode.ESCAPE);
    assertEquals(Optional.empty(), coordinator.state().focus());
    assertEquals(Set.of("cm"), coordinator.state().filter().formats(), "Esc keeps the filter");
  }

  /** On a Russian keyboard after an English one, the key of the full stop types a letter. */
  @Test
  void aKeyActsOrTypesAndNeverBoth(FxRobot robot) {
    robot.interact(() -> coordinator.show("formats=cm&kinds=summit&cursor=2018"));
    for (var key : List.of("PERIOD ю", "COMMA б", "MINUS ө", "EQUALS һ", "DIGIT0 қ")) {
      var code = KeyCode.valueOf(key.substring(0, key.indexOf(' ')));
      var letter = key.substring(key.length() - 1);
      var scale = canvas.window().aim();
      robot.interact(
          () -> {
            for (var type : List.of(KeyEvent.KEY_PRESSED, KeyEvent.KEY_TYPED)) {
              var isTyped = type == KeyEvent.KEY_TYPED;
              javafx.event.Event.fireEvent(
                  canvas,
                  new KeyEvent(
                      type,
                      isTyped ? letter : "",
                      isTyped ? "" : letter,
                      isTyped ? KeyCode.UNDEFINED : code,
                      false,
                      false,
                      false,
                      false));
            }
          });
      assertEquals(letter, canvas.interaction().find());
      assertEquals(scale, canvas.window().aim());
      robot.type(KeyCode.ESCAPE);
    }
  }

  @Test
  void typingFindsAnEvent(FxRobot robot) {
    robot.write("wound up");
    assertEquals("wound up", canvas.interaction().find());
    var found = coordinator.hoverProperty().get().orElseThrow();
    assertTrue(
        assertInstanceOf(Event.class, BundledData.INDEX.find(found).orElseThrow())
            .title()
            .contains("wound up"));
    robot.type(KeyCode.ESCAPE);
    assertEquals("", canvas.interaction().find());
  }

  @Test
  void rowsFoldAndTellTheSameStory(FxRobot robot) {
    var all = told();
    assertTrue(canvas.rowLayout().all().getFirst().row().showsEvents(), "folded into one row");
    robot.type(KeyCode.DOWN).type(KeyCode.UP, 2).type(KeyCode.ENTER);
    assertFalse(canvas.rowLayout().all().getFirst().row().showsEvents());
    assertEquals(all, told());
    robot.type(KeyCode.DOWN).type(KeyCode.UP).type(KeyCode.ENTER);
    assertTrue(canvas.rowLayout().all().getFirst().row().showsEvents(), "folded again");
    assertEquals(all, told());
    robot.interact(coordinator::back);
    assertFalse(canvas.rowLayout().all().getFirst().row().showsEvents(), "folds are steps");
  }

  @Test
  void ctrlSpaceTogglesTheRowOfTheKeyboard(FxRobot robot) {
    unfold(robot);
    robot.type(KeyCode.DOWN, 2);
    var lane = canvas.interaction().row().orElseThrow();
    robot.press(KeyCode.CONTROL).type(KeyCode.SPACE).release(KeyCode.CONTROL);
    assertEquals(
        Set.of(ItemRef.parse(lane).id()), Set.copyOf(coordinator.state().filter().formats()));
  }

  @Test
  void whatItShowsIsWhatTheFilterHolds(FxRobot robot) {
    for (var line :
        List.of("", "countries=KZ", "years=2015-2018", "formats=ots,sco&countries=KG")) {
      for (var outside : OutOfFilterMode.values()) {
        robot.interact(
            () -> {
              coordinator.show(line);
              coordinator.changeView(view -> view.withOutside(outside));
            });
        var expected =
            coordinator.visible().timeline().lanes().stream()
                .flatMap(lane -> lane.events().stream())
                .map(Event::ref)
                .collect(Collectors.toSet());
        assertEquals(expected, told(), line + " " + outside);
      }
    }
  }

  @Test
  void aFocusFromElsewhereIsBroughtIntoView(FxRobot robot) {
    robot.interact(() -> coordinator.show("focus=event:sco-summit-2022-samarkand"));
    WaitForAsyncUtils.waitForFxEvents();
    robot.interact(() -> canvas.window().arrive());
    var row = canvas.rowLayout().find("format:sco").orElseThrow();
    assertTrue(row.top() >= canvas.window().aimedScroll());
    assertTrue(row.bottom() <= canvas.window().aimedScroll() + canvas.geometry().lanes());
  }

  @Test
  void oneDrawPerChangeHoweverMuchChanged(FxRobot robot) {
    var before = new long[1];
    robot.interact(
        () -> {
          canvas.layout();
          before[0] = canvas.frames();
          coordinator.show("countries=KZ&cursor=2015");
          coordinator.changeView(view -> view.withOutside(OutOfFilterMode.HIDE));
          coordinator.hover(Optional.of(ItemRef.country("KZ")));
          canvas.layout();
        });
    assertEquals(before[0] + 1, canvas.frames());
    assertTrue(canvas.getChildrenUnmodifiable().size() < 5, "no node per event");
  }

  @Test
  void aScreenReaderHearsYearsAndEvents(FxRobot robot) {
    assertEquals(AccessibleRole.SLIDER, canvas.getAccessibleRole());
    robot.interact(() -> coordinator.show("formats=cm&cursor=2018"));
    assertEquals(2018.0, canvas.queryAccessibleAttribute(AccessibleAttribute.VALUE));
    assertEquals(
        "2018, 1 event", canvas.queryAccessibleAttribute(AccessibleAttribute.VALUE_STRING));
    var list = canvas.getChildrenUnmodifiable().getLast();
    var count = (int) list.queryAccessibleAttribute(AccessibleAttribute.ITEM_COUNT);
    assertEquals(told().size(), count);
    var first = (Node) list.queryAccessibleAttribute(AccessibleAttribute.ITEM_AT_INDEX, 0);
    var earliest =
        BundledData.INDEX.dataset().events().stream()
            .filter(event -> event.format().equals("cm"))
            .min(EventSeries.ORDER)
            .orElseThrow();
    assertTrue(first.getAccessibleText().contains(earliest.title()), first.getAccessibleText());
    var second = (Node) list.queryAccessibleAttribute(AccessibleAttribute.ITEM_AT_INDEX, 1);
    assertNotEquals(first.getAccessibleText(), second.getAccessibleText());
  }

  @Test
  void foldingByPointerAndOpeningMembers(FxRobot robot) {
    unfold(robot);
    var heading = boxOf(new TimelineHit.OfHeading(Vector.REGIONAL));
    var format = BundledData.INDEX.format("cm");
    var members = boxOf(new TimelineHit.OfMembers(format));
    moveTo(robot, members.getMinX() + 6, members.getMinY() + 10).clickOn(MouseButton.PRIMARY);
    var lane =
        assertInstanceOf(LaneRow.Format.class, canvas.rowLayout().find("format:cm").get().row());
    assertTrue(lane.members().containsAll(List.of("KZ", "KG", "TJ", "TM", "UZ")));
    moveTo(robot, heading.getMinX() + 40, heading.getMinY() + 8).clickOn(MouseButton.PRIMARY);
    assertTrue(canvas.rowLayout().find("format:cm").isEmpty());
  }

  private void press(FxRobot robot, TimelineHit hit) {
    var box = boxOf(hit);
    var x = box.getMinX() + box.getWidth() / 2;
    moveTo(robot, x, box.getMinY() + box.getHeight() / 2).clickOn(MouseButton.PRIMARY);
    WaitForAsyncUtils.waitForFxEvents();
  }

  private List<String> rows() {
    return canvas.rowLayout().all().stream().map(p -> p.row().key() + p.top()).toList();
  }

  @Test
  void aClickMovesNoRowUntilThePointerLeaves(FxRobot robot) {
    var before = rows();
    press(robot, new TimelineHit.OfEvent(event("osce-summit-2010-astana")));
    assertTrue(coordinator.state().focus().isPresent());
    assertEquals(before, rows(), "nothing moves from under the pointer");
    robot.interact(() -> canvas.release());
    assertNotEquals(before, rows(), "its lane opens");
    assertTrue(canvas.rowLayout().find("format:osce").isPresent());
  }

  @Test
  void aHintTellsWhatIsOutOfViewAndBringsIt(FxRobot robot) {
    robot.interact(
        () -> {
          coordinator.show("focus=country:KZ&cursor=2010");
          canvas.layout();
          canvas.window().zoomTo(TimeScale.fitting(Span.ofYears(2009, 2011), 500));
        });
    WaitForAsyncUtils.waitForFxEvents();
    var later = canvas.hints().of(Hints.Side.LATER).orElseThrow();
    assertTrue(later.count() > 200, "most of what it did came later");
    var spoken = (String) canvas.queryAccessibleAttribute(AccessibleAttribute.VALUE_STRING);
    assertTrue(spoken.contains("Later: 2012 (" + later.count() + ")"), spoken);
    robot.press(KeyCode.CONTROL).type(KeyCode.RIGHT).release(KeyCode.CONTROL);
    robot.interact(() -> canvas.window().arrive());
    assertTrue(canvas.window().scale().last() > later.nearest());
    assertEquals(2010, year(), "looking elsewhere changes no state");
    robot.interact(() -> canvas.markDirty(TimelineCanvas.WINDOW));
    WaitForAsyncUtils.waitForFxEvents();
    var seen = canvas.window().scale();
    press(robot, new TimelineHit.OfHint(Hints.Side.EARLIER));
    robot.interact(() -> canvas.window().arrive());
    assertTrue(canvas.window().scale().first() < seen.first());
  }

  @Test
  void aDoubleClickInALaneAddsARecordThereAndNowhereElse(FxRobot robot) {
    var added = new ArrayList<String>();
    robot.interact(() -> view.setOnAdd((format, day) -> added.add(format + " " + day)));
    robot.interact(() -> coordinator.show("focus=format:cm&cursor=2019"));
    WaitForAsyncUtils.waitForFxEvents();
    var lane = canvas.rowLayout().find("format:cm").orElseThrow();
    var middle = canvas.rowLayout().middle(lane, 0);
    var y = canvas.geometry().lanesTop() + middle - canvas.window().scroll();
    var x = yearX(2009) + 4;
    while (canvas.hitAt(x, y, 10).isPresent()) {
      x++;
    }
    doubleClick(robot, x, y);
    assertEquals(1, added.size(), added.toString());
    assertTrue(added.getFirst().startsWith("cm 20"), added.toString());
    doubleClick(robot, yearX(2012), axisY());
    assertEquals(1, added.size(), "the axis shows the year");
  }

  /** With a mouse: the robot points like a finger, which hits marks from farther away. */
  private void doubleClick(FxRobot robot, double x, double y) {
    for (var clicks = 1; clicks <= 2; clicks++) {
      var count = clicks;
      robot.interact(() -> canvas.fireEvent(mouse(MouseEvent.MOUSE_PRESSED, x, y, count)));
      robot.interact(() -> canvas.fireEvent(mouse(MouseEvent.MOUSE_RELEASED, x, y, count)));
      WaitForAsyncUtils.waitForFxEvents();
    }
  }

  private static MouseEvent mouse(EventType<MouseEvent> type, double x, double y, int clicks) {
    var isDown = type == MouseEvent.MOUSE_PRESSED;
    return new MouseEvent(
        type,
        x,
        y,
        x,
        y,
        MouseButton.PRIMARY,
        clicks,
        false,
        false,
        false,
        false,
        isDown,
        false,
        false,
        false,
        false,
        true,
        null);
  }

  @Test
  void whatIsFoldedBesideAnOpenLaneUnfoldsByHandAndStaysSo(FxRobot robot) {
    robot.interact(() -> coordinator.show("focus=format:eaeu&cursor=2019"));
    WaitForAsyncUtils.waitForFxEvents();
    assertEquals(LanePlan.Part.LIT, canvas.plan().of(Vector.RUSSIA));
    press(robot, new TimelineHit.OfHeading(Vector.RUSSIA));
    assertEquals(LanePlan.Part.ALL, canvas.plan().of(Vector.RUSSIA));
    assertEquals(false, coordinator.state().view().folds().vectors().get(Vector.RUSSIA));
    press(robot, new TimelineHit.OfHeading(Vector.RUSSIA));
    assertEquals(LanePlan.Part.FOLDED, canvas.plan().of(Vector.RUSSIA));
    robot.interact(coordinator::back);
    robot.interact(coordinator::back);
    assertEquals(LanePlan.Part.LIT, canvas.plan().of(Vector.RUSSIA), "steps of the history");
  }
}
