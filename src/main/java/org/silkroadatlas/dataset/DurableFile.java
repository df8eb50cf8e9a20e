package org.silkroadatlas.dataset;

import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.UUID;

/** Writes files so that each is the old or the new one at every moment, never a part of it. */
public final class DurableFile {
  private DurableFile() {}

  /** A name in the same folder under which the new text can be prepared. */
  static Path part(Path file) {
    return file.resolveSibling("." + file.getFileName() + "-" + UUID.randomUUID() + ".part");
  }

  /** Writes a file and waits until it is on the disk. */
  static void writeThrough(Path file, String text) throws IOException {
    try (var out = new FileOutputStream(file.toFile())) {
      out.write(text.getBytes(StandardCharsets.UTF_8));
      out.getFD().sync();
    }
  }

  /** Puts a prepared file in the place of another, in one step. */
  static void replace(Path part, Path file) throws IOException {
    Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }

  /**
   * Replaces the text of a file, or makes the file. A link is followed; a file that may not be
   * written is left alone, even where its folder would allow to replace it.
   *
   * @throws IOException if it could not be written; the old file is intact then
   */
  public static void write(Path file, String text) throws IOException {
    var real = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
    if (Files.exists(real) && !Files.isWritable(real)) {
      throw new AccessDeniedException(real.toString());
    }
    var part = part(real);
    try {
      writeThrough(part, text);
      replace(part, real);
    } finally {
      Files.deleteIfExists(part);
    }
  }
}
