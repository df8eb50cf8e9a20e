package org.silkroadatlas.app.start;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/**
 * How to open the window.
 *
 * @param state the initial state line
 * @param dataset a folder with a dataset to overlay on the bundled one
 * @param lecture a lecture file to open
 * @param language overrides the language of the settings this time
 * @param until when the program ends
 */
public record Launch(
    Optional<String> state,
    Optional<Path> dataset,
    Optional<Path> lecture,
    Optional<Locale> language,
    Until until) {
  /** Whether the program was started without any options. */
  public boolean isPlain() {
    return state.isEmpty() && dataset.isEmpty() && lecture.isEmpty() && until == Until.CLOSED;
  }

  /** When the program ends. */
  public enum Until {
    /** When the first complete frame is shown: a test that the program starts. */
    FIRST_FRAME,
    /** When every guided tour has been played: the training run of packaging. */
    TOURS_WALKED,
    /** When the user closes the window. */
    CLOSED
  }
}
