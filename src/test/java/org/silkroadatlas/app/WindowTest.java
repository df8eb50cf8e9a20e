package org.silkroadatlas.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.silkroadatlas.BundledData;
import org.silkroadatlas.Lookup;
import org.silkroadatlas.app.settings.PaneSizes;
import org.silkroadatlas.app.settings.SettingsFile;
import org.silkroadatlas.app.settings.Theme;
import org.silkroadatlas.coordination.Action;
import org.silkroadatlas.coordination.Coordinator;
import org.silkroadatlas.coordination.Messages;
import org.silkroadatlas.dataset.SmallPack;
import org.silkroadatlas.draw.Palette;
import org.silkroadatlas.export.VisibleJson;
import org.silkroadatlas.map.MapView;
import org.silkroadatlas.map.layer.FillPlan;
import org.silkroadatlas.model.Item;
import org.silkroadatlas.model.ItemKind;
import org.silkroadatlas.model.ItemRef;
import org.silkroadatlas.query.AtlasLayer;
import org.silkroadatlas.query.Cursor;
import org.silkroadatlas.query.Query;
import org.silkroadatlas.query.RandomStates;
import org.silkroadatlas.query.StateLine;
import org.silkroadatlas.timeline.TimelineView;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The whole window on the bundled data. */
@Tag("window")
@Tag("once")
@ExtendWith(ApplicationExtension.class)
class WindowTest {
  @TempDir private Path folder;

  private final Coordinator coordinator = new Coordinator(BundledData.INDEX);
  private Stage stage;
  private AtlasWindow window;

  @Start
  void start(Stage primary) {
    stage = primary;
    window = OpenedWindow.open(primary, coordinator, folder);
  }

  /** The painted items can be queried once the map has its shapes. */
  @BeforeEach
  void awaitMap() throws TimeoutException {
    var map = (MapView) window.attachedPanes().getFirst();
    WaitForAsyncUtils.waitFor(
        30, TimeUnit.SECONDS, () -> WaitForAsyncUtils.asyncFx(map::isComplete).get());
  }

  @AfterEach
  void close(FxRobot robot) {
    OpenedWindow.closeAll(robot);
  }

  private void show(FxRobot robot, String line) {
    robot.interact(() -> coordinator.show(line));
    WaitForAsyncUtils.waitForFxEvents();
  }

  /** Queries a pane on the thread that draws it; another might see half of a drawing. */
  private static <T> T onDrawingThread(Callable<T> question) {
    return WaitForAsyncUtils.waitForAsyncFx(10_000, question);
  }

  private Set<ItemRef> shown(int pane) {
    return onDrawingThread(window.attachedPanes().get(pane)::shown);
  }

  /** What the map or the timeline shows, and what its edge hints announce. */
  private Set<ItemRef> told(int pane) {
    return onDrawingThread(
        () -> {
          var shown = window.attachedPanes().get(pane);
          var told = new HashSet<>(shown.shown());
          told.addAll(
              shown instanceof TimelineView timeline
                  ? timeline.unseen()
                  : ((MapView) shown).unseen());
          return told;
        });
  }

  /** The output of the command {@code show} for a state. */
  private static JsonNode printed(String line) {
    var out = new StringWriter();
    var index = BundledData.INDEX;
    VisibleJson.write(Query.visible(index, StateLine.parse(line, index)), out);
    return JsonMapper.shared().readTree(out.toString());
  }

  private static Set<ItemRef> refs(ItemKind kind, Stream<JsonNode> ids) {
    var refs = new HashSet<ItemRef>();
    ids.forEach(id -> refs.add(new ItemRef(kind, id.asString())));
    return refs;
  }

  /** Reports only what is missing and what is too much. */
  private static void assertShows(String what, Set<ItemRef> expected, Set<ItemRef> actual) {
    var missing = new TreeSet<>(expected);
    missing.removeAll(actual);
    var extra = new TreeSet<>(actual);
    extra.removeAll(expected);
    assertTrue(
        missing.isEmpty() && extra.isEmpty(),
        () -> what + " lacks " + missing + ", has beside it " + extra);
  }

  /** What the map draws at full strength: filled countries and what belongs to the selection. */
  private static Set<ItemRef> inFull(String line, Set<ItemRef> printed) {
    var visible = Query.visible(BundledData.INDEX, StateLine.parse(line, BundledData.INDEX));
    var focus = visible.state().focus();
    var full = new HashSet<ItemRef>();
    FillPlan.of(visible, BundledData.INDEX, Palette.LIGHT)
        .looks()
        .forEach(
            (country, look) -> {
              if (!look.faint()) {
                full.add(ItemRef.country(country));
              }
            });
    printed.stream()
        .filter(ref -> focus.isEmpty() || visible.related().contains(ref))
        .forEach(full::add);
    visible.map().others().stream()
        .map(Item::ref)
        .filter(ref -> focus.filter(ref::equals).isPresent())
        .forEach(full::add);
    full.removeIf(ref -> !visible.state().view().layers().contains(layer(ref)));
    return full;
  }

  private static AtlasLayer layer(ItemRef ref) {
    return switch (ref.kind()) {
      case COUNTRY -> AtlasLayer.FILLS;
      case EVENT -> AtlasLayer.EVENTS;
      default -> AtlasLayer.ROUTES;
    };
  }

  /** A selected event is on the timeline even if the filter excludes it. */
  private static boolean hasLane(String line, ItemRef event) {
    var index = BundledData.INDEX;
    var found = (org.silkroadatlas.model.Event) index.find(event).orElseThrow();
    return Query.visible(index, StateLine.parse(line, index)).timeline().lanes().stream()
        .anyMatch(lane -> lane.format().id().equals(found.format()));
  }

  /** Waits until the map is at rest: while moving, it has painted another area. */
  private void assertShowsWhatIsPrinted(String line) throws TimeoutException {
    WaitForAsyncUtils.waitFor(
        30, TimeUnit.SECONDS, () -> WaitForAsyncUtils.asyncFx(window::isComplete).get());
    var json = printed(line);
    var onMap = refs(ItemKind.EVENT, json.at("/map/markers").values().stream());
    onMap.addAll(refs(ItemKind.ROUTE, json.at("/map/routes").values().stream()));
    assertShows("map: " + line, inFull(line, onMap), told(0));
    var onTimeline =
        refs(
            ItemKind.EVENT,
            json.at("/timeline/lanes").values().stream()
                .flatMap(lane -> lane.get("events").values().stream()));
    if (!json.get("focus").isNull()) {
      onTimeline.retainAll(refs(ItemKind.EVENT, json.at("/related/events").values().stream()));
      var focus = ItemRef.parse(json.get("focus").asString());
      if (focus.kind() == ItemKind.EVENT && hasLane(line, focus)) {
        onTimeline.add(focus);
      }
    }
    assertShows("timeline: " + line, onTimeline, told(1));
    var panel = json.get("panel");
    var inPanel = refs(ItemKind.EVENT, panel.get("events").values().stream());
    inPanel.addAll(refs(ItemKind.AGREEMENT, panel.get("agreements").values().stream()));
    inPanel.addAll(refs(ItemKind.QUOTE, panel.get("quotes").values().stream()));
    inPanel.addAll(refs(ItemKind.FIGURE, panel.get("figures").values().stream()));
    inPanel.addAll(
        refs(
            ItemKind.MEMBERSHIP,
            panel.get("memberships").values().stream().map(held -> held.get("id"))));
    assertShows("panel: " + line, inPanel, shown(2));
  }

  @Test
  void windowAndCommandLineShowTheSame(FxRobot robot) throws TimeoutException {
    robot.interact(() -> ((MapView) window.attachedPanes().getFirst()).setAnimated(false));
    for (var line :
        List.of(
            "countries=KZ&cursor=2015",
            "formats=eaeu&cursor=2012",
            "countries=KZ,UZ&match=all&years=2018-2022&formats=ots,c5-china&cursor=2019",
            "focus=event:cm-summit-2018-astana",
            "cursor=2009&kinds=summit&text=aral")) {
      show(robot, line);
      assertShowsWhatIsPrinted(line);
    }
  }

  @Test
  void afterAnyActionsAllPanesTellTheSameStory(FxRobot robot) throws TimeoutException {
    robot.interact(() -> ((MapView) window.attachedPanes().getFirst()).setAnimated(false));
    var random = new Random(5);
    var states = new RandomStates(BundledData.INDEX, random);
    for (var i = 0; i < 60; i++) {
      robot.interact(() -> coordinator.perform(new Action.Show(states.next())));
      robot.interact(() -> coordinator.perform(new Action.Focus(states.item())));
      if (random.nextBoolean()) {
        robot.interact(() -> coordinator.perform(new Action.StepOut()));
      }
      assertShowsWhatIsPrinted(coordinator.stateLine(Optional.empty()));
    }
  }

  @Test
  void theKeyboardWalksTheYearsAndBack(FxRobot robot) {
    robot.interact(() -> window.attachedPanes().get(1).region().requestFocus());
    robot.push(KeyCode.LEFT).push(KeyCode.LEFT);
    assertEquals(new Cursor.AtYear(2023), coordinator.state().cursor());
    robot.push(KeyCode.ALT, KeyCode.LEFT);
    assertEquals(new Cursor.AtYear(2024), coordinator.state().cursor());
    robot.push(KeyCode.ALT, KeyCode.RIGHT);
    assertEquals(new Cursor.AtYear(2023), coordinator.state().cursor());
    robot.push(KeyCode.ALT, KeyCode.HOME);
    assertEquals(BundledData.INDEX.home(), coordinator.state());
  }

  @Test
  void escapeStepsOutAndKeepsTheFilter(FxRobot robot) {
    show(robot, "formats=cm&focus=event:cm-summit-2018-astana");
    robot.interact(() -> window.attachedPanes().get(1).region().requestFocus());
    robot.push(KeyCode.ESCAPE);
    assertEquals(Optional.empty(), coordinator.state().focus());
    assertEquals(Set.of("cm"), coordinator.state().filter().formats());
  }

  @Test
  void f6WalksThePanes(FxRobot robot) {
    robot.interact(() -> window.attachedPanes().get(0).region().requestFocus());
    robot.push(KeyCode.F6);
    assertTrue(holdsFocus(1), "timeline");
    robot.push(KeyCode.F6);
    assertTrue(holdsFocus(2), "panel");
    robot.push(KeyCode.F6);
    assertTrue(holdsFocus(0), "map");
    robot.push(KeyCode.SHIFT, KeyCode.F6);
    assertTrue(holdsFocus(2), "panel again");
  }

  private boolean holdsFocus(int pane) {
    for (Node n = stage.getScene().getFocusOwner(); n != null; n = n.getParent()) {
      if (n.equals(window.attachedPanes().get(pane).region())) {
        return true;
      }
    }
    return false;
  }

  @Test
  void aPaneCanFillTheWindowForAWhile(FxRobot robot) {
    var map = window.attachedPanes().getFirst().region();
    robot.interact(map::requestFocus);
    var width = map.getWidth();
    robot.push(KeyCode.ALT, KeyCode.ENTER);
    WaitForAsyncUtils.waitForFxEvents();
    assertEquals(stage.getScene().getWidth(), map.getWidth(), 1);
    robot.push(KeyCode.ALT, KeyCode.ENTER);
    WaitForAsyncUtils.waitForFxEvents();
    assertEquals(width, map.getWidth(), 8);
  }

  @Test
  void themesChangeWhileRunning(FxRobot robot) {
    robot.clickOn("#bar-theme");
    assertTrue(
        stage.getScene().getStylesheets().getFirst().endsWith("dark.css"),
        stage.getScene().getStylesheets()::toString);
  }

  @Test
  void helpOpensOnF1(FxRobot robot) {
    robot.push(KeyCode.F1);
    WaitForAsyncUtils.waitForFxEvents();
    assertEquals(2, Window.getWindows().size());
  }

  @Test
  void aFaultyDatasetIsToldAndChangesNothing(FxRobot robot, @TempDir Path faulty)
      throws IOException, TimeoutException {
    Files.writeString(faulty.resolve("events.json"), "[{\"id\": \"x\", \"dat\": \"2020\"}]");
    var before = coordinator.index();
    var open = new OpenDataset(stage, coordinator, new Messages(Locale.UK));
    robot.interact(() -> open.open(faulty));
    WaitForAsyncUtils.waitFor(
        10, TimeUnit.SECONDS, () -> Lookup.isThere(robot, ".dialog-pane .text-area"));
    var faults = Lookup.one(robot, TextArea.class, ".dialog-pane .text-area").getText();
    assertTrue(faults.contains("events.json:1:"), faults);
    assertSame(before, coordinator.index());
  }

  @Test
  void tenLinesOfJsonAddAMeeting(FxRobot robot, @TempDir Path pack)
      throws IOException, TimeoutException {
    Files.writeString(
        pack.resolve("events.json"),
        """
        [{ "id": "my-meeting", "date": "2024-05-06", "title": "My meeting", "place": "tashkent",
           "format": "cm", "kind": "meeting", "level": "experts", "status": "held",
           "participants": [{ "country": "UZ", "as": "host" }], "summary": "A test.",
           "sources": ["essay"] }]
        """);
    var open = new OpenDataset(stage, coordinator, new Messages(Locale.UK));
    robot.interact(() -> open.open(pack));
    WaitForAsyncUtils.waitFor(
        10,
        TimeUnit.SECONDS,
        () -> coordinator.index().find(ItemRef.event("my-meeting")).isPresent());
    robot.interact(() -> coordinator.show("formats=cm&cursor=2024"));
    WaitForAsyncUtils.waitForFxEvents();
    for (var pane = 0; pane < 3; pane++) {
      assertTrue(shown(pane).contains(ItemRef.event("my-meeting")));
    }
  }

  @Test
  void aDatasetOfOtherFormatsTakesThePlaceOfTheBundledOne(FxRobot robot) throws TimeoutException {
    var faults = Collections.synchronizedList(new ArrayList<Throwable>());
    robot.interact(
        () -> Thread.currentThread().setUncaughtExceptionHandler((t, fault) -> faults.add(fault)));
    var open = new OpenDataset(stage, coordinator, new Messages(Locale.UK));
    for (var line :
        List.of(
            "focus=event:cm-summit-2018-astana",
            "countries=KZ,UZ&match=all&formats=ots,c5-china&cursor=2019&focus=format:c5-china",
            "focus=country:TR&cursor=2012")) {
      show(robot, line);
      robot.interact(() -> open.open(SmallPack.folder()));
      awaitDataset("small");
      WaitForAsyncUtils.waitForFxEvents();
      var events = coordinator.index().dataset().events().stream().map(Item::ref).toList();
      for (var pane = 0; pane < 3; pane++) {
        shown(pane).stream()
            .filter(ref -> ref.kind() == ItemKind.EVENT)
            .forEach(ref -> assertTrue(events.contains(ref), ref::toString));
      }
      robot.interact(open::openBundled);
      awaitDataset(BundledData.INDEX.dataset().manifest().id());
    }
    WaitForAsyncUtils.waitForFxEvents();
    assertEquals(List.of(), faults);
  }

  private void awaitDataset(String id) throws TimeoutException {
    WaitForAsyncUtils.waitFor(
        10, TimeUnit.SECONDS, () -> coordinator.index().dataset().manifest().id().equals(id));
  }

  @Test
  void aTourIsWalkedWithTheKeysOfAClicker(FxRobot robot) throws TimeoutException {
    var tour = BundledData.INDEX.dataset().tours().getFirst();
    var more = Lookup.one(robot, MenuButton.class, "#bar-more");
    robot.interact(more::show);
    var tours =
        more.getItems().stream()
            .filter(it -> "Guided tours".equals(it.getText()))
            .map(Menu.class::cast)
            .findFirst()
            .orElseThrow();
    robot.interact(() -> tours.getItems().getFirst().fire());
    robot.interact(more::hide);
    for (var step : tour.steps()) {
      awaitCaption(robot, step.caption());
      assertEquals(
          StateLine.parse(step.state(), BundledData.INDEX).withPosition(Optional.empty()),
          coordinator.state().withPosition(Optional.empty()));
      press(robot, KeyCode.PAGE_DOWN);
    }
    press(robot, KeyCode.PAGE_UP);
    var before = tour.steps().get(tour.steps().size() - 2);
    awaitCaption(robot, before.caption());
    robot.interact(Lookup.one(robot, Button.class, "#tour-end")::fire);
    assertFalse(Lookup.one(robot, ".tour-bar").isVisible());
  }

  /**
   * Sends a key to the window itself: on a bare display a closed menu may leave it without the
   * focus.
   */
  private void press(FxRobot robot, KeyCode code) {
    robot.interact(
        () ->
            Event.fireEvent(
                stage.getScene(),
                new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false)));
  }

  /** A display delivers keys with a delay. */
  private static void awaitCaption(FxRobot robot, String caption) throws TimeoutException {
    var label = Lookup.one(robot, Label.class, ".tour-caption");
    WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> label.getText().equals(caption));
  }

  @Test
  void homeInTheBarTakesTheMapAlong(FxRobot robot) throws TimeoutException {
    var map = (MapView) window.attachedPanes().getFirst();
    // The lines below the map get their height in the layout.
    WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, window::isComplete);
    robot.interact(Lookup.one(robot, Button.class, "#bar-home")::fire);
    WaitForAsyncUtils.waitForFxEvents();
    robot.interact(() -> map.setAnimated(false));
    // By now the lines below the map have their height.
    robot.interact(map::showWholeRegion);
    var home = map.position();
    show(robot, "countries=KZ&cursor=2015&center=41,71&zoom=7");
    assertTrue(map.position().zoom() > home.zoom() + 1, map.position()::toString);
    robot.interact(Lookup.one(robot, Button.class, "#bar-home")::fire);
    WaitForAsyncUtils.waitForFxEvents();
    assertEquals(BundledData.INDEX.home(), coordinator.state());
    assertEquals(home.zoom(), map.position().zoom(), 0.01);
  }

  @Test
  void closingKeepsTheSettings(FxRobot robot) {
    robot.interact(stage::hide);
    var settings = new SettingsFile(folder.resolve("settings.properties")).read();
    assertEquals(Optional.of(Theme.LIGHT), settings.theme());
    assertEquals(PaneSizes.USUAL, settings.panes());
    assertFalse(settings.maximised());
  }
}
