package org.silkroadatlas.query;

/**
 * Where the map looks.
 *
 * @param lat latitude of the centre, degrees north, WGS 84
 * @param lon longitude of the centre, degrees east, WGS 84
 * @param zoom zoom of the Web Mercator tile scheme: the world is 256·2^zoom logical pixels wide
 */
public record MapPosition(double lat, double lon, double zoom) {}
