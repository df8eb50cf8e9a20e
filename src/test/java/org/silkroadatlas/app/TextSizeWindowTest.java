package org.silkroadatlas.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.silkroadatlas.BundledData;
import org.silkroadatlas.Lookup;
import org.silkroadatlas.app.settings.Settings;
import org.silkroadatlas.app.settings.SettingsFile;
import org.silkroadatlas.app.settings.TextSize;
import org.silkroadatlas.app.settings.Theme;
import org.silkroadatlas.coordination.Coordinator;
import org.silkroadatlas.draw.AtlasPane;
import org.silkroadatlas.draw.TextProbe;
import org.silkroadatlas.map.MapView;
import org.silkroadatlas.panel.PanelView;
import org.silkroadatlas.query.OpenView;
import org.silkroadatlas.timeline.TimelineView;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** All text is readable at twice the size in a window of 1280×720, and nothing is lost. */
@Tag("window")
@Tag("once")
@ExtendWith(ApplicationExtension.class)
class TextSizeWindowTest {
  @TempDir private Path folder;

  private final Coordinator coordinator = new Coordinator(BundledData.INDEX);
  private Stage stage;
  private AtlasWindow window;
  private WindowViews views;
  private SettingsFile file;

  @Start
  void start(Stage primary) {
    stage = primary;
    file = new SettingsFile(folder.resolve("settings.properties"));
    window =
        OpenedWindow.open(
            primary,
            coordinator,
            Locale.UK,
            Settings.DEFAULT.withTheme(Theme.LIGHT).withWindow(1280, 720, false),
            file);
    // Without a display the screen is only 1000 wide, but a window can be wider.
    stage.setWidth(1280);
    stage.setHeight(720);
  }

  private void open(FxRobot robot) {
    views = new WindowViews(robot, stage, window, coordinator);
    robot.interactNoWait(() -> layOut());
    settle(robot);
  }

  @AfterEach
  void close(FxRobot robot) {
    OpenedWindow.closeAll(robot);
  }

  private void layOut() {
    stage.getScene().getRoot().applyCss();
    stage.getScene().getRoot().layout();
  }

  /** Some things are laid out again when they know how much room there is. */
  private void settle(FxRobot robot) {
    for (var i = 0; i < 2; i++) {
      robot.interactNoWait(this::layOut);
      WaitForAsyncUtils.waitForFxEvents();
    }
  }

  private void press(FxRobot robot, KeyCode code, boolean withShift) {
    robot.interactNoWait(
        () ->
            stage
                .getScene()
                .getRoot()
                .fireEvent(
                    new KeyEvent(
                        KeyEvent.KEY_PRESSED, "", "", code, withShift, true, false, false)));
    settle(robot);
  }

  private void largest(FxRobot robot) {
    for (var i = 0; i < 4; i++) {
      press(robot, KeyCode.EQUALS, true);
    }
  }

  private double factor(Class<? extends AtlasPane> pane) {
    return WindowViews.visible(views.pane(pane).region()).stream()
        .filter(TextProbe.class::isInstance)
        .mapToDouble(probe -> ((TextProbe) probe).factor())
        .findFirst()
        .orElseThrow();
  }

  private double letters(String selector) {
    var label = (Labeled) Lookup.one(stage.getScene().getRoot(), selector);
    assertNotNull(label, selector);
    return label.getFont().getSize();
  }

  @Test
  void allPanesFollowTheKeys(FxRobot robot) {
    open(robot);
    robot.interactNoWait(() -> coordinator.show("cursor=2018&focus=country:KZ"));
    settle(robot);
    var selectors = List.of(".item-title", ".chip-count", ".status-bar .label");
    var usual = selectors.stream().mapToDouble(this::letters).toArray();
    assertEquals(1, factor(TimelineView.class));
    assertEquals(1, factor(MapView.class));

    largest(robot);
    assertEquals(2, factor(TimelineView.class));
    assertEquals(2, factor(MapView.class));
    for (var i = 0; i < usual.length; i++) {
      // JavaFX rounds to tenths.
      assertEquals(2 * usual[i], letters(selectors.get(i)), 0.2);
    }

    press(robot, KeyCode.SUBTRACT, false);
    assertEquals(1.75, factor(MapView.class));
    press(robot, KeyCode.NUMPAD0, false);
    assertEquals(1, factor(MapView.class));
    press(robot, KeyCode.ADD, false);
    press(robot, KeyCode.PLUS, false);
    assertEquals(1.5, factor(MapView.class));
    press(robot, KeyCode.MINUS, false);
    assertEquals(1.25, factor(TimelineView.class));
    press(robot, KeyCode.DIGIT0, false);
    for (var i = 0; i < usual.length; i++) {
      assertEquals(usual[i], letters(selectors.get(i)));
    }
    assertEquals(Theme.LIGHT.sheets(), stage.getScene().getStylesheets());
  }

  @Test
  void theMenuKnowsAndKeepsTheSize(FxRobot robot) {
    open(robot);
    press(robot, KeyCode.PLUS, false);
    assertTrue(((RadioMenuItem) entry(robot, "text-size-125")).isSelected());
    robot.interactNoWait(() -> entry(robot, "text-size-175").fire());
    settle(robot);
    assertEquals(1.75, factor(TimelineView.class));
    robot.interactNoWait(stage::hide);
    assertEquals(TextSize.VERY_LARGE, file.read().textSize());
  }

  private static MenuItem entry(FxRobot robot, String id) {
    var more = Lookup.one(robot, MenuButton.class, "#bar-more");
    more.getOnShowing().handle(null);
    return more.getItems().stream()
        .filter(item -> "menu-text-size".equals(item.getId()))
        .flatMap(menu -> ((Menu) menu).getItems().stream())
        .filter(item -> id.equals(item.getId()))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void dividersOfTheDesignMoveAndThoseOfTheUserStay(FxRobot robot) {
    open(robot);
    var panel = views.pane(PanelView.class).region();
    var usual = panel.getWidth();
    largest(robot);
    assertTrue(panel.getWidth() > usual + 100, "panel: " + panel.getWidth());
    assertTrue(views.pane(MapView.class).region().getWidth() > 500);
    press(robot, KeyCode.DIGIT0, false);
    assertEquals(usual, panel.getWidth(), 2);

    var divider =
        Lookup.all(robot, Node.class, ".pane-divider").stream()
            .filter(node -> node.getCursor().equals(Cursor.H_RESIZE))
            .findFirst()
            .orElseThrow();
    robot.drag(divider, MouseButton.PRIMARY).moveBy(120, 0).drop();
    settle(robot);
    var own = panel.getWidth();
    largest(robot);
    assertEquals(own, panel.getWidth(), 2);
  }

  @Test
  void theHeadOfAPageIsAsHighAsItsText(FxRobot robot) {
    open(robot);
    for (var i = 0; i < 4; i++) {
      press(robot, KeyCode.EQUALS, true);
      var head = Lookup.one(robot, Region.class, ".head-scroll");
      var text = Lookup.one(robot, Region.class, ".page-head");
      assertTrue(
          head.getHeight() <= text.getHeight() + 2,
          "head: " + head.getHeight() + ", text " + text.getHeight());
    }
  }

  @Test
  void aLowWindowKeepsRoomForTheMap(FxRobot robot) {
    open(robot);
    robot.interactNoWait(
        () -> {
          stage.setWidth(1024);
          stage.setHeight(600);
        });
    largest(robot);
    settle(robot);
    var bar = Lookup.one(robot, Region.class, ".view-bar");
    var read = Lookup.one(robot, ToggleButton.class, "#view-read");
    assertTrue(bar.getHeight() < 1.6 * read.getHeight(), "views: " + bar.getHeight());
    var map = views.pane(MapView.class).region();
    assertTrue(map.getHeight() > 150, "map: " + map.getHeight());

    var rest = Lookup.one(robot, MenuButton.class, "#view-rest");
    var glossary = Lookup.one(robot, ToggleButton.class, "#view-glossary");
    assertFalse(glossary.isVisible());
    robot.interactNoWait(() -> rest.getItems().getLast().fire());
    settle(robot);
    assertTrue(glossary.isVisible() && glossary.isSelected());
    assertEquals(OpenView.GLOSSARY, coordinator.state().view().open());

    press(robot, KeyCode.DIGIT0, false);
    settle(robot);
    assertFalse(rest.isVisible());
    assertTrue(
        Lookup.all(robot, ToggleButton.class, ".view-bar .toggle-button").stream()
            .allMatch(Node::isVisible));
  }

  @Test
  void whatIsWholeStaysWholeAtTwiceTheSize(FxRobot robot) {
    open(robot);
    var usual = cut(robot);
    largest(robot);
    var large = cut(robot);
    large.keySet().removeAll(usual.keySet());
    assertEquals(Map.of(), large);
  }

  /** What is truncated or out of place, by description. */
  private Map<String, String> cut(FxRobot robot) {
    var found = new TreeMap<String, String>();
    var all = new ArrayList<>(views.places());
    all.addAll(views.pages());
    var seen = new int[1];
    for (var view : all) {
      robot.interactNoWait(view.open());
      settle(robot);
      robot.interactNoWait(
          () -> {
            var bars = bars();
            for (var node : WindowViews.visible(stage.getScene().getRoot())) {
              if (node instanceof Labeled labeled && labeled.getText() != null) {
                seen[0]++;
                fault(labeled, bars)
                    .ifPresent(
                        what -> found.putIfAbsent(labeled.getText(), what + " in " + view.name()));
              }
            }
            overlaps(bars).forEach(what -> found.putIfAbsent(what, "overlap in " + view.name()));
          });
      robot.interactNoWait(view.close());
    }
    assertTrue(seen[0] > 1000, "texts seen: " + seen[0]);
    return found;
  }

  private Optional<String> fault(Labeled labeled, List<Node> bars) {
    var text = labeled.getText();
    var shown =
        labeled.getChildrenUnmodifiable().stream()
            .filter(Text.class::isInstance)
            .map(it -> ((Text) it).getText())
            .findFirst();
    if (shown.isPresent() && !shown.get().equals(text)) {
      return Optional.of("cut to " + shown.get());
    }
    return isOutside(labeled, bars) ? Optional.of("outside of its bar") : Optional.empty();
  }

  /** Nodes that do not scroll must be inside the window and inside their bar. */
  private boolean isOutside(Node node, List<Node> bars) {
    var whole = stage.getScene().getRoot().getLayoutBounds();
    return bars.stream()
        .filter(bar -> isIn(node, bar))
        .anyMatch(
            bar -> !holds(whole, node) || !holds(bar.localToScene(bar.getLayoutBounds()), node));
  }

  private static boolean holds(Bounds outer, Node node) {
    var inner = node.localToScene(node.getLayoutBounds());
    return inner.getMinX() >= outer.getMinX() - 1
        && inner.getMaxX() <= outer.getMaxX() + 1
        && inner.getMinY() >= outer.getMinY() - 1
        && inner.getMaxY() <= outer.getMaxY() + 1;
  }

  private List<Node> bars() {
    var root = stage.getScene().getRoot();
    return Stream.of(".bar", ".view-bar", ".status-bar", ".tour-bar", ".export-bar")
        .flatMap(selector -> root.lookupAll(selector).stream())
        .filter(Node::isVisible)
        .toList();
  }

  /** A chip may be in the scrolled-out part of the strip. */
  private static boolean isIn(Node node, Node bar) {
    for (Node at = node; at != null; at = at.getParent()) {
      if (at.getStyleClass().contains("chip-sentence")) {
        return false;
      }
      if (at.equals(bar)) {
        return true;
      }
    }
    return false;
  }

  /** Controls of a bar that overlap. */
  private static Set<String> overlaps(List<Node> bars) {
    var found = new TreeSet<String>();
    bars.forEach(
        bar -> {
          var parts =
              WindowViews.visible(bar).stream()
                  .filter(
                      node ->
                          node instanceof Button
                              || node instanceof Label
                              || node instanceof MenuButton)
                  .filter(
                      node ->
                          node.getParent().getParent() == null
                              || !(node.getParent() instanceof Labeled))
                  .filter(node -> isIn(node, bar))
                  .toList();
          for (var i = 0; i < parts.size(); i++) {
            for (var other : parts.subList(i + 1, parts.size())) {
              if (cross(parts.get(i), other) && !isIn(other, parts.get(i))) {
                found.add(parts.get(i) + " × " + other);
              }
            }
          }
        });
    return found;
  }

  private static boolean cross(Node one, Node other) {
    var a = one.localToScene(one.getLayoutBounds());
    var b = other.localToScene(other.getLayoutBounds());
    return Math.min(a.getMaxX(), b.getMaxX()) - Math.max(a.getMinX(), b.getMinX()) > 1
        && Math.min(a.getMaxY(), b.getMaxY()) - Math.max(a.getMinY(), b.getMinY()) > 1;
  }

  @Test
  void aLostTextWouldBeSeen(FxRobot robot) {
    open(robot);
    robot.interactNoWait(
        () -> {
          var bar = (Parent) stage.getScene().getRoot().lookup(".status-bar");
          var label = new Label("A long word that has no room");
          label.setMaxWidth(40);
          ((Pane) bar).getChildren().add(label);
          layOut();
          assertTrue(fault(label, bars()).isPresent());
          label.setMaxWidth(Double.MAX_VALUE);
          label.setMinWidth(2000);
          layOut();
          assertTrue(fault(label, bars()).isPresent());
        });
  }
}
