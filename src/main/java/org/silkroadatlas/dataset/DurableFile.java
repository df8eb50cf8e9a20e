package org.silkroadatlas.dataset;

import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** Writes files so that each is always either the old or the new one, never a part of it. */
public final class DurableFile {
  private static final long FIRST_PAUSE_MILLIS = 50;
  private static final long LAST_PAUSE_MILLIS = 400;

  private DurableFile() {}

  /** A name in the same folder for preparing the new content. */
  static Path part(Path file) {
    return file.resolveSibling("." + file.getFileName() + "-" + UUID.randomUUID() + ".part");
  }

  /** Writes a file and waits until it is on the disk. */
  static void writeThrough(Path file, byte[] content) throws IOException {
    try (var out = new FileOutputStream(file.toFile())) {
      out.write(content);
      out.getFD().sync();
    }
  }

  /** A step that a virus scanner may block. */
  interface Step {
    /** Performs the step or fails. */
    void run() throws IOException;
  }

  /** Replaces a file with a prepared one, in one step. */
  static void replace(Path part, Path file) throws IOException {
    persist(() -> FileReplacement.settle(part, file));
  }

  /**
   * Retries for most of a second: on Windows, a virus scanner or a sync service may lock a file for
   * a moment.
   *
   * @throws IOException the last one, if all attempts fail
   */
  static void persist(Step step) throws IOException {
    for (var pause = FIRST_PAUSE_MILLIS; ; pause *= 2) {
      try {
        step.run();
        return;
      } catch (FileSystemException e) {
        if (pause > LAST_PAUSE_MILLIS) {
          throw e;
        }
      }
      LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(pause));
    }
  }

  /**
   * Replaces the text of a file, or creates the file. Links are followed; a write-protected file is
   * left alone, even if its folder would allow replacing it.
   *
   * @throws IOException if it could not be written; the old file is then intact
   */
  public static void write(Path file, String text) throws IOException {
    write(file, text.getBytes(StandardCharsets.UTF_8));
  }

  /**
   * Replaces the content of a file, or creates the file, like {@link #write(Path, String)}.
   *
   * @throws IOException if it could not be written; the old file is then intact
   */
  public static void write(Path file, byte[] content) throws IOException {
    var real = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
    if (Files.exists(real) && !Files.isWritable(real)) {
      throw new AccessDeniedException(real.toString());
    }
    var part = part(real);
    try {
      writeThrough(part, content);
      replace(part, real);
    } catch (IOException e) {
      throw plain(e, part, real);
    } finally {
      Files.deleteIfExists(part);
    }
  }

  /** The same failure, but naming the intended file: users do not know the prepared one. */
  private static IOException plain(IOException fault, Path part, Path file) {
    var said = String.valueOf(fault.getMessage());
    if (!said.contains(String.valueOf(part.getFileName()))) {
      return fault;
    }
    var folder = file.getParent();
    if (folder != null && !Files.isDirectory(folder)) {
      return new NoSuchFileException(file.toString());
    }
    if (folder != null && !Files.isWritable(folder)) {
      return new AccessDeniedException(file.toString());
    }
    return new IOException(
        said.replace(part.toString(), file.toString())
            .replace(String.valueOf(part.getFileName()), String.valueOf(file.getFileName())),
        fault);
  }
}
