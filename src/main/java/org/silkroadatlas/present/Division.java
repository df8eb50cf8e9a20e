package org.silkroadatlas.present;

/** What of a scene the class sees when there is a card as well as a map. */
enum Division {
  /** As the scene needs. */
  BOTH,
  MAP,
  CARD;

  /** The one after this. */
  Division next() {
    return switch (this) {
      case BOTH -> MAP;
      case MAP -> CARD;
      case CARD -> BOTH;
    };
  }
}
