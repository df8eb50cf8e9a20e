package org.silkroadatlas.present;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.util.WaitForAsyncUtils;

/**
 * The programs that prevent the screen saver run during a presentation and no longer. The test
 * replaces them with a Unix shell, which Windows lacks.
 */
@DisabledOnOs(OS.WINDOWS)
class KeepAwakeTest {
  @TempDir Path folder;

  private static KeepAwake.Way way(Duration every, String script) {
    return new KeepAwake.Way(List.of("sh", "-c", script), every);
  }

  private String text(String name) throws IOException {
    var file = folder.resolve(name);
    return Files.exists(file) ? Files.readString(file).strip() : "";
  }

  @Test
  void whatHoldsRunsUntilTheTalkEnds() throws Exception {
    var script = "echo $$ > '" + folder.resolve("pid") + "'; exec cat";
    var talk = new KeepAwake(List.of(way(Duration.ZERO, script))).hold();
    WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, () -> !text("pid").isEmpty());
    var process = ProcessHandle.of(Long.parseLong(text("pid"))).orElseThrow();
    assertTrue(process.isAlive());
    talk.unsubscribe();
    process.onExit().get(30, TimeUnit.SECONDS);
  }

  @Test
  void whatPutsOffIsDoneAgainAndAgain() throws Exception {
    var script = "echo x >> '" + folder.resolve("beats") + "'";
    var talk = new KeepAwake(List.of(way(Duration.ofMillis(20), script))).hold();
    WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, () -> text("beats").lines().count() > 2);
    talk.unsubscribe();
  }

  @Test
  void whatIsNotInstalledIsNoFault() throws Exception {
    var script = "echo $$ > '" + folder.resolve("pid") + "'; exec cat";
    var gone = new KeepAwake.Way(List.of(folder.resolve("gone").toString()), Duration.ZERO);
    var talk = new KeepAwake(List.of(gone, way(Duration.ZERO, script))).hold();
    WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, () -> !text("pid").isEmpty());
    talk.unsubscribe();
  }

  @Test
  void eachSystemHasItsWays() {
    assertEquals("caffeinate", KeepAwake.ways("Mac OS X", 7).getFirst().command().getFirst());
    assertTrue(KeepAwake.ways("Mac OS X", 7).getFirst().command().contains("7"));
    assertEquals(3, KeepAwake.ways("Linux", 7).size());
    assertEquals(List.of(), KeepAwake.ways("Windows 11", 7));
  }
}
