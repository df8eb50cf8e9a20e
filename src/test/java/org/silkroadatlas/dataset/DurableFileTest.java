package org.silkroadatlas.dataset;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DurableFileTest {
  private static final int TRIES = 5;

  private final AtomicInteger tries = new AtomicInteger();

  private void failUntil(int last) throws FileSystemException {
    if (tries.incrementAndGet() < last) {
      throw new FileSystemException("my.atlas", null, "used by another process");
    }
  }

  @Test
  void aFileThatIsHeldForAMomentIsReplacedAfterAll() throws IOException {
    DurableFile.persist(() -> failUntil(TRIES));
    assertEquals(TRIES, tries.get());
  }

  @Test
  void aFileThatIsHeldForLongIsLeft() {
    assertThrows(FileSystemException.class, () -> DurableFile.persist(() -> failUntil(TRIES + 1)));
    assertEquals(TRIES, tries.get());
  }

  @Test
  void rightsOfASharedFileStay(@TempDir Path folder) throws IOException {
    var file = Files.writeString(folder.resolve("shared.atlas"), "old");
    var view = Files.getFileAttributeView(file, PosixFileAttributeView.class);
    assumeTrue(view != null, "no rights of this sort here");
    var rights = PosixFilePermissions.fromString("rw-rw-r--");
    view.setPermissions(rights);
    DurableFile.write(file, "new");
    assertEquals("new", Files.readString(file));
    assertEquals(rights, Files.getPosixFilePermissions(file));
  }

  @Test
  void aFileOfTwoNamesKeepsBoth(@TempDir Path folder) throws IOException {
    var file = Files.writeString(folder.resolve("one.atlas"), "a long old text");
    var other = folder.resolve("two.atlas");
    try {
      Files.createLink(other, file);
    } catch (IOException | UnsupportedOperationException e) {
      assumeTrue(false, "no hard links here");
    }
    DurableFile.write(file, "new");
    assertEquals("new", Files.readString(other));
    try (var left = Files.list(folder)) {
      assertEquals(2, left.count());
    }
  }

  @Test
  void aGroupThatOthersShareStays(@TempDir Path folder) throws IOException {
    var file = Files.writeString(folder.resolve("group.atlas"), "old");
    var view = Files.getFileAttributeView(file, PosixFileAttributeView.class);
    assumeTrue(view != null, "no groups here");
    try {
      var lookup = file.getFileSystem().getUserPrincipalLookupService();
      view.setGroup(lookup.lookupPrincipalByGroupName("games"));
    } catch (IOException e) {
      assumeTrue(false, "only root may give a file to another group");
    }
    DurableFile.write(file, "new");
    assertEquals("games", view.readAttributes().group().getName());
  }

  @Test
  void theReasonNamesTheFileThatWasMeant(@TempDir Path folder) {
    var file = folder.resolve("gone").resolve("a.atlas");
    var fault = assertThrows(IOException.class, () -> DurableFile.write(file, "x"));
    assertTrue(!String.valueOf(fault.getMessage()).contains(".part"), fault::toString);
  }
}
