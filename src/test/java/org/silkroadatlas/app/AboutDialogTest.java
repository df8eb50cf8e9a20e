package org.silkroadatlas.app;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.DialogPane;
import javafx.scene.control.TextArea;
import javafx.scene.layout.Pane;
import javafx.stage.Screen;
import javafx.stage.Stage;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.silkroadatlas.BundledData;
import org.silkroadatlas.Lookup;
import org.silkroadatlas.app.settings.TextSize;
import org.silkroadatlas.app.settings.Theme;
import org.silkroadatlas.coordination.Messages;
import org.silkroadatlas.dataset.DatasetReader;
import org.silkroadatlas.dataset.SmallPack;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@Tag("window")
@Tag("once")
@ExtendWith(ApplicationExtension.class)
class AboutDialogTest {
  private Stage stage;

  @Start
  void start(Stage shown) {
    stage = shown;
    stage.setScene(new Scene(new Pane(), 800, 600));
    stage.show();
  }

  @Test
  void namesTheWorkOfOthersWithItsLicences(FxRobot robot) {
    var manifest = BundledData.INDEX.dataset().manifest();
    Platform.runLater(() -> AboutDialog.show(stage, new Messages(Locale.ENGLISH), manifest, 1));
    WaitForAsyncUtils.waitForFxEvents();
    robot.clickOn(".details-button");
    var notices = Lookup.one(robot, TextArea.class, "#about-notices").getText();
    for (var part : new String[] {"OpenJFX 26", "Gluon Maps", "Apache License", "SIL OPEN FONT"}) {
      assertTrue(notices.contains(part), part);
    }
  }

  @Test
  void tellsWhatChangedOnlyForTheDatasetOfTheProgram(FxRobot robot) {
    var small = DatasetReader.read(SmallPack.folder()).manifest();
    robot.interact(() -> AboutDialog.show(stage, new Messages(Locale.ENGLISH), small, 1));
    assertFalse(Lookup.isThere(robot, "What changed in the dataset"));
    assertTrue(Lookup.isThere(robot, ".dialog-pane"));
  }

  @Test
  void tellsWhatTheDatasetCorrectedSinceTheVersionBefore(FxRobot robot) throws TimeoutException {
    var manifest = BundledData.INDEX.dataset().manifest();
    robot.interact(() -> AboutDialog.show(stage, new Messages(Locale.ENGLISH), manifest, 1));
    robot.clickOn("What changed in the dataset");
    WaitForAsyncUtils.waitFor(
        20, TimeUnit.SECONDS, () -> Lookup.isThere(robot, "#changes-records"));
    var records = Lookup.one(robot, TextArea.class, "#changes-records").getText();
    for (var part :
        new String[] {
          "EVENTS\n", "4 March 2025 → 3 March 2025", "Agreement → Contract", " 2019 · "
        }) {
      assertTrue(records.contains(part), part);
    }
    var pane = Lookup.one(robot, DialogPane.class, ".dialog-pane");
    assertTrue(pane.getHeaderText().contains("0.2.0"), pane.getHeaderText());
    assertTrue(pane.getContentText().startsWith("Formats: "), pane.getContentText());
  }

  @Test
  void largeWordsScrollInsteadOfLeavingTheScreen(FxRobot robot) {
    var manifest = BundledData.INDEX.dataset().manifest();
    robot.interact(
        () -> {
          stage.getScene().getStylesheets().setAll(Theme.LIGHT.sheets());
          stage.getScene().getStylesheets().add(TextSize.LARGEST.sheet().orElseThrow());
          AboutDialog.show(stage, new Messages(Locale.ENGLISH), manifest, 2);
        });
    var pane = Lookup.one(robot, DialogPane.class, ".dialog-pane");
    var screen = Screen.getPrimary().getVisualBounds();
    assertTrue(pane.getWidth() <= screen.getWidth(), "width: " + pane.getWidth());
    assertTrue(pane.getHeight() <= 0.8 * screen.getHeight(), "height: " + pane.getHeight());
    assertTrue(Lookup.isThere(robot, ".dialog-pane .scroll-pane"));
  }
}
