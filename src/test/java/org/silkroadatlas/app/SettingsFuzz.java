package org.silkroadatlas.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.silkroadatlas.app.settings.BookmarksFile;
import org.silkroadatlas.app.settings.SettingsFile;
import org.silkroadatlas.app.settings.StartupWarnings;

/**
 * Fuzz target for the files in the configuration folder, settings and bookmarks: whatever their
 * content, they are read or set aside, and what was read is the same after being written and read
 * again.
 */
public final class SettingsFuzz {
  private static final Path FOLDER = folder();

  private SettingsFuzz() {}

  private static Path folder() {
    try {
      return Files.createTempDirectory("settings-fuzz");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Tries an input: the bytes of a file. */
  public static void fuzzerTestOneInput(byte[] input) throws IOException {
    var path = FOLDER.resolve("settings.properties");
    Files.write(path, input);
    new BookmarksFile(path, new StartupWarnings()).read();
    Files.write(path, input);
    var file = new SettingsFile(path);
    var settings = file.read();
    if (!(settings.width() > 0 && settings.height() > 0)) {
      throw new AssertionError("no size: " + settings);
    }
    file.write(settings);
    if (!file.read().equals(settings)) {
      throw new AssertionError("written and read again they are other settings: " + settings);
    }
  }
}
