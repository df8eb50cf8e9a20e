package org.silkroadatlas.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
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
import org.silkroadatlas.coordination.Language;
import org.silkroadatlas.draw.LazyTooltip;
import org.silkroadatlas.model.Item;
import org.silkroadatlas.model.ItemRef;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** Changes the language of the window while it is running. */
@Tag("window")
@Tag("once")
@ExtendWith(ApplicationExtension.class)
class LanguagesTest {
  @TempDir private Path folder;

  private final Coordinator coordinator = new Coordinator(BundledData.INDEX);
  private Stage stage;
  private SettingsFile file;

  @Start
  void start(Stage primary) {
    stage = primary;
    file = new SettingsFile(folder.resolve("settings.properties"));
    OpenedWindow.open(
        primary, coordinator, Locale.ENGLISH, Settings.DEFAULT.withTheme(Theme.DARK), file);
  }

  @AfterEach
  void close(FxRobot robot) {
    OpenedWindow.closeAll(robot);
  }

  private List<MenuItem> languages(FxRobot robot) {
    return Lookup.one(robot, MenuButton.class, "#bar-more").getItems().stream()
        .filter(item -> "menu-language".equals(item.getId()))
        .flatMap(menu -> ((Menu) menu).getItems().stream())
        .toList();
  }

  private void choose(FxRobot robot, String id) {
    var item = languages(robot).stream().filter(i -> id.equals(i.getId())).findFirst();
    robot.interact(() -> item.orElseThrow().fire());
    WaitForAsyncUtils.waitForFxEvents();
  }

  @Test
  void everyLanguageIsSpokenAtOnceAndRemembered(FxRobot robot) {
    robot.interact(() -> coordinator.show("countries=KZ,UZ&cursor=2018&years=2016-2019"));
    var kazakhstan = BundledData.INDEX.country("KZ");
    for (var language : Language.values()) {
      var before = stage.getScene();
      choose(robot, "language-" + language.code());
      assertNotSame(before, stage.getScene());
      var name = kazakhstan.name(language.code());
      assertTrue(
          Lookup.all(robot, Labeled.class).stream()
              .anyMatch(node -> String.valueOf(node.getText()).contains(name)),
          name);
      assertEquals(Optional.of(language.code()), file.read().language());
      var chosen =
          languages(robot).stream()
              .filter(item -> item instanceof RadioMenuItem radio && radio.isSelected())
              .toList();
      assertEquals(1, chosen.size());
      assertEquals(language.ownName(), chosen.getFirst().getText());
    }
    robot.interact(() -> languages(robot).getFirst().fire());
    assertEquals(Optional.empty(), file.read().language());
  }

  @Test
  void nothingElseChanges(FxRobot robot) {
    robot.interact(
        () -> {
          coordinator.show("countries=KZ&cursor=2015&center=41,64&zoom=5");
          coordinator.show("countries=KZ&cursor=2018&center=43,66&zoom=4.5");
        });
    var width = stage.getWidth();
    var height = stage.getHeight();
    var filter = coordinator.state().filter();
    choose(robot, "language-ru");
    choose(robot, "language-zh");
    assertEquals(filter, coordinator.state().filter());
    assertEquals(width, stage.getWidth());
    assertEquals(height, stage.getHeight());
    assertEquals(List.copyOf(Theme.DARK.sheets()), stage.getScene().getStylesheets());
    assertEquals("bar-more", stage.getScene().getFocusOwner().getId());
    var line = coordinator.stateLine(coordinator.state().position());
    assertTrue(line.contains("cursor=2018"), line);
    robot.interact(coordinator::back);
    line = coordinator.stateLine(coordinator.state().position());
    assertTrue(line.contains("cursor=2015"), line);
    assertEquals(1, Window.getWindows().size());
  }

  @Test
  void recordsAreToldAtOnce(FxRobot robot) {
    robot.interact(() -> coordinator.show("focus=event:ots-summit-2022-samarkand"));
    choose(robot, "language-ru");
    var title = BundledData.INDEX.in("ru").title(event());
    assertNotEquals(BundledData.INDEX.title(event()), title);
    assertTrue(
        Lookup.all(robot, Labeled.class).stream().anyMatch(node -> title.equals(node.getText())),
        title);
  }

  private static Item event() {
    return BundledData.INDEX.find(ItemRef.event("ots-summit-2022-samarkand")).orElseThrow();
  }

  @Test
  void unreviewedTranslationsAreAnnouncedOnceForThePage(FxRobot robot) {
    assertTrue(!Lookup.one(robot, Label.class, "#status-records").isVisible());
    choose(robot, "language-tr");
    var note = Lookup.one(robot, Label.class, "#status-records");
    assertTrue(note.isVisible());
    assertTrue(note.getText().startsWith("Makine çevirisi"), note.getText());
    assertTrue(LazyTooltip.of(note).orElse("").contains("İngilizce metin"));
  }
}
