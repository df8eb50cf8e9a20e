package org.silkroadatlas.dataset;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Keeps files of the user that cannot be read, for people who can repair them. Any thread. */
public final class DamagedFile {
  private DamagedFile() {}

  /**
   * Renames a damaged file, so that the next write does not destroy it. Earlier copies are kept.
   *
   * @return its new path; empty if it could not be renamed
   */
  public static Optional<Path> setAside(Path file) {
    try {
      return Optional.of(Files.move(file, freeName(file)));
    } catch (IOException e) {
      System.getLogger("files").log(System.Logger.Level.WARNING, "Not set aside: " + file, e);
      return Optional.empty();
    }
  }

  private static Path freeName(Path file) {
    var kept = file.resolveSibling(file.getFileName() + ".bad");
    for (var number = 2; Files.exists(kept); number++) {
      kept = file.resolveSibling(file.getFileName() + "." + number + ".bad");
    }
    return kept;
  }
}
