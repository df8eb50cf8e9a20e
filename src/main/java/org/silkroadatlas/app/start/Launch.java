package org.silkroadatlas.app.start;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/**
 * How to open the window.
 *
 * @param state a state line to open in
 * @param dataset a folder whose dataset is laid over the bundled one
 * @param lecture a lecture file to open
 * @param language to speak this time, whatever the settings say
 * @param until when the program ends
 */
public record Launch(
    Optional<String> state,
    Optional<Path> dataset,
    Optional<Path> lecture,
    Optional<Locale> language,
    Until until) {
  /** Whether somebody has just started the program, without asking for anything. */
  public boolean isPlain() {
    return state.isEmpty() && dataset.isEmpty() && lecture.isEmpty() && until == Until.CLOSED;
  }

  /** When the program ends. */
  public enum Until {
    /** As soon as the first complete frame is shown: a test that the program starts. */
    FIRST_FRAME,
    /** As soon as every guided tour has been walked: what packaging learns the start from. */
    TOURS_WALKED,
    /** When the user closes the window. */
    CLOSED
  }
}
