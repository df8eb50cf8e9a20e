package org.silkroadatlas.present;

import java.util.Optional;

/**
 * What presenter mode remembers from one lecture to the next.
 *
 * @param display key of the display that was chosen; empty to choose by itself
 * @param minutes the length of the lecture; 0 for no countdown
 * @param notesSize type size of the notes in logical pixels
 */
public record PresenterPreferences(Optional<String> display, int minutes, double notesSize) {
  private static final double SMALLEST = 14;
  private static final double LARGEST = 48;
  private static final int LONGEST = 480;

  /** Before anything was chosen. */
  public static final PresenterPreferences DEFAULT =
      new PresenterPreferences(Optional.empty(), 0, 20);

  /** Keeps both numbers in range. */
  public PresenterPreferences {
    minutes = Math.clamp(minutes, 0, LONGEST);
    notesSize = Double.isFinite(notesSize) ? Math.clamp(notesSize, SMALLEST, LARGEST) : 20;
  }

  PresenterPreferences withDisplay(Optional<String> chosen) {
    return new PresenterPreferences(chosen, minutes, notesSize);
  }

  PresenterPreferences withMinutes(int length) {
    return new PresenterPreferences(display, length, notesSize);
  }

  PresenterPreferences withNotesSize(double size) {
    return new PresenterPreferences(display, minutes, size);
  }

  /** Where they are kept. */
  public interface Keeper {
    /** What was kept; the defaults if nothing was. */
    PresenterPreferences read();

    /** Keeps them; a fault is told to the log only, for a lecture must go on. */
    void write(PresenterPreferences habits);
  }
}
