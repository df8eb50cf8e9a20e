package org.silkroadatlas.app;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
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
import org.silkroadatlas.export.pdf.PdfText;
import org.silkroadatlas.model.Lecture;
import org.silkroadatlas.model.Scene;
import org.silkroadatlas.present.SceneKinds;
import org.testfx.framework.junit5.ApplicationExtension;

/**
 * LibreOffice, an independent program, opens a presentation with a scene of each kind: one page per
 * scene, captions and notes as text. Skipped where LibreOffice Impress is missing.
 */
@Tag("window")
@Tag("once")
@ExtendWith(ApplicationExtension.class)
class LibreOfficeTest {
  private static final String OF_NOTES =
      "pdf:impress_pdf_Export:{\"ExportNotesPages\":{\"type\":\"boolean\",\"value\":\"true\"}}";

  @TempDir private Path folder;

  @BeforeAll
  static void fonts() {
    HeadlessStart.start();
  }

  private static Path impress() {
    var program =
        Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
            .map(path -> Path.of(path, "soffice"))
            .filter(Files::isExecutable)
            .findFirst();
    assumeTrue(program.isPresent(), "soffice is not on the PATH (LibreOffice)");
    try {
      var real = program.get().toRealPath();
      assumeTrue(
          Files.exists(real.resolveSibling("libsdlo.so")),
          "LibreOffice is here without Impress (libreoffice-impress)");
      return real;
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static List<Scene> scenes() {
    var scenes = new ArrayList<Scene>();
    for (var kind : SceneKinds.all(BundledData.INDEX).entrySet()) {
      var number = scenes.size() + 1;
      scenes.add(
          kind.getValue()
              .withWords(
                  "Scene %d: %s, “қазақ” & < 中亚 >".formatted(number, kind.getKey()),
                  Optional.of("Note %d.\nSlowly.".formatted(number))));
    }
    return scenes;
  }

  private Path exported(List<Scene> scenes) throws IOException {
    var lecture =
        Lecture.empty("All kinds", BundledData.INDEX.dataset().manifest()).withScenes(scenes);
    var choices =
        new ExportChoices(
            Optional.of(PictureSize.of(480, 270)), Theme.LIGHT, Optional.empty(), Layout.MAP);
    var file = folder.resolve("kinds.pptx");
    new Exporter(BundledData.INDEX, BaseMapReader::bundled, new Messages(Locale.ENGLISH))
        .export(file, ExportKind.PPTX, lecture, choices, Progress.SILENT);
    return file;
  }

  private Path converted(Path program, Path file) throws IOException, InterruptedException {
    var process =
        new ProcessBuilder(
                program.toString(),
                "--headless",
                "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                "--convert-to",
                OF_NOTES,
                "--outdir",
                folder.toString(),
                file.toString())
            .redirectErrorStream(true)
            .start();
    var said = new String(process.getInputStream().readAllBytes(), UTF_8);
    assertEquals(0, process.waitFor(), said);
    return folder.resolve("kinds.pdf");
  }

  /** LibreOffice adds a page of notes for each slide, in the same order. */
  @Test
  void aSceneOfEachKindIsAPageWithItsCaptionAndNotes() throws Exception {
    var program = impress();
    var scenes = scenes();
    var pdf = converted(program, exported(scenes));
    var pages = PdfText.pages(pdf);
    assertEquals(2 * scenes.size(), pages.size());
    for (var i = 0; i < scenes.size(); i++) {
      var scene = scenes.get(i);
      var page = pages.get(i);
      assertTrue(page.contains(scene.caption()), () -> scene.caption() + " in " + page);
      var title = scene.slide().map(slide -> PdfText.plain(slide.title())).orElse("");
      assertTrue(page.contains(title), () -> title + " in " + page);
      var notes = pages.get(scenes.size() + i);
      assertTrue(
          notes.contains("Note %d. Slowly.".formatted(i + 1)),
          () -> scene.caption() + ": " + notes);
    }
  }
}
