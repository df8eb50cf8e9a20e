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
import org.silkroadatlas.app.settings.StartupWarnings.Trouble;

class TroublesFoundTest {
  @TempDir private Path folder;

  @Test
  void settingsOfANewerProgramAreTold() throws IOException {
    var path = Files.writeString(folder.resolve("settings.properties"), "version=2\n");
    var file = new SettingsFile(path);
    file.read();
    assertEquals(List.of(Trouble.NEWER), file.troubles().untold());
  }

  @Test
  void soundSettingsAreNoTrouble() throws IOException {
    var path = Files.writeString(folder.resolve("settings.properties"), "theme=dark\n");
    var file = new SettingsFile(path);
    file.read();
    assertEquals(List.of(), file.troubles().untold());
  }

  @Test
  void aFolderThatCannotBeMadeIsTold() throws IOException {
    var inTheWay = Files.createFile(folder.resolve("file"));
    var troubles = new StartupWarnings();
    troubles.lookAt(inTheWay);
    troubles.lookAt(inTheWay);
    assertEquals(List.of(Trouble.unkept(inTheWay)), troubles.untold());
    troubles.lookAt(inTheWay.resolve("deeper"));
    assertEquals(2, troubles.untold().size());
  }

  @Test
  void aFolderThatIsThereOrCanBeMadeIsNoTrouble() {
    var troubles = new StartupWarnings();
    troubles.lookAt(folder);
    troubles.lookAt(folder.resolve("new/and/deeper"));
    assertEquals(List.of(), troubles.untold());
  }
}
