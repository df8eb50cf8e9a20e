package org.silkroadatlas.present;

/** What the pointer does for the class; the ring may be on beside any of them. */
enum TalkTool {
  NONE,
  /** Draws strokes that stay until the next scene. */
  PEN,
  /** Darkens all but what is around the pointer. */
  SPOTLIGHT,
  /** Shows what is under the pointer larger. */
  MAGNIFIER
}
