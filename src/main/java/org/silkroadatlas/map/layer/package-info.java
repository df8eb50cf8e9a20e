/** What is drawn on the map, with one painter per layer, and the underlying geometry. */
package org.silkroadatlas.map.layer;
