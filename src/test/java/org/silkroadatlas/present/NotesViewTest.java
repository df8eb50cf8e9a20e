package org.silkroadatlas.present;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import atlantafx.base.theme.PrimerLight;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.silkroadatlas.BundledData;
import org.silkroadatlas.coordination.Language;
import org.silkroadatlas.coordination.Messages;
import org.silkroadatlas.dataset.BaseMapReader;
import org.silkroadatlas.draw.Palette;
import org.silkroadatlas.geo.BaseMap;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** The lecturer's window has room for its text in every language, even at twice the size. */
@Tag("window")
@Tag("once")
@ExtendWith(ApplicationExtension.class)
class NotesViewTest {
  private static final BaseMap BASE = BaseMapReader.bundled();
  private static final String TWICE = "data:text/css,.root%7B-fx-font-size:26px%7D";

  private final List<org.silkroadatlas.model.Scene> tour =
      BundledData.INDEX.dataset().tours().getFirst().steps();
  private Stage stage;

  @Start
  void start(Stage primary) {
    stage = primary;
  }

  @AfterEach
  void close(FxRobot robot) {
    robot.interact(stage::hide);
  }

  private static Appearance look(Optional<String> textSize) {
    var sheets =
        Stream.of("light", "app")
            .map(name -> "/org/silkroadatlas/styles/" + name + ".css")
            .map(name -> String.valueOf(Presenter.class.getResource(name)))
            .toList();
    return new Appearance(
        new PrimerLight().getUserAgentStylesheet(), sheets, textSize, Palette.LIGHT);
  }

  private static List<org.silkroadatlas.model.Scene> timed(
      List<org.silkroadatlas.model.Scene> scenes) {
    return scenes.stream().map(scene -> scene.withMinutes(Optional.of(12))).toList();
  }

  /** The root of the window in a language, after layout. */
  private Region open(Locale locale, Optional<String> textSize, double width, double height) {
    stage.hide();
    var messages = new Messages(locale);
    var look = look(textSize);
    var parts =
        new PresentationContext(
            BundledData.INDEX, messages, BASE, look, List.of(), InstantSource.system(), "");
    var notes =
        new NotesView(
            messages,
            new LectureTimer(parts.clock()),
            new SceneTimes(parts.clock(), tour.size(), 1),
            Duration.ofMinutes(45),
            new PresenterPreferences(Optional.empty(), 45, 20),
            new NextView(parts.index(), messages, BASE, look),
            command -> {},
            length -> {});
    notes.show(new SceneNavigator(new Presentation(timed(tour), 1)), Optional.empty());
    stage = new NotesStage(notes.region(), parts, command -> {}, () -> {}).stage();
    stage.setWidth(width);
    stage.setHeight(height);
    stage.show();
    notes.region().resize(width, height);
    for (var i = 0; i < 3; i++) {
      notes.region().applyCss();
      notes.region().layout();
    }
    return notes.region();
  }

  private static List<String> faults(Region root) {
    var faults = new TreeSet<String>();
    var seen = 0;
    for (var bar : List.of(".notes-head", ".notes-foot")) {
      for (var node : root.lookup(bar).lookupAll("*")) {
        if (node instanceof Labeled word && word.isManaged() && !word.getText().isEmpty()) {
          seen++;
          var bounds = root.sceneToLocal(word.localToScene(word.getLayoutBounds()));
          if (bounds.getMinX() < 0 || bounds.getMaxX() > root.getWidth()) {
            faults.add(word.getText() + " lies outside");
          }
          if (word.getWidth() < Math.floor(word.prefWidth(-1))) {
            faults.add(word.getText() + " is cut");
          }
        }
      }
    }
    assertTrue(seen >= 14, "words seen: " + seen);
    return List.copyOf(faults);
  }

  @Test
  void wordsTwiceAsLargeHaveRoomInEveryLanguage(FxRobot robot) {
    robot.interact(
        () -> {
          for (var language : Language.values()) {
            var root = open(language.locale(), Optional.of(TWICE), 1000, 620);
            assertEquals(List.of(), faults(root), language.code());
            var next = root.lookup("#notes-next-caption");
            assertTrue(
                next.localToScene(next.getLayoutBounds()).getMaxY()
                    <= root.lookup(".notes-foot").getBoundsInParent().getMinY(),
                language.code());
            var words = (ScrollPane) root.lookup(".scroll-pane");
            assertTrue(words.getHeight() > 200, language + " " + words.getHeight());
          }
        });
  }

  @Test
  void theLeastWindowHasRoomForTextOfTheUsualSize(FxRobot robot) {
    robot.interact(
        () -> {
          var root = open(Locale.UK, Optional.empty(), 720, 460);
          assertEquals(List.of(), faults(root));
        });
  }

  @Test
  void whatLeavesTheTalkStandsAtTheRight(FxRobot robot) {
    robot.interact(
        () -> {
          var root = open(Locale.UK, Optional.empty(), 1000, 620);
          var leave = root.lookup("#notes-leave");
          var bounds = leave.localToScene(leave.getLayoutBounds());
          assertEquals(root.getWidth() - 20, bounds.getMaxX(), 2);
        });
  }

  @Test
  void itsWordsFollowTheSizeOfText(FxRobot robot) {
    robot.interact(
        () -> {
          var usual = size(open(Locale.UK, Optional.empty(), 1000, 620));
          assertEquals(2, size(open(Locale.UK, Optional.of(TWICE), 1000, 620)) / usual, 0.01);
        });
  }

  private static double size(Region root) {
    return ((Labeled) root.lookup("#notes-elapsed")).getFont().getSize();
  }
}
