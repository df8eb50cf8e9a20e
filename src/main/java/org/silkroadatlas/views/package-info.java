/**
 * Views that replace the map: the treaty board and the trends. Like the panes, they draw from the
 * shared state and send actions back. JavaFX thread only.
 */
package org.silkroadatlas.views;
