package org.silkroadatlas.panel;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.VBox;
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
import org.silkroadatlas.panel.filter.FilterChips;
import org.silkroadatlas.panel.page.ItemPage;
import org.silkroadatlas.panel.page.PanelContext;
import org.silkroadatlas.panel.page.RowCell;
import org.silkroadatlas.panel.page.RowNodes;
import org.silkroadatlas.panel.search.SearchField;
import org.silkroadatlas.query.Cursor;
import org.silkroadatlas.query.Match;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** Every interactive node has a role and an accessible name. */
@Tag("window")
@ExtendWith(ApplicationExtension.class)
final class AccessTest {
  private final Coordinator coordinator = new Coordinator(BundledData.INDEX);
  private VBox root;

  @Start
  void start(Stage stage) {
    var messages = new Messages(Locale.ENGLISH);
    var panel = new PanelView(coordinator, messages, Palette.DARK, uri -> {});
    var chips = new FilterChips(coordinator, messages);
    var search = new SearchField(coordinator, messages);
    panel.attach();
    chips.attach();
    root = new VBox(chips.region(), search.region(), panel.views(), panel.region());
    PanelStage.show(stage, root);
  }

  private static void collect(Node node, List<Node> found) {
    if (!node.isVisible()) {
      return;
    }
    if (node instanceof ButtonBase
        || node instanceof TextInputControl
        || node instanceof ComboBoxBase
        || node instanceof ListView
        || node instanceof TableView) {
      found.add(node);
    } else if (node instanceof Parent parent) {
      parent.getChildrenUnmodifiable().forEach(child -> collect(child, found));
    }
  }

  private void check(String where) {
    root.applyCss();
    root.layout();
    var found = new ArrayList<Node>();
    collect(root, found);
    assertFalse(found.isEmpty());
    for (var node : found) {
      assertNotEquals(AccessibleRole.NODE, node.getAccessibleRole(), where + ": " + node);
      var text =
          node.getAccessibleText() != null
              ? node.getAccessibleText()
              : node instanceof Labeled labeled ? labeled.getText() : "";
      assertFalse(text == null || text.isBlank(), where + ": " + node + " says nothing");
    }
  }

  @Test
  void everyControlSaysWhatItIs(FxRobot robot) {
    robot.interact(
        () -> {
          coordinator.perform(new Action.ChooseCountries(Set.of("KZ", "UZ"), Match.ALL));
          for (var tab : Lookup.all(robot, ToggleButton.class, ".view-bar .toggle-button")) {
            tab.fire();
            check(tab.getText());
          }
        });
  }

  @Test
  void everyRowOfEveryKindSaysWhatItIs(FxRobot robot) {
    var data = BundledData.INDEX.dataset();
    var kinds = new ArrayList<Item>();
    List.of(
            data.countries(),
            data.formats(),
            data.events(),
            data.agreements(),
            data.quotes(),
            data.figures(),
            data.places(),
            data.routes(),
            data.memberships(),
            data.sources())
        .forEach(items -> kinds.addAll(items.subList(0, 3)));
    robot.interact(
        () -> {
          var context =
              new PanelContext(coordinator, new Messages(Locale.ENGLISH), Palette.LIGHT, uri -> {});
          for (var item : kinds) {
            coordinator.perform(new Action.MoveCursor(new Cursor.AtYear(2022)));
            coordinator.perform(new Action.Focus(item.ref()));
            for (var row :
                ItemPage.of(context.phrases(), context.expansion(), coordinator.visible(), item)
                    .rows()) {
              var node = new RowNodes(context).node(row, null);
              assertFalse(RowCell.spoken(node).isBlank(), row::toString);
            }
          }
        });
  }
}
