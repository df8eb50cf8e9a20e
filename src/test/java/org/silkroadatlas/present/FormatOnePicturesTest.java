package org.silkroadatlas.present;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import atlantafx.base.theme.PrimerLight;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javafx.scene.image.PixelFormat;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.silkroadatlas.BundledData;
import org.silkroadatlas.coordination.Coordinator;
import org.silkroadatlas.coordination.Messages;
import org.silkroadatlas.dataset.BaseMapReader;
import org.silkroadatlas.dataset.LectureReader;
import org.silkroadatlas.dataset.LectureWriter;
import org.silkroadatlas.draw.Palette;
import org.silkroadatlas.model.Lecture;
import org.silkroadatlas.model.Scene;
import org.silkroadatlas.model.Slide;
import org.silkroadatlas.model.SlideKind;
import org.silkroadatlas.query.State;
import org.silkroadatlas.query.StateLine;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/**
 * The tours, in files of format 1 as the program wrote them that knew no other, give the projector
 * the same pixels as in files of format 2, whatever was shown before.
 */
@Tag("window")
@Tag("once")
@ExtendWith(ApplicationExtension.class)
class FormatOnePicturesTest {
  private static final int WIDTH = 640;
  private static final int HEIGHT = 360;

  /** Of 255; too little to be seen. */
  private static final int SHADE = 12;

  /** Of 921,600 values. */
  private static final int SEAMS = 3_000;

  @TempDir private Path folder;
  private ProjectorView projectorView;
  private javafx.scene.Scene window;

  @Start
  void start(Stage stage) {
    var look =
        new Appearance(
            new PrimerLight().getUserAgentStylesheet(),
            ProjectorViewTest.sheets(),
            Optional.empty(),
            Palette.LIGHT);
    projectorView =
        new ProjectorView(
            new Coordinator(BundledData.INDEX),
            new Messages(Locale.ENGLISH),
            BaseMapReader.bundled(),
            look);
    projectorView.keepStill();
    // A display of 1280 by 720 pixels on a desktop of scale 2, drawn with half of them.
    projectorView.setDevice(2);
    window = new javafx.scene.Scene(new StackPane(projectorView), WIDTH, HEIGHT);
    window.setUserAgentStylesheet(look.base());
    window.getStylesheets().setAll(PresenterStylesheets.of(look));
    projectorView.attach();
  }

  /** The same lecture with what only format 2 holds: minutes, and a slide at the end. */
  private Lecture inFormatTwo(Lecture lecture) throws IOException {
    var scenes = new ArrayList<Scene>();
    lecture.scenes().forEach(scene -> scenes.add(scene.withMinutes(Optional.of(3))));
    scenes.add(Scene.of(Slide.of(SlideKind.TITLE, "The end", "")));
    var file = folder.resolve("two.atlas");
    LectureWriter.write(lecture.withScenes(scenes), file);
    assertTrue(Files.readString(file).startsWith("{\n  \"format\": 2,"));
    return LectureReader.read(file);
  }

  private byte[] picture(FxRobot robot, Scene scene) throws Exception {
    robot.interact(() -> projectorView.show(scene, "1 / 9"));
    WaitForAsyncUtils.waitFor(
        20,
        TimeUnit.SECONDS,
        () -> {
          // The map is fitted to its room after a layout, and may need another one.
          for (var i = 0; i < 3; i++) {
            robot.interact(this::layOut);
            WaitForAsyncUtils.waitForFxEvents();
          }
          return WaitForAsyncUtils.asyncFx(projectorView::isComplete).get();
        });
    return WaitForAsyncUtils.asyncFx(this::pixels).get();
  }

  private void layOut() {
    window.getRoot().applyCss();
    window.getRoot().layout();
  }

  private byte[] pixels() {
    var pixels = ByteBuffer.allocate(WIDTH * HEIGHT * 4);
    window
        .snapshot(null)
        .getPixelReader()
        .getPixels(
            0, 0, WIDTH, HEIGHT, PixelFormat.getByteBgraInstance(), pixels.array(), 0, WIDTH * 4);
    return pixels.array();
  }

  private static List<Lecture> tours() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("src/test/resources/lectures/format-1"))) {
      return files.sorted().map(LectureReader::read).toList();
    }
  }

  /** The first scene, one in the middle and the last one, to save time. */
  private static List<Scene> some(Lecture lecture, int count) {
    return Stream.of(0, count / 2, count - 1).map(lecture.scenes()::get).toList();
  }

  private static State state(Scene scene) {
    return StateLine.parse(scene.state(), BundledData.INDEX);
  }

  @Test
  void theToursOfFormatOneLookTheSame(FxRobot robot) throws Exception {
    var tours = tours();
    assertEquals(9, tours.size());
    var before = new ArrayList<byte[]>();
    for (var tour : tours) {
      for (var scene : some(tour, tour.scenes().size())) {
        before.add(picture(robot, scene));
      }
    }
    var different = new HashSet<ByteBuffer>();
    before.forEach(picture -> different.add(ByteBuffer.wrap(picture)));
    assertEquals(before.size(), different.size(), "a picture for each scene");
    for (var tour : tours.reversed()) {
      var count = tour.scenes().size();
      var other = inFormatTwo(tour);
      for (var i = 0; i < count; i++) {
        assertEquals(state(tour.scenes().get(i)), state(other.scenes().get(i)));
        assertEquals(tour.scenes().get(i).caption(), other.scenes().get(i).caption());
      }
      for (var scene : some(other, count).reversed()) {
        compare(before.removeLast(), picture(robot, scene), scene.caption());
      }
    }
    assertEquals(List.of(), before);
  }

  /**
   * The same pixels. Only where tiles of the relief meet, a shade depends on which of them came
   * from memory.
   */
  private static void compare(byte[] expected, byte[] actual, String caption) {
    var count = 0;
    for (var i = 0; i < expected.length; i++) {
      var by = Math.abs(Byte.toUnsignedInt(expected[i]) - Byte.toUnsignedInt(actual[i]));
      var at = i / 4;
      assertTrue(by <= SHADE, () -> caption + ": " + by + " at " + at % WIDTH + "," + at / WIDTH);
      count += by > 0 ? 1 : 0;
    }
    assertTrue(count < SEAMS, caption + ": " + count);
  }
}
