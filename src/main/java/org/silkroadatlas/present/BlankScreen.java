package org.silkroadatlas.present;

/** What covers the picture, so that the class looks at the lecturer. */
enum BlankScreen {
  NONE,
  BLACK,
  WHITE
}
