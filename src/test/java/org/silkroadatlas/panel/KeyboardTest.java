package org.silkroadatlas.panel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.silkroadatlas.BundledData;
import org.silkroadatlas.Lookup;
import org.silkroadatlas.coordination.Coordinator;
import org.silkroadatlas.coordination.Messages;
import org.silkroadatlas.draw.Palette;
import org.silkroadatlas.model.Agreement;
import org.silkroadatlas.model.ItemKind;
import org.silkroadatlas.model.ItemRef;
import org.silkroadatlas.model.Quote;
import org.silkroadatlas.panel.page.PageRow;
import org.silkroadatlas.panel.search.SearchField;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** Reading without a mouse, from the search to the copied citation. */
@Tag("window")
@ExtendWith(ApplicationExtension.class)
final class KeyboardTest {
  private final Coordinator coordinator = new Coordinator(BundledData.INDEX);
  private PanelView panel;

  @Start
  void start(Stage stage) {
    var messages = new Messages(Locale.ENGLISH);
    panel = new PanelView(coordinator, messages, Palette.LIGHT, uri -> {});
    var search = new SearchField(coordinator, messages);
    search.setOnChosen(panel::focusPage);
    search.attach();
    panel.attach();
    VBox.setVgrow(panel.region(), Priority.ALWAYS);
    PanelStage.show(stage, new VBox(search.region(), panel.views(), panel.region()));
    search.focus();
  }

  private ListView<PageRow> page() {
    @SuppressWarnings("unchecked")
    var list = (ListView<PageRow>) Lookup.one(panel.region(), ".sra-page");
    return list;
  }

  /** Moves down until a row of a kind is reached, the given number of times. */
  private PageRow walkTo(FxRobot robot, Predicate<PageRow> sort, int times) {
    var found = 0;
    for (var steps = 0; steps < 400; steps++) {
      robot.type(KeyCode.DOWN);
      var row = page().getSelectionModel().getSelectedItem();
      if (sort.test(row) && ++found == times) {
        return row;
      }
    }
    throw new AssertionError("no such row within 400 steps");
  }

  @Test
  void aQuoteIsFoundReadAndCitedByKeyboard(FxRobot robot) {
    write(robot, "kazakh");
    robot.type(KeyCode.ENTER);
    assertEquals(Optional.of(ItemRef.country("KZ")), coordinator.state().focus());
    assertTrue(page().isFocused(), "the keyboard goes on in the page");

    var years = coordinator.state().cursor().year() - 2018;
    robot.type(KeyCode.LEFT, years);
    assertEquals(2018, coordinator.state().cursor().year());

    var third =
        walkTo(
            robot,
            row -> row instanceof PageRow.Entry entry && entry.item() instanceof Agreement,
            3);
    robot.type(KeyCode.ENTER);
    assertEquals(third.target(), coordinator.state().focus());
    assertEquals(ItemKind.AGREEMENT, coordinator.state().focus().orElseThrow().kind());

    robot.interact(coordinator::back);
    var quote =
        walkTo(
            robot, row -> row instanceof PageRow.Entry entry && entry.item() instanceof Quote, 1);
    robot.type(KeyCode.ENTER);
    assertEquals(quote.target(), coordinator.state().focus());

    robot.press(KeyCode.CONTROL, KeyCode.SHIFT).type(KeyCode.B);
    robot.release(KeyCode.SHIFT, KeyCode.CONTROL);
    robot.type(KeyCode.SPACE);
    var copied = new String[1];
    robot.interact(() -> copied[0] = Clipboard.getSystemClipboard().getString());
    var speaker = ((Quote) ((PageRow.Entry) quote).item()).speaker();
    assertTrue(copied[0].contains(speaker), copied[0]);
  }

  private static void write(FxRobot robot, String text) {
    for (var c : text.toUpperCase(Locale.ROOT).toCharArray()) {
      robot.type(KeyCode.getKeyCode(String.valueOf(c)));
    }
  }

  @Test
  void tabReachesTheLinksOfTheSelectedRow(FxRobot robot) {
    write(robot, "samarkand");
    robot.type(KeyCode.ENTER);
    if (!(page().getSelectionModel().getSelectedItem() instanceof PageRow.Facts)) {
      walkTo(robot, row -> row instanceof PageRow.Facts, 1);
    }
    robot.type(KeyCode.TAB);
    var owner = panel.region().getScene().getFocusOwner();
    assertTrue(owner.getStyleClass().contains("hyperlink"), owner.toString());
    assertTrue(!(owner instanceof TextField));
  }
}
