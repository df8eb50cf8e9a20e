/** The legend: the bar below the map and the list that unfolds. */
package org.silkroadatlas.map.legend;
