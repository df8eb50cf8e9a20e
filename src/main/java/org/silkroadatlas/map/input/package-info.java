/**
 * How a map is used: pointer, keys, context menu and tooltip, and where the map looks because of
 * them.
 */
package org.silkroadatlas.map.input;
