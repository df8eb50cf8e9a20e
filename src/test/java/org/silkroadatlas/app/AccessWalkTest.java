package org.silkroadatlas.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.event.Event;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Control;
import javafx.scene.control.CustomMenuItem;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.Slider;
import javafx.scene.control.Spinner;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
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
import org.silkroadatlas.draw.LazyTooltip;
import org.silkroadatlas.map.overlay.MapTable;
import org.silkroadatlas.model.Format;
import org.silkroadatlas.model.ItemKind;
import org.silkroadatlas.query.OpenView;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** Checks every node of everything that the window can show, and reaches all of it by Tab. */
@Tag("window")
@Tag("once")
@ExtendWith(ApplicationExtension.class)
class AccessWalkTest {
  /** The short names that do not say what they mean. */
  private static final Set<String> SHORT_NAMES =
      BundledData.INDEX.dataset().formats().stream()
          .filter(format -> !format.shortName().equals(format.name()))
          .map(Format::shortName)
          .collect(Collectors.toSet());

  @TempDir private Path folder;

  private final Coordinator coordinator = new Coordinator(BundledData.INDEX);
  private Stage stage;
  private AtlasWindow window;

  @Start
  void start(Stage primary) {
    stage = primary;
    window = OpenedWindow.open(primary, coordinator, folder);
  }

  @AfterEach
  void close(FxRobot robot) {
    OpenedWindow.closeAll(robot);
  }

  /** The list of a combo box is described by the box. */
  private static boolean isInteractive(Node node) {
    return !(node.getParent() instanceof ComboBoxBase) && acts(node);
  }

  private static boolean acts(Node node) {
    return node.isFocusTraversable()
        || node instanceof ButtonBase
        || node instanceof TextInputControl
        || node instanceof ComboBoxBase
        || node instanceof ListView
        || node instanceof TableView
        || node instanceof Slider
        || node instanceof Spinner;
  }

  /** What a screen reader says for a node: its own description, that of its label, or its text. */
  static String name(Node node) {
    var label = node.queryAccessibleAttribute(AccessibleAttribute.LABELED_BY);
    return Stream.of(
            node.getAccessibleText(),
            label instanceof Node other ? name(other) : null,
            node instanceof Labeled labeled ? labeled.getText() : null,
            node instanceof TextInputControl || node instanceof ComboBoxBase
                ? null
                : node.queryAccessibleAttribute(AccessibleAttribute.TEXT))
        .filter(text -> text instanceof String words && !words.isBlank())
        .map(String::valueOf)
        .findFirst()
        .orElse("");
  }

  private static boolean saysWords(String name) {
    return name.codePoints().anyMatch(Character::isLetterOrDigit);
  }

  @Test
  void everythingThatActsHasARoleAndAName(FxRobot robot) {
    var views = new WindowViews(robot, stage, window, coordinator);
    var faults = new TreeSet<String>();
    var seen = new TreeMap<String, Integer>();
    views.visit(
        Stream.of(views.places(), views.pages(), views.popUps()).flatMap(List::stream).toList(),
        view -> {
          for (var root : WindowViews.roots()) {
            WindowViews.visible(root).stream()
                .filter(AccessWalkTest::isInteractive)
                .forEach(
                    node -> {
                      seen.merge(view.name(), 1, Integer::sum);
                      judge(node).forEach(fault -> faults.add(fault + " in " + view.name()));
                    });
            WindowViews.visible(root).stream()
                .filter(AccessWalkTest::isUnexplained)
                .forEach(node -> faults.add("no explanation: " + node + " in " + view.name()));
          }
        });
    assertEquals("", String.join("\n", faults));
    assertTrue(seen.values().stream().mapToInt(n -> n).sum() > 1000, seen::toString);
  }

  /** Whether a node is the short name of a format, and pointing at it tells no more. */
  private static boolean isUnexplained(Node node) {
    if (!(node instanceof Labeled labeled) || !SHORT_NAMES.contains(labeled.getText())) {
      return false;
    }
    for (var at = node; at != null; at = at.getParent()) {
      if (at instanceof Control control && LazyTooltip.of(control).isPresent()) {
        return false;
      }
    }
    return true;
  }

  private static List<String> judge(Node node) {
    var faults = new ArrayList<String>();
    var what = node.getClass().getSimpleName() + " " + node.getId() + " " + node.getStyleClass();
    if (node.getAccessibleRole() == AccessibleRole.NODE
        || node.getAccessibleRole() == AccessibleRole.PARENT) {
      faults.add("no role: " + what);
    }
    if (!saysWords(name(node))) {
      faults.add("no name: " + what + " '" + name(node) + "'");
    }
    if (node instanceof MenuButton button) {
      nameless(button.getItems(), faults);
    }
    return faults;
  }

  private static void nameless(List<MenuItem> items, Collection<String> faults) {
    for (var item : items) {
      if (item instanceof Menu menu) {
        nameless(menu.getItems(), faults);
      }
      if (!(item instanceof SeparatorMenuItem || item instanceof CustomMenuItem)
          && !saysWords(String.valueOf(item.getText()))) {
        faults.add("entry without a name: " + item.getId());
      }
    }
  }

  @Test
  void tabReachesEverythingAndIsNeverCaught(FxRobot robot) {
    var views = new WindowViews(robot, stage, window, coordinator);
    var faults = new TreeSet<String>();
    views.visit(
        views.places(),
        view -> {
          faults.addAll(walk(view.name(), false));
          faults.addAll(walk(view.name(), true));
        });
    assertEquals("", String.join("\n", faults));
  }

  /** Tabs once around and returns what was not reached. */
  private Set<String> walk(String view, boolean backwards) {
    var scene = stage.getScene();
    window.attachedPanes().getFirst().region().requestFocus();
    var first = scene.getFocusOwner();
    var reached = new LinkedHashSet<Node>();
    while (reached.add(scene.getFocusOwner())) {
      Event.fireEvent(
          scene.getFocusOwner(),
          new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.TAB, backwards, false, false, false));
      scene.getRoot().layout();
    }
    var faults = new TreeSet<String>();
    var way = view + (backwards ? ", backwards" : "");
    if (!scene.getFocusOwner().equals(first)) {
      faults.add(way + ": caught at " + scene.getFocusOwner());
    }
    WindowViews.visible(scene.getRoot()).stream()
        .filter(node -> node.isFocusTraversable() && !node.isDisabled())
        .filter(node -> !reached.contains(node) && !isReachedByArrows(node, reached))
        .forEach(node -> faults.add(way + ": not reached: " + node + " " + name(node)));
    for (var pane : window.attachedPanes()) {
      var inside = Set.copyOf(WindowViews.visible(pane.region()));
      if (reached.stream().noneMatch(inside::contains)) {
        faults.add(way + ": nothing reached in " + pane.getClass().getSimpleName());
      }
    }
    return faults;
  }

  /** Tab reaches one of a group of choices, arrow keys the others. */
  private static boolean isReachedByArrows(Node node, Set<Node> reached) {
    return node instanceof ToggleButton toggle
        && toggle.getToggleGroup() != null
        && toggle.getToggleGroup().getToggles().stream().anyMatch(reached::contains);
  }

  @Test
  void keysOpenEachViewChooseInItAndLeaveIt(FxRobot robot) {
    robot.interact(() -> coordinator.show("cursor=2023"));
    open(robot, KeyCode.DIGIT4, OpenView.TREATIES);
    tabTo(robot, it -> it.getStyleClass().contains("treaty-table"));
    robot.push(KeyCode.DOWN);
    var kind = coordinator.state().focus().orElseThrow().kind();
    assertEquals(ItemKind.AGREEMENT, kind);
    open(robot, KeyCode.DIGIT9, OpenView.TABLE);
    tabTo(robot, MapTable.class::isInstance);
    robot.push(KeyCode.DOWN).push(KeyCode.ENTER);
    assertNotEquals(ItemKind.AGREEMENT, coordinator.state().focus().orElseThrow().kind());
    open(robot, KeyCode.DIGIT3, OpenView.MATRIX);
    tabTo(robot, it -> it.getStyleClass().contains("matrix"));
    robot.push(KeyCode.RIGHT).push(KeyCode.RIGHT).push(KeyCode.ENTER);
    assertEquals(2, coordinator.state().filter().countries().size());
    var others =
        Map.of(
            KeyCode.DIGIT2, OpenView.FILTER,
            KeyCode.DIGIT5, OpenView.TRENDS,
            KeyCode.DIGIT6, OpenView.EXERCISES,
            KeyCode.DIGIT7, OpenView.YEARS,
            KeyCode.DIGIT8, OpenView.COMPARE);
    others.forEach((digit, view) -> open(robot, digit, view));
    open(robot, KeyCode.DIGIT1, OpenView.READ);
  }

  private void open(FxRobot robot, KeyCode digit, OpenView view) {
    robot.push(KeyCode.CONTROL, digit);
    WaitForAsyncUtils.waitForFxEvents();
    assertEquals(view, coordinator.state().view().open());
  }

  /** Presses Tab until the keyboard is in something. */
  private void tabTo(FxRobot robot, Predicate<Node> isIt) {
    for (var presses = 0; presses < 200; presses++) {
      var owner = stage.getScene().getFocusOwner();
      if (owner != null && isIt.test(owner)) {
        return;
      }
      robot.interact(
          () ->
              Event.fireEvent(
                  stage.getScene().getFocusOwner(),
                  new KeyEvent(
                      KeyEvent.KEY_PRESSED, "", "", KeyCode.TAB, false, false, false, false)));
    }
    throw new AssertionError("not reached, but " + stage.getScene().getFocusOwner());
  }

  @Test
  void arrowsChooseAmongThePartsOfThePanel(FxRobot robot) {
    var parts = Lookup.all(robot, ToggleButton.class, ".view-bar .toggle-button");
    var read = parts.iterator().next();
    robot.interact(read::requestFocus);
    robot.push(KeyCode.RIGHT);
    assertTrue(Lookup.one(robot, ".sra-filter").isVisible());
    robot.push(KeyCode.RIGHT);
    assertTrue(Lookup.one(robot, ".matrix-view").isVisible());
    robot.push(KeyCode.LEFT).push(KeyCode.LEFT);
    assertTrue(read.isSelected());
    assertTrue(Lookup.one(robot, ".sra-page").isVisible());
  }

  @Test
  void escapeClosesWhatOpens(FxRobot robot) {
    var views = new WindowViews(robot, stage, window, coordinator);
    var faults = new TreeSet<String>();
    for (var view : views.popUps()) {
      robot.interact(view.open());
      WaitForAsyncUtils.waitForFxEvents();
      robot.push(KeyCode.ESCAPE);
      WaitForAsyncUtils.waitForFxEvents();
      if (Window.getWindows().size() > 1) {
        faults.add(view.name());
        robot.interact(views::hideOthers);
      }
      robot.interact(view.close());
    }
    assertEquals("", String.join(", ", faults));
  }
}
