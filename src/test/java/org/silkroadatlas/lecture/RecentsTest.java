package org.silkroadatlas.lecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecentsTest {
  @TempDir private Path folder;

  private final Queue<Runnable> background = new ArrayDeque<>();
  private final Queue<Runnable> afterwards = new ArrayDeque<>();
  private final List<List<Path>> found = new ArrayList<>();

  private Recents recents() {
    return new Recents(folder.resolve("kept/recent.txt"), background::add, afterwards::add);
  }

  private void runAll() {
    for (var queue : List.of(background, afterwards)) {
      for (var task = queue.poll(); task != null; task = queue.poll()) {
        task.run();
      }
    }
  }

  /** A path on a network drive that is gone may take a minute. */
  @Test
  void nobodyWaitsForTheDiskOnTheThreadOfTheWindow() throws IOException {
    var recents = recents();
    recents.add(Files.createFile(folder.resolve("a.atlas")));
    recents.find(found::add);
    assertFalse(Files.exists(folder.resolve("kept")));
    assertEquals(List.of(), found);
    runAll();
    assertEquals(List.of(List.of(folder.resolve("a.atlas"))), found);
  }

  @Test
  void theLatestIsFirstAndWhatIsGoneIsLeftOut() throws IOException {
    var a = Files.createFile(folder.resolve("a.atlas"));
    var b = Files.createFile(folder.resolve("b.atlas"));
    var recents = recents();
    List.of(a, b, a, folder.resolve("gone.atlas")).forEach(recents::add);
    runAll();
    recents().find(found::add);
    runAll();
    assertEquals(List.of(a, b), found.getLast());
  }
}
