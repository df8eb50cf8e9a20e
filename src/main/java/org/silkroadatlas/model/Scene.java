package org.silkroadatlas.model;

import java.util.Optional;

/**
 * One step of a tour or a lecture: a state of the atlas or a slide, and what to say about it.
 *
 * @param state a state line; empty for a slide without a map
 * @param caption shown with it; may be empty
 * @param notes for the presenter only
 * @param frame the size of the map on which it was made, so that a larger or smaller map can show
 *     the same area
 * @param minutes how long it is planned to take, from 1 to {@value #MOST_MINUTES}
 * @param slide shown instead of a view, or beside the map
 */
public record Scene(
    String state,
    String caption,
    Optional<String> notes,
    Optional<Frame> frame,
    Optional<Integer> minutes,
    Optional<Slide> slide) {
  /** The longest time that can be planned for a scene, in minutes. */
  public static final int MOST_MINUTES = 480;

  /**
   * The size of a map.
   *
   * @param width in logical pixels, more than 0
   * @param height in logical pixels, more than 0
   */
  public record Frame(int width, int height) {}

  /** A scene without a map size. */
  public Scene(String state, String caption, Optional<String> notes) {
    this(state, caption, notes, Optional.empty());
  }

  /** A view without a planned time. */
  public Scene(String state, String caption, Optional<String> notes, Optional<Frame> frame) {
    this(state, caption, notes, frame, Optional.empty(), Optional.empty());
  }

  /** A slide without caption and notes. */
  public static Scene of(Slide slide) {
    return new Scene(
        "", "", Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(slide));
  }

  /** This scene with another caption and other notes. */
  public Scene withWords(String otherCaption, Optional<String> otherNotes) {
    return new Scene(state, otherCaption, otherNotes, frame, minutes, slide);
  }

  /** This scene with another slide. */
  public Scene withSlide(Slide other) {
    return new Scene(state, caption, notes, frame, minutes, Optional.of(other));
  }

  /** This scene's words and time with the state of another scene. */
  public Scene showing(Scene other) {
    return new Scene(other.state, caption, notes, other.frame, minutes, slide);
  }

  /** This scene with another planned time. */
  public Scene withMinutes(Optional<Integer> others) {
    return new Scene(state, caption, notes, frame, others, slide);
  }

  /** Whether it is a slide without a map. */
  public boolean isSlideAlone() {
    return slide.filter(it -> !it.besideMap()).isPresent();
  }

  /** Its name in a list: the caption, or else the title of its slide; may be empty. */
  public String headline() {
    return caption.isBlank() ? slide.map(Slide::title).orElse("") : caption;
  }
}
