package org.silkroadatlas.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Checks whether a window can be opened, before JavaFX fails with a stack trace. */
final class DisplayCheck {
  private static final String GTK = "libgtk-3.so.0";

  /** Library folders of common systems. */
  private static final List<Path> LIBRARIES =
      Stream.of("/usr/lib", "/usr/lib64", "/lib", "/lib64", "/usr/local/lib")
          .map(Path::of)
          .toList();

  private DisplayCheck() {}

  /** One line that says what this machine lacks to open a window; empty if nothing is missing. */
  static Optional<String> whatIsMissing() {
    var isLinux = System.getProperty("os.name", "").toLowerCase(Locale.ROOT).contains("linux");
    return !isLinux || "Headless".equals(System.getProperty("glass.platform"))
        ? Optional.empty()
        : whatIsMissing(System.getenv("DISPLAY"), LIBRARIES);
  }

  /** The same for a Linux machine with a given display and library folders. */
  static Optional<String> whatIsMissing(@Nullable String display, List<Path> libraries) {
    if (display == null || display.isBlank()) {
      return Optional.of(
          "There is no display for the window (DISPLAY is not set)."
              + " The commands show, check and export work without one.");
    }
    return hasGtk(libraries)
        ? Optional.empty()
        : Optional.of(
            "The window needs GTK 3, which is not installed"
                + " (on Debian: the package libgtk-3-0).");
  }

  /** Systems without any of these folders keep libraries elsewhere, so GTK is assumed to exist. */
  private static boolean hasGtk(List<Path> libraries) {
    var folders =
        libraries.stream()
            .filter(Files::isDirectory)
            .flatMap(DisplayCheck::withSubfolders)
            .toList();
    return folders.isEmpty() || folders.stream().anyMatch(f -> Files.exists(f.resolve(GTK)));
  }

  private static Stream<Path> withSubfolders(Path folder) {
    try (var inside = Files.newDirectoryStream(folder, "*-linux-gnu*")) {
      var all = Stream.<Path>builder().add(folder);
      inside.forEach(all::add);
      return all.build();
    } catch (IOException e) {
      return Stream.of(folder);
    }
  }
}
