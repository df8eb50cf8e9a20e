package org.silkroadatlas.dataset;

import java.nio.charset.StandardCharsets;

/**
 * Fuzz target for lecture files: whatever is accepted is the same after being written and read
 * again; whatever is rejected has positions and reasons.
 */
public final class LectureFuzz {
  private static final String LABEL = "fuzz.atlas";

  private LectureFuzz() {}

  /** Tries an input: the bytes of a file. */
  public static void fuzzerTestOneInput(byte[] input) {
    var faults = new Faults();
    var lecture = LectureReader.lecture(LABEL, input, faults);
    if (faults.count() > 0) {
      Reasons.check(faults.list());
      return;
    }
    var saved = LectureWriter.text(lecture.orElseThrow());
    var again = LectureReader.lecture(LABEL, saved.getBytes(StandardCharsets.UTF_8), faults);
    if (faults.count() > 0 || !LectureWriter.text(again.orElseThrow()).equals(saved)) {
      throw new AssertionError("saved and read again it is another lecture: " + faults.list());
    }
  }
}
