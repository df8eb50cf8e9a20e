package org.silkroadatlas.present;

/** A blank screen over the picture, which directs attention to the lecturer. */
enum BlankScreen {
  NONE,
  BLACK,
  WHITE
}
