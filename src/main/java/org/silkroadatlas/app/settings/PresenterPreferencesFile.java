package org.silkroadatlas.app.settings;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Properties;
import org.silkroadatlas.present.PresenterPreferences;

/** Stores the preferences of presenter mode in a properties file; a damaged file counts as none. */
public final class PresenterPreferencesFile implements PresenterPreferences.Keeper {
  private final Path file;
  private final StartupWarnings warnings;

  /** A file that need not exist yet; problems are added to the warnings. */
  public PresenterPreferencesFile(Path file, StartupWarnings warnings) {
    this.warnings = warnings;
    this.file = file;
  }

  @Override
  public PresenterPreferences read() {
    if (!Files.exists(file)) {
      return PresenterPreferences.DEFAULT;
    }
    try (var reader = Files.newBufferedReader(file, UTF_8)) {
      var kept = new Properties();
      kept.load(reader);
      return new PresenterPreferences(
          Optional.ofNullable(kept.getProperty("display")),
          Integer.parseInt(kept.getProperty("minutes", "0")),
          Double.parseDouble(
              kept.getProperty(
                  "notesSize", Double.toString(PresenterPreferences.DEFAULT.notesSize()))));
    } catch (IOException | IllegalArgumentException e) {
      warnings.setAside(file);
      return PresenterPreferences.DEFAULT;
    }
  }

  @Override
  public void write(PresenterPreferences preferences) {
    var text = new StringBuilder("# Silk Road Atlas, presenter mode\n");
    preferences.display().ifPresent(key -> text.append("display=").append(key).append('\n'));
    text.append("minutes=").append(preferences.minutes()).append('\n');
    text.append("notesSize=").append(preferences.notesSize()).append('\n');
    try {
      UserFile.write(file, text);
    } catch (IOException e) {
      System.getLogger("settings").log(System.Logger.Level.WARNING, "Habits not saved", e);
    }
  }
}
