package org.silkroadatlas.query;

/**
 * The position of the map.
 *
 * @param lat latitude of the centre, degrees north, WGS 84
 * @param lon longitude of the centre, degrees east, WGS 84
 * @param zoom Web Mercator zoom: the world is 256·2^zoom logical pixels wide
 */
public record MapPosition(double lat, double lon, double zoom) {}
