package org.silkroadatlas.model;

/**
 * A point of a route.
 *
 * @param name its English name
 * @param lat latitude, degrees north, WGS 84
 * @param lon longitude, degrees east, WGS 84
 */
public record Waypoint(String name, double lat, double lon) {}
