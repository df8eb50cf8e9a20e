/**
 * What the map is drawn on: Gluon's surface, the canvases over it, the camera, and the snapshot
 * that replaces the map while it moves.
 */
package org.silkroadatlas.map.surface;
