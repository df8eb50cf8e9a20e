package org.silkroadatlas;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Whoever reads the documents without seeing their pictures, or types their commands. */
class DocumentsTest {
  private static final Pattern PICTURE = Pattern.compile("!\\[([^\\]]*)\\]\\(([^)\\s]+)\\)");

  private static List<Path> documents() throws IOException {
    var documents = new ArrayList<Path>();
    for (var folder : List.of(Path.of(""), Path.of("docs"), Path.of("docs", "decisions"))) {
      try (var files = Files.list(folder.toAbsolutePath())) {
        files.filter(file -> file.toString().endsWith(".md")).forEach(documents::add);
      }
    }
    return documents;
  }

  @Test
  void everyPictureIsThereAndHasAText() throws IOException {
    var faults = new ArrayList<String>();
    var pictures = 0;
    for (var document : documents()) {
      var found = PICTURE.matcher(Files.readString(document));
      while (found.find()) {
        pictures++;
        var file = document.resolveSibling(found.group(2));
        if (found.group(1).isBlank() || !Files.exists(file)) {
          faults.add(document.getFileName() + ": " + found.group());
        }
      }
    }
    assertFalse(pictures == 0);
    assertEquals(List.of(), faults);
  }

  /**
   * PowerShell and the Windows command prompt know neither single quotes nor a backslash at the
   * end.
   */
  @Test
  void commandsForUsersWorkInEveryShell() throws IOException {
    var faults = new ArrayList<String>();
    for (var document : documents()) {
      Files.readString(document)
          .lines()
          .filter(line -> line.startsWith("silk-road-atlas ") || line.startsWith("certutil "))
          .filter(line -> line.contains("'") || line.endsWith("\\") || line.contains(" #"))
          .forEach(line -> faults.add(document.getFileName() + ": " + line));
    }
    assertEquals(List.of(), faults);
  }
}
