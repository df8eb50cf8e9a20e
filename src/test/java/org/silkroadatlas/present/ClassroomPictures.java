package org.silkroadatlas.present;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.scene.layout.StackPane;
import javafx.util.Duration;
import org.silkroadatlas.app.start.Fonts;
import org.silkroadatlas.coordination.Coordinator;
import org.silkroadatlas.coordination.Messages;
import org.silkroadatlas.dataset.BaseMapReader;
import org.silkroadatlas.dataset.DatasetReader;
import org.silkroadatlas.draw.Palette;
import org.silkroadatlas.model.Scene;
import org.silkroadatlas.query.DatasetIndex;
import org.silkroadatlas.timeline.PngFile;

/**
 * Draws the audience's view of a scene of each kind, or of the scenes of a tour, to PNG files:
 * FOLDER WIDTHxHEIGHT light|dark LANGUAGE [NAME or tour:ID...].
 */
final class ClassroomPictures {
  private static final Duration REST = Duration.millis(400);

  private final Path folder;
  private final ProjectorView projectorView;
  private final javafx.scene.Scene scene;
  private final Deque<Map.Entry<String, Scene>> left = new ArrayDeque<>();
  private final Runnable done;

  private ClassroomPictures(String[] arguments, Runnable done) {
    this.done = done;
    folder = Path.of(arguments[0]);
    Fonts.load();
    var size = arguments[1].split("x", 2);
    var isDark = arguments[2].equals("dark");
    var language = arguments[3];
    var index = new DatasetIndex(DatasetReader.bundled()).in(language);
    wanted(index, List.of(arguments).subList(4, arguments.length));
    var look =
        new Appearance(
            (isDark ? new PrimerDark() : new PrimerLight()).getUserAgentStylesheet(),
            sheets(isDark ? "dark" : "light"),
            Optional.empty(),
            isDark ? Palette.DARK : Palette.LIGHT);
    var messages = new Messages(Locale.of(language));
    projectorView =
        new ProjectorView(new Coordinator(index), messages, BaseMapReader.bundled(), look);
    scene =
        new javafx.scene.Scene(
            new StackPane(projectorView), Integer.parseInt(size[0]), Integer.parseInt(size[1]));
    scene.setUserAgentStylesheet(look.base());
    scene.getStylesheets().setAll(PresenterStylesheets.of(look));
    var stage = new javafx.stage.Stage();
    stage.setScene(scene);
    stage.show();
    projectorView.attach();
  }

  private void wanted(DatasetIndex index, List<String> names) {
    for (var name : names) {
      if (name.startsWith("tour:")) {
        for (var tour : index.dataset().tours()) {
          for (var i = 0; i < tour.steps().size() && name.equals("tour:" + tour.id()); i++) {
            left.add(Map.entry(tour.id() + "-" + (i + 1), tour.steps().get(i)));
          }
        }
      }
    }
    SceneKinds.all(index)
        .forEach(
            (name, kind) -> {
              if (names.isEmpty() || names.contains(name)) {
                left.add(Map.entry(name, kind));
              }
            });
  }

  static List<String> sheets(String theme) {
    var sheets = new ArrayList<String>();
    for (var name : List.of(theme, "app")) {
      sheets.add(
          String.valueOf(
              Presenter.class.getResource("/org/silkroadatlas/styles/" + name + ".css")));
    }
    return sheets;
  }

  private void next() {
    var one = left.poll();
    if (one == null) {
      done.run();
      return;
    }
    projectorView.show(one.getValue(), "3 / 12");
    rest(() -> take(one.getKey()));
  }

  private void take(String name) {
    if (!projectorView.isComplete()) {
      rest(() -> take(name));
      return;
    }
    write(name);
    if (projectorView.revealStep(true)) {
      projectorView.applyCss();
      projectorView.layout();
      write(name + "-answer");
    }
    next();
  }

  private void write(String name) {
    try {
      Files.createDirectories(folder);
      PngFile.write(scene.snapshot(null), folder.resolve(name + ".png"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void rest(Runnable then) {
    var pause = new PauseTransition(REST);
    pause.setOnFinished(over -> then.run());
    pause.play();
  }

  public static void main(String[] arguments) throws InterruptedException {
    var done = new CountDownLatch(1);
    Platform.startup(() -> new ClassroomPictures(arguments, done::countDown).next());
    done.await();
    Platform.exit();
  }
}
