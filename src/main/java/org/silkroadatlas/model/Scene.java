package org.silkroadatlas.model;

import java.util.Optional;

/**
 * One step of a tour or a lecture: a state of the atlas and what to say about it.
 *
 * @param state a state line
 * @param caption shown with it; may be empty
 * @param notes for the presenter only
 * @param frame the map on which it was made, so that a larger or smaller one can show as much
 * @param minutes how long it is planned to take, from 1 to {@value #MOST_MINUTES}
 */
public record Scene(
    String state,
    String caption,
    Optional<String> notes,
    Optional<Frame> frame,
    Optional<Integer> minutes) {
  /** The longest time that can be planned for a scene, in minutes. */
  public static final int MOST_MINUTES = 480;

  /**
   * The size of a map.
   *
   * @param width in logical pixels, more than 0
   * @param height in logical pixels, more than 0
   */
  public record Frame(int width, int height) {}

  /** A scene that was made on no map in particular. */
  public Scene(String state, String caption, Optional<String> notes) {
    this(state, caption, notes, Optional.empty());
  }

  /** A scene for which no time is planned. */
  public Scene(String state, String caption, Optional<String> notes, Optional<Frame> frame) {
    this(state, caption, notes, frame, Optional.empty());
  }

  /** The same scene with other words. */
  public Scene withWords(String otherCaption, Optional<String> otherNotes) {
    return new Scene(state, otherCaption, otherNotes, frame, minutes);
  }

  /** The same words and time for what another scene shows. */
  public Scene showing(Scene other) {
    return new Scene(other.state, caption, notes, other.frame, minutes);
  }

  /** The same scene with another planned time. */
  public Scene withMinutes(Optional<Integer> others) {
    return new Scene(state, caption, notes, frame, others);
  }
}
