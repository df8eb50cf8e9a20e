package org.silkroadatlas.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.silkroadatlas.app.settings.SettingsFile;
import org.silkroadatlas.app.settings.StartupWarnings;
import org.silkroadatlas.app.settings.StartupWarnings.Warning;

class WarningChecksTest {
  @TempDir private Path folder;

  @Test
  void settingsOfANewerProgramAreTold() throws IOException {
    var path = Files.writeString(folder.resolve("settings.properties"), "version=2\n");
    var file = new SettingsFile(path);
    file.read();
    assertEquals(List.of(Warning.NEWER), file.troubles().active());
  }

  @Test
  void soundSettingsAreNoTrouble() throws IOException {
    var path = Files.writeString(folder.resolve("settings.properties"), "theme=dark\n");
    var file = new SettingsFile(path);
    file.read();
    assertEquals(List.of(), file.troubles().active());
  }

  @Test
  void aFolderThatCannotBeMadeIsTold() throws IOException {
    var inTheWay = Files.createFile(folder.resolve("file"));
    var troubles = new StartupWarnings();
    troubles.checkWritable(inTheWay);
    troubles.checkWritable(inTheWay);
    assertEquals(List.of(Warning.unwritable(inTheWay)), troubles.active());
    troubles.checkWritable(inTheWay.resolve("deeper"));
    assertEquals(2, troubles.active().size());
  }

  @Test
  void aFolderThatIsThereOrCanBeMadeIsNoTrouble() {
    var troubles = new StartupWarnings();
    troubles.checkWritable(folder);
    troubles.checkWritable(folder.resolve("new/and/deeper"));
    assertEquals(List.of(), troubles.active());
  }
}
