package org.silkroadatlas.app.settings;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import java.util.function.Function;

/**
 * Reads and writes the settings as a properties file in the user's configuration folder. A damaged
 * file is set aside under another name and never prevents a start.
 */
public final class SettingsFile {
  /** The maximum number of logical pixels on a side of any screen. */
  private static final double LARGEST = 100_000;

  /** Increases when a setting changes its meaning; a file without a version has version 1. */
  private static final int VERSION = 1;

  private final Path file;
  private final StartupWarnings warnings = new StartupWarnings();

  /** Settings stored in a given file. */
  public SettingsFile(Path file) {
    this.file = file;
  }

  /** Settings stored in the system's standard location. */
  public static SettingsFile ofUser() {
    return new SettingsFile(folder().resolve("settings.properties"));
  }

  /** The warnings about the files of this folder and about this start. */
  public StartupWarnings warnings() {
    return warnings;
  }

  /** The folder for all files that the atlas stores. */
  public static Path folder() {
    var home = Path.of(System.getProperty("user.home", "."));
    var system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
    if (system.contains("win")) {
      return environment("APPDATA")
          .orElse(home.resolve("AppData/Roaming"))
          .resolve("Silk Road Atlas");
    }
    if (system.contains("mac")) {
      return home.resolve("Library/Application Support/Silk Road Atlas");
    }
    return environment("XDG_CONFIG_HOME")
        .orElse(home.resolve(".config"))
        .resolve("silk-road-atlas");
  }

  private static Optional<Path> environment(String name) {
    return Optional.ofNullable(System.getenv(name)).filter(v -> !v.isBlank()).map(Path::of);
  }

  /** A file of another name in the same folder. */
  public Path beside(String name) {
    return file.resolveSibling(name);
  }

  /** The settings, or the defaults if there are none or they cannot be read. */
  public Settings read() {
    if (!Files.exists(file)) {
      return Settings.DEFAULT;
    }
    try (var reader = Files.newBufferedReader(file, UTF_8)) {
      var properties = new Properties();
      properties.load(reader);
      if (isNewer(properties)) {
        warnings.add(StartupWarnings.Warning.NEWER);
        return Settings.DEFAULT;
      }
      return new Settings(
          value(properties, "theme", name -> Theme.valueOf(name.toUpperCase(Locale.ROOT))),
          value(properties, "language", Function.identity()),
          value(properties, "textSize", percent -> TextSize.of(Integer.parseInt(percent)))
              .orElse(TextSize.USUAL),
          value(properties, "width", SettingsFile::size).orElse(Settings.DEFAULT.width()),
          value(properties, "height", SettingsFile::size).orElse(Settings.DEFAULT.height()),
          value(properties, "maximised", Boolean::valueOf).orElse(false),
          value(properties, "panelWidth", SettingsFile::size),
          value(properties, "timelineHeight", SettingsFile::size));
    } catch (IOException | IllegalArgumentException e) {
      warnings.setAside(file);
      return Settings.DEFAULT;
    }
  }

  /** Settings of a newer program may be incompatible, so they are neither used nor changed. */
  private static boolean isNewer(Properties properties) {
    return value(properties, "version", Integer::valueOf).orElse(VERSION) > VERSION;
  }

  private boolean isOfNewerProgram() {
    try (var reader = Files.newBufferedReader(file, UTF_8)) {
      var properties = new Properties();
      properties.load(reader);
      return isNewer(properties);
    } catch (IOException | IllegalArgumentException e) {
      return false;
    }
  }

  private static <T> Optional<T> value(
      Properties properties, String key, Function<String, T> parse) {
    return Optional.ofNullable(properties.getProperty(key)).map(parse);
  }

  private static double size(String text) {
    var size = Double.parseDouble(text);
    if (!(size > 0 && size <= LARGEST)) {
      throw new IllegalArgumentException(text);
    }
    return size;
  }

  /**
   * Writes the settings atomically: the file has either the old ones or the new ones. Settings of a
   * newer version are left unchanged.
   *
   * @throws IOException if the folder cannot be written; the old file is then intact
   */
  public void write(Settings settings) throws IOException {
    if (isOfNewerProgram()) {
      return;
    }
    var text = new StringBuilder("# Silk Road Atlas\n");
    line(text, "version", Integer.toString(VERSION));
    settings.theme().ifPresent(t -> line(text, "theme", t.name().toLowerCase(Locale.ROOT)));
    settings.language().ifPresent(tag -> line(text, "language", tag));
    line(text, "textSize", Integer.toString(settings.textSize().percent()));
    line(text, "width", Double.toString(settings.width()));
    line(text, "height", Double.toString(settings.height()));
    line(text, "maximised", Boolean.toString(settings.maximised()));
    settings.panelWidth().ifPresent(size -> line(text, "panelWidth", size.toString()));
    settings.timelineHeight().ifPresent(size -> line(text, "timelineHeight", size.toString()));
    UserFile.write(file, text);
  }

  private static void line(StringBuilder text, String key, String value) {
    text.append(key).append('=').append(value).append('\n');
  }
}
