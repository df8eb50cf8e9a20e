package org.silkroadatlas.lecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.event.EventType;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.stage.Stage;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.silkroadatlas.Lookup;
import org.silkroadatlas.coordination.Messages;
import org.silkroadatlas.model.Lecture;
import org.silkroadatlas.model.Scene;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** Scenes are searched, selected together and reordered by keyboard and mouse. */
@Tag("window")
@Tag("once")
@ExtendWith(ApplicationExtension.class)
class SceneListTest {
  private static final List<String> WORDS =
      List.of("Astana", "Aşgabat", "Bishkek", "Dushanbe", "Tashkent", "Baku", "Türkistan", "Awaza");

  private final LectureModel model = new LectureModel();
  private final Pictures pictures = new Pictures();
  private SceneList list;

  /** Pictures that are available from the second request. */
  private static final class Pictures implements ScenePictures {
    private final Map<Scene, Image> made = new HashMap<>();
    private Runnable onMade = () -> {};

    @Override
    public Optional<Image> of(Scene scene) {
      var there = Optional.ofNullable(made.get(scene));
      made.putIfAbsent(scene, new WritableImage(144, 81));
      return there;
    }

    @Override
    public void setOnMade(Runnable made) {
      onMade = made;
    }
  }

  @Start
  void start(Stage stage) {
    list = new SceneList(new Messages(Locale.UK), new Doing(), scene -> Optional.empty(), pictures);
    stage.setScene(new javafx.scene.Scene(list.region(), 270, 700));
    stage.show();
    model.openedProperty().subscribe(list::show);
    var scenes =
        IntStream.range(0, WORDS.size())
            .mapToObj(i -> new Scene("cursor=" + (2010 + i), WORDS.get(i), Optional.empty()))
            .toList();
    model.append(scenes, new Lecture("New", "atlas", "1.0.0", List.of()), title -> title);
    model.go(0);
  }

  private final class Doing implements SceneList.Acts {
    @Override
    public void go(int step) {
      model.go(step);
    }

    @Override
    public void choose(List<Integer> steps, int step) {
      model.choose(steps, step);
    }

    @Override
    public void move(int gap) {
      model.move(gap);
    }

    @Override
    public void duplicate() {
      model.duplicate();
    }

    @Override
    public void delete() {
      model.delete();
    }
  }

  private LectureModel.Opened opened() {
    return model.opened().orElseThrow();
  }

  private List<String> captions() {
    return opened().lecture().scenes().stream().map(Scene::caption).toList();
  }

  private ListView<?> rows(FxRobot robot) {
    return Lookup.one(robot, ListView.class, "#scenes");
  }

  private void focus(FxRobot robot) {
    robot.interact(list::focus);
  }

  private static Label caption(FxRobot robot, String words) {
    return Lookup.all(robot, Label.class, ".scene-cell .scene-caption").stream()
        .filter(label -> label.getText().equals(words) && label.getScene() != null)
        .findFirst()
        .orElseThrow();
  }

  /** The list's selection is that of the lecture. */
  private void assertChosen(FxRobot robot, List<Integer> steps, int step) {
    assertEquals(steps, opened().chosen());
    assertEquals(step, opened().step());
    assertEquals(steps, rows(robot).getSelectionModel().getSelectedIndices().stream().toList());
    assertEquals(step, rows(robot).getSelectionModel().getSelectedIndex());
  }

  @Test
  void shiftWithArrowsChoosesSeveral(FxRobot robot) {
    focus(robot);
    robot.push(KeyCode.DOWN);
    robot.push(KeyCode.SHIFT, KeyCode.DOWN);
    robot.push(KeyCode.SHIFT, KeyCode.DOWN);
    assertChosen(robot, List.of(1, 2, 3), 3);
    robot.push(KeyCode.SHIFT, KeyCode.UP);
    assertChosen(robot, List.of(1, 2), 2);
    robot.push(KeyCode.SHIFT, KeyCode.HOME);
    assertChosen(robot, List.of(0, 1), 0);
    robot.push(KeyCode.DOWN);
    assertChosen(robot, List.of(1), 1);
    robot.push(KeyCode.CONTROL, KeyCode.A);
    assertChosen(robot, List.of(0, 1, 2, 3, 4, 5, 6, 7), 1);
  }

  @Test
  void ctrlWithSpaceChoosesApart(FxRobot robot) {
    focus(robot);
    robot.push(KeyCode.CONTROL, KeyCode.DOWN);
    robot.push(KeyCode.CONTROL, KeyCode.DOWN);
    robot.push(KeyCode.CONTROL, KeyCode.SPACE);
    assertChosen(robot, List.of(0, 2), 2);
    robot.push(KeyCode.CONTROL, KeyCode.SPACE);
    assertChosen(robot, List.of(0), 0);
  }

  @Test
  void whatIsChosenIsMovedCopiedAndDeletedInOneStep(FxRobot robot) {
    focus(robot);
    var before = captions();
    robot.push(KeyCode.SHIFT, KeyCode.DOWN);
    robot.push(KeyCode.ALT, KeyCode.DOWN);
    assertEquals("Bishkek", captions().getFirst());
    assertChosen(robot, List.of(1, 2), 2);
    robot.push(KeyCode.ALT, KeyCode.UP);
    assertEquals(before, captions());
    robot.push(KeyCode.CONTROL, KeyCode.D);
    assertEquals(10, captions().size());
    robot.push(KeyCode.DELETE);
    assertEquals(before, captions());
    for (var i = 0; i < 4; i++) {
      robot.interact(model::undo);
    }
    assertEquals(before, captions());
    assertChosen(robot, List.of(0, 1), 1);
  }

  @Test
  void clicksChooseAsEverywhere(FxRobot robot) {
    robot.clickOn(caption(robot, "Bishkek"));
    assertChosen(robot, List.of(2), 2);
    click(robot, "Tashkent", true, false);
    assertChosen(robot, List.of(2, 3, 4), 4);
    click(robot, "Astana", false, true);
    assertChosen(robot, List.of(0, 2, 3, 4), 0);
    click(robot, "Dushanbe", false, true);
    assertChosen(robot, List.of(0, 2, 4), 0);
    click(robot, "Bishkek", false, false);
    assertChosen(robot, List.of(2), 2);
  }

  /** The headless robot cannot hold keys while it clicks. */
  private static void click(FxRobot robot, String words, boolean shift, boolean ctrl) {
    var on = caption(robot, words);
    robot.interact(
        () ->
            List.of(MouseEvent.MOUSE_PRESSED, MouseEvent.MOUSE_RELEASED, MouseEvent.MOUSE_CLICKED)
                .forEach(type -> on.fireEvent(mouse(type, shift, ctrl))));
  }

  private static MouseEvent mouse(EventType<MouseEvent> type, boolean shift, boolean ctrl) {
    var primary = type == MouseEvent.MOUSE_PRESSED;
    return new MouseEvent(
        type,
        1,
        1,
        1,
        1,
        MouseButton.PRIMARY,
        1,
        shift,
        ctrl,
        false,
        false,
        primary,
        false,
        false,
        false,
        false,
        true,
        null);
  }

  @Test
  void typingFindsScenesWhateverTheirLetters(FxRobot robot) {
    var find = Lookup.one(robot, TextField.class, "#scenes-find");
    assertTrue(find.isVisible());
    robot.interact(() -> find.setText("turk"));
    assertEquals(1, rows(robot).getItems().size());
    robot.interact(find::requestFocus);
    robot.push(KeyCode.ENTER);
    assertEquals(6, opened().step());
    assertTrue(rows(robot).isFocused());
    robot.interact(find::requestFocus);
    robot.push(KeyCode.ESCAPE);
    assertEquals(8, rows(robot).getItems().size());
    assertChosen(robot, List.of(6), 6);
    robot.interact(() -> find.setText("7"));
    assertEquals(1, rows(robot).getItems().size());
  }

  @Test
  void whatIsFoundIsOrderedAmongAllScenes(FxRobot robot) {
    var find = Lookup.one(robot, TextField.class, "#scenes-find");
    robot.interact(() -> find.setText("a"));
    var found = rows(robot).getItems().stream().map(row -> ((SceneRow) row).step()).toList();
    assertEquals(List.of(0, 1, 7), found);
    focus(robot);
    robot.push(KeyCode.END);
    assertEquals(7, opened().step());
    robot.push(KeyCode.ALT, KeyCode.UP);
    assertEquals("Awaza", captions().get(6));
  }

  @Test
  void aFewScenesNeedNoField(FxRobot robot) {
    robot.interact(() -> model.choose(List.of(0, 1, 2, 3), 0));
    robot.interact(model::delete);
    assertFalse(Lookup.one(robot, "#scenes-find").isVisible());
  }

  @Test
  void timeIsToldForOneAndAll(FxRobot robot) {
    robot.interact(
        () ->
            model.putScenes(
                opened().lecture(),
                opened().lecture().scenes().stream()
                    .map(scene -> scene.withMinutes(Optional.of(5)))
                    .toList()));
    var told = Lookup.one(robot, Label.class, "#scenes-told");
    assertTrue(told.getText().contains("40"), told::getText);
    robot.interact(model::undo);
    assertFalse(told.getText().contains("40"), told::getText);
  }

  @Test
  void picturesComeWhenTheyAreMade(FxRobot robot) {
    robot.interact(pictures.onMade);
    var views = Lookup.all(robot, ImageView.class, ".scene-cell .image-view");
    assertTrue(views.stream().filter(view -> view.getImage() != null).count() >= WORDS.size());
    var box = views.getFirst().getBoundsInParent();
    assertEquals(ScenePictures.WIDTH, box.getWidth(), 1);
    assertEquals(ScenePictures.HEIGHT, box.getHeight(), 1);
  }
}
