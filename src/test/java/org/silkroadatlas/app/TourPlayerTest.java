package org.silkroadatlas.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.silkroadatlas.BundledData;
import org.silkroadatlas.app.settings.Theme;
import org.silkroadatlas.coordination.Coordinator;
import org.silkroadatlas.coordination.Messages;
import org.silkroadatlas.dataset.BaseMapReader;
import org.silkroadatlas.lecture.Dialogs;
import org.silkroadatlas.lecture.LectureController;
import org.silkroadatlas.lecture.LectureModel;
import org.silkroadatlas.lecture.ScenePictures;
import org.silkroadatlas.map.MapView;
import org.silkroadatlas.model.Tour;
import org.silkroadatlas.own.OwnCollection;
import org.silkroadatlas.query.State;
import org.silkroadatlas.query.StateLine;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@Tag("window")
@ExtendWith(ApplicationExtension.class)
class TourPlayerTest {
  @TempDir private Path folder;

  private final Coordinator coordinator = new Coordinator(BundledData.INDEX);
  private final List<State> seen = new ArrayList<>();
  private final CompletableFuture<Boolean> walked = new CompletableFuture<>();

  @Start
  void start(Stage stage) {
    var messages = new Messages(Locale.ENGLISH);
    var map = new MapView(coordinator, messages, BaseMapReader.bundled(), Theme.LIGHT.palette());
    var desk =
        new LectureController(
            new LectureModel(),
            coordinator,
            messages,
            new WindowLectureHost(
                map,
                new StatusBar(coordinator, messages),
                new OwnCollection(coordinator, folder.resolve("own.json")),
                ScenePictures.NONE,
                List::of),
            new Dialogs(stage, messages),
            folder);
    var scene = new Scene(desk.foot(), 600, 80);
    stage.setScene(scene);
    stage.getIcons().setAll(WindowIcons.load());
    stage.show();
    coordinator.visibleProperty().subscribe(visible -> seen.add(visible.state()));
    new TourPlayer(tours(), desk, scene, () -> true, () -> walked.complete(desk.isOpen())).begin();
  }

  private static List<Tour> tours() {
    return BundledData.INDEX.dataset().tours();
  }

  @Test
  void showsEverySceneOfEveryTourAndLeaves() throws Exception {
    assertFalse(walked.get(60, TimeUnit.SECONDS), "a tour is still being walked");
    var left = seen.iterator();
    for (var tour : tours()) {
      for (var scene : tour.steps()) {
        var wanted = StateLine.parse(scene.state(), BundledData.INDEX);
        var shown = false;
        while (!shown && left.hasNext()) {
          shown = left.next().equals(wanted);
        }
        assertTrue(shown, () -> tour.id() + ": " + scene.state());
      }
    }
  }

  @Test
  void theWindowHasAnIconForEachPlace() {
    var sizes = WindowIcons.load().stream().map(icon -> (int) icon.getWidth()).toList();
    assertEquals(List.of(16, 32, 48, 128), sizes);
  }
}
