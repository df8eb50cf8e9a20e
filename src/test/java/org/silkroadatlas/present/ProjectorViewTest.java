package org.silkroadatlas.present;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import atlantafx.base.theme.PrimerLight;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.silkroadatlas.BundledData;
import org.silkroadatlas.Lookup;
import org.silkroadatlas.Pulses;
import org.silkroadatlas.coordination.Coordinator;
import org.silkroadatlas.coordination.Messages;
import org.silkroadatlas.dataset.BaseMapReader;
import org.silkroadatlas.draw.Palette;
import org.silkroadatlas.geo.BaseMap;
import org.silkroadatlas.model.ItemKind;
import org.silkroadatlas.model.ItemRef;
import org.silkroadatlas.model.Scene;
import org.silkroadatlas.query.OutOfFilterMode;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** How the audience's view divides its room, and whether all of it is readable. */
@Tag("window")
@Tag("once")
@ExtendWith(ApplicationExtension.class)
class ProjectorViewTest {
  private static final BaseMap BASE = BaseMapReader.bundled();
  private static final String PLAIN = "formats=ots&cursor=2019&center=41,56&zoom=3.8";
  private static final String FIGURE =
      "years=2021-2025&formats=c5-russia&cursor=2024&focus=figure:russia-ca-trade-2024"
          + "&center=48,66&zoom=2.8";

  private Stage stage;
  private Coordinator coordinator;
  private ProjectorView projectorView;

  @Start
  void start(Stage stage) {
    this.stage = stage;
    var look =
        new Appearance(
            new PrimerLight().getUserAgentStylesheet(), sheets(), Optional.empty(), Palette.LIGHT);
    coordinator = new Coordinator(BundledData.INDEX);
    projectorView = new ProjectorView(coordinator, new Messages(Locale.UK), BASE, look);
    projectorView.keepStill();
    var scene = new javafx.scene.Scene(new StackPane(projectorView), 1280, 720);
    scene.setUserAgentStylesheet(look.base());
    scene.getStylesheets().setAll(PresenterStylesheets.of(look));
    stage.setScene(scene);
    stage.setWidth(1280);
    stage.setHeight(720);
    stage.show();
    projectorView.attach();
  }

  static List<String> sheets() {
    return List.of("light", "app").stream()
        .map(name -> "/org/silkroadatlas/styles/" + name + ".css")
        .map(name -> String.valueOf(Presenter.class.getResource(name)))
        .toList();
  }

  @AfterEach
  void close(FxRobot robot) {
    robot.interact(
        () -> {
          projectorView.detach();
          stage.hide();
        });
  }

  private static void await(Callable<Boolean> condition) throws TimeoutException {
    WaitForAsyncUtils.waitFor(
        30, TimeUnit.SECONDS, () -> WaitForAsyncUtils.asyncFx(condition).get());
    WaitForAsyncUtils.waitForFxEvents();
  }

  private void show(FxRobot robot, String state) throws TimeoutException {
    robot.interact(
        () -> projectorView.show(new Scene(state, "A caption.", Optional.empty()), "1 / 2"));
    await(projectorView::isComplete);
  }

  private Node node(String id) {
    return Lookup.one(projectorView, id);
  }

  private Bounds bounds(String id) {
    var node = node(id);
    return node.localToScene(node.getLayoutBounds());
  }

  private static boolean areApart(Bounds one, Bounds other) {
    return one.getMaxX() <= other.getMinX() + 1
        || other.getMaxX() <= one.getMinX() + 1
        || one.getMaxY() <= other.getMinY() + 1
        || other.getMaxY() <= one.getMinY() + 1;
  }

  @Test
  void yearAndLegendStandBesideTheMapAndCoverNothing(FxRobot robot) throws TimeoutException {
    for (var state : List.of(PLAIN, FIGURE)) {
      show(robot, state);
      robot.interact(
          () -> {
            var map = projectorView.mapSize();
            var area = new javafx.geometry.BoundingBox(0, 0, map.getWidth(), map.getHeight());
            for (var id : List.of("#present-year", "#present-legend", "#present-years")) {
              assertTrue(node(id).isVisible(), id);
              assertTrue(areApart(area, bounds(id)), id + " " + bounds(id) + " " + area);
            }
            assertTrue(areApart(bounds("#present-year"), bounds("#present-legend")), state);
          });
    }
  }

  @Test
  void theLegendTellsWhatIsOnTheMapAndNothingElse(FxRobot robot) throws TimeoutException {
    show(robot, PLAIN);
    var told = node("#present-legend").getAccessibleText();
    assertTrue(told.contains("Member or participant"), told);
    assertFalse(told.contains("Outside the filter"), told);
    show(robot, FIGURE);
    var other = node("#present-legend").getAccessibleText();
    assertTrue(other.contains("Countries of the figure"), other);
    assertFalse(other.contains("Member or participant"), other);
  }

  @Test
  void whatLiesOutsideIsHiddenUntilItIsAskedFor(FxRobot robot) throws TimeoutException {
    show(robot, PLAIN);
    assertEquals(OutOfFilterMode.HIDE, coordinator.state().view().outside());
    robot.interact(projectorView::toggleRest);
    assertEquals(OutOfFilterMode.DIM, coordinator.state().view().outside());
    robot.interact(projectorView::toggleRest);
    assertEquals(OutOfFilterMode.HIDE, coordinator.state().view().outside());
    robot.interact(projectorView::toggleRest);
    show(robot, FIGURE);
    assertEquals(OutOfFilterMode.HIDE, coordinator.state().view().outside());
    show(robot, PLAIN + "&outside=show");
    assertEquals(OutOfFilterMode.SHOW, coordinator.state().view().outside());
  }

  @Test
  void mapAndCardCanEachStandAlone(FxRobot robot) throws TimeoutException {
    show(robot, FIGURE);
    var both = projectorView.mapSize();
    assertTrue(both.getWidth() < 1280 && node("#present-card").isVisible());
    robot.interact(projectorView::splitNext);
    await(() -> !node("#present-card").isVisible());
    assertTrue(projectorView.mapSize().getWidth() > both.getWidth());
    robot.interact(projectorView::splitNext);
    await(() -> bounds("#present-card").getWidth() == 1280);
    assertFalse(node("#present-year").isVisible());
    robot.interact(projectorView::splitNext);
    await(() -> projectorView.mapSize().equals(both));
  }

  @Test
  void theCardSaysWhoSaysSo(FxRobot robot) throws TimeoutException {
    show(robot, FIGURE);
    var figure =
        BundledData.INDEX.find(new ItemRef(ItemKind.FIGURE, "russia-ca-trade-2024")).orElseThrow();
    var first = BundledData.INDEX.source(figure.sources().getFirst());
    var told = node("#present-card").getAccessibleText();
    assertTrue(told.contains(first.publisher().orElse(first.title())), told);
  }

  @Test
  void aFormatIsShownWithItsMembersAndACountryWithItsFormats(FxRobot robot)
      throws TimeoutException {
    show(robot, "cursor=2022&focus=format:ots");
    var members = node("#present-card").getAccessibleText();
    assertTrue(members.contains("Member: Uzbekistan"), members);
    assertTrue(members.contains("Observer: Hungary"), members);
    assertTrue(node("#present-year").isVisible());
    assertEquals(List.of(), unrelated());
    show(robot, "cursor=2022&focus=country:KZ");
    var formats = node("#present-card").getAccessibleText();
    assertTrue(formats.contains("CSTO") && formats.contains("EAEU"), formats);
  }

  /** Formats other than the selected one whose colours the legend explains. */
  private List<String> unrelated() {
    var told = node("#present-legend").getAccessibleText();
    return List.of("Russia", "China", "Europe").stream().filter(told::contains).toList();
  }

  @Test
  void viewsTakeTheWholeRoom(FxRobot robot) throws TimeoutException {
    for (var view : List.of("compare", "years", "table", "treaties", "trends", "matrix")) {
      show(robot, "formats=ots&cursor=2022&view=" + view);
      assertFalse(node("#present-year").isVisible(), view);
      assertFalse(node("#present-years").isVisible(), view);
      var isPanel = view.equals("matrix");
      var shown = isPanel ? node("#present-panel") : node("#present-map");
      assertEquals(1280, shown.getBoundsInParent().getWidth(), 1, view);
      assertTrue(shown.isVisible() && shown.getBoundsInParent().getHeight() > 600, view);
      assertEquals(isPanel, node("#present-panel").isVisible(), view);
    }
    show(robot, PLAIN);
    assertTrue(node("#present-years").isVisible());
    assertFalse(node("#present-panel").isVisible());
  }

  @Test
  void comesToRest(FxRobot robot) throws TimeoutException {
    var pulses = WaitForAsyncUtils.waitForAsyncFx(10_000, () -> Pulses.of(stage.getScene()));
    for (var state : List.of(PLAIN, FIGURE, "cursor=2015", "cursor=2022&center=42,62&zoom=3")) {
      show(robot, state);
      await(projectorView::isComplete);
      var count = pulses.atRest();
      assertTrue(count <= Pulses.HANDFUL, state + ": " + count + " pulses in half a second");
    }
  }
}
