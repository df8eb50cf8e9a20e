package org.silkroadatlas.app.start;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StartMarkerTest {
  @TempDir private Path folder;

  /** A process that has ended. */
  private static long dead() throws IOException, InterruptedException {
    var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    var process = new ProcessBuilder(java, "-version").redirectErrorStream(true).start();
    process.getInputStream().transferTo(OutputStream.nullOutputStream());
    process.waitFor();
    return process.pid();
  }

  private List<String> left() throws IOException {
    try (var files = Files.list(folder)) {
      return files.map(file -> String.valueOf(file.getFileName())).sorted().toList();
    }
  }

  @Test
  void aStartThatDiedIsRememberedOnce() throws Exception {
    StartMarker.begin(folder, dead());
    var next = StartMarker.begin(folder);
    assertTrue(next.diedBefore());
    assertEquals(1, left().size());
    next.end();
    assertEquals(List.of(), left());
    assertFalse(StartMarker.begin(folder).diedBefore());
  }

  @Test
  void aStartThatWasSeenIsForgotten() throws Exception {
    StartMarker.begin(folder, dead()).end();
    assertFalse(StartMarker.begin(folder).diedBefore());
  }

  @Test
  void aStartThatGoesOnElsewhereIsNotDead() throws Exception {
    var elsewhere = StartMarker.begin(folder);
    assertFalse(StartMarker.begin(folder, dead()).diedBefore());
    assertEquals(2, left().size());
    elsewhere.end();
  }

  @Test
  void aNumberThatCameAgainIsAnotherProgram() throws IOException {
    var pid = ProcessHandle.current().pid();
    var mark = Files.createFile(folder.resolve("starting-" + pid));
    Files.setLastModifiedTime(mark, FileTime.from(Instant.EPOCH));
    assertTrue(StartMarker.begin(folder).diedBefore());
    assertTrue(Files.exists(mark), "now of this program");
  }

  @Test
  void whatIsNoMarkIsLeftAlone() throws IOException {
    Files.createFile(folder.resolve("starting-soon"));
    Files.createFile(folder.resolve("starting-99999999999999999999-1"));
    assertFalse(StartMarker.begin(folder).diedBefore());
    assertEquals(3, left().size());
  }

  @Test
  void aFolderThatCannotBeWrittenStopsNothing() throws IOException {
    var file = Files.createFile(folder.resolve("file"));
    var mark = StartMarker.begin(file);
    assertFalse(mark.diedBefore());
    mark.end();
    assertEquals(List.of("file"), left());
  }
}
