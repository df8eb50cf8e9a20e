package org.silkroadatlas.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.silkroadatlas.BundledData;
import org.silkroadatlas.coordination.Coordinator;
import org.silkroadatlas.dataset.DatasetReader;
import org.silkroadatlas.dataset.LectureWriter;
import org.silkroadatlas.dataset.PackFile;
import org.silkroadatlas.dataset.SmallPack;
import org.silkroadatlas.draw.ShapedWords;
import org.silkroadatlas.map.MapView;
import org.silkroadatlas.model.Item;
import org.silkroadatlas.model.Lecture;
import org.silkroadatlas.model.Scene;
import org.silkroadatlas.panel.PanelView;
import org.silkroadatlas.query.DatasetIndex;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** A dataset with right-to-left text, in a window of many widths. */
@Tag("window")
@Tag("once")
@ExtendWith(ApplicationExtension.class)
class RightToLeftTest {
  private static final String PERSIAN =
      "ما باید راه ابریشم را دوباره زنده کنیم و میان کشورهای آسیای مرکزی همکاری را گسترش دهیم";
  private static final String HEBREW =
      "דרך המשי היא רשת של דרכי מסחר עתיקות שחיברה בין המזרח למערב במשך מאות שנים";

  @TempDir private Path folder;

  private final Coordinator coordinator = new Coordinator(BundledData.INDEX);

  /** Texts that extend beyond their control, with their location. */
  private final TreeMap<String, String> cut = new TreeMap<>();

  private Stage stage;
  private AtlasWindow window;
  private int seen;

  @Start
  void start(Stage primary) {
    stage = primary;
    window = OpenedWindow.open(primary, coordinator, folder);
  }

  @AfterEach
  void close(FxRobot robot) {
    OpenedWindow.closeAll(robot);
  }

  private DatasetIndex turned() throws IOException {
    var pack = SmallPack.copyTo(Files.createDirectory(folder.resolve("pack")));
    for (var kind : PackFile.values()) {
      var file = pack.resolve(kind.fileName());
      // The office of a person is from a list, that of a speaker is free text.
      var office = kind == PackFile.PERSONS ? "" : "|office";
      var key = "(\"(title|name|summary|text|speaker|occasion|publisher|note" + office + ")\": \")";
      Files.writeString(
          file,
          Files.readString(file)
              .replaceAll(key, "$1" + PERSIAN + ", 2019 (SCO): " + HEBREW + " ")
              .replaceAll("(\"short\": \")[^\"]*", "$1שנגחאי"));
    }
    return new DatasetIndex(DatasetReader.open(pack).dataset());
  }

  private void look(Node node) {
    if (!node.isVisible()) {
      return;
    }
    if (node instanceof Labeled labeled && labeled.getGraphic() instanceof ShapedWords words) {
      seen++;
      for (var word : words.getChildren()) {
        var within = labeled.sceneToLocal(word.localToScene(word.getLayoutBounds()));
        if (within.getMaxX() > labeled.getWidth() + 1
            || within.getMaxY() > labeled.getHeight() + 1) {
          cut.put(labeled.toString(), within + " in " + labeled.getLayoutBounds());
        }
      }
    }
    if (node instanceof Parent parent) {
      List.copyOf(parent.getChildrenUnmodifiable()).forEach(this::look);
    }
  }

  private void layOut() {
    for (var root : WindowViews.roots()) {
      root.applyCss();
      root.layout();
      root.layout();
      look(root);
    }
  }

  /** Shows something at many widths. */
  private void walk(FxRobot robot, Runnable act) {
    robot.interact(act);
    robot.interact(
        () -> {
          for (var width = 820; width <= 1320; width += 100) {
            stage.setWidth(width);
            layOut();
          }
        });
  }

  /** One of each kind. */
  private static List<Item> items(DatasetIndex index) {
    var dataset = index.dataset();
    return List.of(
        dataset.events().getFirst(),
        dataset.formats().getFirst(),
        dataset.agreements().getFirst(),
        dataset.quotes().getFirst(),
        dataset.figures().getFirst(),
        dataset.places().getFirst(),
        dataset.routes().getFirst(),
        dataset.sources().getFirst());
  }

  @Test
  void everyPageFitsAtEveryWidth(FxRobot robot) throws Exception {
    var index = turned();
    robot.interact(() -> coordinator.open(index));
    for (var item : items(index)) {
      walk(robot, () -> coordinator.show("focus=" + item.ref()));
    }
    var views = new WindowViews(robot, stage, window, coordinator);
    var panel = views.pane(PanelView.class);
    var map = views.pane(MapView.class);
    walk(robot, () -> coordinator.show("cursor=2018"));
    walk(robot, panel::filter);
    walk(robot, panel::matrix);
    walk(robot, map::toggleTable);
    assertTrue(seen > 100, "texts seen: " + seen);
    assertEquals(new TreeMap<>(), cut);
  }

  @Test
  void aLectureIsShownAndPresented(FxRobot robot) throws Exception {
    var file = folder.resolve("Two.atlas");
    var manifest = BundledData.INDEX.dataset().manifest();
    var scenes =
        List.of(
            new Scene("cursor=2018", PERSIAN, Optional.of(HEBREW), Optional.empty()),
            new Scene("cursor=2019", HEBREW, Optional.of(PERSIAN), Optional.empty()));
    LectureWriter.write(new Lecture(HEBREW, manifest.id(), manifest.version(), scenes), file);
    walk(robot, () -> window.openLecture(file));
    robot.interact(() -> window.presenter().begin(window.presentation()));
    robot.interact(this::layOut);
    robot.interact(() -> window.presenter().end());
    assertTrue(seen > 0);
    assertEquals(new TreeMap<>(), cut);
  }
}
