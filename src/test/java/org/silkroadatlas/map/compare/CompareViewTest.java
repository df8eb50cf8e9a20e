package org.silkroadatlas.map.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import javafx.geometry.Point2D;
import javafx.scene.Scene;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuItem;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.StackPane;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.silkroadatlas.BundledData;
import org.silkroadatlas.Lookup;
import org.silkroadatlas.OwnExample;
import org.silkroadatlas.coordination.Coordinator;
import org.silkroadatlas.coordination.Messages;
import org.silkroadatlas.dataset.BaseMapReader;
import org.silkroadatlas.draw.Palette;
import org.silkroadatlas.geo.LonLat;
import org.silkroadatlas.geo.Viewport;
import org.silkroadatlas.map.MapStage;
import org.silkroadatlas.map.layer.DifferencePlan;
import org.silkroadatlas.map.layer.DifferencePlan.Change;
import org.silkroadatlas.model.ItemRef;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@Tag("window")
@Tag("once")
@ExtendWith(ApplicationExtension.class)
final class CompareViewTest {
  private static final LonLat STEPPE = new LonLat(69.5, 48.2);
  private static final LonLat DESERT = new LonLat(58.2, 39.5);

  private MapStage stage;

  @Start
  void start(Stage window) {
    stage = new MapStage(window);
  }

  @BeforeEach
  void open(FxRobot robot) throws TimeoutException {
    stage.await();
    robot.interact(
        () -> {
          stage.coordinator.show("formats=eaeu&cursor=2021");
          stage.map.toggleComparison();
          view().choose(2013, 2021);
          stage.map.region().getScene().getRoot().layout();
        });
    MapStage.await(() -> view().side(0).requestNames(view().viewport().zoom()));
  }

  private CompareView view() {
    var view = stage.map.overlays().comparison();
    assertNotNull(view);
    return view;
  }

  private Point2D at(int side, LonLat position) {
    var point = view().viewport().toScreen(position);
    return view().side(side).area().localToScreen(point.x(), point.y());
  }

  private List<String> tip(int side) {
    var tip = view().side(side).hands().tip();
    return tip.isVisible()
        ? tip.getChildren().stream().map(line -> ((Label) line).getText()).toList()
        : List.of();
  }

  private Optional<ItemRef> hovered() {
    return stage.coordinator.hoverProperty().get();
  }

  @Test
  void showsWhatTheMapShowed() {
    var here = view().viewport();
    var before = stage.map.position();
    assertEquals(before.lon(), here.centre().lon(), 1e-6);
    assertEquals(before.lat(), here.centre().lat(), 0.5);
  }

  @Test
  void theSecondMapIsFilledByWhatDiffers(FxRobot robot) {
    var looks = view().side(1).contents().plan().looks();
    assertEquals(DifferencePlan.look(Change.JOINED, 1, Palette.LIGHT), looks.get("KG"));
    assertEquals("EAEU 2021, compared with 2013 · 8 differences", told());
    robot.interact(() -> stage.coordinator.show("view=compare&cursor=2023"));
    robot.interact(() -> view().choose(2018, 2023));
    assertTrue(told().startsWith("Meetings in 2023, compared with 2018 · "), told());
    assertTrue(view().lines().getFirst().matches(".+ · \\d+ → \\d+ [↑↓]\\d+"), told());
    assertTrue(view().side(0).contents().plan().captions().get("KZ").matches("\\d+"));
    robot.interact(() -> stage.map.region().getScene().getRoot().layout());
    var title = (Label) view().side(0).legend().getChildrenUnmodifiable().getFirst();
    assertEquals("Meetings in 2018", title.getText());
    assertEquals(title.prefWidth(-1), title.getWidth(), 1);
  }

  @Test
  void anotherThemeKeepsTheDifference(FxRobot robot) {
    robot.interact(() -> stage.map.setPalette(Palette.DARK));
    var looks = view().side(1).contents().plan().looks();
    assertEquals(DifferencePlan.look(Change.JOINED, 1, Palette.DARK), looks.get("KG"));
  }

  private String told() {
    return Lookup.one(view(), "#compare-summary") instanceof Label label ? label.getText() : "";
  }

  @Test
  void hoverTellsOfACountryInBothYears(FxRobot robot) {
    var before = stage.coordinator.state();
    robot.moveTo(at(0, STEPPE));
    assertEquals(Optional.of(ItemRef.country("KZ")), hovered());
    assertEquals(List.of("Kazakhstan", "No role in these formats"), tip(0));
    assertEquals("Kazakhstan", tip(1).getFirst());
    assertTrue(tip(1).get(1).startsWith("EAEU: Founding member, since"), tip(1).toString());
    robot.moveTo(at(1, DESERT));
    assertEquals(Optional.of(ItemRef.country("TM")), hovered());
    assertEquals("Turkmenistan", tip(0).getFirst());
    assertEquals(before, stage.coordinator.state());
    robot.moveTo(view().side(0).bar());
    assertEquals(Optional.empty(), hovered());
    assertEquals(List.of(), tip(1));
  }

  @Test
  void hoverInAnotherPaneOutlinesInBothMaps(FxRobot robot) {
    var before = List.of(view().side(0).liveFrames(), view().side(1).liveFrames());
    robot.interact(() -> stage.coordinator.hover(Optional.of(ItemRef.country("KG"))));
    WaitForAsyncUtils.waitForFxEvents();
    assertEquals(before.get(0) + 1, view().side(0).liveFrames());
    assertEquals(before.get(1) + 1, view().side(1).liveFrames());
  }

  @Test
  void clickReadsWithoutTouchingTheMapBeneath(FxRobot robot) {
    var beneath = stage.map.position();
    robot.clickOn(at(1, STEPPE));
    assertEquals(Optional.of(ItemRef.country("KZ")), stage.coordinator.state().focus());
    robot.clickOn(at(0, DESERT));
    assertEquals(Optional.of(ItemRef.country("TM")), stage.coordinator.state().focus());
    assertEquals(
        Optional.of(ItemRef.country("TM")), view().side(1).contents().visible().state().focus());
    assertEquals(beneath, stage.map.position());
    assertNotNull(stage.map.overlays().comparison());
  }

  @Test
  void dragMovesBothAndReadsNothing(FxRobot robot) {
    var beneath = stage.map.position();
    var before = view().viewport().centre();
    robot
        .moveTo(at(0, STEPPE))
        .press(MouseButton.PRIMARY)
        .moveBy(40, 10)
        .release(MouseButton.PRIMARY);
    assertTrue(view().viewport().centre().lon() < before.lon());
    assertEquals(Optional.empty(), stage.coordinator.state().focus());
    assertEquals(beneath, stage.map.position());
  }

  @Test
  void keysWalkReadSelectAndClose(FxRobot robot) {
    robot.push(KeyCode.RIGHT);
    robot.push(KeyCode.UP);
    assertEquals(Optional.of(ItemRef.country("KZ")), hovered());
    assertEquals("Kazakhstan", tip(0).getFirst());
    assertTrue(tip(1).get(1).startsWith("EAEU: Founding member"), tip(1).toString());
    robot.push(KeyCode.ENTER);
    assertEquals(Optional.of(ItemRef.country("KZ")), stage.coordinator.state().focus());
    robot.push(KeyCode.SPACE);
    assertEquals(Set.of("KZ"), stage.coordinator.state().filter().countries());
    // The other map continues from the country of this one.
    robot.interact(() -> view().side(1).area().requestFocus());
    robot.push(KeyCode.DOWN);
    assertFalse(hovered().filter(ItemRef.country("KZ")::equals).isPresent());
    robot.push(KeyCode.ESCAPE);
    assertNull(stage.map.overlays().comparison());
  }

  @Test
  void theRightButtonOffersWhatCanBeDone(FxRobot robot) {
    var area = view().side(0).area();
    var screen = at(0, STEPPE);
    var here = area.screenToLocal(screen);
    robot.interact(
        () ->
            area.fireEvent(
                new ContextMenuEvent(
                    ContextMenuEvent.CONTEXT_MENU_REQUESTED,
                    here.getX(),
                    here.getY(),
                    screen.getX(),
                    screen.getY(),
                    false,
                    null)));
    var menu =
        Window.getWindows().stream()
            .filter(window -> window instanceof ContextMenu)
            .map(ContextMenu.class::cast)
            .findFirst()
            .orElseThrow();
    var items =
        menu.getItems().stream().collect(Collectors.toMap(this::text, item -> item, (a, b) -> a));
    var before = view().viewport().centre();
    robot.interact(items.get("Centre here")::fire);
    WaitForAsyncUtils.waitForFxEvents();
    assertTrue(items.containsKey("Select Kazakhstan"));
    assertTrue(view().viewport().centre().lon() > before.lon());
    robot.interact(items.get("Add Kazakhstan to the filter")::fire);
    assertEquals(Set.of("KZ"), stage.coordinator.state().filter().countries());
    robot.interact(menu::hide);
  }

  private String text(MenuItem item) {
    return Optional.ofNullable(item.getText()).orElse("");
  }

  /** A comparison in a scene without a window. */
  private static CompareView laidOut(Coordinator coordinator, String style, double width) {
    var view =
        new CompareView(
            coordinator,
            new Messages(Locale.ENGLISH),
            BaseMapReader.bundled(),
            Palette.LIGHT,
            new Viewport(new LonLat(66, 43), 3, width, 400),
            () -> {});
    var root = new StackPane(view);
    root.setStyle(style);
    new Scene(root, width, 400);
    view.attach();
    view.choose(2013, 2021);
    return view;
  }

  private static void layOut(CompareView view) {
    for (var i = 0; i < 2; i++) {
      view.getScene().getRoot().applyCss();
      view.getScene().getRoot().layout();
    }
  }

  private static List<ListCell<?>> cells(CompareView view) {
    return view.lookupAll(".list-cell").stream()
        .filter(node -> node.isVisible() && node instanceof ListCell<?> cell && !cell.isEmpty())
        .<ListCell<?>>map(node -> (ListCell<?>) node)
        .filter(cell -> cell.getText() != null)
        .toList();
  }

  private static boolean isCut(ListCell<?> cell) {
    return cell.lookupAll(".text").stream()
        .anyMatch(node -> node instanceof Text text && !text.getText().equals(cell.getText()));
  }

  @Test
  void linesWrapAtAnyTextSizeAndAClassSeesThemAll(FxRobot robot) {
    robot.interact(
        () -> {
          var coordinator = new Coordinator(BundledData.INDEX);
          coordinator.show("formats=eaeu,cis,csto&cursor=2021&view=compare");
          for (var size : List.of(13, 26)) {
            var view = laidOut(coordinator, "-fx-font-size: %dpx;".formatted(size), 420);
            layOut(view);
            assertTrue(!cells(view).isEmpty(), "no lines");
            cells(view).forEach(cell -> assertFalse(isCut(cell), () -> size + ": " + cell));
            view.detach();
          }
          coordinator.show("formats=eaeu&cursor=2021&countries=KG,AM&view=compare");
          var view = laidOut(coordinator, "-fx-font-size: 15px;", 220);
          view.showForPresenting();
          layOut(view);
          var list = (ListView<?>) Lookup.one(view, ".list-view");
          var needed = cells(view).stream().mapToDouble(ListCell::getHeight).sum();
          assertEquals(view.lines().size(), cells(view).size());
          assertTrue(cells(view).getFirst().getHeight() > 40, "does not wrap");
          assertTrue(needed <= list.getHeight(), () -> needed + " in " + list.getHeight());
          view.detach();
        });
  }

  @Test
  void aHiddenFormatOfOnesOwnIsNeitherShownNorOffered(FxRobot robot) {
    robot.interact(
        () -> {
          var coordinator = new Coordinator(OwnExample.INDEX);
          var view = laidOut(coordinator, "", 420);
          var own = OwnExample.GROUP;
          var state = "cursor=2021&view=compare&compare=2013:" + own.id() + ",2026";
          coordinator.show(state);
          assertTrue(view.side(0).title().startsWith(own.shortName()), view.side(0).title());
          assertEquals(2026, view.side(1).year());
          coordinator.changeView(shown -> shown.withOwn(false));
          assertFalse(view.side(0).title().contains(own.shortName()), view.side(0).title());
          assertTrue(view.side(1).year() <= 2025, view.side(1).title());
          assertFalse(view.side(0).formats().contains(own.id()));
          coordinator.changeView(shown -> shown.withOwn(true));
          assertTrue(view.side(0).formats().contains(own.id()));
          coordinator.show(state);
          assertEquals(2026, view.side(1).year());
          view.detach();
        });
  }
}
