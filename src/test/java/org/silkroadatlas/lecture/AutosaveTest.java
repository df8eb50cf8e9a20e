package org.silkroadatlas.lecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.silkroadatlas.dataset.LectureReader;

/** Separate processes with unsaved work are killed and leave it to the next. */
@Timeout(120)
class AutosaveTest {
  private static final String ROOM = "org/silkroadatlas/lecture/";

  @TempDir private Path folder;

  private final List<Process> programs = new ArrayList<>();

  /** Starts a program and waits until it reports that its work is saved. */
  private Process start(String title) throws IOException {
    var program =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Dglass.platform=Headless",
                "-Dprism.order=sw",
                "-Djavafx.platform=desktop",
                "--enable-native-access=javafx.graphics",
                "--module-path",
                System.getProperty("jdk.module.path"),
                "--patch-module",
                "org.silkroadatlas=" + testClasses(),
                "-m",
                "org.silkroadatlas/org.silkroadatlas.lecture.AutosaveProgram",
                folder.toString(),
                title)
            .redirectErrorStream(true)
            .start();
    programs.add(program);
    var told = new ArrayList<String>();
    var reader = new BufferedReader(program.inputReader());
    for (var line = reader.readLine(); line != null; line = reader.readLine()) {
      told.add(line);
      if (line.equals("kept")) {
        return program;
      }
    }
    throw new IllegalStateException(String.join("\n", told));
  }

  private static String testClasses() {
    var here = AutosaveTest.class.getResource("AutosaveTest.class").toString();
    return new File(URI.create(here.substring(0, here.indexOf(ROOM)))).getPath();
  }

  @AfterEach
  void stop() {
    programs.forEach(Process::destroyForcibly);
  }

  private static void kill(Process program) throws InterruptedException {
    program.destroyForcibly();
    assertTrue(program.waitFor(10, TimeUnit.SECONDS));
  }

  private List<String> found() {
    return new Autosave(new LectureModel(), folder)
        .found().stream().map(file -> LectureReader.read(file).title()).toList();
  }

  @Test
  void whatAKilledProgramHeldIsFoundAndARunningOneKeepsItsOwn() throws Exception {
    var first = start("First");
    var second = start("Second");
    assertEquals(List.of(), found());
    kill(first);
    assertEquals(List.of("First"), found());
    kill(second);
    assertEquals(List.of("Second", "First"), found());
    var scenes = LectureReader.read(newest()).scenes();
    assertEquals("Сахна “1”", scenes.getFirst().caption());
  }

  private Path newest() {
    return new Autosave(new LectureModel(), folder).found().getFirst();
  }

  @Test
  void anotherProgramWithTheSameNumberIsNotTheOneThatWrote() throws IOException {
    var me = ProcessHandle.current();
    var start = me.info().startInstant().orElseThrow();
    var mine = folder.resolve("unsaved-" + me.pid() + "-" + start.toEpochMilli() + ".atlas");
    var earlier = start.minus(Duration.ofDays(1));
    var other = folder.resolve("unsaved-" + me.pid() + "-" + earlier.toEpochMilli() + ".atlas");
    Files.writeString(mine, "{}");
    Files.writeString(other, "{}");
    Files.writeString(folder.resolve("unsaved-x.atlas"), "{}");
    assertEquals(List.of(other), new Autosave(new LectureModel(), folder).found());
  }

  @Test
  void nothingIsFoundWhereNothingWasKept() {
    assertFalse(Files.exists(folder.resolve("none")));
    assertEquals(List.of(), new Autosave(new LectureModel(), folder.resolve("none")).found());
  }
}
