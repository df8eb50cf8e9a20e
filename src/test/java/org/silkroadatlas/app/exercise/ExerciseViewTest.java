package org.silkroadatlas.app.exercise;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.RadioButton;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.silkroadatlas.BundledData;
import org.silkroadatlas.coordination.Coordinator;
import org.silkroadatlas.coordination.Messages;
import org.silkroadatlas.dataset.BaseMapReader;
import org.silkroadatlas.draw.Palette;
import org.silkroadatlas.exercise.ExerciseKind;
import org.silkroadatlas.exercise.Question;
import org.silkroadatlas.lecture.LectureModel;
import org.silkroadatlas.model.Scene;
import org.silkroadatlas.panel.PanelStage;
import org.silkroadatlas.query.OpenView;
import org.silkroadatlas.query.StateLine;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@Tag("window")
@ExtendWith(ApplicationExtension.class)
class ExerciseViewTest {
  private final Coordinator coordinator = new Coordinator(BundledData.INDEX);
  private final List<Scene> added = new ArrayList<>();
  private final List<Question> saved = new ArrayList<>();
  private ExerciseView view;

  @Start
  void start(Stage stage) {
    var messages = new Messages(Locale.ENGLISH);
    var base = BaseMapReader.bundled();
    var host =
        new ExerciseHost() {
          @Override
          public void addScenes(List<Scene> scenes) {
            added.addAll(scenes);
          }

          @Override
          public void save(String title, List<Question> questions) {
            saved.addAll(questions);
          }
        };
    view = new ExerciseView(coordinator, messages, base, Palette.LIGHT, new LectureModel(), host);
    PanelStage.show(stage, view.region());
    view.begin(4);
  }

  private <T> T find(String id, Class<T> type) {
    return type.cast(view.region().lookup("#" + id));
  }

  private String text(String styleClass) {
    return ((Labeled) view.region().lookup("." + styleClass)).getText();
  }

  private Question question() {
    return view.session().question().orElseThrow();
  }

  /** Answers with the controls, as a user would. */
  private void choose(boolean right) {
    var question = question();
    if (question.kind().isOrder()) {
      for (var place = 0; place < question.answer().size(); place++) {
        var shift = right ? 0 : 1;
        var value = (place + shift) % question.answer().size() + 1;
        find("place-" + question.answer().get(place), ComboBox.class)
            .getSelectionModel()
            .select(value - 1);
      }
    } else {
      var answer = question.answer().getFirst();
      var position = right ? answer : (answer + 1) % question.choices().size();
      find("choice-" + position, RadioButton.class).fire();
    }
  }

  @Test
  void anAnswerIsProvedOnAllPanes(FxRobot robot) {
    Set<ExerciseKind> asked = new HashSet<>();
    var expected = 0;
    for (var i = 0; i < 12; i++) {
      var right = i % 3 != 0;
      var question = question();
      asked.add(question.kind());
      robot.interact(
          () -> {
            assertTrue(find("exercise-check", Button.class).isDisabled());
            choose(right);
            assertFalse(find("exercise-check", Button.class).isDisabled());
            find("exercise-check", Button.class).fire();
          });
      expected += right ? 1 : 0;
      var score = expected + " of " + (i + 1) + " correct";
      robot.interact(
          () -> {
            assertTrue(text("exercise-verdict").startsWith(right ? "✓" : "✗"));
            assertTrue(text("exercise-progress").contains(score), text("exercise-progress"));
            assertEquals(question.evidence().getFirst(), coordinator.state().focus().orElseThrow());
            assertEquals(OpenView.EXERCISES, coordinator.state().view().open());
            find("exercise-next", Button.class).fire();
          });
    }
    assertTrue(asked.size() >= 6, asked::toString);
    robot.interact(() -> assertEquals("Finished", text("exercise-prompt")));
  }

  @Test
  void theKeyboardAloneIsEnough(FxRobot robot) {
    while (question().kind().isOrder()) {
      robot.interact(
          () -> {
            choose(true);
            find("exercise-check", Button.class).fire();
            find("exercise-next", Button.class).fire();
          });
    }
    robot.interact(() -> find("choice-0", RadioButton.class).requestFocus());
    robot.type(KeyCode.SPACE);
    WaitForAsyncUtils.waitForFxEvents();
    assertTrue(find("choice-0", RadioButton.class).isSelected());
    robot.type(KeyCode.ENTER);
    WaitForAsyncUtils.waitForFxEvents();
    assertTrue(view.session().isAnswered());
    var before = view.session().at();
    robot.type(KeyCode.ENTER);
    WaitForAsyncUtils.waitForFxEvents();
    assertEquals(before + 1, view.session().at());
  }

  @Test
  void aQuestionBecomesTwoScenesAndAllAreSaved(FxRobot robot) {
    var question = question();
    robot.interact(
        () -> {
          find("exercise-scenes", Button.class).fire();
          find("exercise-save", Button.class).fire();
        });
    assertEquals(view.session().questions(), saved);
    assertEquals(2, added.size());
    var asked = StateLine.parse(added.getFirst().state(), BundledData.INDEX);
    var answered = StateLine.parse(added.getLast().state(), BundledData.INDEX);
    assertTrue(asked.focus().isEmpty());
    assertEquals(question.evidence().getFirst(), answered.focus().orElseThrow());
  }

  @Test
  void questionsAboutAMapShowIt(FxRobot robot) {
    var isShown = new HashSet<ExerciseKind>();
    for (var i = 0; i < 8; i++) {
      robot.interact(
          () -> {
            var map = view.region().lookup(".question-map");
            var hasMap = QuestionMapPane.isOf(question());
            assertEquals(hasMap, map.isVisible());
            view.region().layout();
            if (hasMap) {
              assertTrue(((Region) map).prefHeight(400) > 150);
              isShown.add(question().kind());
            }
            choose(true);
            find("exercise-check", Button.class).fire();
            find("exercise-next", Button.class).fire();
          });
      WaitForAsyncUtils.waitForFxEvents();
    }
    assertTrue(isShown.contains(ExerciseKind.FORMAT) || isShown.contains(ExerciseKind.FIND));
  }

  @Test
  void everyControlHasAName(FxRobot robot) {
    robot.interact(
        () -> {
          for (var node : ((Parent) view.region()).lookupAll(".combo-box")) {
            assertFalse(String.valueOf(node.getAccessibleText()).isBlank(), node::toString);
          }
          for (var node : ((Parent) view.region()).lookupAll(".radio-button")) {
            assertFalse(((RadioButton) node).getText().isBlank());
          }
        });
  }
}
