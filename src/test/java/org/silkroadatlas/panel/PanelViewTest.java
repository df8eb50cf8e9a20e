package org.silkroadatlas.panel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.silkroadatlas.BundledData;
import org.silkroadatlas.Lookup;
import org.silkroadatlas.coordination.Action;
import org.silkroadatlas.coordination.Coordinator;
import org.silkroadatlas.coordination.Messages;
import org.silkroadatlas.draw.Palette;
import org.silkroadatlas.model.Item;
import org.silkroadatlas.model.ItemRef;
import org.silkroadatlas.panel.page.PageRow;
import org.silkroadatlas.panel.page.PanelContext;
import org.silkroadatlas.panel.page.RowCell;
import org.silkroadatlas.panel.page.RowNodes;
import org.silkroadatlas.panel.text.DateStyle;
import org.silkroadatlas.query.Cursor;
import org.silkroadatlas.query.RandomStates;
import org.silkroadatlas.query.Visible;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@Tag("window")
@ExtendWith(ApplicationExtension.class)
final class PanelViewTest {
  private final Coordinator coordinator = new Coordinator(BundledData.INDEX);
  private final List<URI> opened = new ArrayList<>();
  private PanelView panel;

  @Start
  void start(Stage stage) {
    panel = new PanelView(coordinator, new Messages(Locale.ENGLISH), Palette.LIGHT, opened::add);
    panel.attach();
    PanelStage.show(stage, panel.region());
  }

  private ListView<PageRow> page() {
    @SuppressWarnings("unchecked")
    var list = (ListView<PageRow>) Lookup.one(panel.region(), ".sra-page");
    return list;
  }

  private static Set<ItemRef> content(Visible.InPanel panel) {
    return Stream.of(
            panel.events(),
            panel.agreements(),
            panel.quotes(),
            panel.figures(),
            panel.memberships())
        .flatMap(List::stream)
        .map(Item::ref)
        .collect(Collectors.toSet());
  }

  @Test
  void showsWhatTheSharedStateSays(FxRobot robot) {
    var states = new RandomStates(coordinator.index(), new Random(3));
    robot.interact(
        () -> {
          for (var round = 0; round < 120; round++) {
            coordinator.perform(new Action.Show(coordinator.state().withFilter(states.filter())));
            coordinator.perform(new Action.MoveCursor(states.cursor()));
            assertEquals(content(coordinator.visible().panel()), panel.shown());
            coordinator.perform(new Action.Focus(states.item()));
            assertEquals(content(coordinator.visible().panel()), panel.shown());
            coordinator.perform(new Action.StepOut());
          }
        });
  }

  @Test
  void arrowsAndEnterOpenAnEntry(FxRobot robot) {
    robot.interact(
        () -> {
          coordinator.perform(new Action.MoveCursor(new Cursor.AtYear(2018)));
          page().requestFocus();
        });
    for (var i = 0; i < 8 && page().getSelectionModel().getSelectedItem().target().isEmpty(); i++) {
      robot.type(KeyCode.DOWN);
    }
    var row = page().getSelectionModel().getSelectedItem();
    assertEquals(row.target(), coordinator.hoverProperty().get(), "walking previews in all panes");
    robot.type(KeyCode.ENTER);
    assertTrue(row.target().isPresent());
    assertEquals(row.target(), coordinator.state().focus());
    assertEquals(0, page().getSelectionModel().getSelectedIndex(), "a new page starts at its head");
  }

  @Test
  void enterInAnEntryFiltersNothing(FxRobot robot) {
    robot.interact(() -> page().requestFocus());
    robot.type(KeyCode.DOWN).type(KeyCode.DOWN).type(KeyCode.ENTER);
    assertTrue(coordinator.state().filter().isEverything());
  }

  @Test
  void aPanelWithoutItsBarOffersCitations(FxRobot robot) {
    robot.interact(
        () -> {
          coordinator.perform(
              new Action.Focus(coordinator.index().dataset().quotes().getFirst().ref()));
          page().requestFocus();
        });
    robot.press(KeyCode.CONTROL, KeyCode.SHIFT).type(KeyCode.B);
    robot.release(KeyCode.SHIFT, KeyCode.CONTROL);
    var box = Lookup.one(robot, Region.class, ".cite-pop-over");
    robot.interact(
        () -> {
          var offered = box.localToScreen(box.getLayoutBounds());
          var pane = panel.region().localToScreen(panel.region().getLayoutBounds());
          assertTrue(offered.getMinY() >= pane.getMinY(), offered + " in " + pane);
          assertTrue(offered.getMaxY() <= pane.getMaxY(), offered + " in " + pane);
          box.getScene().getWindow().hide();
        });
  }

  @Test
  void linksOpenOnlyWhenPressed(FxRobot robot) {
    var source =
        coordinator.index().dataset().sources().stream()
            .filter(s -> s.url().isPresent())
            .findFirst()
            .orElseThrow();
    robot.interact(() -> coordinator.perform(new Action.Focus(source.ref())));
    assertTrue(opened.isEmpty());
    var link = Lookup.one(robot, Hyperlink.class, ".web-link");
    robot.interact(link::fire);
    assertEquals(1, opened.size());
    assertEquals(source.url().orElseThrow(), opened.getFirst().toString());
  }

  @Test
  void everyRowSpeaks(FxRobot robot) {
    robot.interact(
        () -> {
          coordinator.perform(new Action.MoveCursor(new Cursor.AtYear(2022)));
          for (var row : page().getItems()) {
            var node = new RowNodes(context()).node(row, null);
            assertFalse(RowCell.spoken(node).isBlank(), row::toString);
          }
        });
  }

  /** Cells reuse the nodes of an event for another one: nothing of the first may remain. */
  @Test
  void anEntryThatIsUsedAgainLooksLikeANewOne(FxRobot robot) {
    robot.interact(
        () -> {
          Node used = null;
          for (var event : coordinator.index().dataset().events()) {
            var row = new PageRow.Entry(event, DateStyle.IN_YEAR, true);
            var fresh = new RowNodes(context()).node(row, null);
            used = new RowNodes(context()).node(row, used);
            assertEquals(RowCell.spoken(fresh), RowCell.spoken(used));
            assertEquals(styles(fresh), styles(used));
          }
        });
  }

  private static List<List<String>> styles(Node node) {
    var styles = new ArrayList<List<String>>();
    styles.add(List.copyOf(node.getStyleClass()));
    if (node instanceof Parent parent) {
      parent.getChildrenUnmodifiable().forEach(child -> styles.addAll(styles(child)));
    }
    return styles;
  }

  private PanelContext context() {
    return new PanelContext(coordinator, new Messages(Locale.ENGLISH), Palette.LIGHT, opened::add);
  }

  @Test
  void afterDetachingNothingChanges(FxRobot robot) {
    robot.interact(
        () -> {
          panel.detach();
          coordinator.perform(new Action.MoveCursor(new Cursor.AtYear(2012)));
          assertTrue(page().getItems().isEmpty());
        });
  }
}
