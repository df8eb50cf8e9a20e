package org.silkroadatlas.model;

import java.util.Optional;

/**
 * One step of a tour or a lecture: a state of the atlas and what to say about it.
 *
 * @param state a state line
 * @param caption shown with it; may be empty
 * @param notes for the presenter only
 * @param frame the map on which it was made, so that a larger or smaller one can show as much
 */
public record Scene(String state, String caption, Optional<String> notes, Optional<Frame> frame) {

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
}
