package org.silkroadatlas.views;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.Scene;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.silkroadatlas.BundledData;
import org.silkroadatlas.Lookup;
import org.silkroadatlas.coordination.Coordinator;
import org.silkroadatlas.coordination.Messages;
import org.silkroadatlas.draw.Palette;
import org.silkroadatlas.export.ExportKind;
import org.silkroadatlas.query.TreatyBoard;
import org.silkroadatlas.query.TreatyOrder;
import org.silkroadatlas.query.TrendForm;
import org.silkroadatlas.views.base.SaveMenu;
import org.silkroadatlas.views.treaties.TreatyBoardView;
import org.silkroadatlas.views.trends.TrendsView;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** The views that replace the map follow the shared state and act on it. */
@Tag("window")
@Tag("once")
@ExtendWith(ApplicationExtension.class)
final class MapReplacementViewTest {
  private final Coordinator coordinator = new Coordinator(BundledData.INDEX);
  private final Messages messages = new Messages(Locale.ENGLISH);
  private final List<ExportKind> saved = new ArrayList<>();
  private TreatyBoardView treaties;
  private TrendsView trends;

  @Start
  void start(Stage stage) {
    treaties = new TreatyBoardView(coordinator, messages, Palette.LIGHT, Optional.of(saved::add));
    trends = new TrendsView(coordinator, messages, Palette.LIGHT, Optional.empty());
    treaties.attach();
    trends.attach();
    stage.setScene(new Scene(new HBox(treaties.region(), trends.region()), 1000, 500));
    stage.show();
  }

  private static TableView<?> table(FxRobot robot) {
    return Lookup.all(robot, TableView.class, ".treaty-table").iterator().next();
  }

  @Test
  void aRowOfTheBoardIsTheSelection(FxRobot robot) {
    robot.interact(() -> coordinator.show("cursor=2020&view=treaties"));
    var table = table(robot);
    var row = (TreatyBoard.Row) table.getItems().get(3);
    robot.interact(table::requestFocus);
    robot.interact(() -> table.getSelectionModel().select(3));
    assertEquals(Optional.of(row.agreement().ref()), coordinator.state().focus());
    assertEquals("treaties", coordinator.state().view().open().key());
    // Cells that ask for more than their row make the table lay itself out within its own layout.
    var cells = Lookup.all(robot, Region.class, ".treaty-table .table-cell");
    assertTrue(cells.size() > 20, "cells: " + cells.size());
    for (var cell : cells) {
      robot.interact(
          () -> {
            var asked = cell.prefHeight(cell.getWidth());
            var around = cell.snappedTopInset() + cell.snappedBottomInset();
            assertTrue(asked + around <= table.getFixedCellSize());
          });
    }
    robot.interact(coordinator::back);
    assertEquals(-1, table.getSelectionModel().getSelectedIndex());
    robot.interact(() -> table.requestFocus());
    robot.push(KeyCode.DOWN);
    assertTrue(coordinator.state().focus().isPresent());
  }

  @Test
  void choicesOfTheBoardAreStepsOfTheState(FxRobot robot) {
    robot.interact(() -> coordinator.show("cursor=2024&view=treaties"));
    var before = treaties.board().rows().size();
    var all = Lookup.all(robot, CheckBox.class, ".check-box").iterator().next();
    robot.interact(all::fire);
    assertTrue(treaties.board().rows().size() > before);
    assertTrue(coordinator.stateLine(Optional.empty()).contains("treaties=year,all"));
    @SuppressWarnings("unchecked")
    ComboBox<TreatyOrder> order = Lookup.all(robot, ComboBox.class, ".combo-box").iterator().next();
    robot.interact(() -> order.setValue(TreatyOrder.MISSING));
    assertTrue(coordinator.stateLine(Optional.empty()).contains("treaties=missing,all"));
    robot.interact(coordinator::back);
    assertEquals(TreatyOrder.YEAR, order.getValue());
  }

  @Test
  void titlesOfTheBoardAreWholeInEveryLanguage(FxRobot robot) {
    robot.interact(() -> coordinator.show("cursor=2025&view=treaties&treaties=missing,all"));
    var scene = treaties.region().getScene();
    for (var language : List.of("en", "ru", "uz", "zh")) {
      var words = new Messages(Locale.of(language));
      var board = new TreatyBoardView(coordinator, words, Palette.LIGHT, Optional.of(saved::add));
      robot.interact(
          () -> {
            board.attach();
            scene.setRoot(new HBox(board.region()));
            board.region().setPrefSize(768, 500);
          });
      WaitForAsyncUtils.waitForFxEvents();
      var labels = Lookup.all(robot, Label.class, ".treaty-title");
      assertTrue(labels.size() >= 4, language);
      for (var label : labels) {
        var needed = label.prefHeight(label.getWidth());
        assertTrue(label.getHeight() >= needed - 0.5, language + ": " + label.getText());
      }
      robot.interact(board::detach);
    }
  }

  @Test
  void trendsFollowTheStateAndSayWhatTheyRestOn(FxRobot robot) {
    robot.interact(
        () ->
            coordinator.show(
                "formats=sco&kinds=summit&cursor=2024&trend=events,country,multiples"));
    assertEquals(TrendForm.MULTIPLES, coordinator.state().view().trend().form());
    assertTrue(trends.note().contains("SCO"), trends.note());
    robot.interact(() -> coordinator.show("cursor=2024"));
    assertFalse(trends.note().isEmpty());
    assertEquals(11, trends.shownTrend().lines().size());
  }

  @Test
  void aViewIsSavedAsEveryKindOfFileWhereItMayBe(FxRobot robot) {
    robot.interact(() -> coordinator.show("cursor=2020&view=treaties"));
    var menus = Lookup.all(robot, SaveMenu.class, ".view-save");
    assertEquals(1, menus.size(), "a view that is only looked at has none");
    robot.interact(() -> menus.iterator().next().getItems().forEach(MenuItem::fire));
    assertEquals(
        List.of(ExportKind.XLSX, ExportKind.CSV, ExportKind.HTML, ExportKind.PDF, ExportKind.PNG),
        saved);
  }
}
