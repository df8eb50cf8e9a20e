package org.silkroadatlas.app;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.TextArea;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.silkroadatlas.BundledData;
import org.silkroadatlas.coordination.Messages;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@Tag("window")
@ExtendWith(ApplicationExtension.class)
class AboutSheetTest {
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
    Platform.runLater(() -> AboutSheet.show(stage, new Messages(Locale.ENGLISH), manifest));
    WaitForAsyncUtils.waitForFxEvents();
    robot.clickOn(".details-button");
    var notices = robot.lookup("#about-notices").queryAs(TextArea.class).getText();
    for (var part : new String[] {"OpenJFX 26", "Gluon Maps", "Apache License", "SIL OPEN FONT"}) {
      assertTrue(notices.contains(part), part);
    }
  }
}
