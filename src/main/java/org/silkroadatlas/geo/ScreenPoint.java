package org.silkroadatlas.geo;

/**
 * A point of a map window.
 *
 * @param x logical pixels from the left edge
 * @param y logical pixels from the top edge
 */
public record ScreenPoint(double x, double y) {}
