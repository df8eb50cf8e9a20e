package org.silkroadatlas.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicReference;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import javafx.util.Subscription;
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
import org.silkroadatlas.coordination.Language;
import org.silkroadatlas.draw.CanvasText;
import org.silkroadatlas.model.Event;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/**
 * No text is truncated at 1280×720 in any of the ten languages, neither in labels nor on canvases,
 * where it must also stay inside and not be compressed.
 */
@Tag("window")
@Tag("once")
@ExtendWith(ApplicationExtension.class)
class TenLanguagesTest {
  /** Letters narrower than this look compressed. */
  private static final double NARROWEST = 0.9;

  /** Without tables, whose cells are one line with the rest in a tooltip. */
  private static final List<String> VIEWS =
      List.of(
          "cursor=2025",
          "cursor=2022&focus=event:ots-summit-2022-samarkand",
          "cursor=2022&focus=format:ots&formats=ots,sco,eaeu",
          "cursor=2024&focus=country:KZ",
          "countries=KZ,UZ&match=all&years=2018-2022&view=matrix",
          "cursor=2021&view=filter",
          "cursor=2023&view=trends",
          "cursor=2023&view=years");

  @TempDir private Path folder;

  private final Coordinator coordinator = new Coordinator(BundledData.INDEX);
  private final Map<String, String> cut = new TreeMap<>();
  private int labels;
  private int painted;
  private String view = "";
  private String title = "";
  private boolean isPainted;
  private Stage stage;

  @Start
  void start(Stage primary) {
    stage = primary;
    OpenedWindow.open(
        primary,
        coordinator,
        Locale.ENGLISH,
        Settings.DEFAULT.withTheme(Theme.LIGHT).withWindow(1280, 720, false),
        new SettingsFile(folder.resolve("settings.properties")));
  }

  @AfterEach
  void close(FxRobot robot) {
    OpenedWindow.closeAll(robot);
  }

  private static void choose(FxRobot robot, String id) {
    Lookup.one(robot, MenuButton.class, "#bar-more").getItems().stream()
        .filter(item -> "menu-language".equals(item.getId()))
        .flatMap(menu -> ((Menu) menu).getItems().stream())
        .filter(item -> id.equals(item.getId()))
        .findFirst()
        .orElseThrow()
        .fire();
  }

  @Test
  void nothingIsCutInAnyLanguage(FxRobot robot) {
    for (var language : Language.values()) {
      robot.interact(() -> choose(robot, "language-" + language.code()));
      // The first frame of the new window is painted before everything is in place.
      WaitForAsyncUtils.waitForFxEvents();
      var watched = new AtomicReference<>(Subscription.EMPTY);
      robot.interactNoWait(() -> watched.set(CanvasText.watch(this::look)));
      VIEWS.forEach(line -> look(robot, language, line));
      view = language.code() + " card";
      var longest = longestTitle();
      title = longest.title();
      robot.interact(() -> coordinator.hover(Optional.of(longest.ref())));
      robot.interactNoWait(
          () -> {
            coordinator.hover(Optional.empty());
            watched.get().unsubscribe();
          });
      assertTrue(isPainted, () -> "no card in " + language);
      isPainted = false;
    }
    assertTrue(labels > 3_000, "labels: " + labels);
    assertTrue(painted > 3_000, "painted: " + painted);
    assertEquals(Map.of(), cut);
  }

  private void look(FxRobot robot, Language language, String line) {
    view = language.code() + " " + line;
    robot.interact(() -> coordinator.show(line));
    robot.interactNoWait(
        () -> {
          var root = stage.getScene().getRoot();
          root.applyCss();
          root.layout();
          look(root);
        });
  }

  /** The event of the timeline with the longest title in the current language. */
  private Event longestTitle() {
    return coordinator.visible().timeline().lanes().stream()
        .flatMap(lane -> lane.events().stream())
        .max(Comparator.comparingInt(event -> event.title().length()))
        .orElseThrow();
  }

  private void look(CanvasText.Painted text) {
    painted++;
    isPainted |= text.text().length() > 8 && title.startsWith(text.text());
    var canvas = text.canvas();
    var box = text.box();
    var isIn =
        box.getMinX() >= -1
            && box.getMaxX() <= canvas.getWidth() + 1
            && box.getMinY() >= -1
            && box.getMaxY() <= canvas.getHeight() + 1;
    if (text.squeezed() < NARROWEST || !isIn) {
      cut.putIfAbsent(
          view.substring(0, 2) + " " + text.text(),
          "painted in " + view + ", squeezed " + text.squeezed() + " " + box);
    }
  }

  private void look(Node node) {
    if (!node.isVisible()) {
      return;
    }
    if (node instanceof Labeled labeled && labeled.getText() != null) {
      labels++;
      displayed(labeled)
          .filter(text -> !text.equals(labeled.getText()))
          .ifPresent(
              text ->
                  cut.putIfAbsent(
                      view.substring(0, 2) + " " + labeled.getText(), "in " + view + ": " + text));
    }
    if (node instanceof Parent parent) {
      new ArrayList<>(parent.getChildrenUnmodifiable()).forEach(this::look);
    }
  }

  /** The text shown by the skin, possibly with an ellipsis. */
  private static Optional<String> displayed(Labeled labeled) {
    return labeled.getChildrenUnmodifiable().stream()
        .filter(Text.class::isInstance)
        .map(text -> ((Text) text).getText())
        .findFirst();
  }
}
