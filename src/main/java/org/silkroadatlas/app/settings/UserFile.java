package org.silkroadatlas.app.settings;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import org.silkroadatlas.dataset.DurableFile;

/** A small text file of the user that must not be lost. Any thread. */
public final class UserFile {
  private UserFile() {}

  /**
   * Writes atomically: the file has either its old content or the new text.
   *
   * @throws IOException if the folder cannot be written; the file is then intact
   */
  static void write(Path file, CharSequence text) throws IOException {
    var folder = file.toAbsolutePath().getParent();
    if (folder == null) {
      throw new IOException("The file " + file + " has no folder");
    }
    Files.createDirectories(folder);
    DurableFile.write(file, text.toString());
  }

  /**
   * Renames a damaged file, so that the next write does not destroy it.
   *
   * @return its new path; empty if it could not be renamed
   */
  public static Optional<Path> setAside(Path file) {
    try {
      return Optional.of(
          Files.move(
              file,
              file.resolveSibling(file.getFileName() + ".bad"),
              StandardCopyOption.REPLACE_EXISTING));
    } catch (IOException e) {
      System.getLogger("files").log(System.Logger.Level.WARNING, "Not set aside: " + file, e);
      return Optional.empty();
    }
  }
}
