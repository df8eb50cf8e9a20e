package org.silkroadatlas.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Whether a window can be opened, found out before JavaFX fails with a stack trace. */
final class Display {
  private static final String GTK = "libgtk-3.so.0";

  private Display() {}

  /** One plain line if something that a window needs is missing on this Linux machine. */
  static Optional<String> whatIsMissing() {
    var isLinux = System.getProperty("os.name", "").toLowerCase(Locale.ROOT).contains("linux");
    if (!isLinux || "Headless".equals(System.getProperty("glass.platform"))) {
      return Optional.empty();
    }
    var display = System.getenv("DISPLAY");
    if (display == null || display.isBlank()) {
      return Optional.of(
          "There is no display to open the window on (DISPLAY is not set)."
              + " The commands show and check work without one.");
    }
    return hasGtk()
        ? Optional.empty()
        : Optional.of(
            "The window needs GTK 3, which is not installed"
                + " (on Debian: the package libgtk-3-0).");
  }

  /** Looks where the dynamic linker would; on a system laid out otherwise, hopes for the best. */
  private static boolean hasGtk() {
    var folders =
        Stream.of("/usr/lib", "/usr/lib64", "/lib", "/usr/local/lib")
            .map(Path::of)
            .filter(Files::isDirectory)
            .flatMap(Display::withSubfolders)
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
