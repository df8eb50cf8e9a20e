/** What the colours and signs of the map mean: the bar beneath it and the list that unfolds. */
package org.silkroadatlas.map.legend;
