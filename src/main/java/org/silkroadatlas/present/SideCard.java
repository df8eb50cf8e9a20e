package org.silkroadatlas.present;

/** A card beside the map, as wide as its words need. */
interface SideCard {
  /** Whether everything is readable in some room, in logical pixels. */
  boolean fits(double width, double height);

  /** Whether everything is easily readable in some room, in logical pixels. */
  boolean fitsWell(double width, double height);
}
