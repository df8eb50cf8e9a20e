package org.silkroadatlas.panel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Priority;
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
import org.silkroadatlas.model.Agreement;
import org.silkroadatlas.model.Format;
import org.silkroadatlas.model.ItemKind;
import org.silkroadatlas.model.ItemRef;
import org.silkroadatlas.model.Quote;
import org.silkroadatlas.panel.filter.FilterChips;
import org.silkroadatlas.panel.page.PageRow;
import org.silkroadatlas.panel.search.SearchCell;
import org.silkroadatlas.panel.search.SearchField;
import org.silkroadatlas.panel.search.SearchRow;
import org.silkroadatlas.query.Cursor;
import org.silkroadatlas.query.SummitAttendance;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** The questions of docs/panel.md, each answered with no more clicks than stated there. */
@Tag("window")
@Tag("once")
@ExtendWith(ApplicationExtension.class)
final class TasksTest {
  private final Coordinator coordinator = new Coordinator(BundledData.INDEX);
  private PanelView panel;
  private SearchField search;
  private int clicks;

  @Start
  void start(Stage stage) {
    var messages = new Messages(Locale.ENGLISH);
    panel = new PanelView(coordinator, messages, Palette.LIGHT, uri -> {});
    search = new SearchField(coordinator, messages);
    var chips = new FilterChips(coordinator, messages);
    search.attach();
    panel.attach();
    chips.attach();
    VBox.setVgrow(panel.region(), Priority.ALWAYS);
    PanelStage.show(
        stage, new VBox(chips.region(), search.region(), panel.views(), panel.region()));
  }

  private void search(FxRobot robot, String text) {
    clicks++;
    robot.interact(
        () -> {
          search.focus();
          ((TextField) search.region()).setText(text);
        });
  }

  private void enter(FxRobot robot) {
    clicks++;
    robot.type(KeyCode.ENTER);
    WaitForAsyncUtils.waitForFxEvents();
  }

  /** A click on something in another pane. */
  private void act(FxRobot robot, Action action) {
    clicks++;
    robot.interact(() -> coordinator.perform(action));
    WaitForAsyncUtils.waitForFxEvents();
  }

  private void press(FxRobot robot, ButtonBase button) {
    clicks++;
    robot.interact(button::fire);
    WaitForAsyncUtils.waitForFxEvents();
  }

  private List<PageRow> rows(String style) {
    @SuppressWarnings("unchecked")
    var list = (ListView<PageRow>) Lookup.one(panel.region(), style);
    return list.getItems();
  }

  private List<PageRow> rows() {
    return rows(".sra-page");
  }

  /** A link at the top of the page to one of its sections. */
  private static Hyperlink link(FxRobot robot, String start) {
    return Lookup.one(robot, Hyperlink.class, it -> it.getText().startsWith(start));
  }

  private String answer(FxRobot robot) {
    return Lookup.one(robot, Label.class, ".head-answer").getText();
  }

  @Test
  void whenUzbekistanJoinedAndWhoSaysSo(FxRobot robot) {
    search(robot, "Uzbekistan OTS");
    enter(robot);
    assertEquals("Member · since 14 October 2019", answer(robot));
    var sources = Lookup.one(panel.region(), ".head-sources");
    assertFalse(sources.lookupAll(".hyperlink").isEmpty());
    assertTrue(clicks <= 2);
  }

  @Test
  void whichSummitsAPresidentMissed(FxRobot robot) {
    act(robot, new Action.Focus(ItemRef.country("TM")));
    press(robot, link(robot, "Summits its leader missed"));
    var missed =
        rows().stream()
            .filter(PageRow.Attended.class::isInstance)
            .map(row -> ((PageRow.Attended) row).attendance())
            .toList();
    assertTrue(missed.stream().allMatch(SummitAttendance::isWithoutLeader));
    var ids = missed.stream().map(attendance -> attendance.event().id()).toList();
    assertTrue(ids.containsAll(List.of("ots-summit-2024-bishkek", "cm-summit-2018-astana")));
    assertFalse(ids.contains("cm-summit-2024-astana"), "its president was there");
    assertTrue(clicks <= 2);
  }

  @Test
  void whatTwoSignedInAYear(FxRobot robot) {
    press(robot, Lookup.one(robot, ToggleButton.class, it -> "Matrix".equals(it.getText())));
    clicks++;
    robot.interact(
        () -> {
          @SuppressWarnings("unchecked")
          var table = (TableView<String>) Lookup.one(panel.region(), ".matrix");
          table.requestFocus();
          var column = table.getColumns().stream().filter(c -> "AZ".equals(c.getId())).findFirst();
          table.getFocusModel().focus(table.getItems().indexOf("KZ"), column.orElseThrow());
        });
    robot.type(KeyCode.ENTER);
    act(robot, new Action.MoveCursor(new Cursor.AtYear(2022)));
    var signed =
        rows(".sra-shared").stream()
            .filter(row -> row instanceof PageRow.Entry entry && entry.item() instanceof Agreement)
            .map(row -> (Agreement) ((PageRow.Entry) row).item())
            .toList();
    assertFalse(signed.isEmpty());
    for (var agreement : signed) {
      var parties = agreement.parties().stream().map(party -> party.country()).toList();
      assertTrue(parties.containsAll(List.of("KZ", "AZ")), agreement.id());
      assertEquals(2022, agreement.date().earliest().getYear());
    }
    assertTrue(clicks <= 3);
  }

  @Test
  void partnersOfTwoYears(FxRobot robot) {
    act(robot, new Action.Focus(ItemRef.country("TJ")));
    var table =
        rows().stream()
            .filter(PageRow.PartnerTable.class::isInstance)
            .map(PageRow.PartnerTable.class::cast)
            .findFirst()
            .orElseThrow();
    for (var year : List.of(2015, 2024)) {
      var both =
          BundledData.INDEX.dataset().events().stream()
              .filter(event -> event.held() && event.involves("TJ") && event.involves("CN"))
              .filter(event -> event.date().earliest().getYear() == year)
              .count();
      assertEquals(both, table.partners().count("CN", year), "with China in " + year);
    }
    assertTrue(clicks <= 2);
  }

  @Test
  void wordsOfASpeakerInAYear(FxRobot robot) {
    search(robot, "Xi 2023");
    enter(robot);
    var focus = coordinator.state().focus().orElseThrow();
    var quote = assertInstanceOf(Quote.class, BundledData.INDEX.find(focus).orElseThrow());
    assertEquals("Xi Jinping", quote.speaker());
    assertEquals(2023, quote.date().earliest().getYear());
    assertTrue(clicks <= 2);
  }

  @Test
  void corridorsWithTheirBeginning(FxRobot robot) {
    search(robot, "Caspian");
    var more =
        search.results().getItems().stream()
            .filter(row -> row instanceof SearchRow.More m && m.kind() == ItemKind.ROUTE)
            .findFirst();
    clicks++;
    robot.interact(() -> more.ifPresent(search::choose));
    var hits =
        search.results().getItems().stream()
            .filter(
                row -> row instanceof SearchRow.Hit h && h.item().kindOfItem() == ItemKind.ROUTE)
            .toList();
    assertTrue(hits.size() >= 5, hits::toString);
    var cell = new SearchCell(search, new Messages(Locale.ENGLISH));
    robot.interact(
        () ->
            hits.forEach(
                hit -> {
                  cell.updateItem(hit, false);
                  assertTrue(cell.getAccessibleText().contains("since"), hit::toString);
                }));
    assertTrue(clicks <= 2);
  }

  @Test
  void whoCameToTheFirstMeetingOfPresidents(FxRobot robot) {
    search(robot, "C5+1 summit New York");
    enter(robot);
    assertEquals(
        ItemRef.event("c5-us-summit-2023-new-york"), coordinator.state().focus().orElseThrow());
    assertTrue(rows().stream().anyMatch(PageRow.Participants.class::isInstance));
    assertTrue(clicks <= 3);
  }

  @Test
  void changesOfAnOrganisation(FxRobot robot) {
    search(robot, "SCO");
    enter(robot);
    assertEquals(ItemRef.format("sco"), coordinator.state().focus().orElseThrow());
    press(robot, link(robot, "Changes in roles"));
    var switched =
        rows().stream()
            .filter(PageRow.Switched.class::isInstance)
            .map(row -> ((PageRow.Switched) row).change().after().country())
            .toList();
    assertTrue(switched.containsAll(Set.of("IR", "BY")), switched::toString);
    var first =
        rows().stream().filter(row -> row instanceof PageRow.Change).findFirst().orElseThrow();
    var role = rows().stream().filter(PageRow.Switched.class::isInstance).findFirst().orElseThrow();
    assertTrue(rows().indexOf(role) < rows().indexOf(first), "changes of role come first");
    assertTrue(clicks <= 3);
  }

  @Test
  void formatsOfAllFive(FxRobot robot) {
    press(robot, Lookup.one(robot, Button.class, it -> "+ Country".equals(it.getText())));
    press(robot, Lookup.one(robot, Button.class, "#choose-together"));
    var shown = coordinator.state();
    assertEquals(Set.of("KZ", "KG", "TJ", "TM", "UZ"), shown.filter().countries());
    var memberships = BundledData.INDEX.memberships();
    var shared =
        BundledData.INDEX.dataset().formats().stream()
            .map(Format::id)
            .filter(
                format ->
                    shown.filter().countries().stream()
                        .allMatch(
                            country ->
                                memberships
                                    .asOf(country, format, shown.cursor().day())
                                    .isPresent()))
            .count();
    var section =
        rows().stream()
            .filter(
                row ->
                    row instanceof PageRow.Section s && s.title().startsWith("Formats they share"))
            .map(row -> (PageRow.Section) row)
            .findFirst()
            .orElseThrow();
    assertEquals(shared, section.count());
    assertTrue(clicks <= 2);
  }

  @Test
  void theYearWithMostNewFormats(FxRobot robot) {
    var founded = Lookup.one(robot, Hyperlink.class, it -> "Formats founded".equals(it.getText()));
    press(robot, founded);
    var years =
        rows().stream()
            .filter(PageRow.Years.class::isInstance)
            .map(PageRow.Years.class::cast)
            .findFirst()
            .orElseThrow();
    var most =
        years.counts().entrySet().stream()
            .max(java.util.Map.Entry.comparingByValue())
            .orElseThrow()
            .getKey();
    assertEquals(2023, most);
    Node chart = Lookup.one(panel.region(), ".year-columns");
    assertTrue(chart.getAccessibleText().contains("2023: "));
    act(robot, new Action.MoveCursor(new Cursor.AtYear(most)));
    assertTrue(clicks <= 2);
  }
}
