package org.silkroadatlas.dataset;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

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
}
