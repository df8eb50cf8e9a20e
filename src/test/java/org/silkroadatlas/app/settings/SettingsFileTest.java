package org.silkroadatlas.app.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsFileTest {
  @TempDir private Path folder;

  @Test
  void whatIsWrittenIsRead() throws IOException {
    var file = new SettingsFile(folder.resolve("new/settings.properties"));
    var settings =
        Settings.DEFAULT
            .withTheme(Theme.DARK)
            .withTextSize(TextSize.LARGE)
            .withWindow(1500, 900, true)
            .withPanes(new PaneSizes(Optional.of(431.0), Optional.of(200.0)));
    file.write(settings);
    assertEquals(settings, file.read());
    try (var left = Files.list(folder.resolve("new"))) {
      assertEquals(1, left.count());
    }
  }

  @Test
  void withoutAFileThereAreDefaults() {
    assertEquals(Settings.DEFAULT, new SettingsFile(folder.resolve("none")).read());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "theme=purple",
        "textSize=huge",
        "textSize=110",
        "width=wide",
        "width=NaN",
        "height=-5",
        "width=Infinity",
        "panelWidth=-7",
        "panelWidth=NaN",
        "version=one",
        "a=\\u00g"
      })
  void aDamagedFileIsSetAside(String text) throws IOException {
    var path = folder.resolve("settings.properties");
    Files.writeString(path, text);
    assertEquals(Settings.DEFAULT, new SettingsFile(path).read());
    assertFalse(Files.exists(path));
    assertTrue(Files.exists(folder.resolve("settings.properties.bad")));
  }

  @Test
  void aFolderThatCannotBeMadeIsToldAndHarmsNothing() throws IOException {
    var notAFolder = Files.writeString(folder.resolve("file"), "x");
    var file = new SettingsFile(notAFolder.resolve("settings.properties"));
    assertThrows(IOException.class, () -> file.write(Settings.DEFAULT));
    assertEquals("x", Files.readString(notAFolder));
  }

  @Test
  void settingsOfANewerProgramAreNeitherUsedNorChanged() throws IOException {
    var path = folder.resolve("settings.properties");
    var newer = "version=2\ntheme=holographic\nwidth=3840 px\n";
    Files.writeString(path, newer);
    var file = new SettingsFile(path);
    assertEquals(Settings.DEFAULT, file.read());
    file.write(Settings.DEFAULT.withTheme(Theme.DARK));
    assertEquals(newer, Files.readString(path));
  }

  @Test
  void settingsWithoutAVersionAreOfTheFirst() throws IOException {
    var path = folder.resolve("settings.properties");
    Files.writeString(path, "theme=dark\n");
    assertEquals(Optional.of(Theme.DARK), new SettingsFile(path).read().theme());
    assertEquals(TextSize.USUAL, new SettingsFile(path).read().textSize());
  }
}
