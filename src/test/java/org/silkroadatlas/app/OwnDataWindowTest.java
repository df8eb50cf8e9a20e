package org.silkroadatlas.app;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import javafx.event.ActionEvent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
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
import org.silkroadatlas.app.start.Fonts;
import org.silkroadatlas.coordination.Action;
import org.silkroadatlas.coordination.Coordinator;
import org.silkroadatlas.coordination.Messages;
import org.silkroadatlas.dataset.BaseMapReader;
import org.silkroadatlas.dataset.DatasetReader;
import org.silkroadatlas.dataset.LectureWriter;
import org.silkroadatlas.dataset.OwnRecordsFile;
import org.silkroadatlas.dataset.SmallPack;
import org.silkroadatlas.geo.BaseMap;
import org.silkroadatlas.map.MapView;
import org.silkroadatlas.model.Event;
import org.silkroadatlas.model.ItemRef;
import org.silkroadatlas.model.Lecture;
import org.silkroadatlas.model.OwnColour;
import org.silkroadatlas.query.DatasetIndex;
import org.silkroadatlas.tables.SourceRow;
import org.silkroadatlas.time.YearRange;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** From a table to the map: dropped, fixed, imported, stored in a lecture. */
@Tag("window")
@ExtendWith(ApplicationExtension.class)
class OwnDataWindowTest {
  private static final BaseMap BASE = BaseMapReader.bundled();

  @TempDir private Path folder;

  private final Coordinator coordinator = new Coordinator(BundledData.INDEX);
  private AtlasWindow window;

  @Start
  void start(Stage primary) {
    Fonts.load();
    window = window(primary, "settings");
    window.show();
  }

  private AtlasWindow window(Stage stage, String profile) {
    return window(stage, coordinator, profile);
  }

  private AtlasWindow window(Stage stage, Coordinator shared, String profile) {
    var made =
        new AtlasWindow(
            stage,
            shared,
            new Messages(Locale.UK),
            BASE,
            Settings.DEFAULT.withTheme(Theme.LIGHT),
            new SettingsFile(folder.resolve(profile).resolve("settings.properties")),
            link -> {});
    ((MapView) made.attachedPanes().getFirst()).setAnimated(false);
    return made;
  }

  @AfterEach
  void close(FxRobot robot) {
    robot.interact(() -> List.copyOf(Window.getWindows()).forEach(Window::hide));
  }

  private static void await(FxRobot robot, String selector) throws Exception {
    WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, () -> Lookup.isThere(robot, selector));
  }

  private static void awaitCount(FxRobot robot, String text) throws Exception {
    WaitForAsyncUtils.waitFor(
        30,
        TimeUnit.SECONDS,
        () -> Lookup.one(robot, Label.class, "#import-count").getText().equals(text));
  }

  private void awaitSelected() throws Exception {
    WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, () -> coordinator.state().focus().isPresent());
  }

  @SuppressWarnings("unchecked")
  private static TableView<SourceRow> table(FxRobot robot) {
    return (TableView<SourceRow>) Lookup.one(robot, TableView.class, "#import-table");
  }

  /** Types into a cell of the preview, as a user would after a double click. */
  private static void type(FxRobot robot, int row, int column, String text) {
    var table = table(robot);
    robot.interact(
        () -> {
          table.scrollTo(row);
          table.layout();
          table.edit(row, table.getColumns().get(column + 2));
        });
    robot.interact(
        () -> {
          var field = (TextField) table.getScene().getFocusOwner();
          field.setText(text);
          field.fireEvent(new ActionEvent());
        });
  }

  /** A table is dropped, fixed, imported, shown in a lecture, saved and opened again. */
  @Test
  void aTableIsDroppedMendedAddedAndCarriedInALecture(FxRobot robot) throws Exception {
    var atlas = folder.resolve("week.atlas");
    LectureWriter.write(Lecture.empty("Week", BundledData.INDEX.dataset().manifest()), atlas);
    robot.interact(() -> window.openLecture(atlas));
    var empty = Files.readAllBytes(atlas);
    var file = folder.resolve("встречи.csv");
    Files.write(
        file,
        """
        Дата;Название;Страны;Место
        15.03.2018;Первая;Казахстан, Узбекистан;Астана
        31.02.2021;Вторая;KZ;Астана
        лето 2022;Третья;Киргизия, Казахтан;Чолпон-Ата
        2026;Четвёртая;UZ;Самарканд
        """
            .getBytes(Charset.forName("windows-1251")));
    robot.interact(() -> window.openLecture(file));
    await(robot, "#import-table");
    awaitCount(robot, "Rows ready: 2 of 4. With errors: 2.");
    assertTrue(coordinator.index().find(ItemRef.event("own-2026-chetvertaya")).isEmpty());
    type(robot, 1, 0, "28.02.2021");
    awaitCount(robot, "Rows ready: 3 of 4. With errors: 1.");
    var link = Lookup.one(robot, Hyperlink.class, (Hyperlink it) -> it.getText().startsWith("Use"));
    robot.interact(link::fire);
    awaitCount(robot, "Rows ready: 4 of 4. With errors: 0.");
    robot.interact(Lookup.one(robot, Button.class, "#import-add")::fire);
    awaitSelected();
    var ids = coordinator.index().dataset().events().stream().map(it -> it.id()).toList();
    var own = ids.stream().filter(id -> id.startsWith("own-")).toList();
    assertEquals(4, own.size(), own::toString);
    assertEquals(new YearRange(2009, 2026), coordinator.index().years());
    var focus = coordinator.state().focus().orElseThrow();
    assertTrue(coordinator.index().isOwn(focus));
    assertTrue(
        Lookup.all(robot, Label.class).stream().anyMatch(it -> it.getText().contains("My record")),
        "the page says so");
    hidesThem(robot, focus);
    robot.push(KeyCode.CONTROL, KeyCode.M);
    WaitForAsyncUtils.waitForFxEvents();
    robot.push(KeyCode.CONTROL, KeyCode.S);
    WaitForAsyncUtils.waitFor(
        30, TimeUnit.SECONDS, () -> !Arrays.equals(empty, Files.readAllBytes(atlas)));
    var saved = Files.readAllBytes(atlas);
    close(robot);
    opensOnACleanProfile(robot, atlas, own, focus);
    assertArrayEquals(saved, Files.readAllBytes(atlas), "saved anew it is the same");
  }

  /** The entry of the menu is a step of the history. */
  private void hidesThem(FxRobot robot, ItemRef own) {
    var shown =
        window.ownRecords().menu().getItems().stream()
            .filter(CheckMenuItem.class::isInstance)
            .map(CheckMenuItem.class::cast)
            .findFirst()
            .orElseThrow();
    robot.interact(
        () -> {
          shown.setSelected(false);
          shown.fire();
        });
    assertFalse(coordinator.state().view().own());
    assertTrue(coordinator.index().find(own).isEmpty());
    robot.interact(coordinator::back);
    assertEquals(Optional.of(own), coordinator.state().focus());
  }

  private void opensOnACleanProfile(FxRobot robot, Path atlas, List<String> own, ItemRef focus)
      throws Exception {
    var other = new Coordinator(BundledData.INDEX);
    robot.interact(
        () -> {
          var clean = window(new Stage(), other, "clean");
          clean.show();
          clean.openLecture(atlas);
        });
    WaitForAsyncUtils.waitForFxEvents();
    assertEquals(
        own,
        other.index().dataset().events().stream()
            .map(Event::id)
            .filter(id -> other.index().isOwn(ItemRef.event(id)))
            .toList());
    assertEquals(Optional.of(focus), other.state().focus());
    assertFalse(Files.exists(folder.resolve("clean/own.json")), "nothing is added to their own");
    // Something is changed and undone, so that there is something to save.
    var saved = Files.readAllBytes(atlas);
    robot.push(KeyCode.CONTROL, KeyCode.M);
    robot.push(KeyCode.CONTROL, KeyCode.S);
    WaitForAsyncUtils.waitFor(
        30, TimeUnit.SECONDS, () -> !Arrays.equals(saved, Files.readAllBytes(atlas)));
    robot.push(KeyCode.CONTROL, KeyCode.Z);
    WaitForAsyncUtils.waitForFxEvents();
    robot.push(KeyCode.CONTROL, KeyCode.S);
    WaitForAsyncUtils.waitFor(
        30, TimeUnit.SECONDS, () -> Arrays.equals(saved, Files.readAllBytes(atlas)));
  }

  /** In one window, since a window takes seconds to open. */
  @Test
  void tablesFormsAndLecturesInOneWindow(FxRobot robot) throws Exception {
    escapeLeavesEverythingAsItWas(robot);
    aRecordIsAddedByTheForm(robot);
    aFormatAndADirectionAreMadeOnTheWay(robot);
    aLectureBringsItsRecordsToACleanProfile(robot);
    recordsAreToldInALanguageThatTheWindowDoesNotSpeak(robot);
  }

  /** <i>New format…</i> beside the group, and <i>New direction…</i> in the form that it opens. */
  private void aFormatAndADirectionAreMadeOnTheWay(FxRobot robot) throws Exception {
    robot.interact(() -> coordinator.perform(new Action.StepOut()));
    robot.interact(() -> window.ownRecords().add());
    await(robot, "#form-newFormat");
    var form = Lookup.one(robot, "#form-newFormat").getScene();
    robot.interact(((Button) form.lookup("#form-newFormat"))::fire);
    await(robot, "#form-newVector");
    var other = Lookup.one(robot, "#form-newVector").getScene();
    robot.interact(
        () -> {
          ((TextInputControl) other.lookup("#form-title")).setText("Council of the lakes");
          ((TextInputControl) other.lookup("#form-countries")).setText("KZ, UZ (observer)");
          editor(other, "#form-vector").setText("Russia");
          ((Button) other.lookup("#form-newVector")).fire();
          assertEquals("", editor(other, "#form-vector").getText());
          editor(other, "#form-vector").setText("The lakes");
          editor(other, "#form-colour").setText("#1f6f8b");
          ((Button) other.lookup("#form-save")).fire();
        });
    assertFalse(other.getWindow().isShowing());
    assertEquals("Council of the lakes", editor(form, "#form-format").getText());
    assertFalse(coordinator.index().hasFormat("own-council-of-the-lakes"), "nothing is kept yet");
    robot.interact(
        () -> {
          ((TextInputControl) form.lookup("#form-title")).setText("First council");
          ((Button) form.lookup("#form-save")).fire();
        });
    awaitSelected();
    var index = coordinator.index();
    var format = index.format("own-council-of-the-lakes");
    assertEquals("own-the-lakes", format.vector().key());
    assertEquals(Optional.of(new OwnColour(0x1f6f8b)), format.vector().colour());
    assertEquals(2, index.memberships().ofFormat(format.id()).size());
    var event = (Event) index.find(coordinator.state().focus().orElseThrow()).orElseThrow();
    assertEquals(format.id(), event.format());
    assertTrue(index.isOwn(ItemRef.format(format.id())));
  }

  private static TextField editor(Scene scene, String selector) {
    return ((ComboBox<?>) scene.lookup(selector)).getEditor();
  }

  /** The texts of a pack in a language that the interface does not have. */
  private void recordsAreToldInALanguageThatTheWindowDoesNotSpeak(FxRobot robot) {
    var more = Lookup.one(robot, MenuButton.class, "#bar-more");
    robot.interact(more::show);
    var menu = menu(more);
    assertFalse(menu.isVisible(), "the atlas has no other languages");
    robot.interact(more::hide);
    var small = DatasetIndex.toShow(DatasetReader.read(SmallPack.folder()));
    robot.interact(() -> coordinator.open(small));
    robot.interact(more::show);
    assertTrue(menu.isVisible());
    var item = menu.getItems().getLast();
    assertEquals("records-uz-Cyrl", item.getId());
    robot.interact(item::fire);
    assertEquals("uz-Cyrl", coordinator.index().language());
    robot.interact(menu.getItems().getFirst()::fire);
    assertEquals("en", coordinator.index().language());
  }

  private static Menu menu(MenuButton more) {
    return more.getItems().stream()
        .filter(item -> "menu-record-language".equals(item.getId()))
        .map(Menu.class::cast)
        .findFirst()
        .orElseThrow();
  }

  private void escapeLeavesEverythingAsItWas(FxRobot robot) throws Exception {
    var file = folder.resolve("one.csv");
    Files.writeString(file, "Date;Title\n2018;One\nsoon;Two\n", UTF_8);
    robot.interact(() -> window.openLecture(file));
    await(robot, "#import-table");
    awaitCount(robot, "Rows ready: 1 of 2. With errors: 1.");
    for (var selector : List.of("#import-faults", "#import-table")) {
      if (Lookup.isThere(robot, selector)) {
        var list = Lookup.one(robot, selector);
        robot.interact(list::requestFocus);
        robot.push(KeyCode.ESCAPE);
        WaitForAsyncUtils.waitForFxEvents();
      }
    }
    assertFalse(Lookup.isThere(robot, "#import-table"));
    assertEquals(BundledData.INDEX.dataset().events(), coordinator.index().dataset().events());
  }

  private void aLectureBringsItsRecordsToACleanProfile(FxRobot robot) throws Exception {
    var own = folder.resolve("from").resolve("own.json");
    Files.createDirectories(own.getParent());
    Files.writeString(
        own,
        """
        {"formats": [{"id": "own-g", "name": "Group", "short": "Group", "kind": "forum",
          "vector": "regional", "summary": "Group", "sources": ["own-s"]}],
         "events": [{"id": "own-1", "date": "1991-12-21", "title": "A meeting of 1991",
          "place": "almaty", "format": "own-g", "kind": "meeting", "level": "none",
          "status": "held", "participants": [{"country": "KZ"}], "summary": "Text",
          "sources": ["own-s"]}],
         "sources": [{"id": "own-s", "title": "Own", "language": "en"}]}
        """,
        UTF_8);
    var file = folder.resolve("week.atlas");
    var lecture = Lecture.empty("Week", BundledData.INDEX.dataset().manifest());
    LectureWriter.write(lecture.withOwn(OwnRecordsFile.read(own)), file);
    robot.interact(() -> window.openLecture(file));
    assertTrue(coordinator.index().find(ItemRef.event("own-1")).isPresent());
    assertEquals(1991, coordinator.index().years().first());
  }

  private void aRecordIsAddedByTheForm(FxRobot robot) throws Exception {
    robot.interact(() -> window.ownRecords().add());
    await(robot, "#form-title");
    robot.interact(Lookup.one(robot, Button.class, "#form-save")::fire);
    assertTrue(
        Lookup.all(robot, Label.class).stream()
            .anyMatch(label -> label.getText().contains("The title is missing")));
    robot.interact(
        () -> {
          input(robot, "#form-title").setText("Our seminar");
          input(robot, "#form-date").setText("spring 2026");
          input(robot, "#form-countries").setText("Kyrgyzstan (host), Казахстан");
          input(robot, "#form-place").setText("Cholpon-Ata");
        });
    robot.interact(Lookup.one(robot, Button.class, "#form-save")::fire);
    awaitSelected();
    var focus = coordinator.state().focus().orElseThrow();
    assertEquals("own-2026-21-our-seminar", focus.id());
    robot.interact(() -> window.ownRecords().editSelected());
    await(robot, "#form-title");
    assertEquals("Our seminar", input(robot, "#form-title").getText());
    assertTrue(Lookup.one(robot, ComboBox.class, "#form-kind").isDisabled());
    robot.press(KeyCode.ESCAPE).release(KeyCode.ESCAPE);
  }

  private static TextInputControl input(FxRobot robot, String selector) {
    return Lookup.one(robot, TextInputControl.class, selector);
  }
}
