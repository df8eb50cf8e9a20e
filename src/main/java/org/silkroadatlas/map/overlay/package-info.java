/**
 * What lies over and beneath the map: tools, scale, plate of the year, table and small maps of all
 * years.
 */
package org.silkroadatlas.map.overlay;
