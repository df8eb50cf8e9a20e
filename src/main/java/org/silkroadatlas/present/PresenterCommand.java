package org.silkroadatlas.present;

/** A command from a key of a clicker or keyboard. */
sealed interface PresenterCommand {

  /** Commands without a number. */
  enum Act implements PresenterCommand {
    NEXT,
    BACK,
    FIRST,
    LAST,
    /** Toggles a black screen. */
    BLACK,
    /** Toggles a white screen. */
    WHITE,
    /** Toggles the ring around the pointer. */
    RING,
    /** Toggles what is outside the scene between faint and hidden. */
    REST,
    /** Cycles between map and card, map alone, card alone. */
    SPLIT,
    /** Toggles the pen. */
    PEN,
    /** Toggles the spotlight around the pointer. */
    SPOTLIGHT,
    /** Toggles the magnifier at the pointer. */
    MAGNIFIER,
    /** Erases the drawing. */
    ERASE,
    /** Toggles revealing the scene step by step. */
    REVEAL,
    /** Toggles the notes window. */
    NOTES,
    /** Moves to the next display. */
    DISPLAY,
    LARGER,
    SMALLER,
    /** Pressed the start key again. */
    START,
    LEAVE
  }

  /**
   * Goes to a scene.
   *
   * @param number from 1
   */
  record Jump(int number) implements PresenterCommand {}
}
