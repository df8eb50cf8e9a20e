package org.silkroadatlas.query;

import java.nio.charset.StandardCharsets;
import org.silkroadatlas.dataset.DatasetReader;
import org.silkroadatlas.dataset.SmallPack;

/**
 * Fuzz target for state lines: a line is rejected with the declared exception and a reason, or it
 * can be shown and is the same state after being written and read again.
 */
public final class StateFuzz {
  private static final DatasetIndex INDEX =
      new DatasetIndex(DatasetReader.read(SmallPack.folder()));

  private StateFuzz() {}

  /** Tries an input: a line in UTF-8. */
  public static void fuzzerTestOneInput(byte[] input) {
    var line = new String(input, StandardCharsets.UTF_8);
    State state;
    try {
      state = StateLine.parse(line, INDEX);
    } catch (StateException e) {
      if (e.getMessage().isBlank() || isFineByTheCheck(line)) {
        throw new AssertionError("refused and yet fine", e);
      }
      return;
    }
    Query.visible(INDEX, state);
    var written = StateLine.format(state);
    if (!StateLine.format(StateLine.parse(written, INDEX)).equals(written)) {
      throw new AssertionError("another state: " + written);
    }
    StateLine.check(
        line, item -> INDEX.find(item).isPresent(), key -> INDEX.vector(key).isPresent());
  }

  private static boolean isFineByTheCheck(String line) {
    try {
      StateLine.check(
          line, item -> INDEX.find(item).isPresent(), key -> INDEX.vector(key).isPresent());
      return true;
    } catch (StateException e) {
      return false;
    }
  }
}
