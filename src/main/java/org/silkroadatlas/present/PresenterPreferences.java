package org.silkroadatlas.present;

import java.util.Optional;

/**
 * The preferences of presenter mode, stored between lectures.
 *
 * @param display the key of the chosen display; empty for automatic
 * @param minutes the length of the lecture; 0 for no countdown
 * @param notesSize font size of the notes in logical pixels
 */
public record PresenterPreferences(Optional<String> display, int minutes, double notesSize) {
  private static final double SMALLEST = 14;
  private static final double LARGEST = 48;
  private static final int LONGEST = 480;

  /** The defaults. */
  public static final PresenterPreferences DEFAULT =
      new PresenterPreferences(Optional.empty(), 0, 20);

  /** Limits both numbers to their range. */
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

  /** Stores the preferences. */
  public interface Keeper {
    /** The stored preferences, or the defaults. */
    PresenterPreferences read();

    /** Stores preferences; a failure is only logged, since the lecture must go on. */
    void write(PresenterPreferences preferences);
  }
}
