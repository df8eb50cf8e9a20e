/**
 * Views that stand in the place of the map: the treaty board and the trends. They draw from the
 * shared state and send actions back, as the panes do. JavaFX thread only.
 */
package org.silkroadatlas.views;
