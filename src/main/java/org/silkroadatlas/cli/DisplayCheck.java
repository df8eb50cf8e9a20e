package org.silkroadatlas.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Whether a window can be opened, found out before JavaFX fails with a stack trace. */
final class DisplayCheck {
  private static final String GTK = "libgtk-3.so.0";

  /** Where the dynamic linker looks on the usual systems. */
  private static final List<Path> LIBRARIES =
      Stream.of("/usr/lib", "/usr/lib64", "/lib", "/lib64", "/usr/local/lib")
          .map(Path::of)
          .toList();

  private DisplayCheck() {}

  /** One plain line if this machine lacks something that a window needs. */
  static Optional<String> whatIsMissing() {
    var isLinux = System.getProperty("os.name", "").toLowerCase(Locale.ROOT).contains("linux");
    return !isLinux || "Headless".equals(System.getProperty("glass.platform"))
        ? Optional.empty()
        : whatIsMissing(System.getenv("DISPLAY"), LIBRARIES);
  }

  /** The same for a Linux machine with the given display and library folders. */
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

  /** On a system without any of these folders libraries lie elsewhere, so it hopes for the best. */
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
