package org.silkroadatlas.map.legend;

/**
 * A line of the legend.
 *
 * @param group what it belongs to; a new group begins with its name as a heading
 * @param picture how it looks on the map
 * @param text what it means
 */
record LegendRow(String group, Swatch picture, String text) {}
