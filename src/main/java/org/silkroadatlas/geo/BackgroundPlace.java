package org.silkroadatlas.geo;

/**
 * A town of the base map, for orientation only; the cities of the events come from the dataset.
 *
 * @param name in English
 * @param country ISO 3166-1 alpha-2 code; use this for its colour, never the polygon around it
 * @param position where it is
 * @param rank 0 is the most important, 7 the least
 * @param capital whether it is the capital of a state
 */
public record BackgroundPlace(
    String name, String country, LonLat position, int rank, boolean capital) {}
