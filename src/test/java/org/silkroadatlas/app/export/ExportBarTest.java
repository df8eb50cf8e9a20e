package org.silkroadatlas.app.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.DialogPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.silkroadatlas.BundledData;
import org.silkroadatlas.Lookup;
import org.silkroadatlas.app.export.ExportChoices.Layout;
import org.silkroadatlas.app.settings.Theme;
import org.silkroadatlas.app.start.Fonts;
import org.silkroadatlas.coordination.Messages;
import org.silkroadatlas.dataset.BaseMapReader;
import org.silkroadatlas.export.ExportKind;
import org.silkroadatlas.query.State;
import org.silkroadatlas.query.StateLine;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@Tag("window")
@ExtendWith(ApplicationExtension.class)
class ExportBarTest {
  @TempDir private Path folder;

  private final List<String> said = new ArrayList<>();
  private ExportBar exports;
  private State state = BundledData.INDEX.home();

  @Start
  void start(Stage stage) {
    Fonts.load();
    var messages = new Messages(Locale.UK);
    exports =
        new ExportBar(
            stage,
            messages,
            () -> new Exporter(BundledData.INDEX, BaseMapReader::bundled, messages),
            () -> Theme.LIGHT,
            layout -> state,
            said::add);
    stage.setScene(new Scene(exports.region(), 600, 60));
    stage.show();
  }

  private void begin(FxRobot robot, Path file, Layout layout) {
    robot.interact(() -> exports.export(file, layout));
  }

  private void awaitEnd() throws TimeoutException {
    WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS, () -> !exports.isBusy());
    WaitForAsyncUtils.waitForFxEvents();
  }

  private long files() throws IOException {
    try (var files = Files.list(folder)) {
      return files.count();
    }
  }

  @Test
  void thePictureIsDrawnBesideTheWindow(FxRobot robot) throws TimeoutException, IOException {
    var file = folder.resolve("view.png");
    begin(robot, file, Layout.WHOLE);
    assertTrue(exports.isBusy());
    awaitEnd();
    assertEquals(List.of("Saved to " + file), said);
    assertTrue(Files.size(file) > 100_000);
    assertEquals(1, files());
  }

  @Test
  void aLongExportCanBeStopped(FxRobot robot) throws TimeoutException, IOException {
    begin(robot, folder.resolve("handout.pdf"), Layout.HANDOUT);
    robot.interact(() -> Lookup.one(robot, Button.class, "#export-stop").fire());
    awaitEnd();
    assertEquals(List.of("Export cancelled. Nothing was saved."), said);
    assertEquals(0, files());
  }

  @Test
  void aLongHandoutAsksBeforeItIsWritten(FxRobot robot) throws TimeoutException, IOException {
    state = StateLine.parse("years=2018-2020", BundledData.INDEX);
    begin(robot, folder.resolve("handout.pdf"), Layout.HANDOUT);
    WaitForAsyncUtils.waitFor(240, TimeUnit.SECONDS, () -> Lookup.isThere(robot, ".dialog-pane"));
    var pane = Lookup.one(robot, DialogPane.class, ".dialog-pane");
    assertTrue(pane.getHeaderText().matches("The document has [0-9,]+ pages"), pane::getHeaderText);
    assertFalse(Files.exists(folder.resolve("handout.pdf")));
    robot.interact(((Button) pane.lookupButton(pane.getButtonTypes().getLast()))::fire);
    awaitEnd();
    assertEquals(List.of("Export cancelled. Nothing was saved."), said);
    assertEquals(0, files());
  }

  @Test
  void whatCannotBeWrittenIsTold(FxRobot robot) throws TimeoutException {
    begin(robot, folder.resolve("missing/a.csv"), Layout.WHOLE);
    awaitEnd();
    assertTrue(said.getFirst().startsWith("The folder for"), said::toString);
    assertTrue(
        robot.listWindows().stream()
            .anyMatch(
                window ->
                    window.getScene().getRoot().lookup(".dialog-pane .content") != null
                        || window.getScene().getRoot().getStyleClass().contains("dialog-pane")));
    robot.interact(() -> List.copyOf(robot.listWindows()).stream().skip(1).forEach(w -> w.hide()));
  }

  @Test
  void eachLayoutOffersItsTypes() {
    assertEquals(List.of(ExportKind.PDF), ExportBar.kinds(Optional.of(Layout.HANDOUT)));
    assertEquals(List.of(ExportKind.HTML), ExportBar.kinds(Optional.of(Layout.PAGE)));
    assertFalse(ExportBar.kinds(Optional.empty()).stream().anyMatch(ExportKind::isDrawn));
  }
}
