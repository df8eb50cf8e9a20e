package org.silkroadatlas.present;

/** How a scene with both a map and a card is divided. */
enum SceneSplit {
  /** As the scene requires. */
  BOTH,
  MAP,
  CARD;

  /** The next split. */
  SceneSplit next() {
    return switch (this) {
      case BOTH -> MAP;
      case MAP -> CARD;
      case CARD -> BOTH;
    };
  }
}
