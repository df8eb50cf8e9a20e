package org.silkroadatlas.panel.filter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import java.util.Set;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.MenuButton;
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
import org.silkroadatlas.model.EventKind;
import org.silkroadatlas.panel.PanelStage;
import org.silkroadatlas.query.FacetCounts;
import org.silkroadatlas.query.Match;
import org.silkroadatlas.query.OutOfFilterMode;
import org.silkroadatlas.time.YearRange;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@Tag("window")
@ExtendWith(ApplicationExtension.class)
final class FilterViewTest {
  private final Coordinator coordinator = new Coordinator(BundledData.INDEX);
  private FilterChips chips;

  @Start
  void start(Stage stage) {
    var messages = new Messages(Locale.ENGLISH);
    var filter = new FilterView(coordinator, messages);
    filter.attach();
    chips = new FilterChips(coordinator, messages);
    chips.attach();
    PanelStage.show(stage, new VBox(chips.region(), filter.region()));
  }

  private static <T extends javafx.scene.Node> T find(FxRobot robot, Class<T> type, String text) {
    return Lookup.one(robot, type, it -> text.equals(it.getAccessibleText()));
  }

  @Test
  void choicesSayWhatTheyGiveAndChooseIt(FxRobot robot) {
    var count =
        FacetCounts.of(BundledData.INDEX, coordinator.state().filter()).countries().get("KZ");
    var box = find(robot, CheckBox.class, "Kazakhstan, " + count + " items");
    robot.interact(box::fire);
    assertEquals(Set.of("KZ"), coordinator.state().filter().countries());
    assertEquals(count, coordinator.visible().counts().items());
  }

  @Test
  void anyAndAllAndKindsAndYears(FxRobot robot) {
    robot.interact(
        () -> coordinator.perform(new Action.ChooseCountries(Set.of("KZ", "UZ"), Match.ANY)));
    var counts = FacetCounts.of(BundledData.INDEX, coordinator.state().filter());
    var all =
        Lookup.one(
            robot,
            ToggleButton.class,
            it -> it.getText().equals("All together (" + counts.all() + ")"));
    robot.interact(all::fire);
    assertEquals(Match.ALL, coordinator.state().filter().match());
    assertEquals(counts.all(), coordinator.visible().counts().items());
    var summits =
        FacetCounts.of(BundledData.INDEX, coordinator.state().filter())
            .kinds()
            .get(EventKind.SUMMIT);
    robot.interact(find(robot, CheckBox.class, "Summit, " + summits + " items")::fire);
    assertEquals(summits, coordinator.visible().counts().items());
    @SuppressWarnings("unchecked")
    ComboBox<Integer> first = find(robot, ComboBox.class, "First year");
    robot.interact(() -> first.setValue(2018));
    assertEquals(
        new YearRange(2018, BundledData.INDEX.years().last()),
        coordinator.state().filter().years().orElseThrow());
  }

  /** If there is no room, one chip represents all countries, and the last button is shorter. */
  @Test
  void chipsWithoutRoomAreGathered(FxRobot robot) {
    robot.interact(
        () -> {
          chips.region().setMaxWidth(340);
          coordinator.perform(new Action.ChooseCountries(Set.of("KZ", "UZ"), Match.ALL));
        });
    WaitForAsyncUtils.waitForFxEvents();
    assertEquals("Kazakhstan +1", find(robot, Button.class, "Kazakhstan, Uzbekistan").getText());
    var outside = (MenuButton) Lookup.one(chips.region(), ".chip-outside");
    assertEquals("Dim", outside.getText());
    robot.interact(
        () -> {
          chips.region().setMaxWidth(1200);
          chips.region().setMinWidth(1200);
        });
    WaitForAsyncUtils.waitForFxEvents();
    assertEquals("Outside filter: Dim", outside.getText());
    var wanted = chips.wantedWidth();
    var width = outside.prefWidth(-1);
    robot.interact(() -> coordinator.changeView(view -> view.withOutside(OutOfFilterMode.SHOW)));
    WaitForAsyncUtils.waitForFxEvents();
    var longer = outside.prefWidth(-1) - width;
    assertTrue(longer > 2, outside.getText());
    assertEquals(longer, chips.wantedWidth() - wanted, 1, "measured anew");
  }

  @Test
  void chipsAreRemovedOneByOne(FxRobot robot) {
    robot.interact(
        () -> {
          // the window's bar is wider than the panel
          chips.region().setMinWidth(1200);
          coordinator.perform(new Action.ChooseCountries(Set.of("KZ", "UZ"), Match.ALL));
          coordinator.perform(new Action.ChooseFormats(Set.of("ots")));
        });
    robot.interact(find(robot, Button.class, "Remove Uzbekistan")::fire);
    assertEquals(Set.of("KZ"), coordinator.state().filter().countries());
    robot.interact(find(robot, Button.class, "Remove OTS")::fire);
    robot.interact(find(robot, Button.class, "Remove Kazakhstan")::fire);
    assertTrue(coordinator.state().filter().isEverything());
  }
}
