package org.silkroadatlas.panel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import java.util.Set;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TableView;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
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
import org.silkroadatlas.model.ItemRef;
import org.silkroadatlas.query.Match;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@Tag("window")
@ExtendWith(ApplicationExtension.class)
final class StateMenuTest {
  private final Coordinator coordinator = new Coordinator(BundledData.INDEX);
  private PanelView panel;

  @Start
  void start(Stage stage) {
    panel = new PanelView(coordinator, new Messages(Locale.ENGLISH), Palette.LIGHT, uri -> {});
    panel.attach();
    PanelStage.show(stage, new VBox(panel.views(), panel.region()));
  }

  private void choose(FxRobot robot, String text) {
    var menu =
        Lookup.one(
            robot, MenuButton.class, button -> button.getStyleClass().contains("panel-action"));
    robot.interact(
        () -> {
          menu.show();
          menu.getItems().stream()
              .filter(item -> text.equals(item.getText()))
              .findFirst()
              .orElseThrow()
              .fire();
          menu.hide();
        });
  }

  @Test
  void aBookmarkLeadsBack(FxRobot robot) {
    robot.interact(
        () -> {
          coordinator.perform(new Action.ChooseCountries(Set.of("KZ", "UZ"), Match.ALL));
          coordinator.perform(new Action.Focus(ItemRef.format("ots")));
        });
    var marked = coordinator.state();
    choose(robot, "Add bookmark");
    assertEquals(1, panel.bookmarks().list().size());
    robot.interact(() -> coordinator.perform(new Action.Home()));
    choose(robot, panel.bookmarks().list().getFirst().name());
    assertEquals(marked, coordinator.state());
    choose(robot, "Remove bookmark");
    assertTrue(panel.bookmarks().list().isEmpty());
  }

  @Test
  void theStateIsCopiedAsALine(FxRobot robot) {
    robot.interact(() -> coordinator.perform(new Action.Focus(ItemRef.country("TJ"))));
    var before = coordinator.state();
    choose(robot, "Copy view as text");
    var line = new String[1];
    robot.interact(() -> line[0] = Clipboard.getSystemClipboard().getString());
    robot.interact(
        () -> {
          coordinator.perform(new Action.Home());
          coordinator.show(line[0]);
        });
    assertEquals(before, coordinator.state());
  }

  @Test
  void theMatrixFiltersToThePair(FxRobot robot) {
    var tab = Lookup.one(robot, ToggleButton.class, "#view-matrix");
    robot.interact(tab::fire);
    var table = Lookup.one(robot, TableView.class, ".matrix");
    robot.interact(
        () -> {
          table.requestFocus();
          @SuppressWarnings("unchecked")
          var columns = (TableView<String>) table;
          columns.getFocusModel().focus(0, columns.getColumns().get(2));
        });
    robot.type(KeyCode.ENTER);
    var filter = coordinator.state().filter();
    assertEquals(2, filter.countries().size());
    assertEquals(Match.ALL, filter.match());
    assertFalse(coordinator.visible().counts().held() == 0);
  }
}
