package org.silkroadatlas.draw;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SaveDialogTest {
  private final List<Path> asked = new ArrayList<>();

  private Optional<Path> target(Path typed, boolean mayReplace, String... suitable) {
    return SaveDialog.target(
        typed,
        suitable[0],
        List.of(suitable).stream(),
        file -> {
          asked.add(file);
          return mayReplace;
        });
  }

  @Test
  void theExtensionIsAddedOnce() {
    assertEquals(Optional.of(Path.of("x/a.atlas")), target(Path.of("x/a"), false, ".atlas"));
    assertEquals(Optional.of(Path.of("a.ATLAS")), target(Path.of("a.ATLAS"), false, ".atlas"));
    assertEquals(Optional.of(Path.of("a.b.atlas")), target(Path.of("a.b"), false, ".atlas"));
    assertEquals(Optional.of(Path.of("a.bib")), target(Path.of("a.bib"), false, ".csv", ".bib"));
    assertEquals(Optional.of(Path.of("a.csv.pdf")), target(Path.of("a.csv"), false, ".pdf"));
    assertEquals(List.of(), asked);
  }

  @Test
  void aFileIsNotReplacedUnaskedAfterItsExtensionWasAdded(@TempDir Path folder) throws IOException {
    var there = Files.writeString(folder.resolve("kz.xlsx"), "old");
    var typed = folder.resolve("kz");
    assertEquals(Optional.empty(), target(typed, false, ".xlsx", ".csv"));
    assertEquals(Optional.of(there), target(typed, true, ".xlsx", ".csv"));
    assertEquals(List.of(there, there), asked);
  }

  @Test
  void theDialogOfTheSystemHasAskedAboutTheTypedName(@TempDir Path folder) throws IOException {
    var there = Files.writeString(folder.resolve("kz.xlsx"), "old");
    assertEquals(Optional.of(there), target(there, false, ".xlsx", ".csv"));
    assertEquals(List.of(), asked);
  }
}
