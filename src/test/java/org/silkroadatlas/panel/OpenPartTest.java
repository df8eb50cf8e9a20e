package org.silkroadatlas.panel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
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
import org.silkroadatlas.panel.page.PageRow;
import org.silkroadatlas.query.Cursor;
import org.silkroadatlas.query.OpenView;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** The open part of the panel belongs to the shared state. */
@Tag("window")
@ExtendWith(ApplicationExtension.class)
final class OpenPartTest {
  private final Coordinator coordinator = new Coordinator(BundledData.INDEX);
  private PanelView panel;

  @Start
  void start(Stage stage) {
    panel = new PanelView(coordinator, new Messages(Locale.ENGLISH), Palette.LIGHT, uri -> {});
    panel.attach();
    PanelStage.show(stage, new javafx.scene.layout.VBox(panel.views(), panel.region()));
  }

  private boolean isOpen(String style) {
    return panel.region().lookupAll(style).stream().anyMatch(OpenPartTest::isSeen);
  }

  private static boolean isSeen(Node node) {
    for (var at = node; at != null; at = at.getParent()) {
      if (!at.isVisible()) {
        return false;
      }
    }
    return true;
  }

  @Test
  void thePanelShowsWhatTheStateSays(FxRobot robot) {
    robot.interact(() -> coordinator.show("view=matrix"));
    assertTrue(isOpen(".matrix-view") && !isOpen(".sra-page") && !isOpen(".sra-filter"));
    robot.interact(() -> coordinator.show("view=filter"));
    assertTrue(isOpen(".sra-filter") && !isOpen(".sra-page") && !isOpen(".matrix-view"));
    robot.interact(coordinator::back);
    assertTrue(isOpen(".matrix-view"), "back");
    robot.interact(() -> coordinator.perform(new Action.Focus(ItemRef.country("TJ"))));
    assertTrue(isOpen(".sra-page") && !isOpen(".matrix-view"), "what is selected is read");
    robot.interact(coordinator::back);
    assertTrue(isOpen(".matrix-view"), "back from the page");
  }

  @Test
  void aPressOnAPartIsAStepThatTheStateLineTells(FxRobot robot) {
    var tab = Lookup.one(robot, ToggleButton.class, it -> "Filter".equals(it.getText()));
    robot.interact(tab::fire);
    assertEquals(OpenView.FILTER, coordinator.state().view().open());
    assertTrue(coordinator.stateLine(java.util.Optional.empty()).contains("view=filter"));
    robot.interact(coordinator::back);
    assertEquals(OpenView.READ, coordinator.state().view().open());
    assertFalse(tab.isSelected());
  }

  @Test
  void aComparisonOnTheMapStaysOpenBesideThePage(FxRobot robot) {
    robot.interact(
        () -> {
          coordinator.show("view=compare");
          panel.focusPage();
        });
    assertTrue(isOpen(".sra-page"));
    assertEquals(OpenView.COMPARE, coordinator.state().view().open());
  }

  @Test
  void halfTypedWordsSurviveAChangeOfTheState(FxRobot robot) {
    robot.interact(panel::filter);
    var words =
        Lookup.one(
            robot,
            TextInputControl.class,
            it -> it.isVisible() && it.getAccessibleText().contains("press Enter"));
    robot.interact(
        () -> {
          words.setText("wat");
          coordinator.perform(new Action.MoveCursor(new Cursor.AtYear(2017)));
          coordinator.perform(new Action.ToggleCountry("KZ"));
        });
    assertEquals("wat", words.getText());
    robot.interact(() -> coordinator.perform(new Action.ChooseText("aral")));
    assertEquals("aral", words.getText());
    robot.interact(() -> coordinator.perform(new Action.ChooseText("")));
    assertEquals("", words.getText());
  }

  @Test
  void theResetOfTheFilterIsHome(FxRobot robot) {
    robot.interact(
        () -> {
          coordinator.show("countries=KZ&cursor=2015&center=41,60&zoom=6&view=filter");
          coordinator.perform(new Action.ChooseFormats(Set.of("ots")));
        });
    var asked = coordinator.viewRequestProperty().get().number();
    robot.interact(
        Lookup.one(
                robot, Button.class, it -> it.getId() != null && it.getId().equals("filter-reset"))
            ::fire);
    assertEquals(BundledData.INDEX.home(), coordinator.state());
    assertEquals(asked + 1, coordinator.viewRequestProperty().get().number());
  }

  /** The key for citing is not the key for copying the view, wherever the focus is. */
  @Test
  void theKeyThatCopiesTheViewDoesNotCite(FxRobot robot) {
    robot.interact(
        () -> {
          coordinator.perform(new Action.Focus(ItemRef.event("cm-summit-2018-astana")));
          panel.focusPage();
        });
    robot.press(KeyCode.CONTROL, KeyCode.SHIFT).type(KeyCode.C);
    robot.release(KeyCode.SHIFT, KeyCode.CONTROL);
    assertEquals(1, javafx.stage.Window.getWindows().size());
  }

  @Test
  void theGlossaryTellsOfEveryFormatAndLeadsToIt(FxRobot robot) {
    robot.interact(() -> coordinator.show("view=glossary"));
    @SuppressWarnings("unchecked")
    var list = (ListView<PageRow>) Lookup.one(panel.region(), ".sra-page");
    var told =
        list.getItems().stream()
            .filter(PageRow.Term.class::isInstance)
            .flatMap(row -> row.target().stream())
            .toList();
    assertEquals(BundledData.INDEX.dataset().formats().size(), Set.copyOf(told).size());
    robot.interact(() -> coordinator.perform(new Action.Focus(told.getFirst())));
    assertEquals(OpenView.READ, coordinator.state().view().open());
    robot.interact(coordinator::back);
    assertEquals(OpenView.GLOSSARY, coordinator.state().view().open());
  }
}
