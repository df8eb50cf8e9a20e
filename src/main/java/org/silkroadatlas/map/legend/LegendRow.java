package org.silkroadatlas.map.legend;

/**
 * A row of the legend.
 *
 * @param group its group; the first row of a group is preceded by the group's name as a heading
 * @param picture its appearance on the map
 * @param text its meaning
 */
record LegendRow(String group, Swatch picture, String text) {}
