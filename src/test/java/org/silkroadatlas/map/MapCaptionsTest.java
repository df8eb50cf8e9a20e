package org.silkroadatlas.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ToggleButton;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.silkroadatlas.Lookup;
import org.silkroadatlas.draw.LazyTooltip;
import org.silkroadatlas.map.legend.LegendBar;
import org.silkroadatlas.map.legend.MapLegend;
import org.silkroadatlas.map.overlay.MapFooter;
import org.silkroadatlas.model.Event;
import org.silkroadatlas.query.AtlasLayer;
import org.silkroadatlas.query.Cursor;
import org.silkroadatlas.query.FillMeasure;
import org.silkroadatlas.time.Span;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** The legend and the footer describe what is on the map. */
@Tag("window")
@Tag("once")
@ExtendWith(ApplicationExtension.class)
final class MapCaptionsTest {
  private static final String OUTLINE = "Northern Cyprus: outline only";

  private MapStage stage;

  @Start
  void start(Stage window) {
    stage = new MapStage(window);
  }

  @BeforeEach
  void await() throws TimeoutException {
    stage.await();
  }

  private List<String> texts(FxRobot robot, Class<? extends Node> part) {
    Node node = Lookup.one(robot, Node.class, part::isInstance);
    return Lookup.all(robot, Labeled.class, node).stream().map(Labeled::getText).toList();
  }

  private void show(FxRobot robot, String line) throws TimeoutException {
    robot.interact(() -> stage.coordinator.show(line));
    stage.await();
  }

  /** The legend follows the map a moment later. */
  private void awaitOutline(FxRobot robot, boolean isTold) throws TimeoutException {
    WaitForAsyncUtils.waitFor(
        10, TimeUnit.SECONDS, () -> texts(robot, MapLegend.class).contains(OUTLINE) == isTold);
  }

  private static void unfold(FxRobot robot) {
    robot.interact(
        () -> Lookup.one(robot, ToggleButton.class, it -> it.getText().equals("▸ Legend")).fire());
  }

  @Test
  void theLegendTellsOfTheOutlinedAreaWhileItIsInView(FxRobot robot) throws TimeoutException {
    unfold(robot);
    show(robot, "formats=ots&cursor=2024&center=39,60&zoom=4.5");
    awaitOutline(robot, false);
    show(robot, "formats=ots&cursor=2024&center=35,33&zoom=5");
    awaitOutline(robot, true);
    show(robot, "formats=ots&cursor=2024&center=35,33&zoom=7");
    awaitOutline(robot, true);
    show(robot, "formats=ots,eco&cursor=2024&center=35,33&zoom=3");
    awaitOutline(robot, true);
    robot.interact(
        () -> stage.coordinator.changeView(view -> view.withLayers(Set.of(AtlasLayer.NAMES))));
    awaitOutline(robot, false);
    assertTrue(texts(robot, MapLegend.class).contains("Area shown by outline only"));
  }

  @Test
  void theLegendFoldsAndSaysSo(FxRobot robot) {
    assertTrue(texts(robot, MapLegend.class).contains("▸ Legend"));
    assertFalse(texts(robot, MapLegend.class).contains("Routes"), "rows nobody sees are not made");
    unfold(robot);
    assertTrue(texts(robot, MapLegend.class).contains("▾ Legend"));
    assertTrue(texts(robot, MapLegend.class).contains("Routes"));
  }

  @Test
  void theBarSaysWhatTheColoursMeanAndSwitchesWhatTheyCount(FxRobot robot) throws TimeoutException {
    show(robot, "focus=country:KZ&cursor=2019");
    assertTrue(texts(robot, LegendBar.class).contains("Meetings with Kazakhstan in 2019"));
    robot.interact(
        () -> Lookup.one(robot, ToggleButton.class, it -> it.getText().equals("Formats")).fire());
    assertEquals(FillMeasure.FORMATS, stage.coordinator.state().view().fill());
    var formats = texts(robot, LegendBar.class);
    assertTrue(formats.contains("Formats shared with Kazakhstan in 2019"), formats.toString());
    show(robot, "formats=ots,eaeu&cursor=2019");
    var union =
        Lookup.one(robot, LegendBar.class, it -> true).lookupAll(".label").stream()
            .filter(it -> it instanceof Label label && label.getText().equals("EAEU"))
            .map(Label.class::cast)
            .findFirst()
            .orElseThrow();
    assertTrue(LazyTooltip.of(union).orElse("").contains("Eurasian Economic Union"));
    show(robot, "focus=event:cm-summit-2018-astana");
    var came = texts(robot, LegendBar.class);
    assertTrue(
        came.containsAll(List.of("Participants, by rank", "Heads of state")), came.toString());
  }

  @Test
  void theFooterCountsWhatTookPlaceAndTellsTheRestApart(FxRobot robot) throws TimeoutException {
    for (var year = 2009; year <= 2025; year++) {
      show(robot, "cursor=" + year);
      var number = year;
      var ofYear =
          stage.coordinator.visible().timeline().lanes().stream()
              .flatMap(lane -> lane.events().stream())
              .filter(event -> event.date().span().overlaps(spanOf(number)))
              .toList();
      var held = ofYear.stream().filter(Event::held).count();
      var notHeld = ofYear.size() - held;
      var told = texts(robot, MapFooter.class).getFirst();
      var unplaced = stage.coordinator.visible().map().unplacedHeld();
      assertEquals(unplaced > 0, told.contains(held + " events ha"), told);
      assertEquals(notHeld == 1, told.endsWith("ne event not held"), told);
      assertEquals(notHeld > 1, told.endsWith(notHeld + " events not held"), told);
    }
  }

  private static Span spanOf(int year) {
    return new Cursor.AtYear(year).yearSpan();
  }
}
