package org.silkroadatlas.present;

/** What stands beside the map, as wide as its words need. */
interface SideCard {
  /** Whether all can be read in some room, in logical pixels. */
  boolean fits(double width, double height);

  /** Whether all can be read with ease in some room, in logical pixels. */
  boolean fitsWell(double width, double height);
}
