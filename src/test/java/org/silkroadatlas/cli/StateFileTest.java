package org.silkroadatlas.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StateFileTest {
  @TempDir private Path folder;

  private Path file(String text) throws IOException {
    return Files.writeString(folder.resolve("Əli Жанібек.atlas"), text);
  }

  private String fault(Path file) {
    var fault = assertThrows(UnreadableFileException.class, () -> StateFile.read(file));
    return String.valueOf(fault.getMessage());
  }

  @Test
  void holdsOneLineAndRemarks() throws IOException {
    assertEquals(
        "countries=KZ&cursor=2019",
        StateFile.read(file("\uFEFF# Lesson 3\r\n\r\n  countries=KZ&cursor=2019  \r\n")));
  }

  @Test
  void saysWhatIsWrongWithAFile() throws IOException {
    assertTrue(fault(folder.resolve("none.atlas")).endsWith("none.atlas cannot be read"));
    assertTrue(fault(file("# nothing")).endsWith("but holds 0"));
    assertTrue(fault(file("cursor=2019\ncursor=2020")).endsWith("but holds 2"));
    assertTrue(fault(file("x".repeat(70_000))).endsWith("too large for a view of the atlas"));
    var cyrillic = folder.resolve("cp1251.atlas");
    Files.write(cyrillic, "текст".getBytes(StandardCharsets.UTF_16));
    assertTrue(fault(cyrillic).endsWith("is not UTF-8 text"));
  }

  @Test
  void theProgramTellsItInOneLine() {
    var err = new StringWriter();
    var missing = folder.resolve("none.atlas");
    var status =
        Main.run(new PrintWriter(new StringWriter()), new PrintWriter(err, true), "" + missing);
    assertEquals(2, status);
    assertEquals(missing + " cannot be read", err.toString().strip());
  }
}
