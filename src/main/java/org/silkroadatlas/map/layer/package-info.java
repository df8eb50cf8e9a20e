/** What is drawn on the map, one painter per layer, and the geometry behind it. */
package org.silkroadatlas.map.layer;
