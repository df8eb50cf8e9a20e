package org.silkroadatlas.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.stream.IntStream;
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
import org.silkroadatlas.export.ExportKind;
import org.silkroadatlas.export.Progress;
import org.silkroadatlas.query.StateLine;
import org.testfx.framework.junit5.ApplicationExtension;

/** Picture exports as written, drawn by the views of the window. */
@Tag("window")
@Tag("once")
@ExtendWith(ApplicationExtension.class)
class ExportPicturesTest {
  private static final Exporter EXPORTER =
      new Exporter(BundledData.INDEX, BaseMapReader::bundled, new Messages(Locale.ENGLISH));

  @TempDir private Path folder;

  @BeforeAll
  static void fonts() {
    HeadlessStart.start();
  }

  private Path export(String name, String size, Theme theme, Layout layout, Progress progress)
      throws IOException {
    var file = folder.resolve(name);
    var choices =
        new ExportChoices(
            Optional.of(size).map(PictureSize::parse), theme, Optional.empty(), layout);
    var state = StateLine.parse("formats=ots&cursor=2022", BundledData.INDEX);
    EXPORTER.export(file, ExportKind.of(name).orElseThrow(), state, choices, progress);
    return file;
  }

  private static Image read(Path file) throws IOException {
    try (var stream = Files.newInputStream(file)) {
      return new Image(stream);
    }
  }

  /** The number of colours in a part of a picture, given in shares of its size. */
  private static long colours(Image image, double left, double top, double right, double bottom) {
    var reader = image.getPixelReader();
    return IntStream.range((int) (top * image.getHeight()), (int) (bottom * image.getHeight()))
        .flatMap(
            y ->
                IntStream.range((int) (left * image.getWidth()), (int) (right * image.getWidth()))
                    .map(x -> reader.getArgb(x, y)))
        .distinct()
        .count();
  }

  @Test
  void theWholeViewIsDrawnAtTheSizeThatWasAskedFor() throws IOException {
    var file = export("whole.png", "1280x720", Theme.LIGHT, Layout.WHOLE, Progress.SILENT);
    var image = read(file);
    assertEquals(1280, image.getWidth());
    assertEquals(720, image.getHeight());
    assertTrue(colours(image, 0, 0.1, 0.55, 0.55) > 500, "the map is blank");
    assertTrue(colours(image, 0, 0.7, 0.55, 0.9) > 30, "the timeline is blank");
    assertTrue(colours(image, 0.65, 0.1, 1, 0.9) > 30, "the panel is blank");
    assertTrue(colours(image, 0, 0.94, 1, 1) > 10, "the note on boundaries is blank");
  }

  @Test
  void thePictureCarriesTheNoteOnBoundaries() throws IOException {
    var file = export("map.png", "800x450", Theme.DARK, Layout.MAP, Progress.SILENT);
    var text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
    var manifest = BundledData.INDEX.dataset().manifest();
    assertTrue(text.contains(manifest.boundaryNote()));
    assertTrue(text.contains(manifest.attribution()));
    var image = read(file);
    assertEquals(800, image.getWidth());
    assertTrue(colours(image, 0, 0.92, 1, 1) > 10, "the note on boundaries is blank");
    assertTrue(image.getPixelReader().getColor(1, 1).getBrightness() < 0.4, "is not dark");
  }

  @Test
  void canvasesAreDrawnAsFineAsThePicture() throws IOException {
    var coarse = read(export("a.png", "1280x720", Theme.LIGHT, Layout.MAP, Progress.SILENT));
    var fine = read(export("b.png", "2560x1440", Theme.LIGHT, Layout.MAP, Progress.SILENT));
    assertEquals(2 * coarse.getWidth(), fine.getWidth());
    // Enlarged pixels would form blocks of two by two.
    var reader = fine.getPixelReader();
    var blocks =
        IntStream.range(0, 1200)
            .filter(x -> reader.getArgb(2 * x, 720) == reader.getArgb(2 * x + 1, 720))
            .count();
    assertTrue(blocks < 1100, () -> blocks + " of 1200 pixels are doubled");
  }

  @Test
  void pagesHoldThePicture() throws IOException {
    var file = export("page.pdf", "1280x640", Theme.LIGHT, Layout.WHOLE, Progress.SILENT);
    var text = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
    assertTrue(text.contains("/Width 1280 /Height 640"));
    assertTrue(text.contains("/MediaBox [0 0 960 540]"));
  }

  @Test
  void aCancelledPictureLeavesNothing() throws IOException {
    var progress =
        new Progress() {
          @Override
          public void done(double share) {}

          @Override
          public boolean isCancelled() {
            return true;
          }
        };
    assertThrows(
        CancellationException.class,
        () -> export("whole.png", "1280x720", Theme.LIGHT, Layout.WHOLE, progress));
    try (var files = Files.list(folder)) {
      assertEquals(0, files.count());
    }
  }

  @Test
  void sizesThatCannotBeDrawnAreRefused() {
    for (var size : new String[] {"", "x", "1920", "10x10", "99999x720", "axb"}) {
      assertThrows(IllegalArgumentException.class, () -> PictureSize.parse(size), size);
    }
  }
}
