/** What lies over and below the map: tools, scale bar, year, table and small maps of all years. */
package org.silkroadatlas.map.overlay;
