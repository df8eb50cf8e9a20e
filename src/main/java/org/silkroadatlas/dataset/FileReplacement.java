package org.silkroadatlas.dataset;

import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFileAttributeView;

/**
 * Puts a prepared file in the place of another one. Rights, owner and group of the old file stay,
 * as others may share it. Any thread.
 */
public final class FileReplacement {
  private FileReplacement() {}

  /**
   * Replaces a file in one step, or makes it. Where rights or group could not be kept that way, or
   * where the file has more than one name, what it holds is written anew instead.
   *
   * @param part the prepared file, on the same disk; it may be left where it is
   * @throws IOException if it could not be replaced; the old content is there then
   */
  public static void settle(Path part, Path file) throws IOException {
    if (Files.exists(file) && !inherits(part, file)) {
      rewrite(part, file);
      return;
    }
    try {
      Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  /** Gives the new file what the old one has; false if that cannot be done. */
  private static boolean inherits(Path part, Path file) {
    var old = Files.getFileAttributeView(file, PosixFileAttributeView.class);
    var made = Files.getFileAttributeView(part, PosixFileAttributeView.class);
    if (old == null || made == null) {
      return true; // on Windows a file takes the rights of its folder
    }
    try {
      if (Files.getAttribute(file, "unix:nlink") instanceof Integer names && names > 1) {
        return false;
      }
      var wanted = old.readAttributes();
      var now = made.readAttributes();
      if (!now.owner().equals(wanted.owner())) {
        made.setOwner(wanted.owner());
      }
      if (!now.group().equals(wanted.group())) {
        made.setGroup(wanted.group());
      }
      made.setPermissions(wanted.permissions());
      return true;
    } catch (IOException | UnsupportedOperationException e) {
      return false;
    }
  }

  /** Writes the content over the old one, which is put back if that fails. */
  private static void rewrite(Path part, Path file) throws IOException {
    var old = Files.readAllBytes(file);
    try {
      over(file, Files.readAllBytes(part));
    } catch (IOException e) {
      try {
        over(file, old);
      } catch (IOException again) {
        e.addSuppressed(again);
      }
      throw e;
    }
  }

  private static void over(Path file, byte[] content) throws IOException {
    try (var out = new FileOutputStream(file.toFile())) {
      out.write(content);
      out.getFD().sync();
    }
  }
}
