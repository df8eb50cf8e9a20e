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
    assertEquals(List.of(Warning.NEWER), file.warnings().active());
  }

  @Test
  void soundSettingsAreNoTrouble() throws IOException {
    var path = Files.writeString(folder.resolve("settings.properties"), "theme=dark\n");
    var file = new SettingsFile(path);
    file.read();
    assertEquals(List.of(), file.warnings().active());
  }

  @Test
  void aFolderThatCannotBeMadeIsTold() throws IOException {
    var inTheWay = Files.createFile(folder.resolve("file"));
    var warnings = new StartupWarnings();
    warnings.checkWritable(inTheWay);
    warnings.checkWritable(inTheWay);
    assertEquals(List.of(Warning.unwritable(inTheWay)), warnings.active());
    warnings.checkWritable(inTheWay.resolve("deeper"));
    assertEquals(2, warnings.active().size());
  }

  @Test
  void aFolderThatIsThereOrCanBeMadeIsNoTrouble() {
    var warnings = new StartupWarnings();
    warnings.checkWritable(folder);
    warnings.checkWritable(folder.resolve("new/and/deeper"));
    assertEquals(List.of(), warnings.active());
  }
}
