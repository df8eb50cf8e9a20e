package org.silkroadatlas.app.settings;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.silkroadatlas.dataset.DurableFile;

/** A small text file of the user that must not be lost. Any thread. */
final class UserFile {
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
}
