package org.silkroadatlas.geo;

/**
 * A round distance and its length on the map.
 *
 * @param km 1, 2 or 5 times a power of ten, in kilometres
 * @param width length in logical pixels
 */
public record ScaleBar(double km, double width) {
  /** The longest bar with a round distance that fits. */
  static ScaleBar fitting(double maxWidth, double kmPerPixel) {
    double most = maxWidth * kmPerPixel;
    double decade = Math.pow(10, Math.floor(Math.log10(most)));
    double lead = most / decade;
    double km = decade * (lead >= 5 ? 5 : lead >= 2 ? 2 : 1);
    return new ScaleBar(km, km / kmPerPixel);
  }
}
