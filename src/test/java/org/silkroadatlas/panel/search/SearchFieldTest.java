package org.silkroadatlas.panel.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.silkroadatlas.BundledData;
import org.silkroadatlas.coordination.Coordinator;
import org.silkroadatlas.coordination.Messages;
import org.silkroadatlas.model.ItemKind;
import org.silkroadatlas.model.ItemRef;
import org.silkroadatlas.panel.PanelStage;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@Tag("window")
@ExtendWith(ApplicationExtension.class)
final class SearchFieldTest {
  private final Coordinator coordinator = new Coordinator(BundledData.INDEX);
  private SearchField search;

  @Start
  void start(Stage stage) {
    search = new SearchField(coordinator, new Messages(Locale.ENGLISH));
    search.attach();
    PanelStage.show(stage, new VBox(search.region()));
  }

  private void type(FxRobot robot, String text) {
    robot.interact(
        () -> {
          search.focus();
          ((TextField) search.region()).setText(text);
        });
  }

  @Test
  void enterReadsTheBestResult(FxRobot robot) {
    type(robot, "kirgizstan");
    robot.type(KeyCode.ENTER);
    assertEquals(Optional.of(ItemRef.country("KG")), coordinator.state().focus());
  }

  @Test
  void aPressSelectsWhatWasSoughtBefore(FxRobot robot) {
    type(robot, "Uzbekistan OTS");
    robot.type(KeyCode.ENTER);
    robot.interact(() -> search.region().getParent().requestFocus());
    robot.clickOn(search.region());
    robot.write("Xi 2023");
    assertEquals("Xi 2023", ((TextField) search.region()).getText());
  }

  @Test
  void arrowsSkipTheHeads(FxRobot robot) {
    type(robot, "samarkand");
    for (var i = 0; i < 12; i++) {
      assertTrue(search.results().getSelectionModel().getSelectedItem().acts());
      robot.type(KeyCode.DOWN);
    }
  }

  @Test
  void theLastLineMakesScenesOfAllThatAreListed(FxRobot robot) {
    var made = new ArrayList<ItemRef>();
    type(robot, "samarkand");
    assertTrue(search.results().getItems().stream().noneMatch(SearchRow.Scenes.class::isInstance));
    search.setOnScenes(made::addAll);
    type(robot, "samarkan");
    var hits =
        search.results().getItems().stream()
            .filter(SearchRow.Hit.class::isInstance)
            .map(row -> ((SearchRow.Hit) row).item().ref())
            .toList();
    robot.interact(() -> search.choose(search.results().getItems().getLast()));
    assertEquals(hits, made);
    assertTrue(made.size() > 3);
  }

  @Test
  void aGroupCanBeShownWhole(FxRobot robot) {
    type(robot, "summit");
    var rows = search.results().getItems();
    var more =
        rows.stream()
            .filter(row -> row instanceof SearchRow.More m && m.kind() == ItemKind.EVENT)
            .findFirst()
            .orElseThrow();
    var total = assertInstanceOf(SearchRow.More.class, more).total();
    robot.interact(() -> search.choose(more));
    var shown =
        search.results().getItems().stream()
            .filter(
                row ->
                    row instanceof SearchRow.Hit hit && hit.item().kindOfItem() == ItemKind.EVENT)
            .count();
    assertEquals(total, shown);
  }

  @Test
  void controlEnterKeepsTheWordsInTheFilter(FxRobot robot) {
    type(robot, "water");
    robot.press(KeyCode.CONTROL).type(KeyCode.ENTER).release(KeyCode.CONTROL);
    assertEquals("water", coordinator.state().filter().text());
  }

  @Test
  void nothingFoundIsSaid(FxRobot robot) {
    type(robot, "zzzzqq");
    assertInstanceOf(SearchRow.Nothing.class, search.results().getItems().getFirst());
  }
}
