package org.silkroadatlas.dataset;

import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFileAttributeView;

/**
 * Replaces a file with a prepared one. Permissions, owner and group of the old file are kept, as
 * others may share it. Any thread.
 */
public final class FileReplacement {
  private FileReplacement() {}

  /**
   * Replaces a file in one step, or creates it. If that would lose permissions or the group, or if
   * the file has more than one name, its content is overwritten instead.
   *
   * @param part the prepared file, on the same disk; it may be left in place
   * @throws IOException if the file could not be replaced; it then has its old content
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

  /** Copies the attributes of the old file to the new one; false if that is not possible. */
  private static boolean inherits(Path part, Path file) {
    var old = Files.getFileAttributeView(file, PosixFileAttributeView.class);
    var made = Files.getFileAttributeView(part, PosixFileAttributeView.class);
    if (old == null || made == null) {
      return true; // on Windows a file inherits the permissions of its folder
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

  /** Overwrites the old content, which is restored if that fails. */
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
