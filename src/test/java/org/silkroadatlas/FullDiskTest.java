package org.silkroadatlas;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.silkroadatlas.app.settings.Settings;
import org.silkroadatlas.app.settings.SettingsFile;
import org.silkroadatlas.app.settings.TextSize;
import org.silkroadatlas.dataset.DatasetWriter;
import org.silkroadatlas.dataset.LectureReader;
import org.silkroadatlas.dataset.LectureWriter;
import org.silkroadatlas.model.Lecture;
import org.silkroadatlas.model.Scene;

/** Saving to a full or write-protected disk leaves the existing files and nothing else. */
class FullDiskTest {
  private static final Lecture SMALL = lecture(1);

  @TempDir private Path disk;
  private boolean isMounted;

  @BeforeEach
  void mount() throws InterruptedException {
    isMounted = run("mount", "-t", "tmpfs", "-o", "size=256k", "tmpfs", disk.toString());
    assumeTrue(isMounted, "Mounting a small disk needs Linux and root");
  }

  @AfterEach
  void unmount() throws InterruptedException {
    if (isMounted) {
      run("umount", disk.toString());
    }
  }

  private static boolean run(String... command) throws InterruptedException {
    try {
      var process = new ProcessBuilder(command).redirectErrorStream(true).start();
      process.getOutputStream().close();
      return process.waitFor(20, TimeUnit.SECONDS) && process.exitValue() == 0;
    } catch (IOException e) {
      return false;
    }
  }

  private static Lecture lecture(int scenes) {
    var scene = new Scene("cursor=2018", "c".repeat(500), Optional.empty());
    return new Lecture("T", "silk-road-atlas", "1.0.0", Collections.nCopies(scenes, scene));
  }

  private Map<String, String> files() throws IOException {
    try (var all = Files.list(disk)) {
      var texts = new HashMap<String, String>();
      for (var file : all.toList()) {
        texts.put(file.getFileName().toString(), Files.readString(file));
      }
      return texts;
    }
  }

  @Test
  void aLectureThatDoesNotFitLeavesTheOldOne() throws IOException {
    var file = disk.resolve("my.atlas");
    LectureWriter.write(SMALL, file);
    var before = files();

    assertThrows(IOException.class, () -> LectureWriter.write(lecture(2_000), file));
    assertEquals(before, files());
    assertEquals(SMALL, LectureReader.read(file));
  }

  @Test
  void aDatasetThatDoesNotFitLeavesNoFileOfIt() throws IOException {
    Files.writeString(disk.resolve("events.json"), "[]");
    var before = files();

    assertThrows(IOException.class, () -> DatasetWriter.write(BundledData.INDEX.dataset(), disk));
    assertEquals(before, files());
  }

  @Test
  void settingsThatDoNotFitLeaveTheOldOnes() throws IOException {
    var file = new SettingsFile(disk.resolve("settings.properties"));
    var settings =
        new Settings(
            Optional.empty(),
            Optional.of("kk"),
            TextSize.LARGE,
            1500,
            900,
            true,
            Optional.empty(),
            Optional.of(0.5));
    file.write(settings);
    fill();
    var before = files();

    assertThrows(IOException.class, () -> file.write(Settings.DEFAULT));
    assertEquals(before, files());
    assertEquals(settings, file.read());
  }

  private void fill() {
    assertThrows(
        IOException.class, () -> Files.writeString(disk.resolve("full"), "x".repeat(300_000)));
  }

  @Test
  void aWriteProtectedDiskStaysAsItIs() throws IOException, InterruptedException {
    var file = disk.resolve("my.atlas");
    LectureWriter.write(SMALL, file);
    var before = files();
    assumeTrue(run("mount", "-o", "remount,ro", disk.toString()));

    assertThrows(IOException.class, () -> LectureWriter.write(lecture(2), file));
    assertThrows(IOException.class, () -> DatasetWriter.write(BundledData.INDEX.dataset(), disk));
    var settings = new SettingsFile(disk.resolve("new/settings.properties"));
    assertThrows(IOException.class, () -> settings.write(Settings.DEFAULT));
    assertEquals(before, files());
  }
}
