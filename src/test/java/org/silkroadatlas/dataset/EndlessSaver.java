package org.silkroadatlas.dataset;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Optional;
import org.silkroadatlas.model.Lecture;
import org.silkroadatlas.model.Scene;

/** Saves two large lectures alternately until it is killed. */
final class EndlessSaver {
  private EndlessSaver() {}

  public static void main(String[] args) throws IOException {
    var file = Path.of(args[0]);
    var scenes =
        Collections.nCopies(2_000, new Scene("cursor=2018", "c".repeat(500), Optional.empty()));
    for (var i = 0; ; i++) {
      LectureWriter.write(
          new Lecture(i % 2 == 0 ? "Old" : "New", "silk-road-atlas", "1.0.0", scenes), file);
      System.out.println("saved");
    }
  }
}
