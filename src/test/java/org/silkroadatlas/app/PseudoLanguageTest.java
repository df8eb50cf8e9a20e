package org.silkroadatlas.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.OverrunStyle;
import javafx.scene.layout.BorderPane;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.silkroadatlas.BundledData;
import org.silkroadatlas.Lookup;
import org.silkroadatlas.app.settings.Settings;
import org.silkroadatlas.app.settings.SettingsFile;
import org.silkroadatlas.app.settings.Theme;
import org.silkroadatlas.coordination.Coordinator;
import org.silkroadatlas.draw.AtlasPane;
import org.silkroadatlas.map.MapView;
import org.silkroadatlas.panel.PanelView;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/**
 * English lengthened by 40 % fits at 1280×720, so other languages should too; without a display the
 * screen is only 1000 wide.
 */
@Tag("window")
@Tag("once")
@ExtendWith(ApplicationExtension.class)
class PseudoLanguageTest {
  /** Occurs only in pseudo-localized text: records keep their English letters. */
  private static final Pattern STRETCHED = Pattern.compile("(?i)áá|éé|íí|óó|úú");

  @TempDir private Path folder;

  private final Coordinator coordinator = new Coordinator(BundledData.INDEX);
  private final Map<String, String> cut = new TreeMap<>();
  private int seen;
  private Stage stage;
  private AtlasWindow window;

  @Start
  void start(Stage primary) {
    stage = primary;
    window =
        OpenedWindow.open(
            primary,
            coordinator,
            Locale.forLanguageTag("en-XA"),
            Settings.DEFAULT.withTheme(Theme.LIGHT).withWindow(1280, 720, false),
            new SettingsFile(folder.resolve("settings.properties")));
  }

  @AfterEach
  void close(FxRobot robot) {
    OpenedWindow.closeAll(robot);
  }

  private <T extends AtlasPane> T pane(Class<T> type) {
    return window.attachedPanes().stream()
        .filter(type::isInstance)
        .map(type::cast)
        .findFirst()
        .orElseThrow();
  }

  /** Does something, then looks for truncated texts in all windows. */
  private void look(FxRobot robot, String view, Runnable act) {
    robot.interact(act);
    WaitForAsyncUtils.waitForFxEvents();
    robot.interact(
        () -> {
          for (var shown : List.copyOf(Window.getWindows())) {
            var root = shown.getScene().getRoot();
            root.applyCss();
            root.layout();
            look(view, root);
          }
        });
  }

  private void look(String view, Node node) {
    if (!node.isVisible()) {
      return;
    }
    if (node instanceof Labeled labeled && labeled.getText() != null) {
      if (STRETCHED.matcher(labeled.getText()).find()) {
        seen++;
        displayed(labeled)
            .filter(text -> !text.equals(labeled.getText()))
            .ifPresent(
                text -> cut.putIfAbsent(labeled.getText(), "in the view " + view + ": " + text));
      }
    }
    if (node instanceof Parent parent) {
      new ArrayList<>(parent.getChildrenUnmodifiable()).forEach(child -> look(view, child));
    }
  }

  /** The text shown by the skin, possibly with an ellipsis. */
  private static Optional<String> displayed(Labeled labeled) {
    return labeled.getChildrenUnmodifiable().stream()
        .filter(Text.class::isInstance)
        .map(text -> ((Text) text).getText())
        .findFirst();
  }

  @Test
  void nothingIsCutInTheMainViews(FxRobot robot) {
    var panel = pane(PanelView.class);
    var map = pane(MapView.class);
    look(robot, "home", () -> {});
    look(robot, "year", () -> coordinator.show("cursor=2018"));
    look(robot, "country", () -> coordinator.show("cursor=2018&focus=country:KZ"));
    look(robot, "format", () -> coordinator.show("cursor=2018&focus=format:ots"));
    for (var kind : List.of("event", "agreement", "quote", "figure", "route", "source", "place")) {
      look(robot, kind, () -> coordinator.show("cursor=2018&focus=" + first(kind)));
    }
    look(
        robot,
        "filter",
        () -> coordinator.show("countries=KZ,UZ&match=all&formats=ots,sco&years=2016-2019"));
    look(robot, "nothing", () -> coordinator.show("countries=TM&formats=csto&years=2016-2019"));
    look(robot, "matrix", panel::matrix);
    look(robot, "filter", panel::filter);
    look(robot, "table", map::toggleTable);
    look(robot, "map again", map::toggleTable);
    look(robot, "comparison", map::toggleComparison);
    look(robot, "comparison closed", map::toggleComparison);
    look(robot, "years", map::toggleYears);
    look(robot, "tour", () -> beginTour(robot));
    look(robot, "lecture", () -> addScene(robot));
    look(robot, "help", () -> Lookup.one(robot, Button.class, "#bar-help").fire());
    assertTrue(seen > 200, "texts seen: " + seen);
    assertEquals(Map.of(), cut);
    assertTrue(stage.getScene().getWidth() <= 1280);
  }

  private void beginTour(FxRobot robot) {
    var begun = coordinator.index().dataset().tours().getFirst();
    var more = Lookup.one(robot, MenuButton.class, "#bar-more");
    more.getOnShowing().handle(null);
    more.getItems().stream()
        .filter(Menu.class::isInstance)
        .flatMap(menu -> ((Menu) menu).getItems().stream())
        .filter(item -> begun.title().equals(item.getText()))
        .findFirst()
        .orElseThrow()
        .fire();
  }

  /** Makes a lecture from the current view, with the list of scenes. */
  private static void addScene(FxRobot robot) {
    Lookup.one(robot, MenuButton.class, "#bar-more").getItems().stream()
        .filter(item -> "lecture-menu".equals(item.getId()))
        .flatMap(menu -> ((Menu) menu).getItems().stream())
        .filter(item -> "lecture-menu-add".equals(item.getId()))
        .findFirst()
        .orElseThrow()
        .fire();
  }

  private static String first(String kind) {
    var dataset = BundledData.INDEX.dataset();
    var id =
        switch (kind) {
          case "event" -> dataset.events().getFirst().id();
          case "agreement" -> dataset.agreements().getFirst().id();
          case "quote" -> dataset.quotes().getFirst().id();
          case "figure" -> dataset.figures().getFirst().id();
          case "route" -> dataset.routes().getFirst().id();
          case "source" -> dataset.sources().getFirst().id();
          default -> dataset.places().getFirst().id();
        };
    return kind + ":" + id;
  }

  @Test
  void aCutTextWouldBeSeen(FxRobot robot) {
    var label = new Label("Á lóóng wóórd thát háás nóó róóóm");
    label.setTextOverrun(OverrunStyle.ELLIPSIS);
    label.setMaxWidth(60);
    look(robot, "label", () -> ((BorderPane) stage.getScene().getRoot()).setCenter(label));
    assertEquals(1, cut.size());
  }
}
