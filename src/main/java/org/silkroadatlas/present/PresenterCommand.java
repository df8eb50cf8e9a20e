package org.silkroadatlas.present;

/** What a key of a clicker or keyboard asks for. */
sealed interface PresenterCommand {

  /** What needs no number. */
  enum Act implements PresenterCommand {
    NEXT,
    BACK,
    FIRST,
    LAST,
    /** Black, or back to the picture. */
    BLACK,
    /** White, or back to the picture. */
    WHITE,
    /** The ring around the pointer, or none. */
    RING,
    /** What lies outside the scene: faint, or hidden. */
    REST,
    /** Map and card together, the map alone, the card alone. */
    DIVISION,
    /** A pen, or none. */
    PEN,
    /** A spotlight around the pointer, or none. */
    SPOTLIGHT,
    /** A magnifier at the pointer, or none. */
    MAGNIFIER,
    /** Takes away what the pen drew. */
    ERASE,
    /** The scene step by step, or all of it. */
    REVEAL,
    /** The window with the notes, or none. */
    NOTES,
    /** To the next display. */
    DISPLAY,
    LARGER,
    SMALLER,
    /** The key that starts was pressed again. */
    START,
    LEAVE
  }

  /**
   * To the scene of a number.
   *
   * @param number from 1
   */
  record Jump(int number) implements PresenterCommand {}
}
