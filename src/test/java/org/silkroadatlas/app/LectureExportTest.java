package org.silkroadatlas.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.scene.image.Image;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.silkroadatlas.BundledData;
import org.silkroadatlas.app.export.ExportChoices;
import org.silkroadatlas.app.export.ExportChoices.Layout;
import org.silkroadatlas.app.export.Exporter;
import org.silkroadatlas.app.export.PictureSize;
import org.silkroadatlas.app.settings.Theme;
import org.silkroadatlas.app.start.HeadlessStart;
import org.silkroadatlas.coordination.Messages;
import org.silkroadatlas.dataset.BaseMapReader;
import org.silkroadatlas.export.ExportException;
import org.silkroadatlas.export.ExportException.Reason;
import org.silkroadatlas.export.ExportKind;
import org.silkroadatlas.export.Progress;
import org.silkroadatlas.export.pdf.PdfText;
import org.silkroadatlas.model.Lecture;
import org.silkroadatlas.model.Scene;
import org.testfx.framework.junit5.ApplicationExtension;

/** Exports of whole lectures as written, drawn by the views of the window. */
@Tag("window")
@Tag("once")
@ExtendWith(ApplicationExtension.class)
class LectureExportTest {
  private static final Exporter EXPORTER =
      new Exporter(BundledData.INDEX, BaseMapReader::bundled, new Messages(Locale.ENGLISH));

  @TempDir private Path folder;

  @BeforeAll
  static void fonts() {
    HeadlessStart.start();
  }

  private static Lecture lecture(Scene... scenes) {
    var manifest = BundledData.INDEX.dataset().manifest();
    return Lecture.empty("Two views", manifest).withScenes(List.of(scenes));
  }

  private static Scene scene(String state, String caption) {
    return new Scene(state, caption, Optional.empty(), Optional.of(new Scene.Frame(400, 300)));
  }

  private static Lecture two() {
    return lecture(
        scene("cursor=2015&center=43,66&zoom=3", "The first"),
        scene("formats=ots&cursor=2022&center=43,66&zoom=3", "The second"));
  }

  private void export(String name, Lecture lecture, Layout layout, Progress progress)
      throws ExportException {
    var choices =
        new ExportChoices(
            Optional.of(PictureSize.of(640, 360)), Theme.LIGHT, Optional.empty(), layout);
    var kind = ExportKind.of(name).orElseThrow();
    EXPORTER.export(folder.resolve(name), kind, lecture, choices, progress);
  }

  private List<String> names() throws IOException {
    try (var files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  private Image read(String name) throws IOException {
    try (var stream = Files.newInputStream(folder.resolve(name))) {
      return new Image(stream);
    }
  }

  @Test
  void picturesHaveTheNumberOfTheirScene() throws IOException {
    export("view.png", two(), Layout.MAP, Progress.SILENT);
    assertEquals(List.of("view-1.png", "view-2.png"), names());
    var one = read("view-1.png");
    var other = read("view-2.png");
    assertEquals(640, one.getWidth());
    assertNotEquals(
        one.getPixelReader().getArgb(400, 180), other.getPixelReader().getArgb(400, 180));
    assertEquals("x-01.png", Exporter.pictures(Path.of("x.png"), 10).getFirst().toString());
  }

  @Test
  void aLectureBecomesSlidesAndAHandout() throws IOException, InterruptedException {
    export("slides.pdf", two(), Layout.WHOLE, Progress.SILENT);
    assertTrue(PdfText.of(folder.resolve("slides.pdf"), 1, 1).startsWith("The first"));
    assertTrue(PdfText.of(folder.resolve("slides.pdf"), 2, 2).startsWith("The second"));
    export("handout.pdf", two(), Layout.HANDOUT, Progress.SILENT);
    var text = PdfText.of(folder.resolve("handout.pdf"));
    assertTrue(text.contains("Two views") && text.contains("2. The second"), text);
  }

  @Test
  void notesArePrintedWithAPictureOfEachScene() throws IOException, InterruptedException {
    var told = scene("cursor=2015", "The first");
    var one = told.withWords("The first", Optional.of("Ask who is missing.\nWait."));
    export(
        "notes.pdf",
        lecture(one.withMinutes(Optional.of(4)), scene("view=matrix&cursor=2020", "The second")),
        Layout.NOTES,
        Progress.SILENT);
    var text = PdfText.of(folder.resolve("notes.pdf"));
    for (var part :
        List.of("1. The first", "4 min", "Ask who is missing.", "Wait.", "2. The second")) {
      assertTrue(text.contains(part), () -> part + " in " + text);
    }
    assertTrue(Files.size(folder.resolve("notes.pdf")) > 60_000, "hardly two pictures");
  }

  @Test
  void aCancelledLectureLeavesNothing() throws IOException {
    var looks = new AtomicInteger();
    var progress =
        new Progress() {
          private double most;

          @Override
          public void done(double share) {
            most = share;
          }

          @Override
          public boolean isCancelled() {
            looks.incrementAndGet();
            return most > 0.6;
          }
        };
    assertThrows(
        CancellationException.class, () -> export("view.png", two(), Layout.MAP, progress));
    assertTrue(looks.get() > 1);
    assertEquals(List.of(), names());
  }

  @Test
  void aSceneWhoseRecordIsGoneIsNamed() throws IOException {
    var fault =
        assertThrows(
            ExportException.class,
            () ->
                export(
                    "slides.pdf",
                    lecture(scene("cursor=2015", ""), scene("focus=event:gone", "")),
                    Layout.WHOLE,
                    Progress.SILENT));
    assertEquals(Reason.SCENE, fault.reason());
    assertTrue(fault.detail().startsWith("2: ") && fault.detail().contains("event:gone"));
    var empty =
        assertThrows(
            ExportException.class,
            () -> export("slides.pdf", lecture(), Layout.WHOLE, Progress.SILENT));
    assertEquals(Reason.NO_SCENES, empty.reason());
    assertEquals(List.of(), names());
  }
}
