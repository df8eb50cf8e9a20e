package org.silkroadatlas.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import javafx.scene.control.Button;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.silkroadatlas.Lookup;
import org.silkroadatlas.map.overlay.MapTable;
import org.silkroadatlas.model.ItemKind;
import org.silkroadatlas.model.ItemRef;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@Tag("window")
@ExtendWith(ApplicationExtension.class)
final class MapOverlaysTest {
  private MapStage stage;

  @Start
  void start(Stage window) {
    stage = new MapStage(window);
  }

  @BeforeEach
  void await() throws TimeoutException {
    stage.await();
  }

  private static Button button(FxRobot robot, String text) {
    return Lookup.one(robot, Button.class, it -> text.equals(it.getText()));
  }

  @Test
  void aSmallMapOfAYearGoesToThatYear(FxRobot robot) {
    robot.interact(() -> stage.coordinator.show("formats=eaeu&cursor=2024"));
    robot.interact(() -> stage.map.toggleYears());
    var of2012 = button(robot, "2012");
    var of2016 = button(robot, "2016");
    assertEquals("2012: no country has a role", of2012.getAccessibleText());
    assertEquals("2016: 5 countries have a role", of2016.getAccessibleText());
    robot.interact(of2016::fire);
    assertEquals(2016, stage.coordinator.state().cursor().year());
    robot.interact(() -> stage.map.toggleYears());
    assertNull(of2016.getScene());
  }

  @Test
  void playStepsOnAndStopsOnAnyInput(FxRobot robot) throws TimeoutException {
    robot.interact(() -> stage.coordinator.show("formats=eaeu&cursor=2014"));
    robot.interact(() -> stage.map.toggleYears());
    robot.interact(() -> button(robot, "Play").fire());
    MapStage.await(() -> stage.coordinator.state().cursor().year() >= 2016);
    robot.push(KeyCode.SHIFT);
    assertNotNull(button(robot, "Play"));
  }

  @Test
  void theTableHoldsWhatTheMapShows(FxRobot robot) {
    robot.interact(() -> stage.coordinator.show("formats=eaeu&cursor=2021"));
    robot.interact(() -> stage.map.toggleTable());
    TableView<?> table = Lookup.one(robot, TableView.class, it -> true);
    Set<ItemRef> rows =
        table.getItems().stream()
            .map(row -> ((MapTable.Row) row).item())
            .collect(Collectors.toSet());
    var countries =
        table.getItems().stream()
            .map(MapTable.Row.class::cast)
            .filter(row -> row.item().kind() == ItemKind.COUNTRY)
            .map(MapTable.Row::name)
            .toList();
    assertEquals(countries.stream().sorted().toList(), countries);
    robot.interact(
        () -> {
          var told = new HashSet<>(stage.map.shown());
          told.addAll(stage.map.unseen());
          assertEquals(told, rows);
        });
    robot.push(KeyCode.ESCAPE);
    assertNull(table.getScene());
  }

  @Test
  void theComparisonSaysWhatDiffers(FxRobot robot) {
    robot.interact(() -> stage.coordinator.show("formats=eaeu&cursor=2021"));
    robot.interact(
        () -> {
          stage.map.toggleComparison();
          stage.map.overlays().comparison().choose(2012, 2021);
        });
    var lines = stage.map.overlays().comparison().lines();
    assertTrue(lines.contains("Uzbekistan · EAEU: Observer · only in 2021"), lines.toString());
    assertFalse(lines.toString().contains("Turkmenistan"));
    robot.interact(() -> stage.map.toggleComparison());
    assertNull(stage.map.overlays().comparison());
  }

  @Test
  void zoomToSelectionGoesToTheCountriesOfTheFilter(FxRobot robot) {
    robot.interact(() -> stage.coordinator.show("countries=KG,TJ&cursor=2021"));
    var before = stage.map.position();
    robot.interact(stage.map::zoomToSelection);
    var after = stage.map.position();
    assertTrue(after.zoom() > before.zoom());
    assertEquals(73.5, after.lon(), 1.5);
  }
}
