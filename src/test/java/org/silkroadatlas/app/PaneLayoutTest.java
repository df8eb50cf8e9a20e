package org.silkroadatlas.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.silkroadatlas.Lookup;
import org.silkroadatlas.app.settings.PaneSizes;
import org.silkroadatlas.app.settings.Settings;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@Tag("window")
@ExtendWith(ApplicationExtension.class)
class PaneLayoutTest {
  private Region map;
  private Region timeline;
  private Region panel;
  private BorderPane window;
  private PaneLayout layout;
  private Stage stage;

  @Start
  void start(Stage shown) {
    stage = shown;
    map = new Pane();
    timeline = new Pane();
    panel = new Pane();
    window = new BorderPane();
    layout = new PaneLayout(map, timeline, panel, Settings.DEFAULT);
    window.setCenter(layout.root());
    stage.setScene(new Scene(window, 980, 700));
    stage.show();
  }

  private void settle() {
    for (var i = 0; i < 3; i++) {
      window.applyCss();
      window.layout();
    }
  }

  private void size(double width, double height) {
    window.resize(width, height);
    settle();
  }

  private List<Double> sizes() {
    return List.of(panel.getWidth(), timeline.getHeight());
  }

  @Test
  void theUsualSizesAreThoseOfTheDesign(FxRobot robot) {
    robot.interact(() -> size(1280, 648));
    assertEquals(512, panel.getWidth(), 3);
    assertEquals(216, timeline.getHeight(), 3);
    robot.interact(() -> size(1920, 1008));
    assertEquals(680, panel.getWidth(), 1);
    assertEquals(292, timeline.getHeight(), 1);
  }

  @Test
  void aDragDecidesASizeAndNothingElseDoes(FxRobot robot) {
    var divider =
        Lookup.all(robot, Node.class, ".pane-divider").stream()
            .filter(this::isOfColumns)
            .findFirst()
            .orElseThrow();
    robot.drag(divider, MouseButton.PRIMARY).moveBy(-60, 0).drop();
    robot.interact(this::settle);
    var chosen = layout.sizes().panelWidth().orElseThrow();
    assertEquals(panel.getWidth(), chosen, 0.001);
    assertEquals(Optional.empty(), layout.sizes().timelineHeight());
    robot.interact(() -> size(1500, 900));
    assertEquals(chosen, panel.getWidth(), 0.001);
  }

  private boolean isOfColumns(Node divider) {
    return divider.getBoundsInParent().getHeight() > divider.getBoundsInParent().getWidth();
  }

  /** Windows, lists beside the panes, text sizes and starts, in any order. */
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4})
  void whatTheUserSetStaysToThePixel(long seed, FxRobot robot) {
    robot.interact(
        () -> {
          var random = new Random(seed);
          restart(new PaneSizes(Optional.of(431.0), Optional.of(187.0)));
          size(1280, 648);
          var before = sizes();
          for (var i = 0; i < 60; i++) {
            any(random);
          }
          window.setLeft(null);
          layout.enlarge(1);
          size(1280, 648);
          assertEquals(before, sizes());
          assertEquals(431, panel.getWidth());
          assertEquals(187, timeline.getHeight());
        });
  }

  private void any(Random random) {
    switch (random.nextInt(5)) {
      case 0 -> size(400 + random.nextInt(1600), 300 + random.nextInt(900));
      case 1 -> {
        var list = new Pane();
        list.setPrefWidth(280);
        window.setLeft(random.nextBoolean() ? list : null);
        settle();
      }
      case 2 -> {
        layout.enlarge(1 + random.nextInt(5) / 4.0);
        settle();
      }
      case 3 -> restart(layout.sizes());
      default -> {
        panel.setFocusTraversable(true);
        panel.requestFocus();
        layout.toggleMaximised(panel);
        settle();
        layout.toggleMaximised(panel);
        settle();
      }
    }
    assertTrue(
        map.getWidth() > 0 && panel.getWidth() > 0 && timeline.getHeight() > 0,
        () -> map.getWidth() + " " + panel.getWidth() + " " + timeline.getHeight());
  }

  /** A start finds the settings that the previous run wrote. */
  private void restart(PaneSizes kept) {
    layout = new PaneLayout(map, timeline, panel, Settings.DEFAULT.withPanes(kept));
    window.setCenter(layout.root());
    settle();
  }

  @ParameterizedTest
  @ValueSource(doubles = {600, 800, 1000, 1280, 1920, 3840})
  void everyPaneKeepsASizeAtWhichItCanBeRead(double width) {
    for (var chosen : List.of(1.0, 200.0, 500.0, 5000.0)) {
      var sizes = new PaneSizes(Optional.of(chosen), Optional.of(chosen));
      var panelWidth = sizes.panel(width, 1);
      assertTrue(panelWidth >= 280, () -> "panel " + panelWidth);
      assertTrue(width - panelWidth >= 300, () -> "map " + (width - panelWidth));
      var timelineHeight = sizes.timeline(width / 2, 1);
      assertTrue(timelineHeight >= 110, () -> "timeline " + timelineHeight);
      assertTrue(width / 2 - timelineHeight >= 160, () -> "map " + timelineHeight);
    }
  }
}
