package org.silkroadatlas.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DisplayCheckTest {
  @Test
  void withoutADisplayOneLineSaysSo(@TempDir Path libraries) {
    for (var display : new String[] {null, "", " "}) {
      var told = DisplayCheck.whatIsMissing(display, List.of(libraries)).orElseThrow();
      assertTrue(told.contains("no display") && told.lines().count() == 1, told);
    }
  }

  @Test
  void withoutGtkOneLineNamesThePackage(@TempDir Path libraries) {
    var told = DisplayCheck.whatIsMissing(":0", List.of(libraries)).orElseThrow();
    assertTrue(told.contains("libgtk-3-0") && told.lines().count() == 1, told);
  }

  @Test
  void gtkIsFoundWhereTheLinkerFindsIt(@TempDir Path libraries) throws IOException {
    var folder = Files.createDirectory(libraries.resolve("x86_64-linux-gnu"));
    Files.createFile(folder.resolve("libgtk-3.so.0"));
    assertEquals(Optional.empty(), DisplayCheck.whatIsMissing(":0", List.of(libraries)));
  }

  @Test
  void onAnUnusualSystemNothingIsClaimed(@TempDir Path libraries) {
    assertEquals(
        Optional.empty(), DisplayCheck.whatIsMissing(":0", List.of(libraries.resolve("nowhere"))));
  }
}
