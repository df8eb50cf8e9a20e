package org.silkroadatlas.app.start;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.silkroadatlas.app.OpenedWindow;
import org.silkroadatlas.coordination.Messages;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@Tag("window")
@Tag("once")
@ExtendWith(ApplicationExtension.class)
class ErrorReportTest {
  private final ReadOnlyBooleanWrapper presenting = new ReadOnlyBooleanWrapper();
  private final ErrorReport report = new ErrorReport(new Messages(Locale.ENGLISH));
  private Stage stage;

  @Start
  void start(Stage primary) {
    stage = primary;
    stage.setScene(new Scene(new StackPane(), 300, 200));
    stage.show();
    report.follow(new Messages(Locale.ENGLISH), stage, presenting.getReadOnlyProperty());
  }

  @AfterEach
  void close(FxRobot robot) {
    OpenedWindow.closeAll(robot);
  }

  private List<Window> dialogs() {
    return Window.getWindows().stream()
        .filter(window -> window instanceof Stage told && stage.equals(told.getOwner()))
        .toList();
  }

  private void awaitDialogs(int count) throws TimeoutException {
    WaitForAsyncUtils.waitFor(
        10,
        TimeUnit.SECONDS,
        () -> WaitForAsyncUtils.asyncFx(() -> dialogs().size() == count).get());
  }

  @Test
  void tellsEachFaultOnceBeforeTheWindow() throws TimeoutException {
    var fault = new IllegalStateException("a fault made by this test");
    Platform.runLater(() -> report.report(fault));
    Platform.runLater(() -> report.report(fault));
    awaitDialogs(1);
  }

  @Test
  void waitsUntilNothingIsPresented(FxRobot robot) throws TimeoutException {
    robot.interact(() -> presenting.set(true));
    robot.interact(
        () -> report.report(new IllegalStateException("another fault made by this test")));
    WaitForAsyncUtils.waitForFxEvents();
    assertEquals(List.of(), dialogs());
    robot.interact(() -> presenting.set(false));
    awaitDialogs(1);
  }
}
