/** User input on the map: pointer, keys, context menu and tooltip, and navigation. */
package org.silkroadatlas.map.input;
