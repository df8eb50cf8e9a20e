package org.silkroadatlas.app;

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
import javafx.application.Platform;
import javafx.event.ActionEvent;
import javafx.geometry.Bounds;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.DialogPane;
import javafx.scene.control.Label;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;
import javafx.stage.WindowEvent;
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
import org.silkroadatlas.app.start.Fonts;
import org.silkroadatlas.coordination.Coordinator;
import org.silkroadatlas.coordination.Messages;
import org.silkroadatlas.dataset.BaseMapReader;
import org.silkroadatlas.dataset.LectureReader;
import org.silkroadatlas.dataset.LectureWriter;
import org.silkroadatlas.map.MapView;
import org.silkroadatlas.model.Lecture;
import org.silkroadatlas.model.Scene;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** Lectures in the whole window. */
@Tag("window")
@ExtendWith(ApplicationExtension.class)
class LectureWindowTest {
  @TempDir private Path folder;

  private final Coordinator coordinator = new Coordinator(BundledData.INDEX);
  private Stage stage;
  private AtlasWindow window;

  @Start
  void start(Stage primary) {
    stage = primary;
    Fonts.load();
    window =
        new AtlasWindow(
            primary,
            coordinator,
            new Messages(Locale.UK),
            BaseMapReader.bundled(),
            Settings.DEFAULT.withTheme(Theme.LIGHT),
            new SettingsFile(folder.resolve("settings.properties")),
            link -> {});
    ((MapView) window.attachedPanes().getFirst()).setAnimated(false);
    window.show();
  }

  @AfterEach
  void close(FxRobot robot) {
    robot.interact(() -> List.copyOf(Window.getWindows()).forEach(Window::hide));
  }

  private Path lecture(String name, Lecture lecture) throws IOException {
    var file = folder.resolve(name);
    LectureWriter.write(lecture, file);
    return file;
  }

  private static Lecture two() {
    return new Lecture(
        "Two",
        "silk-road-atlas",
        BundledData.INDEX.dataset().manifest().version(),
        List.of(
            new Scene(
                "focus=event:cm-summit-2018-astana&cursor=2018-03-15&center=47,68&zoom=4.8",
                "Astana.",
                Optional.empty(),
                Optional.of(new Scene.Frame(768, 410))),
            new Scene("formats=eaeu&cursor=2015", "The union.", Optional.of("Ask."))));
  }

  private void open(FxRobot robot, Path file) {
    robot.interact(() -> window.openLecture(file));
    WaitForAsyncUtils.waitForFxEvents();
  }

  private WritableImage picture(FxRobot robot) throws TimeoutException {
    WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, window::isComplete);
    WaitForAsyncUtils.waitForFxEvents();
    var pictures = new WritableImage[1];
    robot.interact(
        () -> {
          // A list estimates its length from existing rows: its bar may differ by a pixel.
          stage.getScene().getRoot().lookupAll(".scroll-bar").forEach(bar -> bar.setOpacity(0));
          pictures[0] = stage.getScene().snapshot(null);
        });
    return pictures[0];
  }

  private static long different(WritableImage one, WritableImage other) {
    assertEquals(one.getWidth(), other.getWidth());
    assertEquals(one.getHeight(), other.getHeight());
    var count = 0L;
    for (var y = 0; y < (int) one.getHeight(); y++) {
      for (var x = 0; x < (int) one.getWidth(); x++) {
        if (one.getPixelReader().getArgb(x, y) != other.getPixelReader().getArgb(x, y)) {
          count++;
        }
      }
    }
    return count;
  }

  @Test
  void aLectureThatWasMovedShowsTheSameStateAndPicture(FxRobot robot) throws Exception {
    var file = lecture("two.atlas", two());
    open(robot, file);
    var map = (MapView) window.attachedPanes().getFirst();
    var state = coordinator.stateLine(Optional.of(map.position()));
    robot.interact(() -> map.region().requestFocus());
    var picture = picture(robot);
    var moved = Files.createDirectories(folder.resolve("elsewhere")).resolve("Дәріс.atlas");
    Files.move(file, moved);
    robot.push(KeyCode.PAGE_DOWN);
    robot.interact(map::showWholeRegion);
    WaitForAsyncUtils.waitForFxEvents();
    assertTrue(different(picture, picture(robot)) > 1000, "the other scene is no other picture");
    open(robot, moved);
    robot.interact(() -> map.region().requestFocus());
    assertEquals(state, coordinator.stateLine(Optional.of(map.position())));
    assertEquals(0, different(picture, picture(robot)));
  }

  @Test
  void aViewIsKeptAsASceneAndSavedByKeys(FxRobot robot) throws Exception {
    var file = lecture("two.atlas", two());
    open(robot, file);
    assertEquals(
        "Two (%s/two.atlas) – Silk Road Atlas".formatted(folder.getFileName()), stage.getTitle());
    robot.interact(() -> coordinator.show("countries=KZ&cursor=2019"));
    robot.push(KeyCode.CONTROL, KeyCode.M);
    assertEquals(
        "● Two (%s/two.atlas) – Silk Road Atlas".formatted(folder.getFileName()), stage.getTitle());
    robot.push(KeyCode.CONTROL, KeyCode.S);
    assertEquals(
        "Two (%s/two.atlas) – Silk Road Atlas".formatted(folder.getFileName()), stage.getTitle());
    var saved = LectureReader.read(file);
    assertEquals(3, saved.scenes().size());
    assertTrue(saved.scenes().get(1).state().startsWith("countries=KZ&cursor=2019"));
  }

  @Test
  void closingWithUnsavedWorkAsks(FxRobot robot) throws Exception {
    open(robot, lecture("two.atlas", two()));
    robot.push(KeyCode.CONTROL, KeyCode.M);
    robot.push(KeyCode.CONTROL, KeyCode.Z);
    assertFalse(stage.getTitle().startsWith("●"), stage.getTitle());
    robot.interact(() -> stage.getScene().lookup("#scene-add").fireEvent(new ActionEvent()));
    assertTrue(stage.getTitle().startsWith("●"), stage.getTitle());
    closeRequested(robot, "Cancel");
    assertTrue(stage.isShowing());
    closeRequested(robot, "Don’t save");
    assertFalse(stage.isShowing());
  }

  @Test
  void aSecondLectureAddsItsScenesOrTakesThePlace(FxRobot robot) throws Exception {
    open(robot, lecture("two.atlas", two()));
    var other = lecture("other.atlas", two().withTitle("Other"));
    Platform.runLater(() -> window.openLecture(other));
    answer(robot, "Cancel");
    assertTrue(stage.getTitle().startsWith("Two ("), stage::getTitle);
    Platform.runLater(() -> window.openLecture(other));
    answer(robot, "Add scenes");
    assertTrue(stage.getTitle().startsWith("● Two ("), stage::getTitle);
    robot.push(KeyCode.CONTROL, KeyCode.S);
    assertEquals(4, LectureReader.read(folder.resolve("two.atlas")).scenes().size());
    Platform.runLater(() -> window.openLecture(other));
    answer(robot, "Replace it");
    assertTrue(stage.getTitle().startsWith("Other ("), stage::getTitle);
  }

  /** Asks the window to close, as the system does, and answers its question. */
  private void closeRequested(FxRobot robot, String answer) throws TimeoutException {
    var request = new WindowEvent(stage, WindowEvent.WINDOW_CLOSE_REQUEST);
    Platform.runLater(() -> stage.fireEvent(request));
    answer(robot, answer);
  }

  private static void answer(FxRobot robot, String answer) throws TimeoutException {
    WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> Lookup.isThere(robot, ".dialog-pane"));
    var pane = Lookup.one(robot, DialogPane.class, ".dialog-pane");
    var button =
        pane.getButtonTypes().stream()
            .filter(type -> type.getText().equals(answer))
            .findFirst()
            .orElseThrow();
    robot.interact(((Button) pane.lookupButton(button))::fire);
    WaitForAsyncUtils.waitForFxEvents();
  }

  @Test
  void droppedFilesOpenForWhatTheyAre(FxRobot robot) throws Exception {
    var opened = new Path[3];
    var refused = new ArrayList<DropHandler.Refused>();
    var drops =
        new DropHandler(
            file -> opened[0] = file,
            table -> opened[2] = table,
            data -> opened[1] = data,
            refused::add);
    var file = lecture("Two.ATLAS", two());
    drops.open(List.of(file));
    assertEquals(file, opened[0]);
    drops.open(List.of(folder.resolve("events.json")));
    assertEquals(folder, opened[1]);
    drops.open(List.of(folder));
    assertEquals(folder, opened[1]);
    for (var table : List.of("a.csv", "B.XLSX", "c.ods", "points.geojson", "my-timeline.json")) {
      drops.open(List.of(folder.resolve(table)));
      assertEquals(folder.resolve(table), opened[2]);
    }
    assertEquals(List.of(), refused);
  }

  @Test
  void everythingThatIsDroppedIsAnswered(FxRobot robot) throws Exception {
    var opened = new ArrayList<Path>();
    var refused = new ArrayList<DropHandler.Refused>();
    var drops = new DropHandler(opened::add, opened::add, opened::add, refused::add);
    var first = lecture("one.atlas", two());
    var table = folder.resolve("a.csv");
    drops.open(
        List.of(
            Path.of("picture.png"),
            first,
            folder.resolve("two.atlas"),
            folder.resolve("events.json"),
            folder.resolve("places.json"),
            table,
            folder.resolve("b.xlsx"),
            Path.of("letter.docx")));
    assertEquals(List.of(folder, first, folder.resolve("two.atlas"), table), opened);
    assertEquals(
        List.of(new DropHandler.Refused(List.of("picture.png", "letter.docx"), List.of("b.xlsx"))),
        refused);
  }

  @Test
  void aStrangerIsRefusedByName(FxRobot robot) throws Exception {
    robot.interact(
        () -> window.refuse(new DropHandler.Refused(List.of("picture.png"), List.of("b.atlas"))));
    WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> Lookup.isThere(robot, ".dialog-pane"));
    var said = Lookup.one(robot, DialogPane.class, ".dialog-pane").getContentText();
    assertTrue(said.contains("picture.png") && said.contains("b.atlas"), said);
  }

  @Test
  void aNewerFileIsRefusedInADialog(FxRobot robot) throws Exception {
    var newer = Files.writeString(folder.resolve("newer.atlas"), "{\"format\": 7}");
    robot.interact(() -> window.openLecture(newer));
    WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> Lookup.isThere(robot, ".dialog-pane"));
    var header = Lookup.one(robot, Label.class, ".dialog-pane .header-panel .label");
    assertEquals("newer.atlas cannot be opened", header.getText());
    assertEquals("Silk Road Atlas", stage.getTitle());
  }

  @Test
  void theHelpSheetOpensOnce(FxRobot robot) {
    for (var press = 0; press < 2; press++) {
      robot.interact(() -> stage.getScene().lookup("#bar-help").fireEvent(new ActionEvent()));
      WaitForAsyncUtils.waitForFxEvents();
    }
    assertEquals(2, Window.getWindows().size());
  }

  @Test
  void noButtonOfALowMapCoversTheDate(FxRobot robot) {
    robot.interact(() -> coordinator.show("focus=event:cm-summit-2018-astana"));
    for (var height : new double[] {560, 640, 760}) {
      robot.interact(() -> stage.setHeight(height));
      WaitForAsyncUtils.waitForFxEvents();
      var year = bounds("YearPlate");
      var tools = bounds("MapTools");
      assertTrue(tools.getMinY() >= year.getMaxY(), height + ": " + year + " " + tools);
      assertTrue(tools.getMaxY() <= bounds("ScaleLine").getMinY(), height + ": " + tools);
    }
  }

  private Bounds bounds(String kind) {
    var surface = window.attachedPanes().getFirst().region().getChildrenUnmodifiable().getFirst();
    return ((Parent) surface)
        .getChildrenUnmodifiable().stream()
            .filter(child -> child.getClass().getSimpleName().equals(kind))
            .findFirst()
            .orElseThrow()
            .getBoundsInParent();
  }
}
