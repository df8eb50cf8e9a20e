package org.silkroadatlas.query;

/**
 * How many items are in the filter, over all its years.
 *
 * @param held events that took place; others never count
 * @param notHeld planned, postponed and cancelled events
 * @param agreements agreements
 * @param quotes quotes
 * @param figures figures
 * @param routes routes
 */
public record Counts(int held, int notHeld, int agreements, int quotes, int figures, int routes) {

  /** All items together, without events that did not take place. */
  public int items() {
    return held + agreements + quotes + figures + routes;
  }
}
