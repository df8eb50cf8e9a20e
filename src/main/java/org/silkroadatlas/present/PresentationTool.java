package org.silkroadatlas.present;

/** The tool at the pointer; the ring can be on in addition. */
enum PresentationTool {
  NONE,
  /** Draws strokes that stay until the next scene. */
  PEN,
  /** Darkens everything except what is around the pointer. */
  SPOTLIGHT,
  /** Magnifies what is under the pointer. */
  MAGNIFIER
}
