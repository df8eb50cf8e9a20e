package org.silkroadatlas.app;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Locale;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import org.silkroadatlas.app.settings.Settings;
import org.silkroadatlas.app.settings.SettingsFile;
import org.silkroadatlas.app.start.Fonts;
import org.silkroadatlas.coordination.Coordinator;
import org.silkroadatlas.coordination.Messages;
import org.silkroadatlas.dataset.BaseMapReader;
import org.silkroadatlas.dataset.DatasetReader;
import org.silkroadatlas.model.Scene;
import org.silkroadatlas.query.DatasetIndex;

/** Opens the window in a separate Java, plays every scene of every tour, then exits. */
final class OfflineTour {
  private static final int PULSES_PER_SCENE = 3;

  private OfflineTour() {}

  public static void main(String[] args) throws Exception {
    var settings = Files.createTempDirectory("atlas").resolve("settings.properties");
    var dataset = DatasetReader.bundled();
    Platform.startup(
        () -> {
          Fonts.load();
          var coordinator = new Coordinator(new DatasetIndex(dataset));
          var stage = new Stage();
          var window = window(stage, coordinator, settings);
          window.show();
          var scenes = dataset.tours().stream().flatMap(tour -> tour.steps().stream());
          walk(stage, coordinator, window, scenes.iterator());
        });
  }

  private static AtlasWindow window(Stage stage, Coordinator coordinator, Path settings) {
    return new AtlasWindow(
        stage,
        coordinator,
        new Messages(Locale.UK),
        BaseMapReader.bundled(),
        Settings.DEFAULT,
        new SettingsFile(settings),
        link -> {
          throw new IllegalStateException("Nobody asked for " + link);
        });
  }

  private static void walk(
      Stage stage, Coordinator coordinator, AtlasWindow window, Iterator<Scene> scenes) {
    new AnimationTimer() {
      private int pulses;
      private int walked;

      @Override
      public void handle(long now) {
        Platform.requestNextPulse();
        if (!window.isComplete() || pulses++ % PULSES_PER_SCENE != 0) {
          return;
        }
        if (scenes.hasNext()) {
          coordinator.show(scenes.next().state());
          press(window, KeyCode.PLUS);
          walked++;
        } else {
          stop();
          System.out.println("walked " + walked);
          stage.hide();
          Platform.exit();
        }
      }
    }.start();
  }

  private static void press(AtlasWindow window, KeyCode code) {
    var map = window.attachedPanes().getFirst().region();
    map.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "+", "+", code, false, false, false, false));
  }
}
